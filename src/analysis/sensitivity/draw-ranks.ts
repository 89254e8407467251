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
}

export interface DrawnRanks {
  /** By row: the middle `level` of its ranks lies between these (R type 7). NaN for a row that no draw ranks. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** By pair of `compared`: share of the draws in which the first is ahead, ties by half; NaN on the diagonal. */
  readonly ahead: readonly (readonly number[])[];
}

/** Weights uniform on the simplex among the children of every node; nodes are scored on whatever they have. */
function drawWeights(tree: Tree, random: () => number): Tree {
  return {
    ...tree,
    parents: tree.parents.map((parent) => ({
      ...parent,
      minCoverage: 0,
      children: parent.children.map((child) => ({ ...child, weight: -Math.log(1 - random()) })),
    })),
  };
}

/**
 * Ranks on the root as weights and method are drawn again and again: one of `choices` each time, and weights uniform on the
 * simplex within every node. In slices, so that a caller can pause: yields the share done.
 *
 * @param choices what the leaves score by each choice of method, all over the same units.
 * @param spec gives the tree and the mean; its weights and coverage are not looked at.
 * @throws RangeError naming `draws`, `slice`, `seed`, `level`, `choices` or `nodes` (several roots).
 *
 * Source: Saisana, Saltelli & Tarantola, Uncertainty and sensitivity analysis techniques (2005); Lahdelma & Salminen, SMAA-2 (2001).
 */
export function* drawRanks(
  choices: readonly LeafScores[],
  spec: IndexSpec,
  { draws, seed, level, compared, slice }: DrawOptions,
): Generator<number, DrawnRanks> {
  requireCount(draws, 'draws');
  requireCount(slice, 'slice');
  if (!(level > 0 && level < 1)) throw new RangeError(`level: is ${level}; give a share between 0 and 1`);
  const tree = readTree(spec);
  const [root, ...others] = tree.roots;
  if (root === undefined || others.length > 0)
    throw new RangeError(`nodes: have the roots ${tree.roots.join(', ')}; ranks need exactly one`);
  const [firstLeaf] = tree.leaves;
  const units = choices[0]?.[firstLeaf?.id ?? '']?.length ?? 0;
  if (choices.length === 0 || units === 0)
    throw new RangeError('choices: hold no scores; give at least one choice with one unit');
  const random = seededRandom(seed);
  const ranks = Array.from({ length: units }, () => new Float64Array(draws));
  const ahead = compared.map(() => new Float64Array(compared.length));
  for (let draw = 0; draw < draws; draw += 1) {
    const leaves = choices[Math.floor(random() * choices.length)] ?? {};
    const scores = aggregate(leaves, drawWeights(tree, random), spec.aggregate, units)[root] ?? new Float64Array(units);
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
  };
}
