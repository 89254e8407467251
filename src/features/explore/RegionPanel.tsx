import type { ReactNode } from 'react';
import { ThemeProfile } from '../../charts/theme-profile/ThemeProfile.tsx';
import { Trend } from '../../charts/trend/Trend.tsx';
import { NumberButton } from '../../design/controls/NumberButton.tsx';
import type { Engine } from '../../engine/transport/client.ts';
import { placeOf, sharedOf } from '../../design/findings.ts';
import type { Format } from '../../design/format.ts';
import { spansOf } from '../../design/line-chart.ts';
import { indicatorText, useMessages, type Messages, type Names } from '../../design/messages/index.tsx';
import {
  SCALE_DECIMALS,
  scaleOf,
  type Catalogue,
  type ExploreResult,
  type Indicator,
  type IndicatorId,
  type IndicatorPosition,
  type NodeId,
  type RegionProfile,
  type Scale,
} from '../../model/index.ts';
import { figureNote } from '../../figure/words/region-text.ts';
import { stepsOf } from '../../figure/words/steps-note.ts';
import type { Subject } from '../../figure/words/subject.ts';
import { useRankRanges } from '../../figure/answers/use-figures.ts';

const LARGEST = 6;

interface Props {
  readonly engine: Engine;
  readonly profile: RegionProfile;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly benchmarkName: string;
  readonly names: Names;
  /** What the map shows, which may know how far ranks can be told. */
  readonly result: ExploreResult;
  readonly onIndicator: (indicator: IndicatorId) => void;
  /** The page of the region. */
  readonly page: { readonly href: string; readonly onOpen: () => void };
  /** A number of the region whose working is wanted. */
  readonly onWorking: (node: NodeId) => void;
}

