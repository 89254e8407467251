import { betaConvergence, betaWithin, sigmaConvergence, theil, type BetaWithin } from '../../analysis/index.ts';
import {
  THEMES,
  type BetaLine,
  type Change,
  type ChangeLine,
  type ChangePanel,
  type Closing,
  type Direction,
  type Indicator,
  type Notice,
  type Question,
  type RegionCode,
  type TrendPoint,
} from '../../model/index.ts';
import { denominatorsOf } from '../figures/benchmarks.ts';
import { explore } from './explore.ts';
import type { Figures } from '../figures/figures.ts';
import { PACE_LEVEL, paceOf } from '../scores/pace.ts';
import { areaRegions } from '../figures/regions.ts';
import { rememberLast } from '../figures/remembered.ts';
import { reportingYears, withGaps } from '../tables/lines.ts';
import { scorePanel, type ScorePanel } from './score-panel.ts';
import { trendsOf } from './trend.ts';

/** Fewer regions, or years, tell nothing of how they moved towards one another. */
const FEWEST_REGIONS = 10;
const FEWEST_YEARS = 3;
/** How many panels are remembered: that of the whole, and of each theme. */
const PANELS = 1 + THEMES.length;

const panels = rememberLast<ScorePanel | null>(PANELS);

type Point = ChangeLine['points'][number];

/** The pace since the last break; null where the line is too short since, or no end is good. */
function closingOf(line: readonly Point[], direction: Direction): Closing | null {
  const pace = direction === 'none' ? null : paceOf(line, direction === 'lower' ? -1 : 1);
  const [first, last] = [pace?.points[0], pace?.points.at(-1)];
  if (pace === null || first === undefined || last === undefined) return null;
  const { points: _, ...found } = pace;
  return { from: first.year, to: last.year, ...found };
}

/**
 * The run of years, of those most regions report in, that holds the most figures of regions with one in each of them;
 * the longer where two hold as many.
 */
function panelOf(
  lines: ReadonlyMap<RegionCode, readonly TrendPoint[]>,
): { readonly years: readonly number[]; readonly regions: readonly RegionCode[] } | null {
  const byRegion = [...lines].map(([region, points]) => ({
    region,
    years: new Set(points.filter(({ value }) => Number.isFinite(value)).map(({ year }) => year)),
  }));
  const reporting = reportingYears(lines);
  const most = Math.max(0, ...reporting.map(({ regions }) => regions));
  const usual = reporting.filter(({ regions }) => regions >= most / 2).map(({ year }) => year);
  let best: { years: readonly number[]; regions: readonly RegionCode[] } | null = null;
  for (let from = 0; from < usual.length; from += 1) {
    for (let to = usual.length; to - from >= FEWEST_YEARS; to -= 1) {
      const years = usual.slice(from, to);
      const regions = byRegion
        .filter((known) => years.every((year) => known.years.has(year)))
        .map(({ region }) => region);
      const held = best === null ? 0 : best.years.length * best.regions.length;
      if (regions.length >= FEWEST_REGIONS && years.length * regions.length > held) best = { years, regions };
    }
  }
  return best;
}

const lineOf = ({ beta, low, high, halfLife, r2, n, groups }: BetaWithin): BetaLine => ({
  beta,
  low,
  high,
  halfLife,
  r2,
  n,
  groups,
});

/** Figures of the same regions in the same years. */
interface Panel {
  readonly years: readonly number[];
  readonly regions: readonly RegionCode[];
  readonly value: (region: RegionCode, year: number) => number;
  readonly leaves: number;
  readonly leavesOf: number;
}

/** Of an indicator, since the last break in each series. */
function indicatorPanel(trends: ReadonlyMap<RegionCode, readonly TrendPoint[]>): Panel | null {
  const lines = new Map([...trends].map(([region, points]) => [region, sinceBreak(points)]));
  const found = panelOf(lines);
  return found === null
    ? null
    : {
        ...found,
        value: (region, year) => lines.get(region)?.find((point) => point.year === year)?.value ?? Number.NaN,
        leaves: 1,
        leavesOf: 1,
      };
}

