import { ascendingOf, countBefore } from '../ascending.ts';

/** Rank of each value: 1 = greatest, ties share the mean; NaN where missing. */
export function ranksOf(values: Float64Array): Float64Array {
  const ascending = ascendingOf(values);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? NaN;
    if (Number.isNaN(value)) continue;
    ranks[position] =
      ascending.length - (countBefore(ascending, value, false) + countBefore(ascending, value, true) - 1) / 2;
  }
  return ranks;
}
