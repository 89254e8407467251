import type { Vector } from '../matrix.ts';
import { fitLine } from './fit-line.ts';
import { studentQuantile } from './student.ts';

export interface YearsToClose {
  /** Change of the gap a year, by least squares; negative = closing. */
  readonly slope: number;
  /** Interval of the slope at `level` (Student's t, n - 2); NaN for fewer than three years. */
  readonly low: number;
  readonly high: number;
  /** Years from the last year both have, at that speed; `closed` where the gap is not positive, `never` where it does not shrink. */
  readonly estimate: number | 'closed' | 'never';
}

/**
 * How long a gap would take to close if it went on as it did: last observed gap over the speed of closing. An
 * extrapolation, not a forecast: show it with the interval of the slope.
 *
 * @param series `years` and, one each, the figures of region and benchmark, higher is better (turn both round for `lower`); years
 * missing on either side are left out.
 * @param options `level` of the interval, such as 0.95.
 * @returns a slope of NaN for fewer than two years; the estimate is then NaN unless the gap is `closed`.
 * @throws RangeError naming the argument for unequal lengths, a year twice or a level outside 0-1.
 */
export function yearsToClose(
  {
    years,
    region,
    benchmark,
  }: { readonly years: readonly number[]; readonly region: Vector; readonly benchmark: Vector },
  { level }: { readonly level: number },
): YearsToClose {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: is ${level}; give a share between 0 and 1`);
  if (new Set(years).size < years.length) throw new RangeError('years: one stands twice; give every year once');
  if (region.length !== years.length)
    throw new RangeError(`region: has ${region.length} figures for ${years.length} years`);
  if (benchmark.length !== years.length)
    throw new RangeError(`benchmark: has ${benchmark.length} figures for ${years.length} years`);
  const points = years
    .map((year, position) => ({ year, value: (benchmark[position] ?? NaN) - (region[position] ?? NaN) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.year - b.year);
  const { slope, error } = fitLine(points);
  const margin = points.length > 2 ? studentQuantile((1 + level) / 2, points.length - 2) * error : NaN;
  const last = points.at(-1)?.value ?? NaN;
  const estimate = last <= 0 ? 'closed' : slope >= 0 ? 'never' : last / -slope;
  return { slope, low: slope - margin, high: slope + margin, estimate };
}
