import { sampleKurtosis, sampleSkewness } from 'simple-statistics';
import type { Column } from './specification.ts';

/** The figures present, or none where they are all the same: rounding would make noise of 0/0. */
function varied(values: Column): number[] {
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  return present.some((value) => value !== present[0]) ? present : [];
}

/**
 * Sample-adjusted skewness G1 = √(n(n-1))/(n-2) · m3/m2^1.5, by simple-statistics.
 *
 * @param values a vector; NaN is left out.
 * @returns NaN for fewer than three figures or a constant vector.
 *
 * Source: Joanes & Gill, Comparing measures of sample skewness and kurtosis (1998).
 */
export function skewness(values: Column): number {
  const present = varied(values);
  return present.length < 3 ? NaN : sampleSkewness(present);
}

/**
 * Sample-adjusted excess kurtosis G2 = (n-1)/((n-2)(n-3)) · ((n+1)·g2 + 6), by simple-statistics.
 *
 * @param values a vector; NaN is left out.
 * @returns NaN for fewer than four figures or a constant vector.
 *
 * Source: Joanes & Gill (1998).
 */
export function excessKurtosis(values: Column): number {
  const present = varied(values);
  return present.length < 4 ? NaN : sampleKurtosis(present);
}
