import { parseCountryCode, parseRegionCode, type CountryCode, type RegionCode } from './ids.ts';
import { LISTED_GROUPS, type ListedGroupId } from './listed-groups.ts';

/**
 * A group of regions as links name it: a listed one, the regions of a country, or a region group of the page of groups, which carries
 * its regions with it (`alike-2_ITI2_ITI3`): what a link shows stays, whatever becomes of the groups.
 */
export type GroupId = ListedGroupId | `country-${CountryCode}` | `alike-${string}`;

/** The regions most like one in structure, as the page of partners finds them by its usual choices. */
export type PeersId = `peers-${RegionCode}`;

/** A group that regions can be held against. */
export type BenchmarkGroup = GroupId | PeersId;

/** Which regions are shown: those in all of some groups, or a set of the reader's own. */
export type RegionFilter =
  | { readonly kind: 'groups'; readonly groups: readonly GroupId[] }
  | { readonly kind: 'own'; readonly regions: readonly RegionCode[] };

/** More groups than that have hardly a region in common. */
export const MOST_FILTER_GROUPS = 5;

/** The country that a group is of; null for a listed one. */
export function countryOfGroup(group: GroupId): CountryCode | null {
  return group.startsWith('country-') ? parseCountryCode(group.slice('country-'.length)) : null;
}

/** What a region group is called in links; its number from 0. */
export function alikeGroupId(number: number, regions: readonly RegionCode[]): GroupId {
  return `alike-${[number + 1, ...regions].join('_')}`;
}

/** The number, from 0, and the regions of a region group; null for another, or where a code is none. */
export function alikeGroup(text: string): { readonly number: number; readonly regions: readonly RegionCode[] } | null {
  const [head = '', ...codes] = text.startsWith('alike-') ? text.slice('alike-'.length).split('_') : [];
  const regions = codes.flatMap((code) => parseRegionCode(code) ?? []);
  return /^[1-9]$/.test(head) && codes.length > 0 && regions.length === codes.length
    ? { number: Number(head) - 1, regions }
    : null;
}

/** The id if the text is one, else null. Whether the atlas knows the country is the catalogue's to say. */
export function parseGroupId(text: string): GroupId | null {
  const country = text.startsWith('country-') ? parseCountryCode(text.slice('country-'.length)) : null;
  const alike = alikeGroup(text);
  if (alike !== null) return alikeGroupId(alike.number, alike.regions);
  return country === null ? (LISTED_GROUPS.find((id) => id === text) ?? null) : `country-${country}`;
}

const PEERS = 'peers-';

/** The region whose peers a group is; null for any other group. */
export function regionOfPeers(group: BenchmarkGroup): RegionCode | null {
  return group.startsWith(PEERS) ? parseRegionCode(group.slice(PEERS.length)) : null;
}

export function isPeers(group: BenchmarkGroup): group is PeersId {
  return regionOfPeers(group) !== null;
}

/** The id of a group that regions can be held against if the text is one, else null. */
export function parseBenchmarkGroup(text: string): BenchmarkGroup | null {
  const region = text.startsWith(PEERS) ? parseRegionCode(text.slice(PEERS.length)) : null;
  return region === null ? parseGroupId(text) : `${PEERS}${region}`;
}

/** How many regions of the area a filter or a benchmark is made of, and how sure that is. */
export interface GroupCount {
  readonly regions: readonly RegionCode[];
  /** How many regions the area has. */
  readonly of: number;
  /** Of the regions, those whose membership rests on a legal text that was not seen. */
  readonly unchecked: number;
  /** Regions left out of which nobody says whether they are in. */
  readonly notClassified: number;
}

/** The groups that an answer was made with; null where it was made without. */
export interface GroupsUsed {
  readonly filter: GroupCount | null;
  readonly benchmark: GroupCount | null;
}
