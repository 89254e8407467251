import { ascendingOf } from './ascending.ts';
import type { Vector } from './matrix.ts';

/**
 * The quantile of the figures present, by R's type 7 (linear between the order statistics).
 *
 * @param share 0-1. @returns NaN where nothing is present.
 */
export function quantileOf(values: Vector, share: number): number {
  const [quantile = NaN] = quantilesOf(values, [share]);
  return quantile;
}

/** Several of them, sorting once. */
export function quantilesOf(values: Vector, shares: readonly number[]): number[] {
  const ascending = ascendingOf(values);
  return shares.map((share) => {
    const place = (ascending.length - 1) * share;
    const below = Math.floor(place);
    const low = ascending[below] ?? NaN;
    const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? NaN;
    return low + (place - below) * (high - low);
  });
}
