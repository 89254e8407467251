import { meansOver } from '../../analysis/index.ts';
import { FIRST_YEAR, LAST_YEAR, THEMES, type Indicator, type Question, type RegionCode } from '../../model/index.ts';
import { BREAK } from '../../model/masks.ts';
import type { Figures } from '../figures/figures.ts';
import { areasOf } from '../figures/own-area.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { scoreOf } from '../scores/read-board.ts';
import { areaRegions, scoreBoard, type ScoreBoard } from '../scores/score-board.ts';

/** An indicator is of the set where so many of the regions have it in both years; those without one of the set stand aside. */
const MOST_REGIONS = 0.9;
/** Share of a score that the set has to hold: fewer indicators tell of themselves. */
const FEWEST_HELD = 0.4;
/** Over fewer years a growth a year says little. */
const SHORTEST = 4;

/** Scores over one set of indicators, the same for all regions and years. */
export interface ScorePanel {
  /** The first, the last, and those between in which all of the set is measured in all regions. */
  readonly years: readonly number[];
  readonly regions: readonly RegionCode[];
  readonly value: (region: RegionCode, year: number) => number;
  /** Indicators in the set, and in the score. */
  readonly leaves: number;
  readonly leavesOf: number;
}

/** What a leaf weighs in the score of a node that has all of them. */
function weightsOf(board: ScoreBoard, node: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (id: string, weight: number): void => {
    const children = board.spec.nodes.filter(({ parent }) => parent === id);
    const all = children.reduce((sum, { weight: own = 1 }) => sum + own, 0);
    if (children.length === 0) found.set(id, weight);
    for (const child of children) visit(child.id, (weight * (child.weight ?? 1)) / all);
  };
  visit(node, 1);
  return found;
}

/** By itself, so that a panel that is remembered holds no boards. */
function valueIn(
  byYear: ReadonlyMap<number, ArrayLike<number> | undefined>,
  regions: readonly RegionCode[],
): ScorePanel['value'] {
  return (code, year) => byYear.get(year)?.[regions.indexOf(code)] ?? Number.NaN;
}

/**
 * The two years, the indicators measured in both and the regions that have them all which together hold the most: span
 * × weight of the indicators × regions. The score of a region in a year is that of this set alone, so that neither what
 * is measured nor who reports moves what is told; over a break in a series nothing is compared. Null where no set holds
 * two fifths of the score in `fewest` regions. `within`: of these regions only.
 */
export function scorePanel(
  figures: Figures,
  question: Question,
  fewest: number,
  within: readonly RegionCode[] | null = null,
): ScorePanel | null {
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const node = question.theme === 'all' ? OVERALL : question.theme;
  const { benchmark, hasCarried, hasDated, method } = question;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const boards = years.map((year) =>
    scoreBoard(figures, themes, {
      benchmark,
      hasCarried,
      hasDated,
      method: { ...method, imputation: 'none' },
      year: { kind: 'fixed', year, fillBack: 0 },
      hasPeriodTotals: false,
    }),
  );
  const headline = scoreBoard(figures, themes, { ...question, year: { kind: 'latest' } });
  const scored = areaRegions(figures)
    .map(({ code }) => code)
    .filter((code) => within === null || within.includes(code))
    .filter((code) => Number.isFinite(scoreOf(headline, code, node)));
  const leaves = boards[0]?.leaves ?? [];
  const weights = weightsOf(headline, node);
  const scoreIn = (at: number, code: RegionCode, id: string): number => {
    const board = boards[at];
    return board === undefined ? Number.NaN : scoreOf(board, code, id);
  };
  const isMeasured = (code: RegionCode, leaf: Indicator, at: number): boolean =>
    Number.isFinite(scoreIn(at, code, leaf.id));
  const compares = (code: RegionCode, leaf: Indicator, from: number, to: number): boolean => {
    const [before, now] = [boards[from]?.cell(code, leaf), boards[to]?.cell(code, leaf)];
    const areaOf = areasOf(figures.series(leaf.id));
    return (
      before !== undefined &&
      now !== undefined &&
      isMeasured(code, leaf, from) &&
      isMeasured(code, leaf, to) &&
      areaOf(before) === areaOf(now) &&
      boards.slice(from + 1, to + 1).every((board) => (board.cell(code, leaf).status & BREAK) === 0)
    );
  };

  let best: {
    readonly from: number;
    readonly to: number;
    readonly set: readonly Indicator[];
    readonly regions: readonly RegionCode[];
  } | null = null;
  let most = 0;
  for (let from = 0; from < boards.length; from += 1) {
    for (let to = from + SHORTEST; to < boards.length; to += 1) {
      const having = leaves.map((leaf) => ({
        leaf,
        regions: new Set(scored.filter((code) => compares(code, leaf, from, to))),
      }));
      const set = having.filter(({ regions }) => regions.size > 0 && regions.size >= MOST_REGIONS * scored.length);
      const regions = scored.filter((code) => set.every((one) => one.regions.has(code)));
      const weight = set.reduce((sum, { leaf }) => sum + (weights.get(leaf.id) ?? 0), 0);
      const held = (to - from) * weight * regions.length;
      if (weight < FEWEST_HELD - 1e-9 || regions.length < fewest || held <= most) continue;
      most = held;
      best = { from, to, set: set.map(({ leaf }) => leaf), regions };
    }
  }
  if (best === null) return null;
  const { from, to, set, regions } = best;
  const reported = years
    .map((_, at) => at)
    .filter(
      (at) =>
        at === from ||
        at === to ||
        (at > from && at < to && set.every((leaf) => regions.every((code) => isMeasured(code, leaf, at)))),
    );
  const spec = { ...headline.spec, nodes: headline.spec.nodes.map((one) => ({ ...one, minCoverage: 0 })) };
  const byYear = new Map(
    reported.map((at) => {
      const columns = Object.fromEntries(
        headline.leaves.map(({ id }) => [
          id,
          Float64Array.from(regions, (code) =>
            set.some((leaf) => leaf.id === id) ? scoreIn(at, code, id) : Number.NaN,
          ),
        ]),
      );
      return [FIRST_YEAR + at, meansOver(columns, spec)[node]] as const;
    }),
  );
  return {
    years: reported.map((at) => FIRST_YEAR + at),
    regions,
    value: valueIn(byYear, regions),
    leaves: set.length,
    leavesOf: weights.size,
  };
}
