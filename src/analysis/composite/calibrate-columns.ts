import type { Calibration, LeafCalibration } from './calibration.ts';
import type { Column, Columns, IndexSpec } from './specification.ts';
import { requireTreatment, transformed, treatOutliers, type TreatedSeries } from './treat-outliers.ts';
import { readTree } from './tree.ts';

/** `calibrate` on plain columns, one a leaf, without a table around them. */
export function calibrateColumns(columns: Columns, spec: IndexSpec): Calibration {
  if (spec.treat) requireTreatment(spec.treat);
  const leaves = readTree(spec).leaves;
  for (const id of Object.keys(spec.bounds ?? {})) {
    if (!leaves.some((leaf) => leaf.id === id)) throw new RangeError(`bounds: "${id}" is not a leaf of the nodes`);
  }
  return Object.fromEntries(leaves.map(({ id }) => [id, calibrateLeaf(leafColumn(columns, id), id, spec)]));
}

/** The column of a leaf, its figures checked; throws a `RangeError` naming it. */
export function leafColumn(columns: Columns, id: string): Column {
  const column = Object.hasOwn(columns, id) ? columns[id] : undefined;
  if (column === undefined)
    throw new RangeError(`units: the column "${id}" is missing; every leaf of the nodes needs one`);
  for (let row = 0; row < column.length; row += 1) {
    const value: unknown = column[row];
    if (typeof value !== 'number' || value === Infinity || value === -Infinity) {
      throw new RangeError(
        `units: column "${id}", row ${row} is ${String(value)}; give finite numbers, NaN for missing`,
      );
    }
  }
  return column;
}

function calibrateLeaf(column: Column, id: string, spec: IndexSpec): LeafCalibration {
  const treated: TreatedSeries = spec.treat
    ? treatOutliers(column, spec.treat)
    : {
        values: Array.from(column),
        winsorised: 0,
        transformed: false,
        winsorLow: null,
        winsorHigh: null,
        transform: null,
      };
  const { winsorised, winsorLow, winsorHigh, transform } = treated;
  const [referenceLow, referenceHigh] = extent(column);
  const [smallest, largest] = extent(treated.values);
  const bounds = fixedBounds(spec, id);
  const through = (bound: number): number =>
    transform ? transformed(Math.min(Math.max(bound, referenceLow), referenceHigh), transform) : bound;
  const [low, high] = bounds ? [through(bounds[0]), through(bounds[1])] : [smallest, largest];
  const isRanked = spec.normalise.method === 'rank' || spec.normalise.method === 'percentile-rank';
  const present = treated.values.filter((value) => !Number.isNaN(value));
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  return {
    referenceLow,
    referenceHigh,
    winsorised,
    winsorLow,
    winsorHigh,
    transform,
    low,
    high,
    isConstant: !(low < high),
    mean,
    standardDeviation: Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (present.length - 1)),
    ordered: isRanked ? present.sort((a, b) => a - b) : [],
  };
}

/** Fixed bounds matter to min-max only; the other methods have none. */
function fixedBounds(spec: IndexSpec, id: string): readonly [number, number] | null {
  const bounds =
    spec.normalise.method === 'min-max' && spec.bounds !== undefined && Object.hasOwn(spec.bounds, id)
      ? spec.bounds[id]
      : undefined;
  if (bounds === undefined) return null;
  const [low, high] = bounds;
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(`bounds: of "${id}" are ${low} and ${high}; give two finite numbers, the lower first`);
  }
  return bounds;
}

/** Smallest and largest figure present; NaN where none is. */
function extent(column: Column): [low: number, high: number] {
  let low = NaN;
  let high = NaN;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (!(value >= low)) low = value;
    if (!(value <= high)) high = value;
  }
  return [low, high];
}
