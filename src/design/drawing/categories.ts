import type { RegionFill } from './classes.ts';

export const GROUP_KEYS = [
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-8',
] as const;
/** A group of regions by its number; `-near` for a region near another group. */
export type GroupKey = (typeof GROUP_KEYS)[number] | `${(typeof GROUP_KEYS)[number]}-near`;
const SPATIAL_KEYS = ['high-high', 'low-low', 'high-low', 'low-high', 'not-significant', 'no-neighbour'] as const;
export type SpatialKey = (typeof SPATIAL_KEYS)[number];
export const THIRDS = [1, 2, 3] as const;
/** Two figures in thirds, each from the lowest. */
export type PairKey = `pair-${(typeof THIRDS)[number]}-${(typeof THIRDS)[number]}`;

/** What a region of a map is coloured by, painted by `region-<key>`: classes of map.css, or categories of categories.css. */
export type MapKey = RegionFill | GroupKey | SpatialKey | PairKey;
