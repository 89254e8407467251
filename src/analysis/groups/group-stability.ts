import type { Matrix } from '../matrix.ts';
import { requireCount, seededRandom } from '../random.ts';
import { kMeans } from './k-means.ts';
import { readPoints, requireGroups } from './points.ts';

export interface StabilityOptions {
  readonly k: number;
  readonly seed: number;
  readonly resamples: number;
}

export interface Recovery {
  /** By group: mean of the Jaccard similarities to the most similar group of each resample, 0 to 1. */
  readonly jaccard: number[];
  /** By group: in how many resamples a group was found that shares more with it than not (Jaccard above a half). */
  readonly recovered: number[];
  readonly resamples: number;
}

/** Starts of k-means in each resample. */
const STARTS = 5;

/**
 * How surely the groups of k-means are found again where rows are drawn anew with replacement: the mean Jaccard similarity of each
 * group to the most similar one of every resample, over the rows drawn. Above .75 a group is taken to be stable, below .5 to be chance.
 *
 * @returns one number a group, in the order of the labels of `kMeans` with 50 restarts of the same seed.
 * @throws RangeError naming the argument.
 *
 * Source: Hennig, Cluster-wise assessment of cluster stability (2007); as `clusterboot(bootmethod = "boot")` of the R package fpc.
 */
export function groupStability(matrix: Matrix, { k, seed, resamples }: StabilityOptions): number[] {
  const { labels } = kMeans(matrix, { k, seed, restarts: 50 });
  const regroup = (drawn: Matrix): readonly number[] =>
    kMeans(drawn, { k: Math.min(k, distinct(drawn)), seed, restarts: STARTS }).labels;
  const steps = recoveryInSteps(matrix, labels, regroup, { seed, resamples });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.jaccard;
  }
}

/** How surely groups are found again by any way of grouping; yields the share done after every resample. */
export function* recoveryInSteps(
  matrix: Matrix,
  labels: readonly number[],
  regroup: (drawn: Matrix) => readonly number[],
  { seed, resamples }: Omit<StabilityOptions, 'k'>,
): Generator<number, Recovery> {
  readPoints(matrix);
  requireCount(resamples, 'resamples');
  const k = Math.max(...labels) + 1;
  requireGroups(k, matrix.length);
  const random = seededRandom(seed);
  const sums = Array.from({ length: k }, () => 0);
  const found = Array.from({ length: k }, () => 0);
  const present = Array.from({ length: k }, () => 0);
  for (let draw = 0; draw < resamples; draw += 1) {
    const rows = Array.from(matrix, () => Math.floor(random() * matrix.length));
    const again = regroup(rows.flatMap((row) => [matrix[row] ?? []]));
    // A row drawn twice is one row.
    const groupOf = new Map(rows.map((row, place) => [row, again[place] ?? 0]));
    for (let group = 0; group < k; group += 1) {
      const similarity = mostSimilar(group, labels, groupOf);
      if (similarity === null) continue;
      present[group] = (present[group] ?? 0) + 1;
      sums[group] = (sums[group] ?? 0) + similarity;
      if (similarity > 0.5) found[group] = (found[group] ?? 0) + 1;
    }
    yield (draw + 1) / resamples;
  }
  return {
    jaccard: sums.map((sum, group) => sum / (present[group] ?? 0)),
    recovered: found,
    resamples,
  };
}

/** Jaccard similarity of a group to the most similar one among the rows drawn; null where none of it was drawn. */
function mostSimilar(group: number, labels: readonly number[], groupOf: ReadonlyMap<number, number>): number | null {
  const sizes = new Map<number, number>();
  const shared = new Map<number, number>();
  let own = 0;
  for (const [row, found] of groupOf) {
    sizes.set(found, (sizes.get(found) ?? 0) + 1);
    if (labels[row] !== group) continue;
    own += 1;
    shared.set(found, (shared.get(found) ?? 0) + 1);
  }
  if (own === 0) return null;
  return Math.max(...[...shared].map(([found, both]) => both / (own + (sizes.get(found) ?? 0) - both)));
}

function distinct(matrix: Matrix): number {
  return new Set(matrix.map((row) => Array.from(row).join())).size;
}
