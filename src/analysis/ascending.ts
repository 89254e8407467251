import type { Vector } from './matrix.ts';

/** The figures present, the smallest first. */
export function ascendingOf(values: Vector): Float64Array {
  // Sorted as numbers, without a function to compare them, and with what is missing at the end.
  const sorted = new Float64Array(values).sort();
  let { length } = sorted;
  while (length > 0 && Number.isNaN(sorted[length - 1])) length -= 1;
  return sorted.subarray(0, length);
}

/** How many of an ascending series come before the value, or up to and with it. */
export function countBefore(ascending: Vector, value: number, isInclusive: boolean): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const candidate = ascending[middle] ?? NaN;
    if (candidate < value || (isInclusive && candidate === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
