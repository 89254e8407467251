import { requireAmounts, type Vector } from '../matrix.ts';

/** What makes a step from one figure to the next a break; a convention, so it is said where it is used. */
export interface BreakRule {
  /** The amount grows to at least so many times what it was, or falls to that part of it; above 1. */
  readonly factor: number;
  /** The larger of the two amounts is at least this: what few firms do moves small amounts at any time. */
  readonly least: number;
  /** And the step is at least so many times the usual one of the series, the median of its other steps. */
  readonly timesUsual: number;
}

/** A series that never moves would make every step out of line. */
const LEAST_USUAL = 0.1;
/** With fewer other steps a series has no usual one. */
const FEWEST_OTHERS = 3;

/**
 * Steps of a yearly series that are out of line with its others, as when what is counted changed: |ln(next / last)| against the
 * rule, taken a year where years between are missing. A new plant can look the same; growth over such a step says nothing of
 * the industry either way.
 *
 * @param series one amount a year of 0 or more, NaN for missing.
 * @returns positions of the figure after each break, ascending. A step from or to 0 is a break where the other end reaches `least`.
 * @throws RangeError naming `series` for a negative amount, or `rule` for a factor of 1 or less.
 *
 * Source: own convention; a plain form of the outlier rules against the median of Hampel (1974).
 */
export function levelBreaks(series: Vector, rule: BreakRule): number[] {
  requireAmounts(series, 'series');
  if (!(rule.factor > 1)) throw new RangeError(`rule.factor: is ${rule.factor}; give a number above 1`);
  const present = Array.from(series.keys()).filter((at) => !Number.isNaN(series[at]));
  const steps = present.slice(1).map((at, place) => {
    const before = present[place] ?? 0;
    const [last, next] = [series[before] ?? NaN, series[at] ?? NaN];
    const change = last === next ? 0 : Math.abs(Math.log(next / last));
    return { at, size: change / (at - before), change, largest: Math.max(last, next) };
  });
  return steps
    .filter((step, place) => {
      if (step.change < Math.log(rule.factor) || step.largest < rule.least) return false;
      const others = steps.filter((_, other) => other !== place).map(({ size }) => size);
      return others.length >= FEWEST_OTHERS && step.size >= rule.timesUsual * Math.max(medianOf(others), LEAST_USUAL);
    })
    .map(({ at }) => at);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
