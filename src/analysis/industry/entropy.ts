import { sumPresent, type Vector } from '../matrix.ts';
import { sharesOf } from './shares.ts';

/**
 * Shannon entropy of the shares, -Σ s ln s, as a measure of diversity: from 0 (one sector) to ln n (even). In nats.
 *
 * @param row one amount a sector of 0 or more; missing ones are left out of the total, empty ones add nothing.
 * @returns NaN where nothing is present or the sum is 0.
 * @throws RangeError naming `row` for a negative amount.
 *
 * Source: Shannon, A Mathematical Theory of Communication (1948), section 6.
 */
export function entropy(row: Vector): number {
  return sumPresent(sharesOf(row, 'row').map((share) => (share === 0 ? 0 : share * Math.log(1 / share))));
}
