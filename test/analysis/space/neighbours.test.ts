import { describe, expect, it } from 'vitest';
import {
  bivariateLocalMoran,
  getisOrd,
  localMoran,
  moran,
  nearestNeighbours,
  neighboursWithin,
  queenContiguity,
  rowStandardised,
} from '../../../src/analysis/index.ts';
import columbus from '../../fixtures/columbus-crime.json' with { type: 'json' };

const chain = (length: number): number[][] =>
  Array.from({ length }, (_, at) => [at - 1, at + 1].filter((other) => other >= 0 && other < length));
const options = { permutations: 199, seed: 3, alpha: 0.05, correction: 'none' } as const;

describe('neighbours', () => {
  const places = [
    [0, 0],
    [1, 0],
    [0, 2],
    [9, 9],
  ] as const;

  it('are the nearest, also of a place far from all', () => {
    expect(nearestNeighbours(places, 2)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [2, 1],
    ]);
    expect(() => nearestNeighbours(places, 4)).toThrow(/k: is 4/);
  });

  it('are those within a distance, and none where nothing is', () => {
    expect(neighboursWithin(places, 2)).toEqual([[1, 2], [0], [0], []]);
    expect(() => neighboursWithin(places, 0)).toThrow(/most: is 0/);
  });
});

describe('shapes that touch', () => {
  it('share a border or only a corner; an island none', () => {
    const square = (x: number, y: number) =>
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ] as const;
    expect(queenContiguity([square(0, 0), square(1, 0), square(1, 1), square(5, 5)])).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [],
    ]);
  });
});

describe('missing figures', () => {
  // Seven of the 49 without a figure, and the 42 alone with the neighbours that are left to them.
  const gone = new Set([3, 10, 17, 24, 31, 38, 45]);
  const withGaps = columbus.crime.map((value, at) => (gone.has(at) ? NaN : value));
  const kept = columbus.crime.flatMap((_, at) => (gone.has(at) ? [] : [at]));
  const alone = kept.map((at) => columbus.crime[at] ?? NaN);
  const between = rowStandardised(
    kept.map((at) =>
      (columbus.neighbours[at] ?? []).flatMap((other) => (gone.has(other) ? [] : [kept.indexOf(other)])),
    ),
  );
  const all = rowStandardised(columbus.neighbours);

  it('are never drawn: 42 of 49 give the same as the 42 alone', () => {
    const [found, wanted] = [localMoran(withGaps, all, options), localMoran(alone, between, options)];
    expect(kept.map((at) => found.p[at])).toEqual(wanted.p);
    kept.forEach((at, place) => expect(found.I[at]).toBeCloseTo(wanted.I[place] ?? NaN, 10));
    const [whole, part] = [moran(withGaps, all, options), moran(alone, between, options)];
    expect(whole.I).toBeCloseTo(part.I, 10);
    expect(whole.p).toBe(part.p);
    const [stars, own] = [getisOrd(withGaps, all), getisOrd(alone, between)];
    kept.forEach((at, place) => expect(stars[at]).toBeCloseTo(own[place] ?? NaN, 10));
  });
});

describe('G* of Getis and Ord', () => {
  it('is above 0 among high values and below among low ones', () => {
    const found = getisOrd([9, 9, 9, 9, 0, 0, 0, 0], rowStandardised(chain(8)));
    expect(found.map(Math.sign)).toEqual([1, 1, 1, 1, -1, -1, -1, -1]);
    expect(getisOrd([1, NaN, 3, 2], rowStandardised([[1], [0, 2], [1, 3], [2]]))[1]).toBeNaN();
    expect(getisOrd([2, 2, 2], rowStandardised(chain(3)))).toEqual([NaN, NaN, NaN]);
  });
});

describe('local Moran of two figures', () => {
  it('of a figure and itself is the local Moran', () => {
    const weights = rowStandardised(columbus.neighbours);
    expect(bivariateLocalMoran(columbus.crime, columbus.crime, weights, options)).toEqual(
      localMoran(columbus.crime, weights, options),
    );
  });

  it('leaves out a region without either figure', () => {
    const found = bivariateLocalMoran([1, 2, NaN, 4, 9], [2, 1, 5, NaN, 9], rowStandardised(chain(5)), options);
    expect(found.I.map(Number.isNaN)).toEqual([false, false, true, true, true]);
    expect(() => bivariateLocalMoran([1, 2], [1], rowStandardised([[1], [0]]), options)).toThrow(/around: are 1/);
  });
});