function changePanel(figures: Figures, found: Panel | null, indicator: Indicator | null): ChangePanel | null {
  if (found === null) return null;
  const { years, regions, value: valueOf, leaves, leavesOf } = found;
  const byYear = years.map((year) => ({ year, values: regions.map((region) => valueOf(region, year)) }));
  const [start, end] = [byYear[0]?.values ?? [], byYear.at(-1)?.values ?? []];
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  const countries = new Map(figures.catalogue.regions.map(({ code, country }) => [code, country as string]));
  const groups = regions.map((region) => countries.get(region) ?? '');
  const isPositive = [...start, ...end].every((value) => value > 0);
  const growth = start.map((value, unit) =>
    isPositive ? Math.log((end[unit] ?? Number.NaN) / value) / span : Number.NaN,
  );
  const given = { initial: start, final: end, years: span };
  const denominators = denominatorsOf(figures.averages);
  const weights =
    indicator === null || indicator.denominator === 'none'
      ? null
      : regions.map((region) => denominators.weight(region, indicator.denominator, null));
  const hasTheil = weights !== null && byYear.every(({ values }) => values.every((value) => value >= 0));
  return {
    years,
    regions,
    leaves,
    leavesOf,
    start,
    growth,
    sigma: sigmaConvergence(byYear),
    beta: isPositive
      ? {
          alpha: betaConvergence(given).alpha,
          all: lineOf(betaWithin({ ...given, groups: regions.map(() => 0) }, { level: PACE_LEVEL })),
          within: lineOf(betaWithin({ ...given, groups }, { level: PACE_LEVEL })),
        }
      : null,
    theil: hasTheil ? byYear.map(({ year, values }) => ({ year, ...theil(values, weights, groups) })) : [],
  };
}

/** Since the last break in the series, or since the figures are of the region itself: nothing before compares. */
function sinceBreak(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.slice(
    Math.max(
      0,
      points.findLastIndex(({ hasBreak }) => hasBreak),
    ),
  );
}

/** What is said of figures over years: what holds for them as figures, and where a line is broken. */
function noticesOf(notices: readonly Notice[], lines: readonly ChangeLine[]): Notice[] {
  const broken = lines.filter(({ points }) => points.some(({ hasBreak }) => hasBreak)).map(({ region }) => region);
  return [
    ...notices.filter(
      ({ kind }) =>
        kind === 'carried' ||
        kind === 'carried-left-out' ||
        kind === 'converted' ||
        kind === 'low-reliability' ||
        kind === 'modelled' ||
        kind === 'period',
    ),
    ...(broken.length === 0 ? [] : [{ kind: 'break', regions: broken } satisfies Notice]),
  ];
}

/** Which figures are compared hangs on no benchmark, so another benchmark asks for the same. */
function scorePanelOf(figures: Figures, question: Question, chosen: readonly RegionCode[] | null): ScorePanel | null {
  const { theme, hasCarried, hasDated, method } = question;
  return panels(figures, [theme, hasCarried, hasDated, method, chosen], () =>
    scorePanel(figures, { ...question, benchmark: { kind: 'eu-average' } }, FEWEST_REGIONS, chosen),
  );
}

/**
 * How every region of the area moved against what it is held against, and the regions towards one another. Dispersion
 * and convergence are of the figures themselves, over the same regions in every year and, of a score, the same
 * indicators; they lead over no break in a series and do not hang on the benchmark.
 * Needs the series of the themes the question touches. `told`: only of these regions.
 */
export function changeOf(figures: Figures, question: Question, chosen: readonly RegionCode[] | null = null): Change {
  const indicator = figures.catalogue.indicators.find(({ id }) => id === question.indicator) ?? null;
  const direction = indicator?.direction ?? 'higher';
  const regions = chosen ?? areaRegions(figures).map(({ code }) => code);
  // A year shown is marked on the lines, which always run to the latest score.
  const ofAllYears: Question = { ...question, year: { kind: 'latest' } };
  const trend = trendsOf(figures, ofAllYears);
  const trends = new Map(regions.map((region) => [region, trend(region)]));
  const { columns, leaves, notices } = explore(figures, { ...question, hasAllYears: false });
  const apart = new Set(columns.region.filter((_, row) => columns.isApart[row] === true));
  const lines = [...withGaps(trends, direction)].map(
    ([region, points]): ChangeLine => ({
      region,
      isApart: apart.has(region),
      points,
      closing: closingOf(points, direction),
    }),
  );
  return {
    question,
    level: PACE_LEVEL,
    lines,
    leaves,
    isPeriodTotal: indicator?.isPeriodTotal === true,
    panel: changePanel(
      figures,
      indicator === null ? scorePanelOf(figures, ofAllYears, chosen) : indicatorPanel(trends),
      indicator,
    ),
    notices: noticesOf(notices, lines),
  };
}
