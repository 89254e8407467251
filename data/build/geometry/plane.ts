import { KOSOVO } from '../../../src/model/geometry.ts';
import { readFileSync } from 'node:fs';
import { geoArea, geoAzimuthalEqualArea, geoStream } from 'd3';
import type { GeoProjection } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isInSeeArea } from '../sources/sector-regions.ts';
import { anchorOf } from './anchor.ts';
import { signedArea } from './border-paths.ts';
import type { Ring } from './border-paths.ts';

const SOURCE = new URL('../../geometry/regions.json', import.meta.url);
const FRAME_WIDTH = 4000;
const MARGIN = 0.025;
/** How many frames of land are kept, for wide and for tall screens. */
const SURROUND_ACROSS = 2.2;
const SURROUND_DOWN = 1.8;
/** Square units below which a triangle, a ring of the area, or a ring around it is dropped. One unit is about half a kilometre. */
const TRIANGLE_AREA = 14;
const TRIANGLE_AROUND = 130;
const RING_AREA = 14;
const RING_AROUND = 250;
const SMALLEST_RING = 6;

interface Placed {
  readonly id: string;
  readonly polygons: Ring[][];
}

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** d3-geo wants small outer rings clockwise and holes the other way: turned where the area exceeds half the globe. */
function rewound(polygon: Position[][]): Polygon {
  const coordinates = polygon.map((ring, at) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
    return isLarge === (at === 0) ? ring.toReversed() : ring;
  });
  return { type: 'Polygon', coordinates };
}

