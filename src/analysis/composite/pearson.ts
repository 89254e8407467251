import type { Column } from './specification.ts';

/** A correlation, and over how many units. */
export interface Correlation {
  /** -1 to 1; NaN where too few units have both, or one of the two is constant over them. */
  readonly r: number;
  readonly n: number;
}

/** Units that two series must share for their correlation to say anything. */
const FEWEST = 3;

/**
 * The figures of the units that have both.
 * @throws RangeError naming `y` where the two are of different lengths.
 */
export function pairsOf(x: Column, y: Column): readonly [number[], number[]] {
  if (x.length !== y.length) throw new RangeError(`y: ${y.length} figures where x has ${x.length}; give one a unit`);
  const [left, right]: [number[], number[]] = [[], []];
  for (let unit = 0; unit < x.length; unit += 1) {
    const [one, other] = [x[unit] ?? NaN, y[unit] ?? NaN];
    if (!Number.isFinite(one) || !Number.isFinite(other)) continue;
    left.push(one);
    right.push(other);
  }
  return [left, right];
}

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Pearson's correlation over the units that have both figures (pairwise complete). By a loop of its own: a matrix of 45 series takes a
 * thousand of them, and simple-statistics goes over the figures ten times for each.
 *
 * @param x, y one figure a unit; NaN where missing.
 * @throws RangeError naming `y` where the two are of different lengths.
 */
export function pearson(x: Column, y: Column): Correlation {
  const [left, right] = pairsOf(x, y);
  const n = left.length;
  if (n < FEWEST || isConstant(left) || isConstant(right)) return { r: NaN, n };
  const [meanX, meanY] = [meanOf(left), meanOf(right)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let unit = 0; unit < n; unit += 1) {
    const [dx, dy] = [(left[unit] ?? NaN) - meanX, (right[unit] ?? NaN) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // Rounding may lead a little past the ends.
  return { r: Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))), n };
}
