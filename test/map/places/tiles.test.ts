import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsePaths } from '../../../src/map/shapes/coarse-paths.ts';
import { tilePlaces } from '../../../src/map/places/tile-places.ts';
import { tilesOf } from '../../../src/map/places/tiles.ts';
import type { MapGeometry } from '../../../src/model/index.ts';
import { grid } from '../squares.ts';

const geometry: MapGeometry = {
  frame: { width: 300, height: 300 },
  nutsVersion: '2021',
  regions: grid(3, 3),
  surroundings: [],
  countryBorders: [],
  regionBorders: [],
};
const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 })), {
  minLength: 1,
  maxLength: 40,
});

describe('a map of tiles', () => {
  it('gives every region a field of its own, within its rows and columns', () => {
    fc.assert(
      fc.property(points, (given) => {
        const { columns, rows, places } = tilePlaces(given);
        expect(new Set(places.map(String)).size).toBe(given.length);
        for (const [column, row] of places) {
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column).toBeLessThan(columns);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(rows);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps west of one another what lies in a row, and moves no two that would gain by changing places', () => {
    const row = tilePlaces([
      [0, 0],
      [500, 10],
      [100, 5],
    ]).places.map(([column]) => column);
    expect(row[0]).toBeLessThan(row[2] ?? 0);
    expect(row[2]).toBeLessThan(row[1] ?? 0);
    fc.assert(
      fc.property(points, (given) => {
        const { places } = tilePlaces(given);
        const cost = (point: number, place: number): number =>
          (given[point]?.[0] ?? 0) * (places[place]?.[0] ?? 0) + (given[point]?.[1] ?? 0) * (places[place]?.[1] ?? 0);
        // Of two, the squares of the distances are least where these products are most.
        for (let one = 0; one < given.length; one += 1)
          for (let other = 0; other < one; other += 1)
            expect(cost(one, one) + cost(other, other)).toBeGreaterThanOrEqual(
              cost(one, other) + cost(other, one) - 1e-6,
            );
      }),
      { numRuns: 40 },
    );
  });

  it.each(['square', 'wide'] as const)(
    'draws all regions as %s tiles of one size, with the neighbours of the fields',
    (shape) => {
      const tiles = tilesOf(geometry, shape);
      const sizes = tiles.regions.map(({ polygons }) => {
        const [ring = []] = polygons[0] ?? [];
        return [(ring[1]?.[0] ?? 0) - (ring[0]?.[0] ?? 0), (ring[2]?.[1] ?? 0) - (ring[1]?.[1] ?? 0)] as const;
      });
      expect(new Set(sizes.map(([across]) => Math.round(across))).size).toBe(1);
      const [[across, down] = [0, 0]] = sizes;
      if (shape === 'square') expect(across).toBe(down);
      else expect(across).toBeGreaterThan(1.5 * down);
      // None over another.
      for (const [at, one] of tiles.regions.entries())
        for (const other of tiles.regions.slice(at + 1)) {
          const apart = [0, 1].map((axis) => Math.abs((one.anchor[axis] ?? 0) - (other.anchor[axis] ?? 0)));
          expect((apart[0] ?? 0) > across || (apart[1] ?? 0) > down).toBe(true);
        }
      expect(tiles.regions.map(({ code }) => code)).toEqual(geometry.regions.map(({ code }) => code));
      for (const { code, neighbours } of tiles.regions)
        for (const other of neighbours)
          expect(tiles.regions.find((region) => region.code === other)?.neighbours).toContain(code);
    },
  );
});

describe('shapes of a small map', () => {
  it('keep every region, however small', () => {
    const tiny: MapGeometry = {
      ...geometry,
      regions: geometry.regions.map((region) => ({
        ...region,
        polygons: region.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x / 50, y / 50] as const))),
      })),
    };
    for (const path of coarsePaths(tiny).regions.values()) expect(path).toMatch(/^M.*z$/);
    for (const path of coarsePaths(geometry).regions.values()) expect(path).toMatch(/^M.*z$/);
  });
});
