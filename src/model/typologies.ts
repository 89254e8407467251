import type { RegionCode } from './ids.ts';
import { LISTED_GROUPS, kindOfGroup, type ListedGroupId } from './listed-groups.ts';

/** What the regions of a table can be told apart by, each by groups of one sort; their ids stand in links for ever. */
export const TYPOLOGIES = [
  'cohesion',
  'strategy',
  'programme',
  'urban-rural',
  'capital',
  'border',
  'external-border',
  'coastal',
  'island',
  'mountain',
] as const;
export type Typology = (typeof TYPOLOGIES)[number];

/** The groups of a typology: all of a kind, or a single one whose regions are held against all others. */
export function groupsOfTypology(typology: Typology): readonly ListedGroupId[] {
  return LISTED_GROUPS.filter((id) => id === typology || kindOfGroup(id) === typology);
}

/** Regions that are in no group of a typology, and those of which nobody says whether they are. */
export const OUTSIDE_GROUPS = ['none', 'not-classified'] as const;
export type GroupLevel = ListedGroupId | (typeof OUTSIDE_GROUPS)[number];

/** How many of a table's regions are where in the groups of a typology. */
export interface TypologyCount {
  readonly regions: number;
  /** In more than one group, and so counted in each. */
  readonly inSeveral: number;
  readonly inNone: number;
  readonly notClassified: number;
  /** In a group by a legal text that was not seen. */
  readonly unchecked: number;
  /** By level of the table's groups, the regions in it. */
  readonly members: readonly (readonly RegionCode[])[];
}
