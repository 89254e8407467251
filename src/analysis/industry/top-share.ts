import type { Vector } from '../matrix.ts';

/** Counts such as 35 · 0.2 come out a rounding above the whole number they are; they are that number. */
const ROUNDING = 1e-9;

/**
 * The least value that is still among the top share: the ⌈n·share⌉-th largest of the n present, at least the largest.
 * Values equal to it are among them, so ties may make the top larger than the share.
 *
 * @param values missing ones count neither as large nor as small; any unit.
 * @param share 0-1.
 * @returns in the unit of the values; NaN, which nothing reaches, where none is present.
 * @throws RangeError naming `share` outside 0-1.
 *
 * Source: own convention, for "large" that means the same in a sector of few regions and in one of many.
 */
export function leastOfTop(values: Vector, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share: is ${share}; give a number from 0 to 1`);
  const descending = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((one, other) => other - one);
  return descending[Math.max(0, Math.ceil(descending.length * share - ROUNDING) - 1)] ?? NaN;
}
