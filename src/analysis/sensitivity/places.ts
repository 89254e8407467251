import { ascendingOf, countBefore } from '../ascending.ts';

/** Adds `share` to the place each value takes (best first, column 0); tied values split their places; NaN takes none. */
export function addPlaces(values: Float64Array, shares: readonly number[][], share: number): void {
  const order = orderOf(values);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    const part = share / (end - start);
    for (let tied = start; tied < end; tied += 1) {
      const row = shares[order[tied] ?? 0] ?? [];
      for (let place = start; place < end; place += 1) row[place] = (row[place] ?? 0) + part;
    }
    start = end;
  }
}

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

/** Positions of the values present, the greatest first. */
function orderOf(values: Float64Array): Uint32Array {
  const present = Uint32Array.from(values.keys()).filter((position) => !Number.isNaN(values[position]));
  return present.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}
