import type { ClassKey } from '../../design/drawing/classes.ts';

export interface BarInput {
  readonly id: string;
  readonly name: string;
  /** What the bar is as long as; NaN where missing. */
  readonly value: number;
  readonly text: string;
  /** NaN where not ranked. */
  readonly rank: number;
  /** Between which the rank lies; NaN until that is known. */
  readonly low?: number;
  readonly high?: number;
  /** `1st of 66`; null where not ranked. */
  readonly rankText: string | null;
  readonly classKey: ClassKey | 'no-data';
  readonly isApart: boolean;
  /** In words; null where there is a figure. */
  readonly reason: string | null;
}

export interface PlacedBar extends BarInput {
  /** Start and length of the bar in hundredths of the track; both 0 where missing. */
  readonly start: number;
  readonly length: number;
}

export interface BarsLayout {
  readonly ranked: readonly PlacedBar[];
  readonly apart: readonly PlacedBar[];
  readonly missing: readonly PlacedBar[];
  /** Where zero and the benchmark stand on the track, 0-100; the benchmark NaN where none is drawn. */
  readonly zero: number;
  readonly benchmark: number;
  /** Whether the ranks rise along the rows; a gap may order regions otherwise than the score they are ranked by. */
  readonly isInRankOrder: boolean;
  /** Whether values fall along the ranked rows as `order` says; by rank they need not, where each is held against its own figures. */
  readonly isInValueOrder: boolean;
}

/**
 * Bars from zero on one scale for all rows, best first: `order` 'descending' puts the greatest first, `isByRank` goes by rank before that. Rows ranked apart
 * and rows without a figure stand in groups of their own.
 */
export function layoutBars(
  rows: readonly BarInput[],
  order: 'ascending' | 'descending',
  benchmark: number,
  isByRank = false,
): BarsLayout {
  const known = rows.filter((row) => Number.isFinite(row.value));
  const ends = [
    ...known.map((row) => row.value),
    ...(Number.isFinite(benchmark) && known.length > 0 ? [benchmark] : []),
    0,
  ];
  const low = ends.reduce((least, value) => Math.min(least, value), 0);
  const high = ends.reduce((greatest, value) => Math.max(greatest, value), 0);
  const scale = (value: number): number =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * 10_000) / 100;
  const zero = scale(0);
  const sign = order === 'ascending' ? 1 : -1;
  const placed = known
    .toSorted(
      (left, right) =>
        (isByRank && Number.isFinite(left.rank - right.rank) ? left.rank - right.rank : 0) ||
        sign * (left.value - right.value),
    )
    .map(
      (row): PlacedBar => ({
        ...row,
        start: Math.min(zero, scale(row.value)),
        length: Math.round(Math.abs(scale(row.value) - zero) * 100) / 100,
      }),
    );
  const ranked = placed.filter((row) => !row.isApart);
  return {
    ranked,
    apart: placed.filter((row) => row.isApart),
    missing: rows.filter((row) => !Number.isFinite(row.value)).map((row) => ({ ...row, start: 0, length: 0 })),
    isInRankOrder: ranked.every((row, index) => row.rank >= (ranked[index - 1]?.rank ?? 1)),
    isInValueOrder: ranked.every((row, index) => sign * ((ranked[index - 1] ?? row).value - row.value) <= 0),
    zero,
    benchmark: Number.isFinite(benchmark) && known.length > 0 ? scale(benchmark) : Number.NaN,
  };
}
