import { aggregate } from '../composite/aggregate.ts';
import type { IndexSpec } from '../composite/specification.ts';
import { readTree, type Tree } from '../composite/tree.ts';
import { quantilesOf } from '../quantile.ts';
import { requireCount, seededRandom } from '../random.ts';
import { ranksOf } from './places.ts';

/** Scores of the leaves by one choice of method: one column a leaf, one row a unit, higher is better; NaN where missing. */
export type LeafScores = Readonly<Record<string, Float64Array>>;

export interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
  /** Share of the draws that an interval holds, such as 0.9. */
  readonly level: number;
  /** Rows held against one another. */
  readonly compared: readonly number[];
  /** Draws between two yields. */
  readonly slice: number;
  /**
   * Nothing: weights uniform on the simplex among the children of every node, which are scored on whatever they have. A
   * share (0-1): every weight of the specification times a factor drawn evenly from 1 - share to 1 + share, and its coverage.
   */
  readonly spread?: number;
  /** By choice: true where the lower score is the better, as in places counted from the best. */
  readonly isLowBest?: readonly boolean[];
}

export interface DrawnRanks {
  /** By row: the middle `level` of its ranks lies between these (R type 7). NaN for a row that no draw ranks. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** By pair of `compared`: share of the draws in which the first is ahead, ties by half; NaN on the diagonal. */
  readonly ahead: readonly (readonly number[])[];
  /** By row, one a draw: 1 = best, ties share the mean; NaN where not scored. */
  readonly ranks: readonly Float64Array[];
}

type Random = () => number;

/** The weights uniform on the simplex; nodes are scored on whatever they have. */
function anyWeights(tree: Tree, random: Random): Tree {
  return {
    ...tree,
    parents: tree.parents.map((parent) => ({
      ...parent,
      minCoverage: 0,
      // Exponential variates over their sum are uniform on the simplex; a weighted mean divides by the sum.
      children: parent.children.map((child) => ({ ...child, weight: -Math.log(1 - random()) })),
    })),
  };
}

/** The weights around those given. */
function weightsNear(tree: Tree, spread: number, random: Random): Tree {
  if (spread === 0) return tree;
  return {
    ...tree,
    parents: tree.parents.map((parent) => ({
      ...parent,
      children: parent.children.map((child) => ({
        ...child,
        weight: child.weight * (1 + spread * (2 * random() - 1)),
      })),
    })),
  };
}

/**
 * Ranks on the root as weights and method are drawn again and again: one of `choices` each time, and weights anew. In
 * slices, so that a caller can pause: yields the share done. `rankIntervals` and `rankAcceptability` run through it.
 *
 * @param choices what the leaves score by each choice of method, all over the same units.
 * @param spec gives the tree and the mean; its weights and coverage where `spread` is given.
 * @throws RangeError naming `draws`, `slice`, `seed`, `level`, `choices` or `nodes` (several roots).
 *
 * Source: Saisana, Saltelli & Tarantola, Uncertainty and sensitivity analysis techniques (2005); Lahdelma & Salminen, SMAA-2 (2001).
 */
export function* drawRanks(
  choices: readonly LeafScores[],
  spec: IndexSpec,
  { draws, seed, level, compared, slice, spread, isLowBest }: DrawOptions,
): Generator<number, DrawnRanks> {
  requireCount(draws, 'draws');
  requireCount(slice, 'slice');
  if (!(level > 0 && level < 1)) throw new RangeError(`level: is ${level}; give a share between 0 and 1`);
  const tree = readTree(spec);
  const root = onlyRoot(tree);
  const [firstLeaf] = tree.leaves;
  const units = choices[0]?.[firstLeaf?.id ?? '']?.length ?? 0;
  if (choices.length === 0 || units === 0)
    throw new RangeError('choices: hold no scores; give at least one choice with one unit');
  const random = seededRandom(seed);
  const ranks = Array.from({ length: units }, () => new Float64Array(draws));
  const ahead = compared.map(() => new Float64Array(compared.length));
  for (let draw = 0; draw < draws; draw += 1) {
    const choice = Math.floor(random() * choices.length);
    const drawn = spread === undefined ? anyWeights(tree, random) : weightsNear(tree, spread, random);
    const scores = rootScores(choices[choice] ?? {}, drawn, spec, { root, units, isLowBest: isLowBest?.[choice] });
    ranksOf(scores).forEach((rank, unit) => {
      const row = ranks[unit];
      if (row) row[draw] = rank;
    });
    compared.forEach((one, row) => {
      compared.forEach((other, column) => {
        const difference = (scores[one] ?? Number.NaN) - (scores[other] ?? Number.NaN);
        const line = ahead[row];
        if (line) line[column] = (line[column] ?? 0) + (difference > 0 ? 1 : difference === 0 ? 0.5 : 0);
      });
    });
    if ((draw + 1) % slice === 0) yield (draw + 1) / draws;
  }
  const ends = ranks.map((drawn) => quantilesOf(drawn, [(1 - level) / 2, (1 + level) / 2]));
  return {
    low: ends.map(([low = NaN]) => low),
    high: ends.map(([, high = NaN]) => high),
    ahead: ahead.map((line, row) => [...line].map((times, column) => (row === column ? Number.NaN : times / draws))),
    ranks,
  };
}

/** The root whose ranks are drawn. Throws RangeError naming `nodes` where there are several. */
export function onlyRoot({ roots }: Tree): string {
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0)
    throw new RangeError(`nodes: have the roots ${roots.join(', ')}; ranks need exactly one`);
  return root;
}

/** Scores of the root, the higher the better. */
export function rootScores(
  leaves: LeafScores,
  tree: Tree,
  { aggregate: mean }: IndexSpec,
  {
    root,
    units,
    isLowBest,
  }: { readonly root: string; readonly units: number; readonly isLowBest?: boolean | undefined },
): Float64Array {
  const scores = aggregate(leaves, tree, mean, units)[root] ?? new Float64Array(units);
  return isLowBest === true ? scores.map((score) => -score) : scores;
}

/** Runs through draws at once, without a pause. */
export function drawAll(draws: Generator<number, DrawnRanks>): DrawnRanks {
  for (;;) {
    const step = draws.next();
    if (step.done === true) return step.value;
  }
}

/** Share of the draws in which each unit takes each place (best first), units × places; ties share their places. */
export function placeCounts(ranks: readonly Float64Array[]): number[][] {
  const shares = ranks.map(() => ranks.map(() => 0));
  const draws = ranks[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const level = new Map<number, number>();
    for (const drawn of ranks) {
      const rank = drawn[draw] ?? Number.NaN;
      if (!Number.isNaN(rank)) level.set(rank, (level.get(rank) ?? 0) + 1);
    }
    ranks.forEach((drawn, unit) => {
      const rank = drawn[draw] ?? Number.NaN;
      const tied = level.get(rank) ?? 0;
      const row = shares[unit] ?? [];
      // Ties share the mean of their places, so these lie evenly around it.
      const first = rank - (tied - 1) / 2 - 1;
      for (let place = first; place < first + tied; place += 1) row[place] = (row[place] ?? 0) + 1 / tied / draws;
    });
  }
  return shares;
}
