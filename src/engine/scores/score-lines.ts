import { meansOver } from '../../analysis/index.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  THEMES,
  statusMask,
  type Indicator,
  type IndicatorId,
  type Question,
  type RegionCode,
  type ThemeId,
  type TrendPoint,
} from '../../model/index.ts';
import type { Cell, Figures } from '../figures/figures.ts';
import { OVERALL } from './index-spec.ts';
import { areasOf } from '../figures/own-area.ts';
import { SHORTEST_TREND } from './pace.ts';
import { rememberLast } from '../figures/remembered.ts';
import { leafWeights, scoreYears } from './score-age.ts';
import { gapOf, scoreOf } from './read-board.ts';
import { scoreBoard, type ScoreBoard } from './score-board.ts';

const BREAK = statusMask(['break-in-series']);

/** A line may end so many years before the mean year of the figures its score is made of: one that ends earlier tells of other figures. */
const OLDEST_END = 1;
/** Share of a score that its line must follow: what was measured once tells of no change. */
const FEWEST_MEASURED = 0.5;

type ScoreNode = typeof OVERALL | ThemeId;
/** The line of a score of a region; empty where too little of it is measured year after year. */
export type ScoreLines = (code: RegionCode, node: ScoreNode) => TrendPoint[];

/** The indicators measured in a year and in the one before, on both sides, and how the scores of a region moved over them. */
interface Step {
  readonly year: number;
  readonly leaves: ReadonlySet<IndicatorId>;
  /** By node; NaN where none of its indicators is measured in both years. */
  readonly value: (node: ScoreNode) => number;
  readonly benchmark: (node: ScoreNode) => number;
}

const remembered = rememberLast<ScoreLines>();

/**
 * Lines of scores, linked backwards from the score of the headline: a year before, the score was less by what the
 * figures measured in both years moved it, their weights rescaled to them. So the end of a line is the score that the
 * page shows, and its gap the gap. Figures filled back or put in another's place, totals over a period, and a figure
 * where its series breaks or comes to be of another area move nothing; a year in which no figure is measured twice ends
 * the line.
 */
export function scoreLines(figures: Figures, question: Question): ScoreLines {
  const { theme, benchmark, year, hasCarried, hasDated, method } = question;
  return remembered(figures, [theme, benchmark, year, hasCarried, hasDated, method], () => linesOf(figures, question));
}

function linesOf(figures: Figures, question: Question): ScoreLines {
  const { benchmark, hasCarried, hasDated, method } = question;
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const headline = scoreBoard(figures, themes, question);
  const latest = question.year.kind === 'fixed' ? Math.min(question.year.year, LAST_YEAR) : LAST_YEAR;
  const boards = Array.from({ length: Math.max(0, latest - FIRST_YEAR + 1) }, (_, index) =>
    scoreBoard(figures, themes, {
      benchmark,
      hasCarried,
      hasDated,
      method: { ...method, imputation: 'none' },
      year: { kind: 'fixed', year: FIRST_YEAR + index, fillBack: 0 },
      hasPeriodTotals: false,
    }),
  );
  const known = new Map<RegionCode, readonly Step[]>();
  return (code, node) => {
    const steps = known.get(code) ?? stepsOf(figures, code, headline, boards, question);
    known.set(code, steps);
    return lineOf(code, node, headline, steps);
  };
}

/** Whether a figure compares with that of the year before: no break in the series, and of the same area. */
function isComparable(figures: Figures, leaf: Indicator, before: Cell, now: Cell): boolean {
  const areaOf = areasOf(figures.series(leaf.id));
  return (now.status & BREAK) === 0 && areaOf(before) === areaOf(now);
}

