import { sampleCorrelation } from 'simple-statistics';
import type { Column } from '../composite/specification.ts';

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

/**
 * Pearson's correlation over the units that have both figures (pairwise complete), by simple-statistics.
 *
 * @param x, y one figure a unit; NaN where missing.
 * @throws RangeError naming `y` where the two are of different lengths.
 */
export function pearson(x: Column, y: Column): Correlation {
  const [left, right] = pairsOf(x, y);
  const n = left.length;
  if (n < FEWEST || isConstant(left) || isConstant(right)) return { r: NaN, n };
  // Rounding may lead a little past the ends.
  return { r: Math.max(-1, Math.min(1, sampleCorrelation(left, right))), n };
}