function GapTable(props: {
  readonly title: string;
  readonly positions: readonly IndicatorPosition[];
  readonly catalogue: Catalogue;
  readonly benchmarkName: string;
  readonly scale: Scale;
  readonly regionName: string;
  readonly names: Names;
  readonly onIndicator: Props['onIndicator'];
  readonly onWorking: Props['onWorking'];
}): ReactNode {
  const { messages, format } = useMessages();
  const { title, positions, catalogue, benchmarkName, scale, regionName, names, onIndicator, onWorking } = props;
  const opening = (text: string, what: string, node: NodeId): ReactNode => (
    <NumberButton text={text} label={messages.steps.open(text, what, regionName)} onOpen={() => onWorking(node)} />
  );
  if (positions.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <table className="region-gaps figures">
        <thead>
          <tr>
            <th scope="col">{messages.table.indicator}</th>
            <th scope="col" className="number">
              {messages.table.value}
            </th>
            <th scope="col" className="number">
              {benchmarkName}
            </th>
            <th scope="col" className="number">
              {scale === 'points' ? messages.table.gapPoints : `${messages.table.gap}, ${messages.scales[scale]}`}
            </th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => {
            const indicator = catalogue.indicators.find(({ id }) => id === position.indicator);
            if (indicator === undefined) return null;
            const { label, unit } = indicatorText(messages, indicator);
            return (
              <tr key={position.indicator}>
                <th scope="row">
                  <button type="button" onClick={() => onIndicator(position.indicator)}>
                    {label}
                  </button>
                  <span className="quiet region-gap-unit">{figureNote(position, unit, { messages, names })}</span>
                </th>
                <td className="number">
                  {opening(format.number(position.value, indicator.decimals), label, position.indicator)}
                </td>
                <td className="number">{format.number(position.benchmark, indicator.decimals)}</td>
                <td className="number">
                  {opening(
                    format.signed(position.gapPoints, scale === 'deviations' ? 1 : 0),
                    `${label}, ${messages.table.gapPoints}`,
                    position.indicator,
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const CONTEXT = ['population', 'gdp-per-inhabitant', 'real-gdp-growth', 'productivity'] as const;

function Context({ profile, catalogue, names }: Pick<Props, 'profile' | 'catalogue' | 'names'>): ReactNode {
  const { messages, format } = useMessages();
  const rows = CONTEXT.flatMap((id) => {
    const position = profile.indicators.find(({ indicator }) => indicator === id);
    const indicator: Indicator | undefined = catalogue.indicators.find((candidate) => candidate.id === id);
    return position === undefined || indicator === undefined ? [] : [{ position, indicator }];
  });
  return (
    <dl className="region-context">
      {rows.map(({ position, indicator }) => {
        const { label, unit } = indicatorText(messages, indicator);
        return (
          <div key={indicator.id}>
            <dt>{label}</dt>
            <dd>{Number.isFinite(position.value) ? format.number(position.value, indicator.decimals) : '—'}</dd>
            <dd className="small quiet">
              {Number.isFinite(position.value)
                ? figureNote(position, unit, { messages, names })
                : messages.reasons[position.reason ?? 'not-published']}
            </dd>
          </div>
        );
      })}
      {Number.isFinite(profile.density) ? (
        <div>
          <dt>{messages.region.density}</dt>
          <dd>{format.number(profile.density, 0)}</dd>
          <dd className="small quiet">{messages.region.densityNote}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Of which years the figures of the lines are. */
function measuredText(
  { trend }: RegionProfile,
  regionName: string,
  benchmarkName: string,
  messages: Messages,
  format: Format,
): string {
  const lines = [
    { name: regionName, years: trend.filter(({ value }) => Number.isFinite(value)) },
    { name: benchmarkName, years: trend.filter(({ benchmark }) => Number.isFinite(benchmark)) },
  ]
    .map(({ name, years }) => ({
      name,
      spans: spansOf(
        years.map(({ year }) => year),
        format.years,
      ),
    }))
    .filter(({ spans }) => spans.length > 0);
  return messages.charts.measured(
    lines.map(({ name, spans }) => ({ name, years: format.list(spans) })),
    lines.some(({ spans }) => spans.length > 1),
  );
}

/** One region: its scores against the benchmark, its largest gaps, its trend, its context. */
export function RegionPanel({
  engine,
  profile,
  result,
  catalogue,
  subject,
  benchmarkName,
  names,
  page,
  onIndicator,
  onWorking,
}: Props): ReactNode {
  const { messages, format } = useMessages();
  const region = catalogue.regions.find(({ code }) => code === profile.region);
  const { overall } = profile;
  const isOnMap = result.question.theme === 'all' && result.question.indicator === null;
  const ranges = useRankRanges(
    engine,
    { ...profile.question, theme: 'all' },
    !isOnMap && !profile.isApart && Number.isFinite(overall.rank),
  );
  if (region === undefined) return null;
  const row = ranges?.regions.indexOf(profile.region) ?? -1;
  const { low, high } = isOnMap
    ? placeOf(result.columns, result.columns.region.indexOf(profile.region))
    : { low: ranges?.low[row] ?? Number.NaN, high: ranges?.high[row] ?? Number.NaN };
  const shared = sharedOf(overall);
  const scale = scaleOf(profile.question.method);
  const opening = (score: number, what: string, node: NodeId): ReactNode => {
    const text = format.number(score, SCALE_DECIMALS[scale]);
    return (
      <NumberButton text={text} label={messages.steps.open(text, what, region.name)} onOpen={() => onWorking(node)} />
    );
  };
  const hasTrend = profile.trend.filter(({ value }) => Number.isFinite(value)).length >= 2;
  const isCounted = (id: IndicatorId): boolean =>
    profile.question.hasDated || catalogue.indicators.find((indicator) => indicator.id === id)?.isDated !== true;
  /** Less is level as shown. */
  const least = scale === 'deviations' ? 0.05 : 0.5;
  const scored = profile.indicators.filter(
    ({ gapPoints, indicator }) => Number.isFinite(gapPoints) && isCounted(indicator),
  );
  const behind = scored
    .filter(({ gapPoints }) => gapPoints > least)
    .sort((a, b) => b.gapPoints - a.gapPoints)
    .slice(0, LARGEST);
  const ahead = scored
    .filter(({ gapPoints }) => gapPoints < -least)
    .sort((a, b) => a.gapPoints - b.gapPoints)
    .slice(0, 3);
  return (
    <article className="region-panel" aria-labelledby="region-name">
      <h2 id="region-name">{region.name}</h2>
      <p className="quiet">
        {region.nationalName === region.name ? '' : `${region.nationalName} · `}
        {format.country(region.country)} · {region.code}
      </p>
      <p className="small">
        <a
          href={page.href}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            page.onOpen();
          }}
        >
          {messages.region.open}
        </a>
      </p>
      {region.hasComparableFigures ? null : <p>{messages.region.noComparable}</p>}
      <Context profile={profile} catalogue={catalogue} names={names} />
      {region.hasComparableFigures ? (
        <>
          <section>
            <h3>{messages.region.themes}</h3>
            <p className="small">
              {messages.region.overall}:{' '}
              {Number.isFinite(overall.score) ? (
                <>
                  {opening(overall.score, messages.themes.all.label, 'overall')}
                  {` ${messages.scales[scale]}`}
                  <span className="region-said">
                    {profile.isApart
                      ? messages.ranking.parts(overall.parts, overall.partsOf)
                      : messages.ranks.full({ rank: overall.rank, of: overall.of, low, high })}
                  </span>
                  <span className="region-said quiet">
                    {messages.ranks.ages(overall.meanYear, overall.yearFrom, overall.yearTo)}
                  </span>
                  {shared === null || !Number.isFinite(overall.benchmark) ? null : (
                    <span className="region-said quiet">
                      {benchmarkName} {messages.ranks.onSame(shared.shared, shared.of)}:{' '}
                      {format.number(overall.benchmark, SCALE_DECIMALS[scale])}
                    </span>
                  )}
                </>
              ) : (
                messages.reasons[overall.reason ?? 'coverage']
              )}
            </p>
            <ThemeProfile
              themes={profile.themes}
              regionName={region.name}
              benchmarkName={benchmarkName}
              scale={scale}
            />
            <ul className="region-scores small">
              {profile.themes.map(({ theme, score }) =>
                Number.isFinite(score) ? (
                  <li key={theme}>
                    {messages.themes[theme].short} {opening(score, messages.themes[theme].label, theme)}
                  </li>
                ) : null,
              )}
            </ul>
          </section>
          <GapTable
            title={messages.region.largestGaps}
            positions={behind}
            catalogue={catalogue}
            benchmarkName={benchmarkName}
            scale={scale}
            regionName={region.name}
            names={names}
            onIndicator={onIndicator}
            onWorking={onWorking}
          />
          <GapTable
            title={messages.region.leads}
            positions={ahead}
            catalogue={catalogue}
            benchmarkName={benchmarkName}
            scale={scale}
            regionName={region.name}
            names={names}
            onIndicator={onIndicator}
            onWorking={onWorking}
          />
          <section>
            <h3>{messages.region.trend}</h3>
            <p className="small quiet">
              {subject.title}, {subject.unit}
            </p>
            {hasTrend ? null : (
              <p className="small">
                {subject.indicator === null ? messages.region.noScoreTrend : messages.region.noTrend}
              </p>
            )}
            {hasTrend ? (
              <Trend
                lines={[
                  { id: 'region', name: names.region(profile.region), role: 'region', points: profile.trend },
                  {
                    id: 'benchmark',
                    name: subject.indicator === null ? messages.ranks.sameFigures(benchmarkName) : benchmarkName,
                    role: 'benchmark',
                    points: profile.trend.map(({ year, benchmark, isMeasured }) => ({
                      year,
                      value: benchmark,
                      hasBreak: false,
                      isMeasured,
                    })),
                  },
                ]}
                decimals={subject.decimals}
                unit={subject.unit}
              />
            ) : null}
            {hasTrend ? (
              <p className="small quiet">
                {subject.indicator === null
                  ? [messages.explore.trendNote, messages.explore.steps(stepsOf(null, profile.trend))].join(' ')
                  : measuredText(profile, names.region(profile.region), benchmarkName, messages, format)}
              </p>
            ) : null}
            {profile.question.year.kind === 'fixed' && subject.indicator === null ? (
              <p className="small quiet">{messages.explore.yearNote}</p>
            ) : null}
          </section>
        </>
      ) : null}
    </article>
  );
}