function projectPolygon(polygon: Position[][], projection: GeoProjection): Ring[][] {
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  geoStream(
    rewound(polygon),
    projection.stream({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => (ring = []),
      lineEnd: () => {
        const [first] = ring;
        if (first !== undefined) rings.push([...ring, first]);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  const outer = rings.filter((candidate) => signedArea(candidate) > 0).map((candidate) => [candidate]);
  for (const hole of rings.filter((candidate) => signedArea(candidate) < 0)) (outer[0] ?? []).push(hole);
  return outer;
}

function placed(world: Topology, name: string, projection: GeoProjection): Placed[] {
  const object = world.objects[name];
  if (object?.type !== 'GeometryCollection')
    throw new Error(`${SOURCE.pathname}: object ${name} not found; run npm run data:import`);
  return feature(world, object as GeometryCollection<{ id: string }>).features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [
          {
            id: properties.id,
            polygons: polygonsOf(geometry).flatMap((polygon) => projectPolygon(polygon, projection)),
          },
        ]
      : [],
  );
}

function areaOf(ring: Ring | undefined): number {
  return ring === undefined ? 0 : Math.abs(signedArea(ring)) / 2;
}

/** Without islands and holes too small to see; the largest polygon always stays. */
function withoutSpecks(shape: Placed, least: number, hasAll: boolean): Placed {
  const sorted = [...shape.polygons].sort((a, b) => areaOf(b[0]) - areaOf(a[0]));
  const polygons = sorted
    .filter((polygon, at) => areaOf(polygon[0]) >= least || (at === 0 && hasAll))
    .map((polygon) => polygon.filter((ring, at) => at === 0 || areaOf(ring) >= least));
  return { id: shape.id, polygons };
}

/** Where the name of a country belongs: in its largest region of the area, if much of the country lies outside. */
function namedWithin(country: Placed, regions: readonly Placed[]): Placed {
  const areaOfAll = (shapes: readonly Placed[]): number =>
    shapes.flatMap(({ polygons }) => polygons).reduce((sum, polygon) => sum + areaOf(polygon[0]), 0);
  const own = regions.filter((region) => region.id.slice(0, 2) === country.id);
  const largest = own.toSorted((a, b) => areaOfAll([b]) - areaOfAll([a]))[0];
  return largest === undefined || areaOfAll(own) > 0.9 * areaOfAll([country])
    ? country
    : { id: country.id, polygons: largest.polygons };
}

function boundsOf(shapes: readonly Placed[]): [left: number, top: number, right: number, bottom: number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shapes.flatMap((shape) => shape.polygons.flatMap((polygon) => polygon[0] ?? []))) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

function isOfArea(code: string): boolean {
  return isInSeeArea(code) || code === 'MD00' || code.startsWith('UA-');
}

/** Lambert azimuthal equal area touching the globe at the middle of the area, scaled so that the area fills the frame. */
function fittedProjection(world: Topology): { projection: GeoProjection; width: number; height: number } {
  const projection = geoAzimuthalEqualArea().precision(0).scale(10_000).translate([0, 0]).rotate([-20, -43]);
  for (let turn = 0; turn < 4; turn++) {
    const [left, top, right, bottom] = boundsOf(
      placed(world, 'regions', projection).filter((shape) => isOfArea(shape.id)),
    );
    const middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [20, 43];
    projection.rotate([-middle[0], -middle[1]]);
  }
  const [left, top, right, bottom] = boundsOf(
    placed(world, 'regions', projection).filter((shape) => isOfArea(shape.id)),
  );
  const scale = (FRAME_WIDTH * (1 - 2 * MARGIN)) / (right - left);
  const height = Math.round((bottom - top) * scale + 2 * MARGIN * FRAME_WIDTH);
  projection.scale(10_000 * scale);
  projection.translate([FRAME_WIDTH / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale]);
  const overX = (FRAME_WIDTH * (SURROUND_ACROSS - 1)) / 2;
  const overY = (height * (SURROUND_DOWN - 1)) / 2;
  projection.clipExtent([
    [-overX, -overY],
    [FRAME_WIDTH + overX, height + overY],
  ]);
  return { projection, width: FRAME_WIDTH, height };
}

function collection(shapes: readonly Placed[]) {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ id, polygons }) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}

function arcsOf(object: unknown, into: Set<number>): Set<number> {
  if (typeof object === 'number') into.add(object < 0 ? ~object : object);
  else if (Array.isArray(object)) for (const part of object) arcsOf(part, into);
  return into;
}

/** Whole numbers, each as the step from the one before, without steps of nothing. */
function encoded(points: readonly Position[]): number[][] {
  const steps: number[][] = [];
  let [lastX, lastY] = [0, 0];
  for (const [index, [x = 0, y = 0]] of points.entries()) {
    const step = [Math.round(x) - lastX, Math.round(y) - lastY] as const;
    if (index > 0 && step[0] === 0 && step[1] === 0 && !(index === points.length - 1 && steps.length < 2)) continue;
    steps.push([...step]);
    lastX += step[0];
    lastY += step[1];
  }
  return steps;
}

function simplified(points: readonly Position[], least: number): Position[] {
  const first = points[0];
  const last = points.at(-1);
  const isRing = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const weights = points.map((point) => point[2] ?? Infinity).sort((a, b) => b - a);
  const limit = Math.min(least, (isRing ? weights[SMALLEST_RING] : undefined) ?? least);
  return points.filter((point, at) => at === 0 || at === points.length - 1 || (point[2] ?? Infinity) >= limit);
}

/**
 * The browser's geometry as TopoJSON in plane units (whole numbers, y down): object `regions` (the 83 areas of the SEE
 * area) and `surroundings` (countries), each geometry with `id` and the property `anchor`; members `frame` and
 * `nutsVersion`. Reads data/geometry/regions.json. Drawing order of the surroundings is by id, but Kosovo is first: names
 * are placed in this order, and its own may not give way onto its neighbours.
 */
export function planeGeometry(): object {
  const world = JSON.parse(readFileSync(SOURCE, 'utf8')) as Topology;
  const { projection, width, height } = fittedProjection(world);
  const regions = placed(world, 'regions', projection)
    .filter((shape) => isOfArea(shape.id))
    .map((shape) => withoutSpecks(shape, RING_AREA, true));
  const inside = new Set(regions.map((shape) => shape.id.slice(0, 2)));
  const countries = placed(world, 'countries', projection)
    .map((shape) => withoutSpecks(shape, inside.has(shape.id) ? RING_AREA : RING_AROUND, false))
    .filter((shape) => shape.polygons.length > 0);
  const raw = topology({ regions: collection(regions), surroundings: collection(countries) } as Parameters<
    typeof topology
  >[0]);
  const weighed = presimplify(raw as Parameters<typeof presimplify>[0]);
  const object = weighed.objects.regions as GeometryCollection;
  const fine = new Set<number>();
  for (const geometry of object.geometries) if ('arcs' in geometry) arcsOf(geometry.arcs, fine);
  const arcs = weighed.arcs.map((points, index) =>
    encoded(simplified(points, fine.has(index) ? TRIANGLE_AREA : TRIANGLE_AROUND)),
  );
  const anchors = new Map(
    [...countries.map((country) => namedWithin(country, regions)), ...regions].map(({ id, polygons }) => [
      id,
      anchorOf(polygons[0] ?? []),
    ]),
  );
  for (const name of ['regions', 'surroundings']) {
    const part = weighed.objects[name] as GeometryCollection;
    for (const geometry of part.geometries)
      geometry.properties = { anchor: anchors.get(String(geometry.id)) ?? [0, 0] };
  }
  (weighed.objects['surroundings'] as GeometryCollection).geometries.sort(
    (one, other) => Number(other.id === KOSOVO) - Number(one.id === KOSOVO),
  );
  return {
    type: 'Topology',
    frame: { width, height },
    nutsVersion: '2024',
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: weighed.objects,
    arcs,
  };
}
