import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapChoice, groupStability, keepNumbers, kMeans, pca, silhouette, ward } from '../../../src/analysis/index.ts';

const matrices = fc.tuple(fc.integer({ min: 4, max: 24 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const far = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + (value - (other[at] ?? NaN)) ** 2, 0);

describe('k-means', () => {
  it('puts every row into the group whose mean is nearest, and gives the same for the same seed', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 4 }), fc.integer(), (matrix, k, seed) => {
        const options = { k, seed, restarts: 3 };
        const found = kMeans(matrix, options);
        expect(kMeans(matrix, options)).toEqual(found);
        expect(new Set(found.labels).size).toBe(k);
        const total = matrix.reduce((sum, row, at) => sum + far(row, found.centroids[found.labels[at] ?? -1] ?? []), 0);
        expect(found.withinSS).toBeCloseTo(total, 6);
        if (new Set(matrix.map(String)).size < k) return;
        matrix.forEach((row, at) => {
          const own = far(row, found.centroids[found.labels[at] ?? -1] ?? []);
          for (const centroid of found.centroids) expect(own).toBeLessThanOrEqual(far(row, centroid) + 1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds no better with fewer starts', () => {
    fc.assert(
      fc.property(matrices, fc.integer(), (matrix, seed) => {
        const one = kMeans(matrix, { k: 3, seed, restarts: 1 }).withinSS;
        expect(kMeans(matrix, { k: 3, seed, restarts: 10 }).withinSS).toBeLessThanOrEqual(one + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('makes as many groups as were asked for, even of rows that are all alike', () => {
    const { labels } = kMeans([[1], [1], [1], [1]], { k: 3, seed: 1, restarts: 2 });
    expect(new Set(labels).size).toBe(3);
  });

  it('gives these groups for this seed, in every engine', () => {
    const matrix = Array.from({ length: 30 }, (_, row) => [(row * 7) % 13, (row * row) % 17, (row * 5) % 11]);
    expect(kMeans(matrix, { k: 4, seed: 11, restarts: 1 }).labels.join('')).toMatchInlineSnapshot(
      `"001232123230232101012320333312"`,
    );
  });

  it('names the argument that is wrong', () => {
    const options = { k: 2, seed: 1, restarts: 1 };
    expect(() => kMeans([[1], [NaN]], options)).toThrow(/matrix: row 1 has NaN in column 0/);
    expect(() => kMeans([[1], [1, 2]], options)).toThrow(/matrix: row 1 has 2 columns/);
    expect(() => kMeans([], options)).toThrow(/matrix: is empty/);
    expect(() => kMeans([[1], [2]], { ...options, k: 3 })).toThrow(/k: is 3/);
    expect(() => kMeans([[1], [2]], { ...options, restarts: 0 })).toThrow(/restarts/);
    expect(() => kMeans([[1], [2]], { ...options, seed: 0.5 })).toThrow(/seed/);
  });
});

describe("Ward's tree", () => {
  it('joins all rows in ascending heights, each cut joining two groups of the next', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { merges, cut } = ward(matrix);
        expect(merges).toHaveLength(matrix.length - 1);
        merges.forEach(({ height }, step) =>
          expect(height).toBeGreaterThanOrEqual((merges[step - 1]?.height ?? 0) - 1e-9),
        );
        for (let k = 1; k < matrix.length; k += 1) {
          const [fewer, more] = [cut(k), cut(k + 1)];
          expect(new Set(fewer).size).toBe(k);
          const parents = new Set(more.map((label, row) => `${String(label)} ${String(fewer[row])}`));
          expect(parents.size).toBe(k + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of three points on a line is known by hand', () => {
    const { merges, cut } = ward([[0], [1], [10]]);
    expect(merges[0]).toEqual({ a: 0, b: 1, height: 1 });
    // √(2·2·1/3) times the distance of the means.
    expect(merges[1]?.height).toBeCloseTo(9.5 * Math.sqrt(4 / 3), 12);
    expect(cut(2)).toEqual([0, 0, 1]);
    expect(() => cut(4)).toThrow(/k: is 4/);
  });
});

describe('silhouette', () => {
  it('lies between -1 and 1, and is 0 for a row by itself', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 4 }), (matrix, k) => {
        const { labels } = kMeans(matrix, { k, seed: 1, restarts: 1 });
        const { values } = silhouette(matrix, labels);
        values.forEach((value, row) => {
          expect(Math.abs(value)).toBeLessThanOrEqual(1);
          if (labels.filter((label) => label === labels[row]).length === 1) expect(value).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
    expect(() => silhouette([[1], [2]], [0])).toThrow(/labels: are 1 for 2 rows/);
    expect(() => silhouette([[1], [2]], [0, -1])).toThrow(/labels/);
  });
});

describe('principal components', () => {
  it('keep the variance, and their largest loading is positive', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { sdev, loadings, scores } = pca(matrix, { scale: false });
        const variances = (matrix[0] ?? []).map((_, column) => {
          const mean = matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0) / matrix.length;
          return matrix.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0) / (matrix.length - 1);
        });
        const total = variances.reduce((sum, value) => sum + value, 0);
        expect(sdev.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(total, 6);
        expect(scores).toHaveLength(matrix.length);
        sdev.forEach((_, component) => {
          const column = loadings.map((row) => row[component] ?? NaN);
          expect(Math.max(...column)).toBeGreaterThanOrEqual(-Math.min(...column) - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
    expect(() => pca([[1], [1]], { scale: true })).toThrow(/matrix: column 0 is constant/);
    expect(() => pca([[1]], { scale: false })).toThrow(/matrix: has one row/);
  });
});

describe('how surely groups are found again', () => {
  const apart = Array.from({ length: 20 }, (_, row) => [row < 10 ? row / 100 : 50 + row / 100, row % 3]);

  it('is certain where they lie far apart', () => {
    expect(groupStability(apart, { k: 2, seed: 1, resamples: 50 })).toEqual([1, 1]);
  });

  it('is less where there are none, and the same for the same seed', () => {
    const even = Array.from({ length: 40 }, (_, row) => [(row * 17) % 40, (row * 23) % 40]);
    const found = groupStability(even, { k: 3, seed: 4, resamples: 30 });
    expect(Math.min(...found)).toBeLessThan(0.85);
    expect(groupStability(even, { k: 3, seed: 4, resamples: 30 })).toEqual(found);
  });
});

describe('the number that the gap statistic chooses', () => {
  it('is the first within one error of the next', () => {
    expect(gapChoice({ k: [1, 2, 3, 4], gap: [0.1, 0.5, 0.52, 0.6], se: [0.1, 0.1, 0.05, 0.2] })).toBe(2);
    expect(gapChoice({ k: [1, 2], gap: [0.1, 0.5], se: [0.01, 0.01] })).toBe(2);
  });
});

describe('numbers that stay with their group', () => {
  it('are those of the groups most rows come from', () => {
    expect(keepNumbers([1, 1, 1, 0, 0], [0, 0, 0, 1, 1])).toEqual([0, 0, 0, 1, 1]);
    // The smaller part of one that was split gets the number that is free.
    expect(keepNumbers([0, 1, 1, 2, 2], [0, 0, 0, 1, 1])).toEqual([2, 0, 0, 1, 1]);
    expect(keepNumbers([0, -1, 1], [-1, -1, 0])).toEqual([1, -1, 0]);
  });

  it('are one for each group, whatever stood before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -1, max: 4 })), { minLength: 1 }),
        (pairs) => {
          const labels = pairs.map(([label]) => label);
          const kept = keepNumbers(
            labels,
            pairs.map(([, before]) => before),
          );
          const both = new Set(labels.map((label, row) => `${String(label)} ${String(kept[row])}`));
          expect(both.size).toBe(new Set(labels).size);
          expect(new Set(kept).size).toBe(new Set(labels).size);
        },
      ),
    );
  });
});
