import { describe, expect, it } from 'vitest';
import {
  bivariateLocalMoran,
  gapStatistic,
  getisOrd,
  kMeans,
  localMoran,
  nearestNeighbours,
  neighboursWithin,
  pca,
  rowStandardised,
  silhouette,
  ward,
} from '../../../src/analysis/index.ts';
import columbus from '../../fixtures/columbus-crime.json' with { type: 'json' };
import expected from '../../reference/expected/groups.json' with { type: 'json' };

/** Numbers of lists are those of R, to 1e-9 of the largest. */
function agree(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  const size = Math.max(...wanted.map(Math.abs));
  found.forEach((value, index) => expect(Math.abs(value - (wanted[index] ?? NaN)) / size).toBeLessThan(1e-9));
}

const inOrder = (labels: readonly number[]): number[] => {
  const order = [...new Set(labels)];
  return labels.map((label) => order.indexOf(label));
};

describe('of iris, the published figures', () => {
  const { x } = expected.iris;

  it('of k-means, the silhouette and the components', () => {
    const found = kMeans(x, { k: 3, seed: 1, restarts: 50 });
    expect(Math.abs(found.withinSS / 78.85144143 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(silhouette(x, found.labels).mean / 0.5528190124 - 1)).toBeLessThan(1e-6);
    const variances = pca(x, { scale: false }).sdev.map((sdev) => sdev * sdev);
    [4.228241706, 0.2426707479, 0.0782095, 0.02383509297].forEach((wanted, index) =>
      expect(Math.abs((variances[index] ?? NaN) / wanted - 1)).toBeLessThan(1e-6),
    );
  });
});

describe.each([
  ['iris', expected.iris],
  ['arrests', expected.arrests],
] as const)('of %s, as R', (_, wanted) => {
  const { x, k } = wanted;

  it('k-means finds the same groups', () => {
    const { labels, withinSS, centroids } = kMeans(x, { k, seed: 7, restarts: 50 });
    expect(labels).toEqual(wanted.kMeans.labels);
    agree([withinSS], [wanted.kMeans.withinSS]);
    centroids.forEach((centroid, group) => {
      const members = x.filter((__, row) => labels[row] === group);
      agree(
        centroid,
        centroid.map((___, column) => members.reduce((sum, row) => sum + (row[column] ?? 0), 0) / members.length),
      );
    });
  });

  it('the silhouette of every row', () => {
    const found = silhouette(x, wanted.kMeans.labels);
    agree(found.values, wanted.silhouette.values);
    agree([found.mean], [wanted.silhouette.mean]);
  });

  it("Ward's tree has the same heights and groups", () => {
    const tree = ward(x);
    agree(
      tree.merges.map(({ height }) => height),
      wanted.ward.heights,
    );
    expect(inOrder(tree.cut(k))).toEqual(wanted.ward.cut);
  });

  it('principal components, with and without scale', () => {
    const plain = pca(x, { scale: false });
    agree(plain.sdev, wanted.pca.sdev);
    plain.loadings.forEach((row, column) => agree(row, wanted.pca.loadings[column] ?? []));
    agree(plain.scores[0] ?? [], wanted.pca.firstScores);
    const scaled = pca(x, { scale: true });
    agree(scaled.sdev, wanted.scaled.sdev);
    scaled.loadings.forEach((row, column) => agree(row, wanted.scaled.loadings[column] ?? []));
    expect(scaled.explained.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('the gap statistic, within what chance leaves open', () => {
    const { k: counts, gap, se } = gapStatistic(x, { kMax: 5, references: 100, seed: 3 });
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    gap.forEach((value, at) => {
      const spread = Math.hypot(wanted.gap.se[at] ?? NaN, se[at] ?? NaN);
      // Both are means over references, whose own errors are a tenth of that.
      expect(Math.abs(value - (wanted.gap.gap[at] ?? NaN))).toBeLessThan(spread / 2);
      expect((se[at] ?? NaN) / (wanted.gap.se[at] ?? NaN)).toBeGreaterThan(0.7);
      expect((se[at] ?? NaN) / (wanted.gap.se[at] ?? NaN)).toBeLessThan(1.4);
    });
  });
});

describe('of Columbus, as the package spdep', () => {
  const weights = rowStandardised(columbus.neighbours);
  const options = { permutations: 99, seed: 2, alpha: 0.05, correction: 'none' } as const;

  it('local Moran', () => {
    agree(localMoran(columbus.crime, weights, options).I, expected.space.localMoran);
  });

  it('G* of Getis and Ord', () => {
    agree(getisOrd(columbus.crime, weights), expected.space.localG);
  });

  it('local Moran of one figure among another', () => {
    agree(bivariateLocalMoran(columbus.crime, expected.space.other, weights, options).I, expected.space.bivariate);
  });

  it('the nearest, and those within a distance', () => {
    const places = expected.space.places.map(([x = NaN, y = NaN]) => [x, y] as const);
    const sorted = (rows: readonly (readonly number[])[]): number[][] =>
      rows.map((row) => row.toSorted((a, b) => a - b));
    expect(sorted(nearestNeighbours(places, 4))).toEqual(expected.space.nearest);
    expect(neighboursWithin(places, 7)).toEqual(expected.space.within);
  });
});
