import { useMemo, type ReactNode } from 'react';
import type { MapGeometry, PlanePoint, PlanePolygon, RegionCode } from '../model/index.ts';
import './locator-map.css';

interface Props {
  readonly geometry: MapGeometry;
  readonly region: RegionCode;
  readonly label: string;
}

/** Regions whose box is smaller than this share of the map, the longer way, have a ring around them. */
const SMALL = 0.06;
/** Of the ring, as a share of the map's width. */
const RING = 0.035;

// Plain paths, not those of `paths.ts`: shared, they would part the script of the map that acts into two.
const line = (points: readonly PlanePoint[]): string =>
  `M${points.map((point) => point.map(Math.round).join(' ')).join('L')}`;
const shape = (polygons: readonly PlanePolygon[]): string =>
  polygons.flatMap((rings) => rings.map((ring) => `${line(ring)}Z`)).join('');

/** Where the ring around a region has its middle; null where the region is seen without. */
function ringOf(polygons: readonly PlanePolygon[], width: number): PlanePoint | null {
  const points = polygons.flatMap(([outer]) => outer ?? []);
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  return Math.max(right - left, bottom - top) < SMALL * width ? [(left + right) / 2, (top + bottom) / 2] : null;
}

/** Where a region lies in the area: the one filled, the others as ground. */
export function LocatorMap({ geometry, region, label }: Props): ReactNode {
  const { width, height } = geometry.frame;
  const drawn = useMemo(() => {
    const own = geometry.regions.find(({ code }) => code === region)?.polygons ?? [];
    return {
      land: geometry.surroundings.map(({ polygons }) => shape(polygons)).join(''),
      regions: geometry.regions.map(({ polygons }) => shape(polygons)).join(''),
      own: shape(own),
      regionBorders: geometry.regionBorders.map(line).join(''),
      countryBorders: geometry.countryBorders.map(line).join(''),
      ring: ringOf(own, width),
    };
  }, [geometry, region, width]);
  return (
    <svg className="locator-map" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      <rect className="locator-map-sea" width={width} height={height} />
      <path className="locator-map-land" d={drawn.land} />
      <path className="locator-map-area" d={drawn.regions} />
      <path className="locator-map-region-border" d={drawn.regionBorders} />
      <path className="locator-map-own" d={drawn.own} />
      <path className="locator-map-country-border" d={drawn.countryBorders} />
      {drawn.ring === null ? null : (
        <circle className="locator-map-ring" cx={drawn.ring[0]} cy={drawn.ring[1]} r={RING * width} />
      )}
    </svg>
  );
}
