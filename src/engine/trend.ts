import { meansOver } from '../analysis/index.ts';
import {
  DEFAULT_FILL_BACK, FIRST_YEAR, LAST_YEAR, THEMES, statusMask,
  type Indicator, type IndicatorId, type Question, type Region, type RegionCode, type TrendPoint,
} from '../model/index.ts';
import type { Figures } from './figures.ts';
import { indicatorBoard, type IndicatorBoard } from './indicator-board.ts';
import { entersIndex, OVERALL, specOf } from './index-spec.ts';
import { rememberLast } from './remembered.ts';
import { scoreBoard, thinThemes, type ScoreBoard } from './score-board.ts';

const BREAK = statusMask(['break-in-series']);

type LineOf = (code: RegionCode) => TrendPoint[];

const lastLines = rememberLast<Map<IndicatorId, LineOf>>();

function indicatorTrends(figures: Figures, question: Question): LineOf {
  const indicator = figures.catalogue.indicators.find(({ id }) => id === question.indicator);
  if (indicator === undefined || indicator.isPeriodTotal) return () => [];
  const { benchmark: choice, hasCarried } = question;
  const known = lastLines(figures, [choice, hasCarried], () => new Map<IndicatorId, LineOf>());
  const line = known.get(indicator.id) ?? indicatorLine(figures, indicator, question);
  known.set(indicator.id, line);
  return line;
}

function indicatorLine(figures: Figures, indicator: Indicator, question: Question): LineOf {
  const first = indicator.isDated ? indicator.firstYear : FIRST_YEAR;
  const years = Array.from({ length: Math.max(0, indicator.lastYear - first + 1) }, (_, index) => first + index);
  const boards = years.map((year): { readonly year: number; readonly board: IndicatorBoard } => ({
    year,
    board: indicatorBoard(figures, indicator, { ...question, year: { kind: 'fixed', year, fillBack: 0 } }),
  }));
  return (code) => boards.flatMap(({ year, board }) => {
    const { value, status } = board.cell(code);
    const benchmark = board.benchmark(code);
    return Number.isFinite(value) || Number.isFinite(benchmark) ? [{ year, value, benchmark, hasBreak: (status & BREAK) !== 0, status: Number.isFinite(value) ? status : 0 }] : [];
  });
}

/** A line of fewer years shows no trend. */
export const SHORTEST_TREND = 4;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

const lastBoards = rememberLast<readonly ScoreBoard[]>();

/**
 * The board of every year, without totals over periods. Those of all themes serve each of them. The last are remembered:
 * another region, or another year shown, asks for the same.
 */
export function boardsByYear(figures: Figures, question: Question): readonly ScoreBoard[] {
  const { theme, benchmark, hasCarried, hasDated, method } = question;
  const fillBack = question.year.kind === 'fixed' ? question.year.fillBack : DEFAULT_FILL_BACK;
  return lastBoards(figures, [theme, benchmark, hasCarried, hasDated, method, fillBack], () =>
    YEARS.map((year) => scoreBoard(figures, theme === 'all' ? THEMES : [theme], { benchmark, hasCarried, hasDated, method, year: { kind: 'fixed', year, fillBack }, hasPeriodTotals: false })));
}

/**
 * The score year by year, made of the indicators that have a figure, and a benchmark to hold it against, in every year
 * of the line: else it would move when an indicator comes or goes. It starts as early as that leaves a score. What an
 * indicator scores does not hang on the others, so one board a year serves every region; only the means are taken anew.
 */
function scoreTrends(figures: Figures, question: Question, made: readonly ScoreBoard[] | null): LineOf {
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const node = question.theme === 'all' ? OVERALL : question.theme;
  // A theme of totals over periods alone, or one whose indicators are left out, has no line.
  const isMade = ({ theme, isPeriodTotal }: Indicator): boolean => theme !== 'context' && themes.includes(theme) && !isPeriodTotal;
  if (!figures.catalogue.indicators.some((indicator) => isMade(indicator) && entersIndex(indicator, question))) return () => [];
  const boards = made ?? boardsByYear(figures, question);
  const [first] = boards;
  if (first === undefined) return () => [];
  const leaves = first.leaves.filter(({ theme }) => theme !== 'context' && themes.includes(theme));
  const principal = new Map(leaves.flatMap(({ id }) => first.spec.nodes.filter((leaf) => leaf.id === id).map(({ weight = 1 }) => [id, weight] as const)));
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));

  const pointsOf = (region: Region, steady: readonly Indicator[], start: number): TrendPoint[] => {
    const rows = boards.slice(start);
    const thin = rows.map((board) => thinThemes(region, themes, steady, (one, leaf) => board.cell(one.code, leaf)));
    const over = (scoreOf: (board: ScoreBoard, id: IndicatorId) => number): readonly number[] => {
      const columns = Object.fromEntries(steady.map(({ id, theme }) =>
        [id, Float64Array.from(rows, (board, row) => (thin[row]?.some((found) => found === theme) === true ? Number.NaN : scoreOf(board, id)))]));
      return Array.from(meansOver(columns, specOf(question.method, steady, themes, principal))[node] ?? rows.map(() => Number.NaN));
    };
    const { code } = region;
    const value = over((board, id) => board.score(code, id));
    const benchmark = over((board, id) => board.score(code, id) + board.gap(code, id));
    return rows.map((_, row) => ({ year: (YEARS[start] ?? 0) + row, value: value[row] ?? Number.NaN, benchmark: benchmark[row] ?? Number.NaN, hasBreak: false, status: 0 }));
  };
  return (code) => {
    const region = byCode.get(code);
    if (region === undefined) return [];
    const known = boards.map((board) => new Set(leaves.filter(({ id }) => Number.isFinite(board.gap(code, id)))));
    for (let start = 0; start <= YEARS.length - SHORTEST_TREND; start += 1) {
      const steady = leaves.filter((leaf) => known.slice(start).every((set) => set.has(leaf)));
      if (steady.length === 0) continue;
      const points = pointsOf(region, steady, start);
      if (points.every(({ value }) => Number.isFinite(value))) return points;
    }
    return [];
  };
}

/** The lines of many regions over the years of what the question shows, each with what it is held against; boards are made once for all of them, where none are given. */
export function trendsOf(figures: Figures, question: Question, boards: readonly ScoreBoard[] | null = null): LineOf {
  return question.indicator === null ? scoreTrends(figures, question, boards) : indicatorTrends(figures, question);
}

/** One region's line over the years of what the question shows, with what it is held against; empty where there is none. */
export function trendOf(figures: Figures, question: Question, code: RegionCode): TrendPoint[] {
  return trendsOf(figures, question)(code);
}
