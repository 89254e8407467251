import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import type { CountryShape, MapGeometry, PlanePoint, PlanePolygon, RegionShape } from '../model/geometry.ts';
import { parseRegionCode } from '../model/ids.ts';
import { checked } from './checked.ts';
import { DatasetError } from './errors.ts';
import { fetchFile, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';

const Whole = v.pipe(v.number(), v.integer());
const Point = v.tuple([Whole, Whole]);
const Arcs = v.array(v.array(Whole));
const properties = v.object({ anchor: Point });
const Shape = v.variant('type', [
  v.object({ type: v.literal('Polygon'), id: v.string(), properties, arcs: Arcs }),
  v.object({ type: v.literal('MultiPolygon'), id: v.string(), properties, arcs: v.array(Arcs) }),
]);
const Shapes = v.object({ type: v.literal('GeometryCollection'), geometries: v.pipe(v.array(Shape), v.minLength(1)) });
const GeometryFile = v.object({
  type: v.literal('Topology'),
  frame: v.object({ width: v.pipe(v.number(), v.minValue(1)), height: v.pipe(v.number(), v.minValue(1)) }),
  nutsVersion: v.string(),
  transform: v.object({ scale: v.tuple([v.number(), v.number()]), translate: v.tuple([v.number(), v.number()]) }),
  objects: v.object({ regions: Shapes, surroundings: Shapes }),
  arcs: v.array(v.array(Point)),
});

type PlaneTopology = Topology<{ regions: GeometryCollection; surroundings: GeometryCollection }>;

function pointsOf(line: readonly (readonly number[])[]): PlanePoint[] {
  return line.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

function polygonsOf(world: PlaneTopology, object: GeometryObject): PlanePolygon[] {
  const shape = feature(world, object);
  if (shape.type !== 'Feature') return [];
  if (shape.geometry.type === 'Polygon') return [shape.geometry.coordinates.map(pointsOf)];
  return shape.geometry.type === 'MultiPolygon'
    ? shape.geometry.coordinates.map((polygon) => polygon.map(pointsOf))
    : [];
}

function countryOf(object: GeometryObject): string {
  return String(object.id).slice(0, 2);
}

/** The shapes of the map out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeGeometry(data: unknown, path: string): MapGeometry {
  const file = checked(GeometryFile, data, path);
  const world = file as PlaneTopology;
  const codes = file.objects.regions.geometries.map(({ id }) => {
    const code = parseRegionCode(id);
    if (code === null)
      throw new DatasetError('invalid', path, `${path}: "${id}" is not a region code; build the data again`);
    return code;
  });
  const beside = neighbors(world.objects.regions.geometries);
  const regions: RegionShape[] = codes.map((code, at) => {
    const shape = file.objects.regions.geometries[at];
    const object = world.objects.regions.geometries[at];
    return {
      code,
      polygons: object === undefined ? [] : polygonsOf(world, object),
      anchor: shape?.properties.anchor ?? [0, 0],
      neighbours: (beside[at] ?? []).flatMap((other) => codes[other] ?? []),
    };
  });
  const inArea = new Set(codes.map((code) => code.slice(0, 2)));
  const surroundings: CountryShape[] = file.objects.surroundings.geometries.map(
    ({ id, properties: { anchor } }, at) => {
      const object = world.objects.surroundings.geometries[at];
      return {
        id,
        isInSeeArea: inArea.has(id),
        anchor,
        polygons: object === undefined ? [] : polygonsOf(world, object),
      };
    },
  );
  const countryBorders = mesh(world, world.objects.surroundings, (a, b) => a !== b);
  const regionBorders = mesh(world, world.objects.regions, (a, b) => a !== b && countryOf(a) === countryOf(b));
  return {
    frame: file.frame,
    nutsVersion: file.nutsVersion,
    regions,
    surroundings,
    countryBorders: countryBorders.coordinates.map(pointsOf),
    regionBorders: regionBorders.coordinates.map(pointsOf),
  };
}

/** The shapes of the map that the catalogue names. Throws DatasetError. */
export async function fetchGeometry(base: string, catalogue: Catalogue, fetchWith?: Fetch): Promise<MapGeometry> {
  const file = catalogue.files.geometry;
  return decodeGeometry(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path);
}
