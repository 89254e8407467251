import type { StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { MapFrame, MapGeometry, PlanePoint, PlanePolygon } from '../../model/index.ts';
import { degreesOf } from './mercator-plane.ts';

export const REGIONS = 'regions';

function ring(points: readonly PlanePoint[], frame: MapFrame): Position[] {
  return points.map((point) => degreesOf(point, frame));
}

function polygons(shape: readonly PlanePolygon[], frame: MapFrame): Feature['geometry'] {
  return { type: 'MultiPolygon', coordinates: shape.map((polygon) => polygon.map((points) => ring(points, frame))) };
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

function lines(paths: readonly (readonly PlanePoint[])[], frame: MapFrame): FeatureCollection {
  return collection([
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiLineString', coordinates: paths.map((path) => ring(path, frame)) },
    },
  ]);
}

/**
 * Sources and layers of the zooming map, in the order of the drawn one. Colours come later: those of the regions as
 * feature state (`colour`), the others when the tokens have been read. Nothing is left out of a shape (tolerance 0),
 * so that both maps draw the same.
 */
export function styleOf({
  frame,
  regions,
  surroundings,
  countryBorders,
  regionBorders,
}: MapGeometry): StyleSpecification {
  const shapes = (features: readonly Feature[]) =>
    ({ type: 'geojson', data: collection(features), tolerance: 0, promoteId: 'code' }) as const;
  const paths = (given: readonly (readonly PlanePoint[])[]) =>
    ({ type: 'geojson', data: lines(given, frame), tolerance: 0 }) as const;
  return {
    version: 8,
    sources: {
      land: shapes(
        surroundings.map(({ id, polygons: shape }) => ({
          type: 'Feature',
          properties: { code: id },
          geometry: polygons(shape, frame),
        })),
      ),
      [REGIONS]: shapes(
        regions.map(({ code, polygons: shape }) => ({
          type: 'Feature',
          properties: { code },
          geometry: polygons(shape, frame),
        })),
      ),
      regionBorders: paths(regionBorders),
      countryBorders: paths(countryBorders),
    },
    layers: [
      { id: 'sea', type: 'background' },
      { id: 'land', type: 'fill', source: 'land' },
      {
        id: REGIONS,
        type: 'fill',
        source: REGIONS,
        paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'], 'fill-antialias': true },
      },
      {
        id: 'regionBorders',
        type: 'line',
        source: 'regionBorders',
        layout: { 'line-join': 'round' },
        paint: { 'line-width': 0.75 },
      },
      {
        id: 'countryCasing',
        type: 'line',
        source: 'countryBorders',
        layout: { 'line-join': 'round' },
        paint: { 'line-width': 3 },
      },
      {
        id: 'countryBorders',
        type: 'line',
        source: 'countryBorders',
        layout: { 'line-join': 'round' },
        paint: { 'line-width': 1 },
      },
    ],
  };
}
