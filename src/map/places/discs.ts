import type { RegionPlace } from './region-places.ts';

/** Regions whose box is smaller than this many pixels, the longer way, are drawn once more as a disc. */
const SMALL = 16;

/** The regions too small to be seen or hit on the map where a pixel takes `unit` units. */
export function smallRegions(places: readonly RegionPlace[], unit: number): readonly RegionPlace[] {
  return places.filter(
    ({ bounds: { left, top, right, bottom } }) => Math.max(right - left, bottom - top) < SMALL * unit,
  );
}
