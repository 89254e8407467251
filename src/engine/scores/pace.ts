import { yearsToClose } from '../../analysis/index.ts';
import type { TrendPoint, YearsLeft } from '../../model/index.ts';

/** Share that the intervals of a pace hold. */
export const PACE_LEVEL = 0.95;
/** A line through fewer years says nothing of a pace. */
export const SHORTEST_TREND = 4;

/** How the gap of a line moved, and when it would be closed. */
interface Pace {
  /** The years it is taken over, those measured on both sides since the last break. */
  readonly points: readonly TrendPoint[];
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly estimate: YearsLeft;
  readonly soonest: YearsLeft;
  readonly latest: YearsLeft;
}

/** The years that can be compared: measured, with a figure on both sides, since the last break in the series. */
export function comparableYears(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points
    .slice(
      Math.max(
        0,
        points.findLastIndex(({ hasBreak }) => hasBreak),
      ),
    )
    .filter(({ value, benchmark, isMeasured }) => isMeasured && Number.isFinite(benchmark - value));
}

function yearsAt(gap: number, slope: number): YearsLeft {
  return gap <= 0 ? 'closed' : slope >= 0 ? 'never' : gap / -slope;
}

/** The pace of a line by least squares; `sign` is −1 where less is better. Null where the line is too short since its last break. */
export function paceOf(line: readonly TrendPoint[], sign: 1 | -1): Pace | null {
  const points = comparableYears(line);
  const last = points.at(-1);
  if (last === undefined || points.length < SHORTEST_TREND) return null;
  const { slope, low, high, estimate } = yearsToClose(
    {
      years: points.map(({ year }) => year),
      region: points.map(({ value }) => sign * value),
      benchmark: points.map(({ benchmark }) => sign * benchmark),
    },
    { level: PACE_LEVEL },
  );
  const gap = sign * (last.benchmark - last.value);
  return { points, slope, low, high, estimate, soonest: yearsAt(gap, low), latest: yearsAt(gap, high) };
}
