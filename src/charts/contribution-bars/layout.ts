import { trackOf } from '../../design/drawing/scale.ts';

interface ContributionInput {
  readonly id: string;
  readonly name: string;
  /** Of the differences of the score it belongs to; 1 is all. May be below 0; NaN where it cannot be told. */
  readonly share: number;
  /** Of the weight of that score, 0-1. */
  readonly weight: number;
}

export interface ContributionGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ContributionInput[];
}

export interface PlacedContribution extends ContributionInput {
  /** Start and length of the bar, and place of the weight, in hundredths of the track. */
  readonly start: number;
  readonly length: number;
  readonly weightAt: number;
}

interface ContributionsLayout {
  readonly groups: readonly (Omit<ContributionGroup, 'rows'> & { readonly rows: readonly PlacedContribution[] })[];
  /** Where nought stands on the track. */
  readonly zero: number;
}

/** Bars from nought on one scale for all groups, the greatest of each first, with the weight of each. */
export function layoutContributions(groups: readonly ContributionGroup[]): ContributionsLayout {
  const ends = groups
    .flatMap(({ rows }) => rows.flatMap(({ share, weight }) => [share, weight]))
    .filter(Number.isFinite);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const at = trackOf([low, high]);
  const zero = at(0);
  const key = ({ share }: ContributionInput): number => (Number.isFinite(share) ? share : Number.NEGATIVE_INFINITY);
  return {
    zero,
    groups: groups.map(({ id, name, rows }) => ({
      id,
      name,
      rows: rows
        .toSorted((one, other) => (key(one) === key(other) ? 0 : key(other) - key(one)))
        .map((row): PlacedContribution => {
          const end = Number.isFinite(row.share) ? at(row.share) : zero;
          return {
            ...row,
            start: Math.min(zero, end),
            length: Math.round(Math.abs(end - zero) * 100) / 100,
            weightAt: at(row.weight),
          };
        }),
    })),
  };
}
