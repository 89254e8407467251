import { sampleCovariance, sampleVariance } from 'simple-statistics';
import type { Column, Columns, IndexNode } from '../composite/specification.ts';

export interface VarianceShares {
  /** By node under the root: share of the variance of the root's score. Those of the children of a node sum to its own, those of the root's to 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** Units with a score of the root. */
  readonly n: number;
}

/** What a node stands for in a unit: its own score, or where it is left out that of what it belongs to, which is what leaving out amounts to. */
function standsFor(own: Column | undefined, above: Column): number[] {
  return Array.from(above, (value, unit) => {
    const score = own?.[unit] ?? NaN;
    return Number.isFinite(score) ? score : value;
  });
}

/**
 * What each part of a weighted arithmetic mean adds to the variance of the whole: cov(w·x, S) / var(S), w the share of the whole's weight.
 * A part that a unit lacks counts as the score of what it belongs to: rescaling the weights that are there does the same, so that nothing
 * is left over. A part may add less than nothing, where it is good in units whose whole is poor.
 *
 * @param nodes the tree; weights of a node's children need not sum to 1.
 * @param columns scores by node, one a unit; NaN where there is none.
 * @param root the node whose variance is shared out; nodes not under it are passed over.
 * @throws RangeError naming `root` where there is no such node or it has no column.
 *
 * Source: variance of a sum; Becker, Saisana, Paruolo & Vandecasteele (2017), Weights and importance in composite indicators.
 */
export function varianceShares(nodes: readonly IndexNode[], columns: Columns, root: string): VarianceShares {
  const scores = columns[root];
  if (scores === undefined) throw new RangeError(`root: there is no column "${root}"`);
  const units = Array.from(scores, (_, unit) => unit).filter((unit) => Number.isFinite(scores[unit]));
  const whole = units.map((unit) => scores[unit] ?? NaN);
  const variance = units.length < 2 ? NaN : sampleVariance(whole);
  const shares: Record<string, number> = {};
  const visit = (parent: string, stands: readonly number[], weight: number, isAbove: readonly boolean[]): void => {
    const children = nodes.filter((node) => node.parent === parent);
    const all = children.reduce((sum, child) => sum + (child.weight ?? 1), 0);
    for (const child of children) {
      const share = (weight * (child.weight ?? 1)) / all;
      const column = columns[child.id];
      const own = units.map((unit, at) => (isAbove[at] === true ? (column?.[unit] ?? NaN) : NaN));
      const filled = standsFor(own, stands);
      shares[child.id] = variance > 0 ? (share * sampleCovariance(filled, whole)) / variance : NaN;
      visit(child.id, filled, share, own.map(Number.isFinite));
    }
  };
  visit(
    root,
    whole,
    1,
    units.map(() => true),
  );
  return { shares, n: units.length };
}
