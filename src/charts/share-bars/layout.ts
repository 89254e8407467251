import { ticks } from 'd3';
import type { Tick } from '../../design/drawing/axis.ts';
import { trackOf } from '../../design/drawing/scale.ts';
import type { MissingReason } from '../../model/index.ts';

export interface ShareInput {
  readonly id: string;
  readonly name: string;
  /** Id of its family. */
  readonly family: string;
  /** Of the region's persons employed, 0-1; NaN where missing. */
  readonly share: number;
  /** Of the reference's; NaN where nobody tells. */
  readonly referenceShare: number;
  /** Null where there is a share. */
  readonly reason: MissingReason | null;
}

export interface PlacedShare extends ShareInput {
  /** End of the bar and place of the marker on the track, 0-100; the marker NaN where there is none. */
  readonly shareAt: number;
  readonly referenceAt: number;
  /** Percentage points above the reference; NaN where it has none. */
  readonly difference: number;
}

export type ShareOrder = 'share' | 'difference';

export interface SharesLayout {
  readonly rows: readonly PlacedShare[];
  readonly missing: readonly ShareInput[];
  readonly ticks: readonly Tick[];
}

/** Bars from nought on one scale that holds the reference too; the largest share first, or what is furthest above the reference. */
export function layoutShares(shares: readonly ShareInput[], order: ShareOrder): SharesLayout {
  const known = shares.filter(({ share }) => Number.isFinite(share));
  const greatest = Math.max(
    0,
    ...known.flatMap(({ share, referenceShare }) => [share, referenceShare]).filter(Number.isFinite),
  );
  const most = greatest > 0 ? greatest : 1;
  const at = trackOf([0, most]);
  const rows = known.map(
    (row): PlacedShare => ({
      ...row,
      shareAt: at(row.share),
      referenceAt: at(row.referenceShare),
      difference: 100 * (row.share - row.referenceShare),
    }),
  );
  const keyOf = ({ share, difference }: PlacedShare): number =>
    order === 'share' ? share : Number.isFinite(difference) ? difference : -Infinity;
  return {
    rows: rows.toSorted((one, other) =>
      keyOf(one) === keyOf(other) ? (one.id < other.id ? -1 : 1) : keyOf(other) - keyOf(one),
    ),
    missing: shares.filter(({ share }) => !Number.isFinite(share)),
    ticks: greatest > 0 ? ticks(0, most, 4).map((value) => ({ value, at: at(value) })) : [],
  };
}
