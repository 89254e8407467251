import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { nameLanguage } from '../../language/national.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { Figure } from '../../figure/Figure.tsx';
import type { Figure as AnyFigure } from '../../figure/value/definition.ts';
import { useNamedFigure } from '../../figure/use-named-figure.ts';
import { askExplore, askOutlook, askProfile } from '../../figure/answers/asked.ts';
import { anyAnswer, ofRegion, useAnswer } from '../../figure/answers/use-answer.ts';
import { printWhenComputed } from '../../figure/answers/print-when-computed.ts';
import { useRanges } from '../../figure/answers/use-ranges.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { shortLinkTo } from '../../frame/share/short-link-to.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import type { RegionCode } from '../../model/index.ts';
import { CodeHistory } from './CodeHistory.tsx';
import { allThemes, foundOf, wordsOf } from './figures/context.ts';
import { gaps } from './figures/gaps.tsx';
import { levers } from './figures/levers.tsx';
import { past } from './figures/past.tsx';
import { profile as profileFigure } from './figures/profile.tsx';
import { prospect } from './figures/prospect.tsx';
import { structure } from './figures/structure.tsx';
import { rangesKnown } from './content/ranks.ts';
import { portraitSummary } from './content/portrait-sentences.ts';
import { scoredNodes } from './content/words.ts';
import { besideName } from '../../language/sentences/beside.ts';
import './content/region.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

interface Props extends PageProps {
  /** The region on one page: first on paper, and on screen where it is asked for. */
  readonly sheet?: AnyFigure;
  /** What the region's industry is strong in: the one place for it, after the present. */
  readonly renderStrengths?: (region: RegionCode) => ReactNode;
}

