import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Vector } from '../matrix.ts';

export interface SigmaConvergence {
  readonly year: number;
  /** Standard deviation with n - 1, in the unit of the figures. */
  readonly sd: number;
  /** Coefficient of variation, sd over mean; NaN where the mean is 0. */
  readonly cv: number;
}

/**
 * Sigma convergence: how far units lie apart, year by year; falling = converging.
 *
 * @param valuesByYear one entry a year, its figures one a unit; NaN is left out of that year. For a comparison over time
 * give the same units throughout.
 * @returns in the order given; NaN for fewer than two figures.
 *
 * Source: Barro & Sala-i-Martin (1992); as `sigmaconv` of the R package REAT. Mean and deviation by simple-statistics.
 */
export function sigmaConvergence(
  valuesByYear: readonly { readonly year: number; readonly values: Vector }[],
): SigmaConvergence[] {
  return valuesByYear.map(({ year, values }) => {
    const present = Array.from(values).filter((value) => !Number.isNaN(value));
    if (present.length < 2) return { year, sd: NaN, cv: NaN };
    const sd = sampleStandardDeviation(present);
    const centre = mean(present);
    return { year, sd, cv: centre === 0 ? NaN : sd / centre };
  });
}
