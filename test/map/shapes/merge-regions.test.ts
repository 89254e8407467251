import fc from '../../seeded.ts';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { planeGeometry } from '../../../data/build/geometry/plane.ts';
import { decodeGeometry } from '../../../src/datasets/geometry.ts';
import { mergeRegions } from '../../../src/map/shapes/merge-regions.ts';
import { outlineOf, signedArea } from '../../../src/map/shapes/outline.ts';
import { sharedBorders } from '../../../src/map/shapes/shared-borders.ts';
import type { MapGeometry, PlanePoint, PlanePolygon, RegionCode, SectorRegionCode } from '../../../src/model/index.ts';
import { code, grid, square } from '../squares.ts';

const file = planeGeometry() as Topology<{ regions: GeometryCollection }>;
const real = decodeGeometry(file, 'geometry');
const NUTS_2013 = [
  { code: 'HR04', shapes: ['HR02', 'HR05', 'HR06'].map(code) },
  { code: 'HU10', shapes: ['HU11', 'HU12'].map(code) },
  { code: 'HR03', shapes: [code('HR03')] },
  { code: 'ITI3', shapes: [code('ITI3')] },
];
const shapeOf = ({ regions }: MapGeometry, name: string): MapGeometry['regions'][number] => {
  const found = regions.find((region) => region.code === name);
  if (found === undefined) throw new Error(`${name} is not on the map.`);
  return found;
};
const areaOf = (polygons: readonly PlanePolygon[]): number =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
const steps = (lines: readonly (readonly PlanePoint[])[]): Set<string> =>
  new Set(
    lines.flatMap((line) => line.slice(1).map((to, index) => [String(line[index]), String(to)].toSorted().join(' '))),
  );

describe('regions of another NUTS version on the map', () => {
  const { geometry, drawnAs, groupOf } = mergeRegions(real, NUTS_2013);

  it('have one outline, as large as their members together', () => {
    const before = ['HR02', 'HR05', 'HR06']
      .map((name) => areaOf(shapeOf(real, name).polygons))
      .reduce((sum, area) => sum + area, 0);
    expect(areaOf(shapeOf(geometry, 'HR02').polygons)).toBe(before);
    expect(shapeOf(geometry, 'HR02').polygons.map((rings) => rings.length)).toEqual([1]);
    // Budapest lay in a hole of Pest.
    expect(shapeOf(real, 'HU12').polygons[0]).toHaveLength(2);
    expect(shapeOf(geometry, 'HU11').polygons.map((rings) => rings.length)).toEqual([1]);
    expect(geometry.regions.map((region) => region.code)).not.toContain('HR05');
    expect(geometry.regions).toHaveLength(80);
  });

  it('have no border within, and every other border as before', () => {
    const within = steps(['HR02', 'HR05', 'HR06'].flatMap((name) => shapeOf(real, name).polygons.flat()));
    const around = steps(shapeOf(geometry, 'HR02').polygons.flat());
    const left = steps(geometry.regionBorders);
    const gone = [...steps(real.regionBorders)].filter((step) => !left.has(step));
    expect(gone.length).toBeGreaterThan(20);
    expect(gone.filter((step) => around.has(step))).toEqual([]);
    expect([...left].filter((step) => within.has(step) && !around.has(step))).toEqual([]);
    expect(steps(geometry.countryBorders)).toEqual(steps(real.countryBorders));
  });

  it('have the neighbours of their members, who have them', () => {
    expect([...shapeOf(geometry, 'HR02').neighbours].sort()).toEqual([
      'BA01',
      'BA02',
      'BA03',
      'HR03',
      'HU22',
      'HU23',
      'HU33',
      'RS12',
      'SI03',
    ]);
    expect(shapeOf(geometry, 'HR03').neighbours).toContain('HR02');
    for (const region of geometry.regions) {
      expect(region.neighbours, region.code).not.toContain(region.code);
      expect(new Set(region.neighbours).size).toBe(region.neighbours.length);
      for (const other of region.neighbours)
        expect(shapeOf(geometry, other).neighbours, `${region.code} ${other}`).toContain(region.code);
    }
  });

  it('leave the others as they are, and say what is drawn for what', () => {
    expect(shapeOf(geometry, 'UA-21')).toEqual(shapeOf(real, 'UA-21'));
    expect(shapeOf(geometry, 'ITI3')).toEqual(shapeOf(real, 'ITI3'));
    expect(drawnAs.get(code('HR06'))).toBe('HR02');
    expect(drawnAs.get(code('AL01'))).toBe('AL01');
    expect([...groupOf]).toEqual([
      ['HR02', 'HR04'],
      ['HU11', 'HU10'],
      ['HR03', 'HR03'],
      ['ITI3', 'ITI3'],
    ]);
  });

  it('keep the geometry itself where nothing is to be merged, and the first of two groups that share a member', () => {
    expect(mergeRegions(real, NUTS_2013.slice(2)).geometry).toBe(real);
    const twice = mergeRegions(real, [
      { code: 'one', shapes: [code('HR02'), code('HR05')] },
      { code: 'other', shapes: [code('HR05'), code('HR06')] },
      { code: 'nowhere', shapes: [code('XX99')] },
    ]);
    expect([...twice.groupOf]).toEqual([['HR02', 'one']]);
    expect(twice.drawnAs.get(code('HR06'))).toBe('HR06');
  });
});

