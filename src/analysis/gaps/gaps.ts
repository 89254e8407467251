import type { ColumnTable } from 'arquero';
import type { IndexSpec } from '../composite/specification.ts';
import { readUnits, unitTable } from '../composite/unit-table.ts';
import type { Benchmark } from './benchmark.ts';
import { benchmarkValues } from './benchmark-unit.ts';
import { gapsOverColumns } from './gaps-over-columns.ts';

/**
 * Gaps of every unit on every node: the benchmark's score minus the unit's; positive = behind.
 *
 * The benchmark runs through the same treatment, bounds and tree, and moves none of them. A leaf missing on either side is
 * left out on both before the means are taken, so a gap compares like with like and its parts sum
 * (`decomposeGap` names them); it can therefore differ from the difference of two scores shown in full.
 *
 * @param units column `unit` and one a leaf, in the leaf's unit; NaN where missing.
 * @returns column `unit` and one a node, leaves included; NaN where either side has no score.
 * @throws RangeError as `compositeIndex` and `benchmarkUnit`.
 */
export function gaps(units: ColumnTable, spec: IndexSpec, benchmark: Benchmark): ColumnTable {
  const read = readUnits(units, spec);
  const { gap } = gapsOverColumns(read.columns, spec, benchmarkValues(read, spec, benchmark));
  const ordered = Object.fromEntries(spec.nodes.map(({ id }) => [id, gap[id] ?? new Float64Array()]));
  return unitTable(read.names, ordered);
}
