import { columnCount, type Matrix } from '../matrix.ts';
import { requireCount, seededRandom } from '../random.ts';
import { addPlaces } from './places.ts';

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
  requireCount(draws, 'draws');
  const criteria = columnCount(scores, 'scores');
  const random = seededRandom(seed);
  const shares = scores.map(() => scores.map(() => 0));
  const weights = new Float64Array(criteria);
  const values = new Float64Array(scores.length);
  for (let draw = 0; draw < draws; draw += 1) {
    // Exponential variates over their sum are uniform on the simplex; the sum cancels below.
    for (let criterion = 0; criterion < criteria; criterion += 1) weights[criterion] = -Math.log(1 - random());
    scores.forEach((row, unit) => {
      let sum = 0;
      let present = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const score = row[criterion] ?? NaN;
        if (Number.isNaN(score)) continue;
        sum += (weights[criterion] ?? 0) * score;
        present += weights[criterion] ?? 0;
      }
      values[unit] = present > 0 ? sum / present : NaN;
    });
    addPlaces(values, shares, 1 / draws);
  }
  return shares.map((row, unit) => (scores[unit]?.every(Number.isNaN) ? row.map(() => NaN) : row));
}
