import type { ColumnTable } from 'arquero';
import type { Calibration } from './calibration.ts';
import { indexOverColumns } from './index-over-columns.ts';
import type { IndexSpec, Step } from './specification.ts';
import { readUnits, unitTable } from './unit-table.ts';

export interface CompositeIndex {
  /** `unit` and one column a leaf, after treatment. */
  readonly treated: ColumnTable;
  /** `unit` and one column a leaf, on the common scale. */
  readonly normalised: ColumnTable;
  /** `unit` and one column a node, leaves included. */
  readonly scores: ColumnTable;
  /** `unit` and one column a leaf: 1 where the figure lay beyond the bounds and took the end of the scale, else 0. */
  readonly clamped: ColumnTable;
  /** The treatment and bounds that were applied. */
  readonly calibration: Calibration;
  readonly steps: readonly Step[];
}

/**
 * A composite index: outliers treated, leaves normalised with their direction, then weighted means up the tree.
 *
 * Missing figures are left out and the weights of those present rescaled, as long as they hold `minCoverage`. A leaf
 * with a single value is NaN everywhere and named in `steps`. With `spec.calibration` treatment and bounds come from
 * the reference set; without, from the units themselves.
 *
 * @param units column `unit` and one a leaf, in the leaf's unit; NaN where missing.
 * @throws RangeError naming what is wrong with the units or the specification; naming `aggregate` where a geometric
 * or harmonic mean meets a score at or below 0.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008); steps and defaults as in the R package COINr.
 */
export function compositeIndex(units: ColumnTable, spec: IndexSpec): CompositeIndex {
  const { names, columns } = readUnits(units, spec);
  const { treated, normalised, scores, clamped, calibration, steps } = indexOverColumns(columns, spec);
  const ordered = Object.fromEntries(spec.nodes.map(({ id }) => [id, scores[id] ?? new Float64Array()]));
  return {
    treated: unitTable(names, treated),
    normalised: unitTable(names, normalised),
    scores: unitTable(names, ordered),
    clamped: unitTable(names, clamped),
    calibration,
    steps,
  };
}
