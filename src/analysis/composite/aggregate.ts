import type { Aggregation } from './specification.ts';
import type { Tree } from './tree.ts';

/** Rounding of shares such as 2/3 must not turn a node away that just has enough. */
const TOLERANCE = 1e-9;

/** What an aggregation takes the weighted mean of: x, ln x or 1/x. */
export function meanScale(value: number, method: Aggregation): number {
  switch (method) {
    case 'arithmetic':
      return value;
    case 'geometric':
      return Math.log(value);
    case 'harmonic':
      return 1 / value;
  }
}

/** The way back of `meanScale`. */
function fromMeanScale(value: number, method: Aggregation): number {
  switch (method) {
    case 'arithmetic':
      return value;
    case 'geometric':
      return Math.exp(value);
    case 'harmonic':
      return 1 / value;
  }
}

/**
 * Scores of every node, leaves included, from the normalised leaves.
 *
 * @throws RangeError naming `aggregate` where a geometric or harmonic mean meets a score at or below 0.
 */
export function aggregate(
  leaves: Readonly<Record<string, Float64Array>>,
  tree: Tree,
  method: Aggregation,
  length: number,
): Record<string, Float64Array> {
  const scores: Record<string, Float64Array> = { ...leaves };
  // Asked once and not at every figure: draws of ranks come through here millions of times.
  const isArithmetic = method === 'arithmetic';
  for (const { id, children, minCoverage } of tree.parents) {
    const total = children.reduce((sum, child) => sum + child.weight, 0);
    const sums = new Float64Array(length);
    const present = new Float64Array(length);
    for (const child of children) {
      const column = scores[child.id] ?? new Float64Array(length).fill(NaN);
      const { weight } = child;
      for (let row = 0; row < length; row += 1) {
        const score = column[row] ?? NaN;
        if (Number.isNaN(score)) continue;
        if (!isArithmetic && score <= 0) {
          throw new RangeError(
            `aggregate: the ${method} mean of "${id}" meets ${score} at "${child.id}", row ${row}; normalise to a range above 0, such as [1, 100]`,
          );
        }
        sums[row] = (sums[row] ?? 0) + weight * (isArithmetic ? score : meanScale(score, method));
        present[row] = (present[row] ?? 0) + weight;
      }
    }
    for (let row = 0; row < length; row += 1) {
      const weight = present[row] ?? 0;
      sums[row] =
        weight > 0 && weight / total >= minCoverage - TOLERANCE
          ? fromMeanScale((sums[row] ?? NaN) / weight, method)
          : NaN;
    }
    scores[id] = sums;
  }
  return scores;
}
