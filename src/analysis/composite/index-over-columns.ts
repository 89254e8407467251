import { aggregate } from './aggregate.ts';
import { calibrateColumns, leafColumn } from './calibrate-columns.ts';
import type { Calibration, LeafCalibration } from './calibration.ts';
import { normaliseLeaf } from './normalise-leaf.ts';
import type { Columns, IndexSpec, Step } from './specification.ts';
import { readTree, type Tree } from './tree.ts';

export interface IndexColumns {
  /** Leaves after treatment, in their unit or its logarithm. */
  readonly treated: Readonly<Record<string, Float64Array>>;
  /** Leaves on the common scale. */
  readonly normalised: Readonly<Record<string, Float64Array>>;
  /** Every node of the tree; a leaf's score is its normalised value. */
  readonly scores: Readonly<Record<string, Float64Array>>;
  /** Leaves: 1 where a figure lay beyond the bounds and took the end of the scale. */
  readonly clamped: Readonly<Record<string, Uint8Array>>;
  readonly calibration: Calibration;
  readonly steps: readonly Step[];
}

/**
 * `compositeIndex` on plain columns, one a leaf, without tables around them: for callers that count milliseconds.
 *
 * @throws RangeError as `compositeIndex`, and naming `units` for columns of unequal length.
 */
export function indexOverColumns(columns: Columns, spec: IndexSpec): IndexColumns {
  const tree = readTree(spec);
  const calibration = spec.calibration ?? calibrateColumns(columns, spec);
  const leaves = normaliseLeaves(columns, tree, calibration, spec);
  const scores = aggregate(leaves.normalised, tree, spec.aggregate, leaves.length);
  const steps = tree.leaves.flatMap(({ id, direction }) =>
    leafSteps(id, direction, leafCalibration(calibration, id), leaves.clamped[id], spec),
  );
  for (const { id, children, minCoverage } of tree.parents) {
    const weights = children.map((child) => ({ id: child.id, weight: child.share }));
    steps.push({
      kind: 'aggregated',
      id,
      method: spec.aggregate,
      weights,
      minCoverage,
      missing: rowsWhere(scores[id], Number.isNaN),
    });
  }
  return {
    treated: leaves.treated,
    normalised: leaves.normalised,
    clamped: leaves.clamped,
    scores,
    calibration,
    steps,
  };
}

interface NormalisedLeaves {
  readonly treated: Record<string, Float64Array>;
  readonly normalised: Record<string, Float64Array>;
  readonly clamped: Record<string, Uint8Array>;
  readonly length: number;
}

/** All leaves treated and normalised against the calibration. */
export function normaliseLeaves(
  columns: Columns,
  tree: Tree,
  calibration: Calibration,
  spec: IndexSpec,
): NormalisedLeaves {
  const treated: Record<string, Float64Array> = {};
  const normalised: Record<string, Float64Array> = {};
  const clamped: Record<string, Uint8Array> = {};
  const first = tree.leaves[0]?.id ?? '';
  const { length } = leafColumn(columns, first);
  for (const { id, direction } of tree.leaves) {
    const column = leafColumn(columns, id);
    if (column.length !== length) {
      throw new RangeError(
        `units: column "${id}" has ${column.length} rows where "${first}" has ${length}; give every leaf the same units`,
      );
    }
    const leaf = normaliseLeaf(column, leafCalibration(calibration, id), direction, spec.normalise);
    treated[id] = leaf.treated;
    normalised[id] = leaf.normalised;
    clamped[id] = leaf.clamped;
  }
  return { treated, normalised, clamped, length };
}

function leafCalibration(calibration: Calibration, id: string): LeafCalibration {
  const leaf = Object.hasOwn(calibration, id) ? calibration[id] : undefined;
  if (leaf === undefined)
    throw new RangeError(`calibration: the leaf "${id}" is missing; calibrate with the same nodes`);
  return leaf;
}

function leafSteps(
  id: string,
  direction: 'higher' | 'lower',
  leaf: LeafCalibration,
  clamped: Uint8Array | undefined,
  spec: IndexSpec,
): Step[] {
  if (leaf.isConstant) return [{ kind: 'constant', id, value: leaf.referenceLow }];
  const steps: Step[] = [];
  if (leaf.winsorised > 0)
    steps.push({ kind: 'winsorised', id, points: leaf.winsorised, low: leaf.winsorLow, high: leaf.winsorHigh });
  if (leaf.transform) steps.push({ kind: 'transformed', id, ...leaf.transform });
  steps.push({ kind: 'normalised', id, method: spec.normalise.method, direction, low: leaf.low, high: leaf.high });
  const rows = rowsWhere(clamped, (mark) => mark === 1);
  if (rows.length > 0) steps.push({ kind: 'clamped', id, rows });
  return steps;
}

function rowsWhere(column: ArrayLike<number> | undefined, holds: (value: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < (column?.length ?? 0); row += 1) {
    if (holds(column?.[row] ?? NaN)) rows.push(row);
  }
  return rows;
}
