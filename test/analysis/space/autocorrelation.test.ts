import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, localMoran, moran, rowStandardised } from '../../../src/analysis/index.ts';
import columbus from '../../fixtures/columbus-crime.json' with { type: 'json' };

const weights = rowStandardised(columbus.neighbours);
const draws = { permutations: 499, seed: 5 };
const local = { ...draws, alpha: 0.05, correction: 'none' } as const;

/** A chain of regions, each bordering the next. */
const chain = (length: number): number[][] =>
  Array.from({ length }, (_, at) => [at - 1, at + 1].filter((other) => other >= 0 && other < length));

describe("Moran's I", () => {
  it('of crime in Columbus agrees with the published figure', () => {
    const result = moran(columbus.crime, weights, draws);
    expect(Math.abs(result.I / 0.510951264 - 1)).toBeLessThan(1e-6);
    expect(result.expected).toBeCloseTo(-0.020833333, 9);
    expect(result.p).toBe(1 / 500);
    expect(result.z).toBeGreaterThan(4);
    expect(result.leftOut).toEqual([]);
    expect(moran(columbus.crime, weights, draws)).toEqual(result);
  });

  it('is -1 where neighbours alternate', () => {
    const ring = Array.from({ length: 8 }, (_, at) => [(at + 7) % 8, (at + 1) % 8]);
    expect(moran([1, 0, 1, 0, 1, 0, 1, 0], rowStandardised(ring), draws).I).toBeCloseTo(-1, 12);
  });

  it('leaves out and names regions without neighbours or figures', () => {
    const neighbours = [...chain(6), []];
    const { I, leftOut, expected } = moran([1, 2, 3, 4, 5, NaN, 9], rowStandardised(neighbours), draws);
    expect(leftOut).toEqual([5, 6]);
    expect(expected).toBe(-1 / 4);
    // Values 1-5 and 9 about 4; the fifth's one neighbour left counts for two: lags -2, -2, -1, 0, 0.
    expect(I).toBeCloseTo((-3 * -2 + -2 * -2 + -1 * -1 + 0 + 1 * 0) / (9 + 4 + 1 + 0 + 1 + 25), 12);
  });

  it('is missing where all are alike or too few are left', () => {
    expect(moran([0.1, 0.1, 0.1, 0.1], rowStandardised(chain(4)), draws).I).toBeNaN();
    expect(moran([1, 2], rowStandardised(chain(2)), draws).I).toBeNaN();
  });

  it('names the argument that is wrong', () => {
    expect(() => moran([1, 2], rowStandardised(chain(3)), draws)).toThrow(/weights: are for 3 regions/);
    expect(() => rowStandardised([[1], [2]])).toThrow(/neighbours: row 1 names 2/);
    expect(() => rowStandardised([[0], [0]])).toThrow(/neighbours: row 0 names 0/);
    expect(() => rowStandardised([[1, 1], [0]])).toThrow(/neighbours: row 0 names a region twice/);
    expect(() => moran([1, 2, 3], rowStandardised(chain(3)), { permutations: 0, seed: 1 })).toThrow(/permutations/);
    expect(() => moran([1, Infinity, 3], rowStandardised(chain(3)), draws)).toThrow(/values/);
  });

  it('gives the neighbours of a region equal weights that sum to 1', () => {
    expect(rowStandardised([[1, 2], [0], [0], []]).weights).toEqual([[0.5, 0.5], [1], [1], []]);
  });
});

describe("local Moran's I", () => {
  it('sums to n - 1 times the global figure', () => {
    const { I } = localMoran(columbus.crime, weights, local);
    expect(I.reduce((sum, value) => sum + value, 0)).toBeCloseTo(48 * 0.510951264, 5);
  });

  it('finds the like among their like', () => {
    const values = [9, 9, 9, 9, 0, 0, 0, 0];
    const { quadrant, I } = localMoran(values, rowStandardised(chain(8)), local);
    expect(quadrant.slice(0, 3)).toEqual(['high-high', 'high-high', 'high-high']);
    expect(quadrant.slice(5)).toEqual(['low-low', 'low-low', 'low-low']);
    expect(I[0]).toBeCloseTo(7 / 8, 12);
    expect(localMoran([0, 9, 0], rowStandardised(chain(3)), local).quadrant).toEqual([
      'low-high',
      'high-low',
      'low-high',
    ]);
  });

  it('finds fewer the stricter the correction, from the same draws', () => {
    const count = (correction: 'none' | 'fdr' | 'bonferroni'): number =>
      localMoran(columbus.crime, weights, { ...local, correction }).significant.filter(Boolean).length;
    expect(count('none')).toBeGreaterThan(count('fdr'));
    expect(count('fdr')).toBeGreaterThanOrEqual(count('bonferroni'));
    expect(localMoran(columbus.crime, weights, local)).toEqual(localMoran(columbus.crime, weights, local));
  });

  it('says nothing of a region without figure or neighbour', () => {
    const { I, p, quadrant, significant } = localMoran(
      [1, 2, 3, NaN, 8],
      rowStandardised([[1], [0, 2], [1, 3], [2], []]),
      local,
    );
    for (const position of [3, 4]) {
      expect([I[position], p[position], quadrant[position], significant[position]]).toEqual([NaN, NaN, null, false]);
    }
    expect(I[2]).not.toBeNaN();
  });

  it('is missing where all are alike', () => {
    expect(localMoran([3, 3, 3], rowStandardised(chain(3)), local).I).toEqual([NaN, NaN, NaN]);
  });
});

describe("Benjamini and Hochberg's procedure", () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it('rejects four of the fifteen of their paper', () => {
    const { cutoff, rejected } = benjaminiHochberg(published, 0.05);
    expect(cutoff).toBe(0.0095);
    expect(rejected.filter(Boolean)).toHaveLength(4);
    expect(benjaminiHochberg(published.toReversed(), 0.05).rejected).toEqual(rejected.toReversed());
  });

  it('rejects none where none is small, nor what was not tested', () => {
    expect(benjaminiHochberg([0.5, 0.9], 0.05)).toEqual({ cutoff: 0, rejected: [false, false] });
    expect(benjaminiHochberg([NaN, 0.04], 0.05)).toEqual({ cutoff: 0.04, rejected: [false, true] });
    expect(benjaminiHochberg([], 0.05)).toEqual({ cutoff: 0, rejected: [] });
  });

  it('names the argument that is wrong', () => {
    expect(() => benjaminiHochberg([2], 0.05)).toThrow(/p: position 0/);
    expect(() => benjaminiHochberg([0.5], 0)).toThrow(/alpha/);
  });
});
