import type { PlanePoint, RegionCode } from '../../model/index.ts';
import { distanceTo, type RegionPlace } from './region-places.ts';

/** Pixels that one may miss a region by: half of the 24 that a target has at least. */
const REACH = 12;
/** Regions up to this many pixels across reach into their neighbours, by this share of what they lack: on either side, since neighbours mostly lack something too. */
const AMPLE = 28;
const SHARE = 0.75;
/** What regions with a disc ask of their neighbours on the map, as a share of that. */
const WITH_DISC = 0.45;
/** How much wider than its square of the same area a shape of the map mostly is. */
const SPRAWL = 1.15;

/** Where a pixel takes no more units of the plane than this, as in wider windows, the usual reaches are enough. */
export const ENOUGH_ROOM = 9.7;

/** By region: the pixels that it reaches into its neighbours. */
export type Reaches = ReadonlyMap<RegionCode, number>;

/**
 * The region that a press at a point of the plane means, where a pixel takes `unit` units: the one it is on, or is at
 * most 12 pixels beside. Small regions reach into their neighbours, so that they are not lost between them. Null where
 * none is near.
 */
export function regionNear(
  places: readonly RegionPlace[],
  reaches: Reaches,
  point: PlanePoint,
  unit: number,
): RegionCode | null {
  let found: RegionCode | null = null;
  let least = Infinity;
  for (const place of places) {
    const distance = distanceTo(place, point, REACH * unit);
    if (distance >= REACH * unit) continue;
    const lead = distance - (reaches.get(place.code) ?? 0) * unit;
    if (lead < least) [found, least] = [place.code, lead];
  }
  return found;
}

/** How far regions reach by their own size: at once, and mostly enough. */
export function usualReaches(places: readonly RegionPlace[], withDisc: ReadonlySet<RegionCode>, unit: number): Reaches {
  return new Map(
    places.map((place) => [
      place.code,
      SHARE * Math.max(0, AMPLE - across(place, unit)) * (withDisc.has(place.code) ? WITH_DISC : 1),
    ]),
  );
}

/** In pixels. */
function across({ bounds: { left, top, right, bottom }, area }: RegionPlace, unit: number): number {
  return Math.min(right - left, bottom - top, SPRAWL * Math.sqrt(area)) / unit;
}

/** Pixels from one point that is tried to the next. */
const STEP = 3;
/** Pixels, across and down: as the points that are tried tell it, more than the 24 that a target has at least. */
const WANTED = 26;
/** By so much, in pixels, a region that has too little reaches farther each time, and one with plenty less far. */
const [FARTHER, LESS_FAR, PLENTY] = [0.15, 0.1, 28];
const ROUNDS = 40;

/** What regions are near a point that is tried, by their places in the list, and how far each is, in pixels. */
interface Tried {
  readonly x: number;
  readonly y: number;
  readonly near: readonly (readonly [place: number, distance: number])[];
}

/** Row by row. */
function* pointsTried(places: readonly RegionPlace[], unit: number): Generator<undefined, readonly Tried[]> {
  const small = places.filter((place) => across(place, unit) < AMPLE);
  const edge = (side: (place: RegionPlace) => number, pick: (...all: number[]) => number): number =>
    pick(...small.map(side)) / unit;
  const [left, right] = [edge(({ bounds }) => bounds.left, Math.min), edge(({ bounds }) => bounds.right, Math.max)];
  const [top, bottom] = [edge(({ bounds }) => bounds.top, Math.min), edge(({ bounds }) => bounds.bottom, Math.max)];
  const tried: Tried[] = [];
  for (let y = top - REACH; y < bottom + REACH; y += STEP) {
    const inRow = places
      .map((place, at) => ({ place, at }))
      .filter(({ place: { bounds } }) => bounds.top / unit - REACH < y && bounds.bottom / unit + REACH > y);
    for (let x = left - REACH; x < right + REACH; x += STEP) {
      const near: [number, number][] = [];
      for (const { place, at } of inRow) {
        if (place.bounds.left / unit - REACH > x || place.bounds.right / unit + REACH < x) continue;
        const distance = distanceTo(place, [x * unit, y * unit], REACH * unit) / unit;
        if (distance < REACH) near.push([at, distance]);
      }
      if (near.length > 0) tried.push({ x, y, near });
    }
    yield;
  }
  return tried;
}

/**
 * How far regions reach so that a press hits each over 24 pixels, across and down, though neighbours lack room too: those
 * that have too little reach a little farther, again and again. Takes a while: step by step, for when the page is at rest.
 */
export function* balancedReaches(
  places: readonly RegionPlace[],
  withDisc: ReadonlySet<RegionCode>,
  unit: number,
): Generator<undefined, Reaches> {
  const usual = usualReaches(places, withDisc, unit);
  const reaches = places.map(({ code }) => usual.get(code) ?? 0);
  const tried = yield* pointsTried(places, unit);
  for (let round = 0; round < ROUNDS; round += 1) {
    const zones = places.map(() => ({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }));
    for (const { x, y, near } of tried) {
      let [found, least] = [-1, Infinity];
      for (const [at, distance] of near) {
        const lead = distance - (reaches[at] ?? 0);
        if (lead < least) [found, least] = [at, lead];
      }
      const zone = zones[found];
      if (zone === undefined) continue;
      zone.left = Math.min(zone.left, x);
      zone.right = Math.max(zone.right, x);
      zone.top = Math.min(zone.top, y);
      zone.bottom = Math.max(zone.bottom, y);
    }
    let isEnough = true;
    places.forEach((place, at) => {
      const zone = zones[at];
      // One with a disc has that.
      if (zone === undefined || withDisc.has(place.code) || across(place, unit) >= AMPLE) return;
      const least = Math.max(0, Math.min(zone.right - zone.left, zone.bottom - zone.top) + STEP);
      const reach = reaches[at] ?? 0;
      if (least < WANTED) {
        isEnough = false;
        reaches[at] = reach + Math.min(1, (WANTED - least) * FARTHER);
      } else if (least > PLENTY) reaches[at] = Math.max(0, reach - LESS_FAR);
    });
    if (isEnough) break;
    yield;
  }
  return new Map(places.map(({ code }, at) => [code, reaches[at] ?? 0]));
}
