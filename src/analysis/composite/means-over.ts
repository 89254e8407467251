import { aggregate } from './aggregate.ts';
import type { IndexSpec } from './specification.ts';
import { readTree } from './tree.ts';

/**
 * The means of a tree over leaves that are scored already: what `indexOverColumns` does after normalising.
 *
 * @param leaves one column of scores a leaf, all of one length; NaN is left out, as coverage allows.
 * @returns every node of the tree, leaves included.
 * @throws RangeError as `compositeIndex` for nodes, coverage and scores that a mean cannot take.
 */
export function meansOver(
  leaves: Readonly<Record<string, Float64Array>>,
  spec: IndexSpec,
): Readonly<Record<string, Float64Array>> {
  const length = Object.values(leaves).reduce((longest, column) => Math.max(longest, column.length), 0);
  return aggregate(leaves, readTree(spec), spec.aggregate, length);
}
