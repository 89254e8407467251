import type { SlopeInput } from '../../../charts/rank-slopes/layout.ts';
import type { Board, RegionCode } from '../../../model/index.ts';

/** A move of so many ranks is worth a word. */
export const FAR = 5;

export interface Moves {
  readonly rows: readonly (SlopeInput & { readonly id: RegionCode })[];
  /** Regions that move by FAR ranks or more. */
  readonly far: number;
  /** Who moves most, up or down; null where nobody does. */
  readonly most: (SlopeInput & { readonly id: RegionCode }) | null;
}

/** The ranks of the regions that both boards rank, in the order of the second. */
export function movesBetween(before: Board, after: Board, nameOf: (code: RegionCode) => string): Moves {
  const rows = after.regions
    .map((id, row) => ({
      id,
      name: nameOf(id),
      before: before.rank[before.regions.indexOf(id)] ?? Number.NaN,
      after: after.rank[row] ?? Number.NaN,
    }))
    .filter((row) => Number.isFinite(row.before) && Number.isFinite(row.after))
    .toSorted((one, other) => one.after - other.after);
  const distance = (row: SlopeInput): number => Math.abs(row.before - row.after);
  const most = rows.reduce<Moves['rows'][number] | null>(
    (farthest, row) => (distance(row) > (farthest === null ? 0 : distance(farthest)) ? row : farthest),
    null,
  );
  return { rows, far: rows.filter((row) => distance(row) >= FAR).length, most };
}
