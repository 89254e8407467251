import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallRegions } from '../../../src/map/places/discs.ts';
import { balancedReaches, ENOUGH_ROOM, regionNear, usualReaches } from '../../../src/map/places/reach.ts';
import { distanceTo, isOn, placesOf, type RegionPlace } from '../../../src/map/places/region-places.ts';
import type { PlanePoint } from '../../../src/model/index.ts';
import { realMap } from '../real-map.ts';
import { grid } from '../squares.ts';

const { frame, regions } = realMap();
const places = placesOf(regions);

/** Units of the plane that a pixel takes where the first view shows the whole area: by the width of the window. */
const UNITS = { 1280: 9.69, 360: 11.1 } as const;

interface Zone {
  readonly across: number;
  readonly down: number;
  /** In square pixels. */
  readonly area: number;
}

/** What of the map a press means each region by, in pixels. */
function zonesAt(unit: number): ReadonlyMap<string, Zone> {
  const withDisc = new Set(smallRegions(places, unit).map(({ code }) => code));
  const balancing = balancedReaches(places, withDisc, unit);
  let step = balancing.next();
  while (step.done !== true) step = balancing.next();
  const reaches = unit > ENOUGH_ROOM ? step.value : usualReaches(places, withDisc, unit);
  const found = new Map<string, { x: number[]; y: number[] }>();
  for (let y = -12 * unit; y < frame.height + 12 * unit; y += unit)
    for (let x = -12 * unit; x < frame.width + 12 * unit; x += unit) {
      const code = regionNear(places, reaches, [x, y], unit);
      if (code === null) continue;
      const zone = found.get(code) ?? { x: [], y: [] };
      zone.x.push(x / unit);
      zone.y.push(y / unit);
      found.set(code, zone);
    }
  const extent = (all: readonly number[]): number =>
    all.reduce((most, one) => Math.max(most, one), -Infinity) -
    all.reduce((least, one) => Math.min(least, one), Infinity) +
    1;
  return new Map([...found].map(([code, { x, y }]) => [code, { across: extent(x), down: extent(y), area: x.length }]));
}

describe('the smallest regions', () => {
  it('are the capitals that cannot be seen, and fewer the nearer one is', () => {
    const at = (unit: number): string[] => smallRegions(places, unit).map(({ code }) => code);
    expect(at(UNITS[1280])).toEqual(['AT13', 'BA03', 'HR05', 'HU11', 'RO32', 'SK01']);
    expect(at(UNITS[360])).toEqual(expect.arrayContaining(at(UNITS[1280])));
    expect(at(UNITS[1280] / 2)).toEqual(['AT13', 'HR05', 'HU11']);
    expect(at(UNITS[1280] / 16)).toEqual([]);
  });
});

describe('a press on the map', () => {
  // A disc is 24 pixels by itself. All land of the area is 37,000 square pixels on a phone: too few for 83 squares of 24.
  it.each([
    [1280, 24],
    [360, 24],
  ] as const)('reaches every region without a disc at a width of %i over %i pixels and more', (width, least) => {
    const unit = UNITS[width];
    const zones = zonesAt(unit);
    const withDisc = new Set<string>(smallRegions(places, unit).map(({ code }) => code));
    const short = places.flatMap(({ code }) => {
      const zone = zones.get(code) ?? { across: 0, down: 0, area: 0 };
      const isReached = withDisc.has(code)
        ? zone.area > 0
        : Math.round(Math.min(zone.across, zone.down)) >= least && zone.area >= 140;
      return isReached ? [] : [`${code} ${zone.across.toFixed(0)} × ${zone.down.toFixed(0)}, ${String(zone.area)}`];
    });
    expect(short).toEqual([]);
  });

  const point = fc.tuple(
    fc.double({ min: -300, max: frame.width + 300, noNaN: true }),
    fc.double({ min: -300, max: frame.height + 300, noNaN: true }),
  );
  const unit = fc.constantFrom(0.6, 2.4, 5, ...Object.values(UNITS));
  const reachedAt = (at: PlanePoint, size: number): string | null =>
    regionNear(
      places,
      usualReaches(places, new Set(smallRegions(places, size).map(({ code }) => code)), size),
      at,
      size,
    );

  it('means a region that is no farther than 12 pixels, and none where there is none', () => {
    fc.assert(
      fc.property(point, unit, (at, size) => {
        const near = places.filter((place) => distanceTo(place, at, 12 * size) < 12 * size);
        const found = reachedAt(at, size);
        if (near.length === 0) expect(found).toBeNull();
        else expect(near.map(({ code }) => code)).toContain(found);
        if (near.length === 1) expect(found).toBe(near[0]?.code);
      }),
      { seed: 14, numRuns: 2000 },
    );
  });

  it('means the region that it is on wherever the map is near enough for all to be hit', () => {
    fc.assert(
      fc.property(point, (at) => {
        const on = places.find((place) => isOn(place, at));
        if (on !== undefined) expect(reachedAt(at, 0.6)).toBe(on.code);
      }),
      { seed: 15, numRuns: 2000 },
    );
  });
});

describe('the distance to a region', () => {
  const [square] = placesOf(grid(1, 1));
  const to = (at: PlanePoint, place: RegionPlace | undefined = square): number =>
    place === undefined ? Number.NaN : distanceTo(place, at, 1000);
  it('is none inside, and goes to the nearest edge or corner outside', () => {
    expect(to([50, 50])).toBe(0);
    expect(to([130, 50])).toBe(30);
    expect(to([103, 104])).toBe(5);
    expect(to([5000, 50])).toBe(1000);
  });

  it('is measured to the edge of a hole from within it', () => {
    const ring = (left: number, side: number): PlanePoint[] => [
      [left, left],
      [left + side, left],
      [left + side, left + side],
      [left, left + side],
      [left, left],
    ];
    const [holed] = placesOf(
      grid(1, 1).map((region) => ({ ...region, polygons: [[ring(0, 100), ring(40, 20).toReversed()]] })),
    );
    expect(to([50, 45], holed)).toBe(5);
    expect(holed?.area).toBe(100 * 100 - 20 * 20);
  });
});