/** One region: where it stands, how it came there, what would have to change; on one or two pages when printed. */
export function RegionPage({ store, catalogue, engine, sheet, renderStrengths }: Props): ReactNode {
  const speech = useMessages('portrait', 'outcome');
  const { messages, format } = speech;
  const { portrait } = messages;
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => allThemes(given), [given]);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const client = useQueryClient();
  const acts = useFigureActs(store);
  // Of another feature.
  const better = useNamedFigure('region-better');
  const [code = null, second = null] = view.selected;
  const answer = useAnswer(engine, code === null ? null : askProfile(view, code), ofRegion(code));
  const beside = useAnswer(engine, second === null ? null : askProfile(view, second), ofRegion(second));
  const over = useAnswer(engine, code === null ? null : askOutlook(view, code), ofRegion(code));
  const area = useAnswer(engine, askExplore(view), anyAnswer);
  // Of no region in particular, so that the next one has them at once.
  const sure = useRanges(
    engine,
    useMemo(() => ({ ...view, selected: [] }), [view]),
  );
  const [isSheet, setSheet] = useState(false);
  const link = useMemo(() => shortLinkTo(given), [given]);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = area.data ?? null;
  const profile = answer.data ?? null;
  const outlook = over.data ?? null;
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const isLate =
    answer.isPlaceholderData || beside.isPlaceholderData || over.isPlaceholderData || area.isPlaceholderData;
  const error = answer.error ?? over.error ?? area.error ?? beside.error;
  const words = code === null ? null : wordsOf({ view, catalogue, speech, names, benchmarkName }, code, board);
  const found = profile === null || words === null ? null : foundOf(profile, catalogue, words, sure.ranges);
  const summary = found === null ? '' : portraitSummary(speech, found, names);
  const other = beside.data ?? null;
  const onCsv =
    profile === null || board === null || isLate || over.isPending
      ? null
      : async (form: CsvForm): Promise<string> =>
          (await import('./export-region.ts')).saveRegion(
            {
              profiles: other === null ? [profile] : [profile, other],
              outlook,
              ranges: rangesKnown(client, view),
              board,
              catalogue,
              names,
              messages,
              benchmarkName,
            },
            given,
            form,
          );
  // The whole stands as it is; what is listed by indicator is of the theme chosen.
  const shared = { view, acts };
  const listed = useMemo(() => ({ ...view, theme: given.theme }), [view, given.theme]);
  return (
    <PageFrame
      store={store}
      view={given}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={board}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv }}
      announcement={isLate ? '' : summary}
      className={`portrait${isLate ? ' is-late' : ''}`}
    >
      {error === null ? null : (
        <LoadFault
          error={error}
          onRetry={() =>
            void Promise.all(
              [answer, beside, over, area].filter((query) => query.isError).map((query) => query.refetch()),
            )
          }
        />
      )}
      {words === null || region === undefined ? (
        <ChooseRegion
          store={store}
          view={given}
          catalogue={catalogue}
          title={portrait.choose}
          hint={portrait.chooseHint}
        />
      ) : (
        <article aria-labelledby="portrait-name">
          <header className="portrait-head">
            <div>
              <h2 id="portrait-name" lang={nameLanguage(region, region.name)}>
                {region.name}
              </h2>
              <p className="small quiet">
                {region.nationalName === region.name ? null : (
                  <>
                    <span lang={nameLanguage(region, region.nationalName)}>{region.nationalName}</span>
                    {' · '}
                  </>
                )}
                {besideName(region, format, 'country-first')}
              </p>
              <Suspense fallback={null}>
                <CodeHistory catalogue={catalogue} region={region.code} />
              </Suspense>
            </div>
            <div className="portrait-buttons screen-only">
              {sheet === undefined ? null : (
                <button
                  type="button"
                  className="plain-button"
                  aria-expanded={isSheet}
                  aria-controls="portrait-sheet"
                  onClick={() => setSheet(!isSheet)}
                >
                  {portrait.sheet.open}
                </button>
              )}
              <button type="button" className="plain-button" onClick={() => void printWhenComputed(client)}>
                {messages.portrait.print}
              </button>
            </div>
          </header>
          <Compared store={store} view={given} names={names} />
          {profile === null ? (
            error === null ? (
              <p role="status">{messages.app.computing}</p>
            ) : null
          ) : (
            <>
              {sheet === undefined ? null : (
                // On paper whether or not it is open.
                <div id="portrait-sheet" className={`portrait-sheet${isSheet ? '' : ' is-closed'}`}>
                  <Figure figure={sheet} {...shared} />
                  <p className="portrait-sheet-link small quiet">
                    {messages.footer.boundaries}. {messages.footer.thisPage}: <a href={link}>{link}</a>
                  </p>
                </div>
              )}
              <p className="portrait-summary">{summary}</p>
              <h2 className="portrait-part">{portrait.present}</h2>
              <Figure figure={profileFigure} {...shared} />
              <Figure figure={gaps} view={listed} acts={acts} />
              <Figure figure={structure} {...shared} />
              {renderStrengths?.(region.code)}
              {outlook === null ? (
                error === null ? (
                  <p role="status">{messages.app.computing}</p>
                ) : null
              ) : outlook.nodes.length === 0 && outlook.levers.length === 0 ? null : (
                <>
                  <h2 className="portrait-part">{portrait.past}</h2>
                  {scoredNodes(outlook).length === 0 ? (
                    <p className="portrait-none">{messages.region.noScoreTrend}</p>
                  ) : (
                    <Figure figure={past} {...shared} />
                  )}
                  <h2 className="portrait-part">{portrait.future}</h2>
                  <Figure figure={prospect} {...shared} />
                  <Figure figure={levers} view={listed} acts={acts} />
                </>
              )}
              {better === null ? null : <Figure figure={better} {...shared} isDeferred />}
            </>
          )}
          {words.notices.length === 0 ? null : (
            <p className="portrait-print small">
              {messages.footer.notes}: {[messages.explore.trendNote, ...words.notices].join(' ')}
            </p>
          )}
        </article>
      )}
    </PageFrame>
  );
}
