import { readField } from './field.ts';
import { normalP } from './normal-p.ts';
import { significantAt, type TestCorrection } from './significant-at.ts';
import type { Weights } from './weights.ts';

/**
 * Getis and Ord's G* as a standard score: whether a region and its neighbours together are higher (above 0) or lower than the area.
 * The region counts as a neighbour of itself, with the mean weight of its row.
 *
 * @param values one figure a region; NaN is left out as in `moran`.
 * @returns one a region; NaN without value or neighbour, and where all values are equal.
 * @throws RangeError naming the argument.
 *
 * Source: Ord & Getis, Local spatial autocorrelation statistics (1995); as `localG` of the R package spdep with `include.self`.
 */
export function getisOrd(values: ArrayLike<number>, given: Weights): number[] {
  const { positions, z, sumOfSquares, neighbours, weights, linked } = readField(values, given);
  const result: number[] = Array.from(values, () => NaN);
  const n = z.length;
  const deviation = Math.sqrt(sumOfSquares / n);
  for (const at of sumOfSquares > 0 ? linked : []) {
    const row = weights[at] ?? [];
    const sumOf = row.reduce((total, weight) => total + weight, 0);
    const own = sumOf / row.length;
    const total = sumOf + own;
    const squares = row.reduce((sum, weight) => sum + weight * weight, own * own);
    // Differences from the mean: what the formula takes the mean from is gone already.
    const lag = (neighbours[at] ?? []).reduce(
      (sum, other, index) => sum + (row[index] ?? 0) * (z[other] ?? 0),
      own * (z[at] ?? 0),
    );
    const spread = deviation * Math.sqrt((n * squares - total * total) / (n - 1));
    result[positions[at] ?? 0] = spread > 0 ? lag / spread : NaN;
  }
  return result;
}

export interface GetisOrdTest {
  /** Standard scores, as of `getisOrd`. */
  readonly z: readonly number[];
  /** Two-sided, by the normal distribution. */
  readonly p: readonly number[];
  /** After the correction for many tests. */
  readonly significant: readonly boolean[];
}

/** Which regions stand in high or low surroundings, themselves among them. */
export function getisOrdTest(
  values: ArrayLike<number>,
  weights: Weights,
  { alpha, correction }: { readonly alpha: number; readonly correction: TestCorrection },
): GetisOrdTest {
  const z = getisOrd(values, weights);
  const p = z.map(normalP);
  return { z, p, significant: significantAt(p, alpha, correction) };
}
