import type { ColumnTable } from 'arquero';
import { meanScale } from '../composite/aggregate.ts';
import { calibrateColumns } from '../composite/calibrate-columns.ts';
import type { Aggregation, IndexSpec } from '../composite/specification.ts';
import { readTree, type Tree } from '../composite/tree.ts';
import { readUnits } from '../composite/unit-table.ts';
import type { Benchmark } from './benchmark.ts';
import { benchmarkValues } from './benchmark-unit.ts';
import { gapsOverColumns, type GapColumns } from './gaps-over-columns.ts';

export interface GapPart {
  /** The leaf. */
  readonly id: string;
  /** Share of the leaf in the node's score, after those left out; 0 for these. */
  readonly weight: number;
  /** Scores of the leaf; NaN where left out. */
  readonly unit: number;
  readonly benchmark: number;
  /** In score points; 0 where left out. */
  readonly contribution: number;
  /** True where the leaf is missing on either side, or a node above it has too little to be scored. */
  readonly leftOut: boolean;
}

/**
 * What each leaf contributes to the gap of one unit. Contributions sum to the gap of `gaps`; those of a theme's leaves sum to its part.
 *
 * Arithmetic: weight · (benchmark - unit). Geometric and harmonic: the same with ln or 1/x of the scores, scaled by the ratio of
 * the gap to the difference of their means, so that they sum as well.
 *
 * @param node whose gap is taken apart; by default the root, which must then be the only one.
 * @returns one entry a leaf under the node. Weights and contributions are NaN where the node has no gap.
 * @throws RangeError naming `unit` or `node` where it is not there, else as `gaps`.
 */
export function decomposeGap(
  units: ColumnTable,
  spec: IndexSpec,
  unit: string,
  benchmark: Benchmark,
  node?: string,
): GapPart[] {
  const tree = readTree(spec);
  const top = node ?? onlyRoot(tree);
  const read = readUnits(units, spec);
  const row = read.names.indexOf(unit);
  if (row < 0) throw new RangeError(`unit: "${unit}" is not among the units`);
  if (!spec.nodes.some(({ id }) => id === top)) throw new RangeError(`node: "${top}" is not among the nodes`);
  const values = benchmarkValues(read, spec, benchmark);
  const calibration = spec.calibration ?? calibrateColumns(read.columns, spec);
  const own = Object.fromEntries(tree.leaves.map(({ id }) => [id, [read.columns[id]?.[row] ?? NaN]]));
  return gapPartsAt(gapsOverColumns(own, { ...spec, calibration }, values), spec, 0, top, tree);
}

/**
 * The same out of gaps already taken, for the unit of one row: for callers that count milliseconds.
 *
 * @throws RangeError naming `nodes` as `compositeIndex`.
 */
export function gapPartsAt(
  scores: GapColumns,
  spec: IndexSpec,
  row: number,
  top: string,
  tree: Tree = readTree(spec),
): GapPart[] {
  const factor = gapFactor(scores, top, spec.aggregate, row);
  const hasGap = !Number.isNaN(factor);
  return leafWeights(tree, top, scores, row).map(({ id, weight }): GapPart => {
    const unitScore = scores.unit[id]?.[row] ?? NaN;
    const benchmarkScore = scores.benchmark[id]?.[row] ?? NaN;
    const leftOut = weight === null || !hasGap;
    const difference = meanScale(benchmarkScore, spec.aggregate) - meanScale(unitScore, spec.aggregate);
    const contribution = weight === null || weight === 0 ? 0 : factor * weight * difference;
    return {
      id,
      weight: hasGap ? (weight ?? 0) : NaN,
      unit: unitScore,
      benchmark: benchmarkScore,
      contribution: hasGap ? contribution : NaN,
      leftOut,
    };
  });
}

function onlyRoot({ roots }: Tree): string {
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0)
    throw new RangeError(`node: say which of the roots (${roots.join(', ')}) to take apart`);
  return root;
}

/** Share of each leaf under a node in its score; null where the leaf does not enter it. */
function leafWeights(
  tree: Tree,
  top: string,
  scores: GapColumns,
  row: number,
): { id: string; weight: number | null }[] {
  const parents = new Map(tree.parents.map((parent) => [parent.id, parent]));
  const visit = (id: string, weight: number | null): { id: string; weight: number | null }[] => {
    const parent = parents.get(id);
    if (parent === undefined) return [{ id, weight: isPresent(id) ? weight : null }];
    const present = parent.children.reduce((sum, child) => (isPresent(child.id) ? sum + child.weight : sum), 0);
    return parent.children.flatMap((child) =>
      visit(
        child.id,
        weight === null || !isPresent(id) || !isPresent(child.id) ? null : (weight * child.weight) / present,
      ),
    );
  };
  const isPresent = (id: string): boolean => !Number.isNaN(scores.gap[id]?.[row] ?? NaN);
  return visit(top, 1);
}

/** Gap over the difference of the means that make it, so that parts of the one become parts of the other; NaN without gap. */
function gapFactor(scores: GapColumns, top: string, method: Aggregation, row: number): number {
  const unit = scores.unit[top]?.[row] ?? NaN;
  const held = scores.benchmark[top]?.[row] ?? NaN;
  switch (method) {
    case 'arithmetic':
      return Number.isNaN(held - unit) ? NaN : 1;
    case 'geometric':
      return held === unit ? unit : (held - unit) / (Math.log(held) - Math.log(unit));
    case 'harmonic':
      return -held * unit;
  }
}
