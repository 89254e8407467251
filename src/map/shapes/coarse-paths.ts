import type { MapGeometry, PlanePoint, PlanePolygon, RegionCode } from '../../model/index.ts';
import { pathOf } from './paths.ts';

/** Shapes for a map so small that their detail would not be seen. */
export interface CoarsePaths {
  readonly regions: ReadonlyMap<RegionCode, string>;
  readonly land: string;
}

/** Units of the plane: about a pixel of a map 250 pixels wide. */
const STEP = 14;

const known = new WeakMap<MapGeometry, CoarsePaths>();

/**
 * Points put on a grid, those that fall together left out: neighbours share their points, so that no gap opens between them. A region
 * that would vanish keeps its shape.
 */
export function coarsePaths(geometry: MapGeometry): CoarsePaths {
  const found = known.get(geometry) ?? {
    regions: new Map(
      geometry.regions.map(({ code, polygons }) => [code, coarse(polygons) || pathOf(polygons.slice(0, 1))]),
    ),
    land: geometry.surroundings.map(({ polygons }) => coarse(polygons)).join(''),
  };
  known.set(geometry, found);
  return found;
}

function coarse(polygons: readonly PlanePolygon[]): string {
  return pathOf(polygons.map((rings) => rings.map(onGrid).filter(({ length }) => length > 3)));
}

function onGrid(ring: readonly PlanePoint[]): readonly PlanePoint[] {
  const points: PlanePoint[] = [];
  for (const [x, y] of ring) {
    const point: PlanePoint = [Math.round(x / STEP) * STEP, Math.round(y / STEP) * STEP];
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}
