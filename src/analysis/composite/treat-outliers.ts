import type { LeafTransform } from './calibration.ts';
import { excessKurtosis, skewness } from './skewness.ts';
import type { Column, Treatment } from './specification.ts';

export interface TreatedSeries {
  /** The treated figures in the order given; NaN stays NaN. */
  readonly values: number[];
  /** Points winsorised; ties count once; 0 where the logarithm was taken instead. */
  readonly winsorised: number;
  readonly transformed: boolean;
  /** What the figures were cut to; null on a side that was left alone. */
  readonly winsorLow: number | null;
  readonly winsorHigh: number | null;
  readonly transform: LeafTransform | null;
}

/** One figure through the logarithm of `treatOutliers`; rises with the figure, reflected or not. */
export function transformed(value: number, { minimum, range, isReflected }: LeafTransform): number {
  return isReflected ? -Math.log(minimum + range - value + 0.01 * range) : Math.log(value - minimum + 0.01 * range);
}

/**
 * Draws in outliers, as the R package COINr does by default. While |skewness| and excess kurtosis are both above their limits, one
 * more point is winsorised: the most extreme on the side of the skew, towards the nearest remaining figure, ties
 * together. A series that still fails after `maxPoints`, or that winsorising would make constant, is taken untreated
 * through ln(x - min + 0.01·range), reflected where its skewness is negative.
 *
 * @param values a vector; NaN is left out.
 * @throws RangeError naming `values` for an infinite figure, or the option of the treatment that is out of range.
 *
 * Source: Becker et al., COINr (JOSS 2022), functions `Treat`, `winsorise`, `log_CT`.
 */
export function treatOutliers(values: Column, treatment: Treatment): TreatedSeries {
  requireTreatment(treatment);
  const original = Array.from(values);
  const untreated = { winsorised: 0, transformed: false, winsorLow: null, winsorHigh: null, transform: null };
  const cut = original.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const minimum = cut[0] ?? NaN;
  const maximum = cut.at(-1) ?? NaN;
  if (minimum === -Infinity || maximum === Infinity)
    throw new RangeError('values: one is infinite; give finite figures, NaN for missing');
  const before = failingSkewness(cut, treatment);
  if (before === null) return { values: original, ...untreated };

  let winsorLow: number | null = null;
  let winsorHigh: number | null = null;
  let failing: number | null = before;
  for (let points = 1; points <= treatment.maxPoints; points += 1) {
    const limit = winsorise(cut, failing > 0);
    if (limit === null) break;
    if (failing > 0) winsorHigh = limit;
    else winsorLow = limit;
    failing = failingSkewness(cut, treatment);
    if (failing === null) {
      const low = winsorLow ?? -Infinity;
      const high = winsorHigh ?? Infinity;
      return {
        ...untreated,
        values: original.map((value) => Math.min(Math.max(value, low), high)),
        winsorised: points,
        winsorLow,
        winsorHigh,
      };
    }
  }
  const transform: LeafTransform = { minimum, range: maximum - minimum, isReflected: before < 0 };
  return { ...untreated, values: original.map((value) => transformed(value, transform)), transformed: true, transform };
}

/** The skewness of a series that fails both limits, else null. */
function failingSkewness(values: readonly number[], treatment: Treatment): number | null {
  const skew = skewness(values);
  return Math.abs(skew) > treatment.skewness && excessKurtosis(values) > treatment.kurtosis ? skew : null;
}

/** Cuts the extreme of an ascending series to its neighbour, in place; null where that would leave one value only. */
function winsorise(ascending: number[], isHigh: boolean): number | null {
  const extreme = isHigh ? ascending.at(-1) : ascending[0];
  const other = isHigh ? ascending[0] : ascending.at(-1);
  const limit = isHigh
    ? ascending.findLast((value) => value !== extreme)
    : ascending.find((value) => value !== extreme);
  if (limit === undefined || limit === other) return null;
  ascending.forEach((value, index) => {
    if (value === extreme) ascending[index] = limit;
  });
  return limit;
}

/** Throws a `RangeError` naming the option that is out of range. */
export function requireTreatment({ maxPoints, skewness: skew, kurtosis }: Treatment): void {
  if (!Number.isInteger(maxPoints) || maxPoints < 0)
    throw new RangeError(`treat.maxPoints: is ${maxPoints}; give a whole number of 0 or more`);
  if (!(skew >= 0)) throw new RangeError(`treat.skewness: is ${skew}; give a limit of 0 or more`);
  if (Number.isNaN(kurtosis)) throw new RangeError('treat.kurtosis: is not a number; give a limit');
}
