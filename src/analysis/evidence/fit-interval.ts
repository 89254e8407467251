import type { Column } from '../composite/specification.ts';
import { pairsOf, pearson } from '../composite/pearson.ts';
import { studentQuantile } from '../convergence/student.ts';

export interface FitInterval {
  readonly intercept: number;
  readonly slope: number;
  /** Pearson's correlation, and its interval by Fisher's transformation. */
  readonly r: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Half the width of the interval of the line at a place. */
  readonly halfWidth: (x: number) => number;
}

/** The quantile of the normal distribution that 95 % lie within. */
const NORMAL_95 = 1.959963984540054;

/**
 * The least-squares line through the units that have both figures, with the interval of the line (not of single units) at 95 %, as R's
 * `predict(lm, interval = "confidence")`, and the correlation with its interval, as R's `cor.test`.
 *
 * @param x, y one figure a unit; NaN where missing.
 * @returns null for fewer than four units, or where either is constant.
 */
export function fitInterval(x: Column, y: Column): FitInterval | null {
  const [left, right] = pairsOf(x, y);
  const n = left.length;
  const { r } = pearson(left, right);
  if (n < 4 || Number.isNaN(r)) return null;
  const meanX = left.reduce((sum, value) => sum + value, 0) / n;
  const meanY = right.reduce((sum, value) => sum + value, 0) / n;
  const spread = left.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const slope = left.reduce((sum, value, at) => sum + (value - meanX) * ((right[at] ?? NaN) - meanY), 0) / spread;
  const intercept = meanY - slope * meanX;
  const residual = left.reduce((sum, value, at) => sum + ((right[at] ?? NaN) - intercept - slope * value) ** 2, 0);
  const deviation = Math.sqrt(residual / (n - 2));
  const t = studentQuantile(0.975, n - 2);
  const bounded = Math.min(1 - 1e-12, Math.max(-1 + 1e-12, r));
  const step = NORMAL_95 / Math.sqrt(n - 3);
  return {
    intercept,
    slope,
    r,
    low: Math.tanh(Math.atanh(bounded) - step),
    high: Math.tanh(Math.atanh(bounded) + step),
    n,
    halfWidth: (place) => t * deviation * Math.sqrt(1 / n + (place - meanX) ** 2 / spread),
  };
}
