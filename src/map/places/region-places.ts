import type { PlanePoint, PlanePolygon, RegionCode, RegionShape } from '../../model/index.ts';
import { signedArea } from '../shapes/outline.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A region with what is asked of it again and again, in units of the plane. */
export interface RegionPlace {
  readonly code: RegionCode;
  readonly anchor: PlanePoint;
  readonly polygons: readonly { readonly rings: PlanePolygon; readonly bounds: Bounds }[];
  readonly bounds: Bounds;
  readonly area: number;
}

export function placesOf(regions: readonly RegionShape[]): RegionPlace[] {
  return regions.map(({ code, anchor, polygons }) => {
    const parts = polygons.map((rings) => ({ rings, bounds: boundsOf(rings[0] ?? []) }));
    return {
      code,
      anchor,
      polygons: parts,
      bounds: boundsOf(polygons.flatMap(([outer]) => outer ?? [])),
      area: polygons.flat().reduce((sum, ring) => sum + signedArea(ring) / 2, 0),
    };
  });
}

/** How far a point is from a region: 0 inside it, at least `most` where it is no nearer than that. */
export function distanceTo(place: RegionPlace, point: PlanePoint, most: number): number {
  let nearest = most;
  for (const { rings, bounds } of place.polygons) {
    if (distanceToBounds(bounds, point) >= nearest) continue;
    if (isWithin(rings, point)) return 0;
    for (const ring of rings)
      for (let at = 1; at < ring.length; at += 1)
        nearest = Math.min(nearest, distanceToEdge(point, ring[at - 1] ?? point, ring[at] ?? point));
  }
  return nearest;
}

export function isOn(place: RegionPlace, point: PlanePoint): boolean {
  return place.polygons.some(({ rings, bounds }) => distanceToBounds(bounds, point) === 0 && isWithin(rings, point));
}

function boundsOf(points: readonly PlanePoint[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function distanceToBounds({ left, top, right, bottom }: Bounds, [x, y]: PlanePoint): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Holes fall away by themselves: what lies in one crosses its ring too. */
function isWithin(rings: PlanePolygon, [x, y]: PlanePoint): boolean {
  let isInside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [from, to] = [ring[at - 1] ?? [0, 0], ring[at] ?? [0, 0]];
      if (from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0])
        isInside = !isInside;
    }
  return isInside;
}

function distanceToEdge([x, y]: PlanePoint, [fromX, fromY]: PlanePoint, [toX, toY]: PlanePoint): number {
  const [across, down] = [toX - fromX, toY - fromY];
  const length = across * across + down * down;
  const share = length === 0 ? 0 : Math.min(Math.max(((x - fromX) * across + (y - fromY) * down) / length, 0), 1);
  return Math.hypot(x - fromX - share * across, y - fromY - share * down);
}
