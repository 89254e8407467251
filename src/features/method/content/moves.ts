import type { SlopeInput } from '../../../charts/rank-slopes/layout.ts';
import { PRESETS, presetOf, type Board, type Preset, type RegionCode, type View } from '../../../model/index.ts';

/** What the method chosen can be compared with: never itself, which would move nobody. */
export const comparablePresets = ({ method }: View): readonly Preset[] =>
  PRESETS.filter((preset) => preset !== presetOf(method));

/** What the method chosen is compared with: what the View says, else the first of the others. */
export function comparedPreset(view: View): Preset {
  const others = comparablePresets(view);
  return others.find((preset) => preset === view.against) ?? others[0] ?? view.against;
}

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