function stepsOf(
  figures: Figures,
  code: RegionCode,
  headline: ScoreBoard,
  boards: readonly ScoreBoard[],
  { benchmark }: Question,
): readonly Step[] {
  const leaves = (boards[0]?.leaves ?? []).filter(
    ({ theme }) => Number.isFinite(scoreOf(headline, code, theme)) && Number.isFinite(gapOf(headline, code, theme)),
  );
  if (leaves.length === 0) return [];
  // The weights are those of the score itself, over what is there.
  const weightOf = new Map(headline.spec.nodes.map(({ id, weight = 1 }) => [id, weight]));
  const spec = { ...headline.spec, nodes: headline.spec.nodes.map((node) => ({ ...node, minCoverage: 0 })) };
  const sides = [code, ...(benchmark.kind === 'region' ? [benchmark.region] : [])];
  const pairs = boards.slice(1).map((board, index) => {
    const before = boards[index] ?? board;
    const common = leaves.filter(
      (leaf) =>
        (weightOf.get(leaf.id) ?? 0) > 0 &&
        Number.isFinite(gapOf(board, code, leaf.id)) &&
        Number.isFinite(gapOf(before, code, leaf.id)) &&
        sides.every((side) => isComparable(figures, leaf, before.cell(side, leaf), board.cell(side, leaf))),
    );
    return { year: FIRST_YEAR + index + 1, board, before, leaves: new Set(common.map(({ id }) => id)) };
  });
  const over = (read: (board: ScoreBoard, id: IndicatorId) => number): Readonly<Record<string, Float64Array>> =>
    meansOver(
      Object.fromEntries(
        headline.leaves.map(({ id }) => [
          id,
          Float64Array.from(
            pairs.flatMap(({ board, before, leaves: common }) =>
              common.has(id) ? [read(before, id), read(board, id)] : [Number.NaN, Number.NaN],
            ),
          ),
        ]),
      ),
      spec,
    );
  const value = over((board, id) => scoreOf(board, code, id));
  const held = over((board, id) => scoreOf(board, code, id) + gapOf(board, code, id));
  const change =
    (scores: Readonly<Record<string, Float64Array>>, pair: number) =>
    (node: ScoreNode): number =>
      (scores[node]?.[2 * pair + 1] ?? Number.NaN) - (scores[node]?.[2 * pair] ?? Number.NaN);
  return pairs.map(({ year, leaves: common }, pair) => ({
    year,
    leaves: common,
    value: change(value, pair),
    benchmark: change(held, pair),
  }));
}

function lineOf(code: RegionCode, node: ScoreNode, headline: ScoreBoard, steps: readonly Step[]): TrendPoint[] {
  const [score, gap] = [scoreOf(headline, code, node), gapOf(headline, code, node)];
  const end = steps.findLastIndex(({ value }) => Number.isFinite(value(node)));
  const last = steps[end];
  if (last === undefined || !Number.isFinite(gap) || last.year < scoreYears(headline, code, node).mean - OLDEST_END)
    return [];
  const under = new Set(headline.leaves.filter(({ theme }) => node === OVERALL || theme === node).map(({ id }) => id));
  const measured = new Set<IndicatorId>();
  const points: TrendPoint[] = [];
  let [value, benchmark, at] = [score, score + gap, end];
  for (let step = steps[at]; step !== undefined && Number.isFinite(step.value(node)); step = steps[at]) {
    const common = [...step.leaves].filter((id) => under.has(id));
    for (const id of common) measured.add(id);
    points.push({ year: step.year, value, benchmark, hasBreak: false, status: 0, leaves: common.length });
    value -= step.value(node);
    benchmark -= step.benchmark(node);
    at -= 1;
  }
  points.push({ year: last.year - points.length, value, benchmark, hasBreak: false, status: 0, leaves: 0 });
  const share = [...leafWeights(headline, code, node)].reduce(
    (sum, [id, weight]) => sum + ([...measured].some((leaf) => leaf === id) ? weight : 0),
    0,
  );
  return points.length < SHORTEST_TREND || share < FEWEST_MEASURED - 1e-9 ? [] : points.toReversed();
}
