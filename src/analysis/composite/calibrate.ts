import type { ColumnTable } from 'arquero';
import { calibrateColumns } from './calibrate-columns.ts';
import type { Calibration } from './calibration.ts';
import type { IndexSpec } from './specification.ts';
import { readUnits } from './unit-table.ts';

/**
 * Fixes treatment and bounds on a reference set, so that `compositeIndex(units, { ...spec, calibration })` applies them
 * unchanged to other years and to benchmarks: figures beyond what the set covers are clamped and marked.
 *
 * @param units column `unit` and one a leaf, in the leaf's unit; NaN where missing.
 * @returns one entry a leaf; see `LeafCalibration`.
 * @throws RangeError naming what is wrong with the units or the specification.
 */
export function calibrate(units: ColumnTable, spec: IndexSpec): Calibration {
  return calibrateColumns(readUnits(units, spec).columns, spec);
}
