import type { RegionCode } from './ids.ts';

/** What groups of regions are listed by. The regions of a country are a group too, by their codes (`country-groups`). */
const GROUP_KINDS = ['cohesion', 'strategy', 'programme', 'urban-rural', 'place'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The listed groups of regions, in the order in which they stand; their ids stand in links for ever. */
export const LISTED_GROUPS = [
  'less-developed',
  'transition',
  'more-developed',
  'ipa-beneficiary',
  'neighbourhood',
  'eusair',
  'eusdr',
  'eusalp',
  'programme-danube',
  'programme-central-europe',
  'programme-adrion',
  'programme-euro-med',
  'programme-black-sea',
  'programme-italy-croatia',
  'mostly-urban',
  'intermediate',
  'mostly-rural',
  'capital',
  'border',
  'external-border',
  'coastal',
  'island',
  'mountain',
] as const;
export type ListedGroupId = (typeof LISTED_GROUPS)[number];

const KINDS: Readonly<Record<ListedGroupId, GroupKind>> = {
  'less-developed': 'cohesion',
  transition: 'cohesion',
  'more-developed': 'cohesion',
  'ipa-beneficiary': 'cohesion',
  neighbourhood: 'cohesion',
  eusair: 'strategy',
  eusdr: 'strategy',
  eusalp: 'strategy',
  'programme-danube': 'programme',
  'programme-central-europe': 'programme',
  'programme-adrion': 'programme',
  'programme-euro-med': 'programme',
  'programme-black-sea': 'programme',
  'programme-italy-croatia': 'programme',
  'mostly-urban': 'urban-rural',
  intermediate: 'urban-rural',
  'mostly-rural': 'urban-rural',
  capital: 'place',
  border: 'place',
  'external-border': 'place',
  coastal: 'place',
  island: 'place',
  mountain: 'place',
};

/** What a group is listed by. */
export function kindOfGroup(id: ListedGroupId): GroupKind {
  return KINDS[id];
}

/**
 * How it is known that a region is in a group. `published`: read in a page that the source names; `computed`: by a rule;
 * `unchecked`: by a legal text that was not seen; `not-classified`: nobody says whether it is.
 */
export const MEMBERSHIPS = ['published', 'computed', 'unchecked', 'not-classified'] as const;

/** A listed group of regions: of the area, and of the EU27 beyond it. */
export interface ListedGroup {
  readonly id: ListedGroupId;
  /** Ascending by code. */
  readonly members: readonly RegionCode[];
  /** Those of the members whose membership rests on a legal text that was not seen. */
  readonly unchecked: readonly RegionCode[];
  /** Regions of which nobody says whether they are in it; they are no members. */
  readonly notClassified: readonly RegionCode[];
}

/** A land border between two regions, in the order of their codes. Bridges, ferries and borders at sea are none. */
export interface RegionBorder {
  readonly first: RegionCode;
  readonly second: RegionCode;
  readonly isInternational: boolean;
  /** Of the simplified line, so a little short. */
  readonly lengthKm: number;
}
