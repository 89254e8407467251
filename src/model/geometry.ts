import type { RegionCode } from './ids.ts';

/** A point of the plane of the map: x to the right, y down, in the units of `MapFrame`. */
export type PlanePoint = readonly [x: number, y: number];
/** Closed rings, first the outer one (clockwise on screen), then its holes. */
export type PlanePolygon = readonly (readonly PlanePoint[])[];

/** What the SEE area fills of the plane: the window that the map opens on. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
}

export interface RegionShape {
  readonly code: RegionCode;
  readonly polygons: readonly PlanePolygon[];
  /** A point well inside the largest polygon, for labels, focus and arrow keys. */
  readonly anchor: PlanePoint;
  /** Regions that share a border, by code. */
  readonly neighbours: readonly RegionCode[];
}

/** In the area without being a region of it: named, with its footnote. */
export const KOSOVO = 'XK';

/** A country as ground around the area, or within it as the outline of its regions; Kosovo (`XK`) carries its footnote. */
export interface CountryShape {
  readonly id: string;
  readonly isInSeeArea: boolean;
  readonly polygons: readonly PlanePolygon[];
  readonly anchor: PlanePoint;
}

/**
 * The shapes of the map, already projected (Lambert azimuthal equal area, centred on the SEE area) and scaled at
 * build time, so that the SVG map and MapLibre draw the same plane.
 */
export interface MapGeometry {
  readonly frame: MapFrame;
  readonly nutsVersion: string;
  readonly regions: readonly RegionShape[];
  readonly surroundings: readonly CountryShape[];
  /** Borders between countries, each line once. */
  readonly countryBorders: readonly (readonly PlanePoint[])[];
  /** Borders between regions of one country, each line once. */
  readonly regionBorders: readonly (readonly PlanePoint[])[];
}