describe('an outline', () => {
  it('has the rings that topojson finds for any regions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(real.regions.length - 1), { minLength: 1, maxLength: 40 }), (chosen) => {
        const outline = outlineOf(chosen.map((at) => real.regions[at]?.polygons ?? []));
        const objects = chosen
          .map((at) => file.objects.regions.geometries[at])
          .filter(
            (shape): shape is Polygon | MultiPolygon => shape?.type === 'Polygon' || shape?.type === 'MultiPolygon',
          );
        const rings = outline.polygons.flat();
        expect(rings).toHaveLength(mergeArcs(file, objects).arcs.flat().length);
        expect(areaOf(outline.polygons)).toBe(
          chosen.reduce((sum, at) => sum + areaOf(real.regions[at]?.polygons ?? []), 0),
        );
        for (const [outer, ...holes] of outline.polygons) {
          expect(signedArea(outer ?? [])).toBeGreaterThan(0);
          for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        }
        for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps rings that touch in a corner apart, and puts a hole into what is around it', () => {
    const corner = outlineOf([[square(0, 0, 100)], [square(100, 100, 100)]]);
    expect(corner.polygons.map((rings) => rings.map((ring) => ring.length))).toEqual([[5], [5]]);
    const frame = grid(3, 3)
      .filter((region) => region.code !== 'AA11')
      .map(({ polygons }) => polygons);
    expect(outlineOf(frame).polygons.map((rings) => rings.map(signedArea))).toEqual([[180_000, -20_000]]);
  });
});

describe('borders shared by specialised regions', () => {
  const place = (
    name: string,
    country: string,
    shapes: readonly string[],
    isSpecialised = true,
  ): { code: SectorRegionCode; country: string; shapes: RegionCode[]; isSpecialised: boolean } => ({
    code: name as SectorRegionCode,
    country,
    shapes: shapes.map(code),
    isSpecialised,
  });

  it('are those between countries, through merged regions too, each once', () => {
    const places = [
      place('HR04', 'HR', ['HR02', 'HR05', 'HR06']),
      place('SI03', 'SI', ['SI03']),
      place('SI04', 'SI', ['SI04']),
      place('HU23', 'HU', ['HU23']),
      place('HU10', 'HU', ['HU11', 'HU12']),
      place('RS12', 'RS', ['RS12'], false),
    ];
    const found = [
      { one: 'HR04', other: 'SI03' },
      { one: 'HR04', other: 'HU23' },
    ];
    expect(sharedBorders(real, places)).toEqual(found);
    expect(sharedBorders(mergeRegions(real, places).geometry, places)).toEqual(found);
  });

  it('are not those within a country nor across the sea', () => {
    expect(
      sharedBorders(real, [
        place('ITF4', 'IT', ['ITF4']),
        place('ITF5', 'IT', ['ITF5']),
        place('EL54', 'EL', ['EL54']),
        place('AL03', 'AL', ['AL03']),
      ]),
    ).toEqual([{ one: 'EL54', other: 'AL03' }]);
  });
});
