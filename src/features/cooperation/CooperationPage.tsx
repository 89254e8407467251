import { useMemo, type ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useBoard } from '../../figure/answers/use-answers.ts';
import { useIndustryCatalogue } from '../../figure/answers/use-industry.ts';
import { useFigure } from '../../figure/use-figure.ts';
import type { FigureAbsence, FigureValue } from '../../figure/value/value.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { nameLanguage } from '../../language/national.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, View } from '../../model/index.ts';
import { parseCooperation } from '../../state/links/cooperation-text.ts';
import type { LinkProblem } from '../../state/index.ts';
import { CooperationBar } from './CooperationBar.tsx';
import { OwnCountry } from './OwnCountry.tsx';
import { choiceOf, scoresOnly, withChoice } from './content/choice.ts';
import { interreg } from './figures/interreg.tsx';
import { beside, lines, programmes, links, map, partners, peers, sheet, teachers } from './figures.ts';
import { besideName } from '../../language/sentences/beside.ts';
import './content/cooperation.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

/** What is read out; nothing while it is still being computed. */
const saidOf = (value: FigureValue | FigureAbsence, waiting: string): string =>
  value.kind === 'value' ? value.finding : value.text === null || value.text === waiting ? '' : value.text;

/** What of the page's own choice in a link was not understood. */
function strangeIn({ cooperation }: View, { regions }: Catalogue): readonly LinkProblem[] {
  const choice = parseCooperation(cooperation);
  if (choice === null) return [{ kind: 'unknown-value', option: 'cooperation', value: cooperation }];
  return choice.pins.flatMap((code) =>
    regions.some((region) => region.code === code)
      ? []
      : [{ kind: 'unknown-region' as const, option: 'cooperation', value: code }],
  );
}

/** Whom a region is like, whom it can learn from, and whom it could work with. */
export function CooperationPage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useMessages('cooperation');
  const { cooperation } = messages;
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => scoresOnly(given), [given]);
  const answer = useBoard(engine, view);
  const industries = useIndustryCatalogue(engine).data ?? null;
  const { made, isLate, error, retry } = useFigure(map, view);
  const others = [useFigure(teachers, view), useFigure(partners, view), useFigure(peers, view)];
  const fault = answer.error ?? error ?? others.find((one) => one.error !== null)?.error ?? null;
  const acts = useFigureActs(store);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const [code] = view.selected;
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const choice = choiceOf(view);
  const strange = useMemo(() => strangeIn(given, catalogue), [given, catalogue]);
  const shared = { view, acts };
  return (
    <PageFrame
      store={store}
      view={given}
      problems={[...problems, ...strange]}
      catalogue={catalogue}
      subject={subject}
      result={answer.data ?? null}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv: null }}
      announcement={made === null || isLate ? '' : saidOf(made.value, cooperation.teachersWaiting)}
      className="cooperation"
    >
      {fault === null ? null : <LoadFault error={fault} onRetry={retry} />}
      {region === undefined ? (
        <ChooseRegion
          store={store}
          view={given}
          catalogue={catalogue}
          title={cooperation.choose}
          hint={cooperation.chooseHint}
        />
      ) : (
        <article aria-labelledby="cooperation-name" className={choice.pins.length === 0 ? '' : 'has-sheet'}>
          <header className="cooperation-head">
            <h2 id="cooperation-name" lang={nameLanguage(region, region.name)}>
              {region.name}
            </h2>
            <p className="small quiet">{besideName(region, format, 'country-first')}</p>
          </header>
          <CooperationBar
            choice={choice}
            catalogue={catalogue}
            industries={industries}
            hasOthers={view.selected.length > 1}
            onChange={(change) => store.set(withChoice(view, change))}
          />
          <OwnCountry
            view={view}
            region={region.code}
            catalogue={catalogue}
            engine={engine}
            onChange={(change) => store.set(change)}
          />
          <div className="cooperation-pair">
            <div className="cooperation-still">
              <Figure figure={map} {...shared} />
            </div>
            <div className="cooperation-lists">
              <Figure figure={teachers} {...shared} />
              <Figure figure={partners} {...shared} />
              <Figure figure={peers} {...shared} />
            </div>
          </div>
          <Figure figure={sheet} {...shared} />
          {choice.pins.length === 0 ? null : (
            <p className="screen-only">
              <button type="button" className="plain-button" onClick={() => store.set(withChoice(view, { pins: [] }))}>
                {cooperation.clear}
              </button>
            </p>
          )}
          <div className="cooperation-more">
            <Figure figure={beside} {...shared} isDeferred />
            <Figure figure={lines} {...shared} isDeferred />
            <Figure figure={programmes} {...shared} isDeferred />
            <Figure figure={interreg} {...shared} isDeferred />
            <Figure figure={links} {...shared} isDeferred />
          </div>
        </article>
      )}
    </PageFrame>
  );
}
