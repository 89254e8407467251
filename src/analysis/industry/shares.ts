import { requireAmounts, sumPresent, type Vector } from '../matrix.ts';

/**
 * Shares of the amounts present, summing to 1; a missing amount stays NaN. All NaN where nothing is present or the sum is 0.
 *
 * @throws RangeError naming the argument for a negative or infinite amount.
 */
export function sharesOf(row: Vector, name: string): number[] {
  requireAmounts(row, name);
  const total = sumPresent(row);
  return Array.from(row, (value) => (total > 0 ? value / total : NaN));
}
