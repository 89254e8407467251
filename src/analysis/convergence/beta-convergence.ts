import { linearRegression, linearRegressionLine, rSquared } from 'simple-statistics';
import type { Vector } from '../matrix.ts';

export interface BetaConvergence {
  readonly alpha: number;
  /** Slope of yearly growth on the logarithm of the initial value; negative = who starts low grows faster. */
  readonly beta: number;
  /** Speed of convergence a year, -ln(1 + T·beta)/T; NaN where 1 + T·beta is not positive. */
  readonly lambda: number;
  /** Years to close half of a distance, ln 2/lambda; NaN where nothing converges. */
  readonly halfLife: number;
  readonly r2: number;
  /** Units with both figures. */
  readonly n: number;
}

/**
 * Unconditional beta convergence: (1/T)·ln(yT/y0) = alpha + beta·ln y0 by least squares (simple-statistics).
 *
 * @param initial,final one figure a unit above 0, the same unit and order; units missing either are left out.
 * @param years T, the years between them.
 * @returns NaN throughout (but n) where fewer than two different initial figures are left.
 * @throws RangeError naming the argument for unequal lengths, a figure at or below 0, or years not above 0.
 *
 * Source: Barro & Sala-i-Martin (1992); as `betaconv.ols` of the R package REAT.
 */
export function betaConvergence({
  initial,
  final,
  years,
}: {
  readonly initial: Vector;
  readonly final: Vector;
  readonly years: number;
}): BetaConvergence {
  if (!(years > 0 && years < Infinity)) throw new RangeError(`years: is ${years}; give a number above 0`);
  if (final.length !== initial.length)
    throw new RangeError(`final: has ${final.length} figures where initial has ${initial.length}; give the same units`);
  requirePositive(initial, 'initial');
  requirePositive(final, 'final');
  const points = Array.from(initial, (start, unit) => [
    Math.log(start),
    Math.log((final[unit] ?? NaN) / start) / years,
  ]).filter(([x = NaN, y = NaN]) => !Number.isNaN(x + y));
  const n = points.length;
  if (new Set(points.map(([x]) => x)).size < 2)
    return { alpha: NaN, beta: NaN, lambda: NaN, halfLife: NaN, r2: NaN, n };
  const fit = linearRegression(points);
  const remaining = 1 + years * fit.m;
  const lambda = remaining > 0 ? -Math.log(remaining) / years : NaN;
  return {
    alpha: fit.b,
    beta: fit.m,
    lambda,
    halfLife: lambda > 0 ? Math.LN2 / lambda : NaN,
    r2: rSquared(points, linearRegressionLine(fit)),
    n,
  };
}

function requirePositive(values: Vector, name: string): void {
  values.forEach((value, unit) => {
    if (value <= 0 || value === Infinity)
      throw new RangeError(`${name}: position ${unit} is ${value}; give figures above 0, NaN for missing`);
  });
}
