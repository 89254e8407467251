import {
  DEFAULT_FILL_BACK, FIRST_YEAR, LAST_YEAR, THEMES, parseIndicatorId, statusMask,
  type IndicatorId, type IndicatorPosition, type Question, type RegionCode, type RegionProfile, type ScorePosition, type TrendPoint, type YearChoice,
} from '../model/index.ts';
import { pickCell, type Figures } from './figures.ts';
import { indicatorBoard } from './indicator-board.ts';
import { MINIMUM_THEMES, OVERALL } from './index-spec.ts';
import { ranks } from './ranks.ts';
import { areaRegions, scoreBoard, type ScoreBoard } from './score-board.ts';

function position(figures: Figures, board: ScoreBoard, code: RegionCode, node: string): ScorePosition & { readonly isApart: boolean } {
  const area = areaRegions(figures);
  const isApart = (region: RegionCode): boolean => node === OVERALL && board.parts(region, node).present < THEMES.length;
  const scores = area.map(({ code: other }) => (isApart(other) ? Number.NaN : board.score(other, node)));
  const score = board.score(code, node);
  const gap = board.gap(code, node);
  const { present, of } = board.parts(code, node);
  const region = area.find((candidate) => candidate.code === code);
  return {
    score,
    benchmark: score + gap,
    gap,
    rank: ranks(scores, 'highest')[area.findIndex((candidate) => candidate.code === code)] ?? Number.NaN,
    of: scores.filter(Number.isFinite).length,
    parts: present,
    partsOf: of,
    reason: Number.isFinite(score) ? null : region?.hasComparableFigures === true ? 'coverage' : 'not-comparable',
    isApart: Number.isFinite(score) && isApart(code),
  };
}

function indicatorPositions(figures: Figures, question: Question, code: RegionCode): IndicatorPosition[] {
  const scored = scoreBoard(figures, THEMES, { ...question, hasDated: true });
  return figures.catalogue.indicators.map((indicator) => {
    const board = indicatorBoard(figures, indicator, question);
    const { value, year, status, flags, origin, reason } = board.cell(code);
    const benchmark = board.benchmark(code);
    const sign = indicator.direction === 'higher' ? 1 : -1;
    return {
      indicator: indicator.id, theme: indicator.theme, value, year, status, flags, origin,
      reason: Number.isFinite(value) ? null : reason,
      benchmark,
      gap: sign * (benchmark - value),
      score: scored.score(code, indicator.id),
      gapPoints: scored.gap(code, indicator.id),
      isClamped: scored.leaves.some(({ id }) => id === indicator.id) && scored.isClamped(code, indicator),
    };
  });
}

const BREAK = statusMask(['break-in-series']);

function indicatorTrend(figures: Figures, question: Question, code: RegionCode): TrendPoint[] {
  const indicator = figures.catalogue.indicators.find(({ id }) => id === question.indicator);
  const region = figures.catalogue.regions.find((candidate) => candidate.code === code);
  if (indicator === undefined || region === undefined || indicator.isPeriodTotal) return [];
  const points: TrendPoint[] = [];
  const first = indicator.isDated ? indicator.firstYear : FIRST_YEAR;
  for (let year = first; year <= indicator.lastYear; year += 1) {
    const choice: YearChoice = { kind: 'fixed', year, fillBack: 0 };
    const { value, status } = pickCell(figures.series(indicator.id), region, indicator, choice);
    // A line over time keeps the same regions throughout, so it takes the panel's mean, not the year's own.
    const benchmark = question.benchmark.kind === 'eu-average'
      ? (figures.averages.euAverages.find((row) => row.indicator === indicator.id && row.year === year)?.panelValue ?? Number.NaN)
      : indicatorBoard(figures, indicator, { ...question, year: choice }).benchmark(code);
    if (Number.isFinite(value) || Number.isFinite(benchmark)) points.push({ year, value, benchmark, hasBreak: (status & BREAK) !== 0 });
  }
  return points;
}

/** A line of fewer years shows no trend. */
const SHORTEST_TREND = 4;

/**
 * The score year by year, made of the indicators that have a figure, and a benchmark to hold it against, in every year
 * of the line: else it would move when an indicator comes or goes. It starts as early as that leaves a score.
 */
function scoreTrend(figures: Figures, question: Question, code: RegionCode): TrendPoint[] {
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const node = question.theme === 'all' ? OVERALL : question.theme;
  const fillBack = question.year.kind === 'fixed' ? question.year.fillBack : DEFAULT_FILL_BACK;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const boardOf = (year: number, only?: ReadonlySet<IndicatorId>): ScoreBoard =>
    scoreBoard(figures, themes, { ...question, year: { kind: 'fixed', year, fillBack }, hasPeriodTotals: false, ...(only === undefined ? {} : { only }) });
  const known = years.map((year) => {
    const board = boardOf(year);
    return new Set(board.leaves.filter(({ id }) => Number.isFinite(board.gap(code, id))).map(({ id }) => id));
  });
  for (let start = 0; start <= years.length - SHORTEST_TREND; start += 1) {
    const steady = new Set([...(known[start] ?? [])].filter((id) => known.slice(start).every((ids) => ids.has(id))));
    const boards = years.slice(start).map((year) => ({ year, board: boardOf(year, steady) }));
    if (boards.every(({ board }) => Number.isFinite(board.score(code, node)))) {
      return boards.map(({ year, board }) => ({ year, value: board.score(code, node), benchmark: board.score(code, node) + board.gap(code, node), hasBreak: false }));
    }
  }
  return [];
}

/** Inhabitants per km²: the latest population over the area of the shape. */
function density(figures: Figures, code: RegionCode): number {
  const id = parseIndicatorId('population');
  const population = figures.catalogue.indicators.find((indicator) => indicator.id === id);
  const region = figures.catalogue.regions.find((candidate) => candidate.code === code);
  if (population === undefined || region === undefined) return Number.NaN;
  return pickCell(figures.series(population.id), region, population, { kind: 'latest' }).value / region.areaKm2;
}

/** What the panel tells of one region. Needs the series of all six themes and of the context. */
export function regionProfile(figures: Figures, question: Question, code: RegionCode): RegionProfile {
  const board = scoreBoard(figures, THEMES, question);
  const { isApart, ...overall } = position(figures, board, code, OVERALL);
  return {
    question,
    region: code,
    overall: Number.isFinite(overall.score) || overall.parts < MINIMUM_THEMES ? overall : { ...overall, reason: 'coverage' },
    isApart,
    themes: THEMES.map((theme) => {
      const { isApart: _, ...of } = position(figures, board, code, theme);
      return { theme, ...of };
    }),
    indicators: indicatorPositions(figures, question, code),
    trend: question.indicator === null ? scoreTrend(figures, question, code) : indicatorTrend(figures, question, code),
    density: density(figures, code),
  };
}
