import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { PORTRAITS } from '../../design/messages/portraits.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useExplore, useOutlook, useProfile, useRanges } from '../../figure/answers/use-figures.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useFigureActs } from '../../frame/use-view.ts';
import type { RegionCode } from '../../model/index.ts';
import { allThemes, foundOf, wordsOf } from './figures/context.ts';
import { gaps } from './figures/gaps.tsx';
import { levers } from './figures/levers.tsx';
import { past } from './figures/past.tsx';
import { profile as profileFigure } from './figures/profile.tsx';
import { prospect } from './figures/prospect.tsx';
import { structure } from './figures/structure.tsx';
import { rangesKnown } from './ranks.ts';
import { scoredNodes } from './words.ts';
import './region.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

interface Props extends PageProps {
  /** What the region's industry is strong in: the one place for it, after the present. */
  readonly renderStrengths?: (region: RegionCode) => ReactNode;
}

/** One region: where it stands, how it came there, what would have to change; on one or two pages when printed. */
export function RegionPage({ store, catalogue, engine, renderStrengths }: Props): ReactNode {
  const speech = useMessages();
  const { language, messages, format } = speech;
  const portrait = PORTRAITS[language];
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => allThemes(given), [given]);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const client = useQueryClient();
  const acts = useFigureActs(store);
  const [code = null, second = null] = view.selected;
  const answer = useProfile(engine, view, code);
  const beside = useProfile(engine, view, second);
  const over = useOutlook(engine, view, code);
  const area = useExplore(engine, view);
  // Of no region in particular, so that the next one has them at once.
  const sure = useRanges(
    engine,
    useMemo(() => ({ ...view, selected: [] }), [view]),
  );
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
  const summary = found === null ? '' : portrait.summary(found, names);
  const other = beside.data ?? null;
  const onCsv =
    profile === null || board === null || isLate || over.isPending
      ? null
      : async (): Promise<string> =>
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
          );
  const shared = { view, acts };
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
              <h2 id="portrait-name">{region.name}</h2>
              <p className="small quiet">
                {region.nationalName === region.name ? '' : `${region.nationalName} · `}
                {format.country(region.country)} · {region.code}
              </p>
            </div>
            <button type="button" className="plain-button screen-only" onClick={() => window.print()}>
              {messages.controls.print}
            </button>
          </header>
          <Compared store={store} view={given} names={names} />
          {profile === null ? (
            error === null ? (
              <p role="status">{messages.app.computing}</p>
            ) : null
          ) : (
            <>
              <p className="portrait-summary">{summary}</p>
              <h2 className="portrait-part">{portrait.present}</h2>
              <Figure figure={profileFigure} {...shared} />
              <Figure figure={gaps} {...shared} />
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
                  <Figure figure={levers} {...shared} />
                </>
              )}
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
