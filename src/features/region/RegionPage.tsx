import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { PORTRAITS } from '../../design/messages/portraits.ts';
import { portraitOf, scaleAmount } from '../../design/portrait.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { creditOf } from '../../figure/words/credit.ts';
import { noticesOf } from '../../figure/words/exported.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { isWholeCountry } from '../../figure/words/region-text.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useExplore, useOutlook, useProfile, useRanges } from '../../figure/answers/use-figures.ts';
import { scaleOf, type RankRanges, type RegionCode } from '../../model/index.ts';
import { Future, Past } from './PastAndFuture.tsx';
import { Present } from './Present.tsx';
import { useThemeRanges } from './use-theme-ranges.ts';
import type { Words } from './words.ts';
import './region.css';

/** Between which the rank of a region lies; NaN until that is drawn. */
function intervalOf(ranges: RankRanges | null, region: RegionCode): { readonly low: number; readonly high: number } {
  const row = ranges?.regions.indexOf(region) ?? -1;
  return { low: ranges?.low[row] ?? Number.NaN, high: ranges?.high[row] ?? Number.NaN };
}

const CONTROLS = ['benchmark', 'year', 'options'] as const;

interface Props extends PageProps {
  /** What the region's industry is strong in: the one place for it, after the present. */
  readonly renderStrengths?: (region: RegionCode) => ReactNode;
}

/** One region: where it stands, how it came there, what would have to change; on one or two pages when printed. */
export function RegionPage({ store, catalogue, engine, renderStrengths }: Props): ReactNode {
  const { language, messages, format } = useMessages();
  const portrait = PORTRAITS[language];
  const { view: given, problems } = useCheckedView(store, catalogue);
  // A portrait is of all themes.
  const view = useMemo(
    () => ({
      ...given,
      theme: 'all' as const,
      indicator: null,
      shown: 'gap' as const,
      classes: { ...given.classes, isLocked: false },
    }),
    [given],
  );
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const [code = null, second = null] = view.selected;
  const answer = useProfile(engine, view, code);
  const beside = useProfile(engine, view, second);
  const over = useOutlook(engine, view, code);
  // Of which only sources and notices are wanted.
  const area = useExplore(engine, view);
  // Of no region in particular, so that the next one has them at once.
  const sure = useRanges(
    engine,
    useMemo(() => ({ ...view, selected: [] }), [view]),
  );
  const sureOfThemes = useThemeRanges(engine, view, sure.ranges !== null && code !== null);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = area.data ?? null;
  const profile = answer.data ?? null;
  const outlook = over.data ?? null;
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const isLate =
    answer.isPlaceholderData || beside.isPlaceholderData || over.isPlaceholderData || area.isPlaceholderData;
  const error = answer.error ?? over.error ?? area.error ?? beside.error;
  const scale = scaleOf(view.method);
  const amount = scaleAmount(scale, subject.unit);
  const found =
    profile === null
      ? null
      : portraitOf(
          profile,
          amount,
          subject.decimals,
          isWholeCountry(catalogue, profile.region),
          intervalOf(sure.ranges, profile.region),
        );
  const summary = found === null ? '' : portrait.summary(found, names);
  const words: Words | null =
    code === null
      ? null
      : {
          catalogue,
          names,
          messages,
          portrait,
          format,
          region: code,
          regionName: names.region(code),
          benchmarkName,
          scale,
          unit: subject.unit,
          decimals: subject.decimals,
          least: scale === 'deviations' ? 0.05 : 0.5,
          amount,
          source: board === null ? null : creditOf({ result: board, catalogue, subject, messages }),
          sourceOfIndicators: (indicators) =>
            creditOf({
              result: { leaves: indicators.map((indicator) => ({ indicator })) },
              catalogue,
              subject,
              messages,
            }),
          notices: board === null ? [] : noticesOf({ result: board, names, messages }, code),
          onWorking: (of, node) => store.set({ working: { region: of, node } }),
        };
  const ranges = sure.ranges === null ? sureOfThemes : { overall: sure.ranges, ...sureOfThemes };
  const other = beside.data ?? null;
  const onCsv =
    profile === null || board === null || isLate || over.isPending
      ? null
      : async (): Promise<string> =>
          (await import('./export-region.ts')).saveRegion(
            {
              profiles: other === null ? [profile] : [profile, other],
              outlook,
              ranges,
              board,
              catalogue,
              names,
              messages,
              benchmarkName,
            },
            given,
          );
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
      downloads={{ onCsv, onPicture: null }}
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
          {profile === null || found === null ? (
            error === null ? (
              <p role="status">{messages.app.computing}</p>
            ) : null
          ) : (
            <>
              <p className="portrait-summary">{summary}</p>
              <h2 className="portrait-part">{portrait.present}</h2>
              <Present profile={profile} other={other} ranges={ranges} found={found} words={words} />
              {renderStrengths?.(words.region)}
              {outlook === null ? (
                error === null ? (
                  <p role="status">{messages.app.computing}</p>
                ) : null
              ) : outlook.nodes.length === 0 && outlook.levers.length === 0 ? null : (
                <>
                  <h2 className="portrait-part">{portrait.past}</h2>
                  <Past outlook={outlook} profile={profile} words={words} />
                  <h2 className="portrait-part">{portrait.future}</h2>
                  <Future outlook={outlook} found={found} words={words} />
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
