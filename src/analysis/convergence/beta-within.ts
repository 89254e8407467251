import type { Vector } from '../matrix.ts';
import { studentQuantile } from './student.ts';

export interface BetaWithin {
  /** Slope of yearly growth on the logarithm of the initial value; negative = who starts low grows faster. */
  readonly beta: number;
  /** Interval of beta at `level` (Student's t); NaN where no degree of freedom is left. */
  readonly low: number;
  readonly high: number;
  /** Speed of convergence a year, -ln(1 + T·beta)/T; NaN where 1 + T·beta is not positive. */
  readonly lambda: number;
  /** Years to close half of a distance, ln 2/lambda; NaN where nothing converges. */
  readonly halfLife: number;
  /** Share of the differences in growth inside the groups that the line explains. */
  readonly r2: number;
  /** Units that count: with both figures, and not alone in their group. */
  readonly n: number;
  /** Groups that count. */
  readonly groups: number;
}

/**
 * Beta convergence inside groups: (1/T)·ln(yT/y0) = alpha(group) + beta·ln y0 by least squares, an intercept for each
 * group. Computed on deviations from the means of the group, which gives the same beta (Frisch & Waugh 1933). With one
 * group for all it is the unconditional one.
 *
 * @param initial,final one figure a unit above 0, the same unit and order; units missing either are left out.
 * @param years T, the years between them. @param groups the group of each unit, its country, say. @param level of the interval, such as 0.95.
 * @returns NaN throughout (but n and groups) where no group has two different initial figures.
 * @throws RangeError naming the argument for unequal lengths, a figure at or below 0, years not above 0 or a level outside 0-1.
 *
 * Source: Barro & Sala-i-Martin (1992), regressions with country dummies.
 */
export function betaWithin(
  {
    initial,
    final,
    years,
    groups,
  }: {
    readonly initial: Vector;
    readonly final: Vector;
    readonly years: number;
    readonly groups: readonly (string | number)[];
  },
  { level }: { readonly level: number },
): BetaWithin {
  if (!(years > 0 && years < Infinity)) throw new RangeError(`years: is ${years}; give a number above 0`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level: is ${level}; give a share between 0 and 1`);
  if (final.length !== initial.length)
    throw new RangeError(`final: has ${final.length} figures where initial has ${initial.length}; give the same units`);
  if (groups.length !== initial.length)
    throw new RangeError(`groups: has ${groups.length} entries where initial has ${initial.length}`);
  const byGroup = new Map<string | number, { x: number; y: number }[]>();
  for (let unit = 0; unit < initial.length; unit += 1) {
    const start = requirePositive(initial[unit], unit, 'initial');
    const end = requirePositive(final[unit], unit, 'final');
    if (Number.isNaN(start + end)) continue;
    const group = groups[unit] ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), { x: Math.log(start), y: Math.log(end / start) / years }]);
  }
  const counted = [...byGroup.values()].filter((points) => points.length > 1);
  const n = counted.reduce((sum, points) => sum + points.length, 0);
  let [spread, joint, growth] = [0, 0, 0];
  for (const points of counted) {
    const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
    const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
    for (const { x, y } of points) {
      spread += (x - meanX) ** 2;
      joint += (x - meanX) * (y - meanY);
      growth += (y - meanY) ** 2;
    }
  }
  if (!(spread > 1e-18))
    return { beta: NaN, low: NaN, high: NaN, lambda: NaN, halfLife: NaN, r2: NaN, n, groups: counted.length };
  const beta = joint / spread;
  const residual = Math.max(0, growth - beta * joint);
  const freedom = n - counted.length - 1;
  const margin = freedom > 0 ? studentQuantile((1 + level) / 2, freedom) * Math.sqrt(residual / freedom / spread) : NaN;
  const remaining = 1 + years * beta;
  const lambda = remaining > 0 ? -Math.log(remaining) / years : NaN;
  return {
    beta,
    low: beta - margin,
    high: beta + margin,
    lambda,
    halfLife: lambda > 0 ? Math.LN2 / lambda : NaN,
    r2: growth > 0 ? 1 - residual / growth : NaN,
    n,
    groups: counted.length,
  };
}

function requirePositive(value: number | undefined, unit: number, name: string): number {
  if (value !== undefined && (value <= 0 || value === Infinity))
    throw new RangeError(`${name}: position ${unit} is ${value}; give figures above 0, NaN for missing`);
  return value ?? NaN;
}
