import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { enclosedBetween, fitToOutline, keyOf, opened, signedArea } from './border-paths.ts';
import type { Point } from './border-paths.ts';

const SHARED = new URL('../../../../shared/data/geometry/', import.meta.url);
const TARGET = new URL('../../geometry/regions.json', import.meta.url);
const EU27 = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const REGION_COUNTRIES = new Set([...EU27, 'AL', 'BA', 'ME', 'MK', 'RS']);
const UKRAINIAN = new Set(['UA-21', 'UA-26', 'UA-51', 'UA-77']);
/** Countries that GISCO's file does not hold, by their number in Natural Earth. */
const AROUND: Readonly<Record<string, string>> = {
  '112': 'BY',
  '643': 'RU',
  '268': 'GE',
  '051': 'AM',
  '031': 'AZ',
  '760': 'SY',
  '422': 'LB',
  '376': 'IL',
  '275': 'PS',
  '400': 'JO',
  '368': 'IQ',
  '364': 'IR',
  '818': 'EG',
  '434': 'LY',
  '788': 'TN',
  '012': 'DZ',
  '504': 'MA',
  '826': 'UK',
  '398': 'KZ',
  '682': 'SA',
  '674': 'SM',
  '336': 'VA',
  '492': 'MC',
  '020': 'AD',
};

type Shape = Feature<Polygon | MultiPolygon, { readonly id: string }>;

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function pointsOf(ring: readonly Position[]): Point[] {
  return ring.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

function read(name: string): Shape[] {
  const collection = JSON.parse(readFileSync(new URL(name, SHARED), 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    { id: string }
  >;
  return collection.features.map(({ geometry, properties }) => ({
    type: 'Feature',
    geometry,
    properties: { id: properties.id },
  }));
}

function largestRing(shape: Shape | undefined, name: string): Point[] {
  const rings = shape === undefined ? [] : polygonsOf(shape.geometry).map((polygon) => pointsOf(polygon[0] ?? []));
  const [largest] = rings.sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  if (largest === undefined) throw new Error(`${name}: shape not found in the source`);
  return largest;
}

function shapeOf(id: string, polygons: Position[][][]): Shape {
  return { type: 'Feature', properties: { id }, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

/** The four oblasts, their outer stretches laid on the outline that the neighbours share. */
function oblasts(ukraine: readonly Point[]): Shape[] {
  const all = read('ua_adm1_geoboundaries_simplified_4326.geojson');
  const owners = new Map<string, number>();
  for (const shape of all)
    for (const key of new Set(
      polygonsOf(shape.geometry)
        .flat()
        .flatMap((ring) => pointsOf(ring).map(keyOf)),
    ))
      owners.set(key, (owners.get(key) ?? 0) + 1);
  const outline = opened(ukraine);
  return all
    .filter((shape) => UKRAINIAN.has(shape.properties.id))
    .map((shape) => {
      const ring = largestRing(shape, shape.properties.id);
      const fitted = fitToOutline(ring, outline, (point) => (owners.get(keyOf(point)) ?? 0) > 1);
      return shapeOf(shape.properties.id, [[fitted.map(([x, y]) => [x, y])]]);
    });
}

/** Land around, from Natural Earth at 1:50 million. Crimea, which it draws with Russia, is left to Ukraine's own outline. */
function surroundings(): Shape[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const shapes: Shape[] = [];
  for (const geometry of world.objects.countries.geometries) {
    const id = AROUND[String(geometry.id)];
    if (id === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const single = feature(world, geometry);
    if (single.type !== 'Feature') continue;
    const land = single.geometry;
    if (land.type !== 'Polygon' && land.type !== 'MultiPolygon') continue;
    const polygons = polygonsOf(land).filter((polygon) => {
      const ring = pointsOf(polygon[0] ?? []);
      const x = ring.reduce((sum, point) => sum + point[0], 0) / ring.length;
      const y = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
      const isCrimea = id === 'RU' && x > 32 && x < 36.7 && y > 44 && y < 46.5;
      return !isCrimea && x > -20 && x < 120 && y > 15;
    });
    if (polygons.length > 0) shapes.push(shapeOf(id, polygons));
  }
  return shapes;
}

/**
 * Writes data/geometry/regions.json: TopoJSON in EPSG:4326 with the objects `regions` (NUTS 2 of 2024 of the EU27 and
 * the SEE area, `MD00`, four oblasts; property `id`) and `countries`. Sources: GISCO 1:20 million (© EuroGeographics),
 * geoBoundaries (inner borders of the oblasts), Natural Earth. Moldova is what the outlines of Romania and Ukraine
 * leave between them. Throws where a source is missing.
 */
export function importGeometry(): void {
  const countries = read('nuts0_2024_20M_4326.geojson');
  const units = read('nuts2_2024_20M_4326.geojson');
  const romania = largestRing(
    countries.find((shape) => shape.properties.id === 'RO'),
    'RO',
  );
  const ukraineShape = countries.find((shape) => shape.properties.id === 'UA');
  const ukraine = largestRing(ukraineShape, 'UA');
  const moldova = enclosedBetween(romania, ukraine, [28.1, 47]).map(([x, y]) => [x, y]);
  const regions = [
    ...units.filter((shape) => REGION_COUNTRIES.has(shape.properties.id.slice(0, 2))),
    shapeOf('MD00', [[moldova]]),
    ...oblasts(ukraine),
  ].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const grounds = [...countries, shapeOf('MD', [[moldova]]), ...surroundings()].sort((a, b) =>
    a.properties.id < b.properties.id ? -1 : 1,
  );
  const raw = topology({
    regions: { type: 'FeatureCollection', features: regions },
    countries: { type: 'FeatureCollection', features: grounds },
  } as Parameters<typeof topology>[0]);
  const simple = simplify(presimplify(raw as Parameters<typeof presimplify>[0]), 1e-4);
  const shapes = Object.entries(simple.objects).map(([name, object]) => [name, feature(simple, object)] as const);
  // Built anew so that the arcs are cut after simplifying and quantised once.
  const final = topology(Object.fromEntries(shapes) as Parameters<typeof topology>[0], 1e5);
  mkdirSync(new URL('./', TARGET), { recursive: true });
  writeFileSync(TARGET, `${JSON.stringify(final)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) importGeometry();
