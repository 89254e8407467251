import { aggregate } from '../composite/aggregate.ts';
import { calibrateColumns } from '../composite/calibrate-columns.ts';
import { normaliseLeaves } from '../composite/index-over-columns.ts';
import type { Column, Columns, IndexSpec } from '../composite/specification.ts';
import { readTree } from '../composite/tree.ts';

export interface GapColumns {
  /** Every node: benchmark score minus unit score; NaN where either is missing. Positive = behind. */
  readonly gap: Readonly<Record<string, Float64Array>>;
  /** Every node: the unit's score without the leaves that the benchmark has not. */
  readonly unit: Readonly<Record<string, Float64Array>>;
  /** Every node: the benchmark's score without the leaves that the unit has not, so it may differ by unit. */
  readonly benchmark: Readonly<Record<string, Float64Array>>;
  /** Leaves: 1 where a score is missing on either side, so that the leaf is left out on both. */
  readonly leftOut: Readonly<Record<string, Uint8Array>>;
}

/**
 * `gaps` on plain columns, without tables around them.
 *
 * @param benchmark in the leaf's unit: one value a leaf, or a column with one a unit where the benchmark differs by unit (own
 * country, say). A leaf that is absent is missing.
 * @throws RangeError as `compositeIndex`; naming `benchmark` for a column of another length or an infinite value.
 */
export function gapsOverColumns(
  columns: Columns,
  spec: IndexSpec,
  benchmark: Readonly<Record<string, number | Column>>,
): GapColumns {
  const tree = readTree(spec);
  const calibration = spec.calibration ?? calibrateColumns(columns, spec);
  const units = normaliseLeaves(columns, tree, calibration, spec);
  const { length } = units;
  const spread = Object.fromEntries(tree.leaves.map(({ id }) => [id, benchmarkColumn(benchmark, id, length)]));
  const against = normaliseLeaves(spread, tree, calibration, spec);

  const leftOut: Record<string, Uint8Array> = {};
  for (const { id } of tree.leaves) {
    const own = units.normalised[id] ?? new Float64Array(length);
    const other = against.normalised[id] ?? new Float64Array(length);
    const marks = new Uint8Array(length);
    for (let row = 0; row < length; row += 1) {
      if (!Number.isNaN((own[row] ?? NaN) + (other[row] ?? NaN))) continue;
      own[row] = NaN;
      other[row] = NaN;
      marks[row] = 1;
    }
    leftOut[id] = marks;
  }
  const unit = aggregate(units.normalised, tree, spec.aggregate, length);
  const held = aggregate(against.normalised, tree, spec.aggregate, length);
  const gap = Object.fromEntries(
    Object.entries(unit).map(([id, scores]) => [id, scores.map((score, row) => (held[id]?.[row] ?? NaN) - score)]),
  );
  return { gap, unit, benchmark: held, leftOut };
}

function benchmarkColumn(benchmark: Readonly<Record<string, number | Column>>, id: string, length: number): Column {
  const given = Object.hasOwn(benchmark, id) ? (benchmark[id] ?? NaN) : NaN;
  const column = typeof given === 'number' ? new Float64Array(length).fill(given) : given;
  if (column.length !== length) {
    throw new RangeError(
      `benchmark: column "${id}" has ${column.length} rows where the units have ${length}; give one value a unit`,
    );
  }
  for (let row = 0; row < length; row += 1) {
    const value = column[row] ?? NaN;
    if (value === Infinity || value === -Infinity)
      throw new RangeError(`benchmark: "${id}" is ${value}; give finite numbers, NaN for missing`);
  }
  return column;
}
