import {
  FIRST_YEAR,
  type Indicator,
  type IndicatorId,
  type Question,
  type RegionCode,
  type TrendPoint,
} from '../../model/index.ts';
import type { Cell, Figures } from '../figures/figures.ts';
import { indicatorBoard, type IndicatorBoard } from '../scores/indicator-board.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { areasOf, isBreak } from '../figures/own-area.ts';
import { rememberLast } from '../figures/remembered.ts';
import { scoreLines } from '../scores/score-lines.ts';

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

/** The figures of each year itself, never of another. */
function indicatorLine(figures: Figures, indicator: Indicator, question: Question): LineOf {
  const first = indicator.isDated ? indicator.firstYear : FIRST_YEAR;
  const years = Array.from({ length: Math.max(0, indicator.lastYear - first + 1) }, (_, index) => first + index);
  const boards = years.map((year): { readonly year: number; readonly board: IndicatorBoard } => ({
    year,
    board: indicatorBoard(figures, indicator, { ...question, year: { kind: 'fixed', year, fillBack: 0 } }),
  }));
  const areaOf = areasOf(figures.series(indicator.id));
  return (code) => {
    let before: Cell | null = null;
    return boards.flatMap(({ year, board }) => {
      const cell = board.cell(code);
      const { value, status } = cell;
      const benchmark = board.benchmark(code);
      const isKnown = Number.isFinite(value);
      const hasBreak = isBreak(areaOf, isKnown ? before : null, cell);
      if (isKnown) before = cell;
      return isKnown || Number.isFinite(benchmark)
        ? [{ year, value, benchmark, hasBreak, isMeasured: true, status: isKnown ? status : 0, leaves: 0 }]
        : [];
    });
  };
}

/** The lines of many regions over the years of what the question shows, each with what it is held against. */
export function trendsOf(figures: Figures, question: Question): LineOf {
  if (question.indicator !== null) return indicatorTrends(figures, question);
  const lines = scoreLines(figures, question);
  const node = question.theme === 'all' ? OVERALL : question.theme;
  return (code) => lines(code, node);
}

/** One region's line over the years of what the question shows, with what it is held against; empty where there is none. */
export function trendOf(figures: Figures, question: Question, code: RegionCode): TrendPoint[] {
  return trendsOf(figures, question)(code);
}
