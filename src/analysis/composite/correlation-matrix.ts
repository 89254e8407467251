import type { Column } from './specification.ts';
import { pearson } from './pearson.ts';

/** Every pair of series once: row i holds the pairs with the i series before it, so that the first row is empty. */
export interface CorrelationMatrix {
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
}

/**
 * Pearson's correlations of all pairs of series, each over the units that have both.
 *
 * @param columns one a series, of equal length; NaN where missing.
 * @throws RangeError where the columns are of different lengths.
 */
export function correlationMatrix(columns: readonly Column[]): CorrelationMatrix {
  const pairs = columns.map((column, row) => columns.slice(0, row).map((before) => pearson(before, column)));
  return { r: pairs.map((row) => row.map(({ r }) => r)), n: pairs.map((row) => row.map(({ n }) => n)) };
}
