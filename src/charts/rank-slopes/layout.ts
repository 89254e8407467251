export interface SlopeInput {
  readonly id: string;
  readonly name: string;
  /** 1 = best; NaN where not ranked. */
  readonly before: number;
  readonly after: number;
}

interface PlacedSlope extends SlopeInput {
  readonly y1: number;
  readonly y2: number;
  /** Ranks gained (positive) or lost. */
  readonly moved: number;
  readonly isLabelled: boolean;
}

export const ROW = 13;
/** The longest name of a region fits on either side. */
export const SLOPES = { width: 620, left: 240, right: 380, top: 22 } as const;

/**
 * Ranks by two methods, side by side: one line a region ranked by both. The `labels` that move most are named, and
 * those `always` are.
 */
export function layoutSlopes(
  rows: readonly SlopeInput[],
  labels: number,
  always: readonly string[],
): { readonly slopes: readonly PlacedSlope[]; readonly height: number } {
  const both = rows.filter(({ before, after }) => Number.isFinite(before) && Number.isFinite(after));
  const movers = new Set(
    both
      .toSorted((one, other) => Math.abs(other.before - other.after) - Math.abs(one.before - one.after))
      .filter(({ before, after }) => before !== after)
      .slice(0, labels)
      .map(({ id }) => id),
  );
  const at = (rank: number): number => SLOPES.top + (rank - 0.5) * ROW;
  const last = both.reduce((most, { before, after }) => Math.max(most, before, after), 0);
  return {
    slopes: both.map((row) => ({
      ...row,
      y1: at(row.before),
      y2: at(row.after),
      moved: row.before - row.after,
      isLabelled: movers.has(row.id) || always.includes(row.id),
    })),
    height: SLOPES.top + last * ROW + 4,
  };
}
