import { kMeans, localMoran, pca, rowStandardised, ward } from '../../src/analysis/index.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { summarise, type Summary } from './statistics.ts';

/** What groups of regions and spatial clusters take in Node, in milliseconds. */
export interface GroupingTimes {
  /** 50 starts of k-means, Ward's tree and principal components, together. */
  readonly groups: Summary;
  /** Local Moran with 9,999 permutations. */
  readonly permutations: Summary;
}

const REGIONS = 250;
const INDICATORS = 35;
const GROUPS = 6;
const BESIDE = [1, 2, 3, 5, 8];
const WARM_UPS = 2;

/** Measures both on figures that are nobody's, in the shape of ours. */
export function measureGrouping(runs: number): GroupingTimes {
  const random = seededRandom(7);
  const matrix = Array.from({ length: REGIONS }, (_, region) =>
    Array.from({ length: INDICATORS }, () => random() + (region % GROUPS) / 2),
  );
  const values = matrix.map(([first = 0]) => first);
  const weights = rowStandardised(values.map((_, at) => BESIDE.map((step) => (at + step) % REGIONS)));
  const timed = (work: () => unknown): Summary => {
    const times = Array.from({ length: WARM_UPS + runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return summarise(times.slice(WARM_UPS));
  };
  return {
    groups: timed(() => [
      kMeans(matrix, { k: GROUPS, seed: 1, restarts: 50 }),
      ward(matrix).cut(GROUPS),
      pca(matrix, { scale: true }),
    ]),
    permutations: timed(() =>
      localMoran(values, weights, { permutations: 9999, seed: 1, alpha: 0.05, correction: 'fdr' }),
    ),
  };
}
