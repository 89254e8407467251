import type { IndexSpec } from '../composite/specification.ts';
import { columnCount, type Matrix } from '../matrix.ts';
import { drawAll, drawRanks, placeCounts } from './draw-ranks.ts';

/** Of the interval of ranks, which is not asked for here. */
const ANY_LEVEL = 0.5;

/**
 * How often each unit takes each rank when nothing is known of the weights: they are drawn uniformly on the simplex.
 *
 * @param scores units × criteria on one scale, higher is better; where a figure is missing the weights of the others are rescaled.
 * @param options `draws` of weights and the `seed` they repeat from.
 * @returns units × ranks (rank 1 first), shares 0-1; ties share their ranks; a unit without any figure has NaN and takes no rank.
 * @throws RangeError naming `scores`, `draws` or `seed`.
 *
 * Source: Lahdelma & Salminen, SMAA-2 (2001).
 */
export function rankAcceptability(
  scores: Matrix,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): number[][] {
  const criteria = Array.from({ length: columnCount(scores, 'scores') }, (_, criterion) => String(criterion));
  if (scores.length === 0) return [];
  const spec: IndexSpec = {
    nodes: [{ id: 'root', parent: null }, ...criteria.map((id) => ({ id, parent: 'root' }))],
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
  };
  const leaves = Object.fromEntries(
    criteria.map((id, criterion) => [id, Float64Array.from(scores, (row) => row[criterion] ?? NaN)]),
  );
  const { ranks } = drawAll(drawRanks([leaves], spec, { draws, seed, level: ANY_LEVEL, compared: [], slice: draws }));
  return placeCounts(ranks).map((row, unit) => (scores[unit]?.every(Number.isNaN) ? row.map(() => NaN) : row));
}
