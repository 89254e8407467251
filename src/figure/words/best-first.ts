/** What rows are put in order by. */
interface Ranked {
  /** 1 = best; NaN where a row has none. */
  readonly rank: number;
  readonly value: number;
}

/** The places of rows in the order they are read: by rank, then those with a value alone, the highest first, then those without; ties as they came. */
export function bestFirst(rows: readonly Ranked[]): readonly number[] {
  const keyOf = ({ rank, value }: Ranked): readonly [number, number] =>
    Number.isFinite(rank) ? [0, rank] : Number.isFinite(value) ? [1, -value] : [2, 0];
  return rows
    .map((row, place) => ({ place, key: keyOf(row) }))
    .toSorted((one, other) => one.key[0] - other.key[0] || one.key[1] - other.key[1])
    .map(({ place }) => place);
}
