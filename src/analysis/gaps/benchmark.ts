import type { ColumnTable } from 'arquero';
import type { UnitColumns } from '../composite/unit-table.ts';

/**
 * What a unit is held against: a virtual unit with one value a leaf.
 *
 * - `eu-average`, `country`: the mean of the leaf's values, weighted. `weights`, a table or its columns, has a column `unit` and one a leaf (that leaf's
 *   denominator); units that are not in it, or whose weight is NaN or 0, do not count.
 * - `median`: of the units named (R type 7).
 * - `frontier`: the mean of the best ceil(n·share) of the units named that have the leaf; share 0.1 by default.
 * - `unit`: one unit's own values. `mean-of`: the plain mean of the units named. `target`: the values given, by leaf.
 */
export type Benchmark =
  | { readonly kind: 'eu-average' | 'country'; readonly weights: ColumnTable | UnitColumns }
  | { readonly kind: 'median'; readonly units: readonly string[] }
  | { readonly kind: 'frontier'; readonly units: readonly string[]; readonly share?: number }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'mean-of'; readonly units: readonly string[] }
  | { readonly kind: 'target'; readonly values: Readonly<Record<string, number>> };
