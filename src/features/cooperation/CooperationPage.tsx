import { memo, useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { askBoard } from '../../figure/answers/asked.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { ask } from '../../figure/value/questions.ts';
import { useAnsweredView } from '../../figure/use-answered-view.ts';
import { useFigure } from '../../figure/use-figure.ts';
import type { FigureAbsence, FigureValue } from '../../figure/value/value.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useAskedAhead } from '../../frame/view/use-asked-ahead.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { nameLanguage } from '../../language/national.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, CooperationChoice, View } from '../../model/index.ts';
import { parseCooperation } from '../../state/links/cooperation-text.ts';
import type { LinkProblem } from '../../state/index.ts';
import { CooperationBar } from './CooperationBar.tsx';
import { OwnCountry, ownCountry } from './OwnCountry.tsx';
import { choiceOf, scoresOnly, withChoice } from './content/choice.ts';
import { OpenedContext, OpenReasonsContext } from './content/opened.ts';
import { interreg } from './figures/interreg.tsx';
import { beside, lines, programmes, links, map, partners, peers, sheet, teachers } from './figures.ts';
import { besideName } from '../../language/sentences/beside.ts';
import { useOpened } from './use-opened.ts';
import './content/cooperation.css';

/** What stands beside each other, of one region. */
const PROPOSED = [map, teachers, partners, peers, ownCountry];
const AHEAD = { page: 'cooperation', figures: PROPOSED, viewOf: scoresOnly } as const;
const Made = memo(FigureMade);
const CONTROLS = ['benchmark', 'year', 'options'] as const;

/** Stands where a list or the map will, until it has been computed. */
function ToCome({ heading }: { readonly heading: string }): ReactNode {
  const { messages } = useMessages();
  return (
    <section className="figure-section">
      <h2>{heading}</h2>
      <p role="status">{messages.app.computing}</p>
    </section>
  );
}

/** What is read out; nothing while it is still being computed. */
const saidOf = (value: FigureValue | FigureAbsence): string =>
  value.kind === 'value' ? value.finding : value.isComing === true ? '' : (value.text ?? '');

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
  const { cooperation: words } = messages;
  const { view: given, problems } = useCheckedView(store, catalogue);
  const asked = useMemo(() => scoresOnly(given), [given]);
  const answer = useAnswer(engine, askBoard(asked), anyAnswer);
  const industries = useAnswer(engine, ask('industry', null)).data ?? null;
  useAskedAhead(store, AHEAD);
  const answered = useAnsweredView(PROPOSED, asked);
  const { view } = answered;
  const later = useDeferredValue(view);
  const { made, isLate, error, retry } = useFigure(map, view);
  const lists = [
    { figure: teachers, list: 'teachers', ...useFigure(teachers, view) },
    { figure: partners, list: 'partners', ...useFigure(partners, view) },
    { figure: peers, list: 'peers', ...useFigure(peers, view) },
  ] as const;
  const hasLists = lists.some((list) => list.made?.value.kind === 'value');
  const fault = answer.error ?? answered.error ?? error;
  const acts = useFigureActs(store);
  const { open, asked: toOpen, onOpened, boxOf } = useOpened();
  const subject = useMemo(() => subjectOf(catalogue, asked, messages), [catalogue, asked, messages]);
  const [code] = view.selected;
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const { pins } = choiceOf(view);
  const { cooperation } = given;
  const choice = useMemo(() => choiceOf({ cooperation }), [cooperation]);
  const choose = useCallback(
    (change: Partial<CooperationChoice>) => store.set(withChoice(store.get(), change)),
    [store],
  );
  const strange = useMemo(() => strangeIn(given, catalogue), [given, catalogue]);
  // Without a list there is nothing above to put on the sheet.
  const isHinting = hasLists || pins.length > 0;
  const toCome = (heading: string): ReactNode => (fault === null ? <ToCome key={heading} heading={heading} /> : null);
  const shared = { view, acts };
  const after = { view: later, acts, isDeferred: true };
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
      announcement={made === null || isLate || answered.isLate ? '' : saidOf(made.value)}
      className="cooperation"
    >
      {fault === null ? null : <LoadFault error={fault} onRetry={retry} />}
      {region === undefined ? (
        <ChooseRegion store={store} view={given} catalogue={catalogue} title={words.choose} hint={words.chooseHint} />
      ) : (
        <article aria-labelledby="cooperation-name" className={pins.length === 0 ? '' : 'has-sheet'}>
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
            hasOthers={asked.selected.length > 1}
            onChange={choose}
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
              <OpenReasonsContext value={open}>
                {made === null ? toCome(words.onMap) : <Made figure={map} made={made} {...shared} />}
              </OpenReasonsContext>
            </div>
            <div className="cooperation-lists">
              {lists.map(({ figure, list, made: listed }) =>
                listed === null ? (
                  toCome(words.lists[list])
                ) : (
                  <div key={list} ref={boxOf(list)}>
                    <OpenedContext value={toOpen?.list === list ? { ...toOpen, onOpened } : null}>
                      <Made figure={figure} made={listed} {...shared} />
                    </OpenedContext>
                  </div>
                ),
              )}
            </div>
          </div>
          {isHinting ? <Figure figure={sheet} {...after} /> : null}
          {pins.length === 0 ? null : (
            <p className="screen-only">
              <button type="button" className="plain-button" onClick={() => choose({ pins: [] })}>
                {words.clear}
              </button>
            </p>
          )}
          <div className="cooperation-more">
            {isHinting ? <Figure figure={beside} {...after} /> : null}
            <Figure figure={lines} {...after} />
            <Figure figure={programmes} {...after} />
            <Figure figure={interreg} {...after} />
            <Figure figure={links} {...after} />
          </div>
        </article>
      )}
    </PageFrame>
  );
}
