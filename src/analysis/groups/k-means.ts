import type { Matrix } from '../matrix.ts';
import { requireCount, seededRandom } from '../random.ts';
import { readPoints, requireGroups, squaredDistance, type Points } from './points.ts';

export interface KMeansOptions {
  readonly k: number;
  readonly seed: number;
  /** How often it starts anew; the best is kept. */
  readonly restarts: number;
}

export interface KMeans {
  /** The group of every row, 0 to k - 1, numbered in the order in which rows first meet them. */
  readonly labels: number[];
  /** The mean of every group, in the units of the matrix. */
  readonly centroids: number[][];
  /** Sum of squared distances of the rows to the mean of their group. */
  readonly withinSS: number;
}

/** Rounds of Lloyd's algorithm after which it is taken as it is; it ends long before. */
const MOST_ROUNDS = 300;

/**
 * Groups of rows that lie near the mean of their group, by squared Euclidean distance: Lloyd's algorithm from starts by k-means++,
 * the best of all restarts. Only sums, products and comparisons, so that a seed gives the same groups in every engine. A row as
 * near to two groups goes to the first.
 *
 * @param matrix rows are units, columns are variables on scales that compare; nothing may be missing.
 * @throws RangeError naming the argument.
 *
 * Source: Lloyd (1982); Arthur & Vassilvitskii, k-means++ (2007). As `kmeans(…, algorithm = "Lloyd")` of R.
 */
export function kMeans(matrix: Matrix, options: KMeansOptions): KMeans {
  const points = readPoints(matrix);
  const { labels, centroids, withinSS } = kMeansOf(points, options);
  const order = [...new Set(labels)];
  const { size } = points;
  return {
    labels: Array.from(labels, (label) => order.indexOf(label)),
    centroids: order.map((label) => Array.from(centroids.subarray(label * size, (label + 1) * size))),
    withinSS,
  };
}

/** The same on points that were read, with labels as they came. */
export function kMeansOf(points: Points, { k, seed, restarts }: KMeansOptions): Fit {
  requireGroups(k, points.count);
  requireCount(restarts, 'restarts');
  const starts: Starts = { points, k, random: seededRandom(seed), far: new Map(), met: new Map() };
  let best = fitOnce(starts, 0);
  for (let start = 1; start < restarts; start += 1) {
    const fit = fitOnce(starts, start);
    // The same groups, met in another order of summing, are no better.
    if (fit.withinSS < best.withinSS * (1 - 1e-12)) best = fit;
  }
  return best;
}

interface Fit {
  readonly labels: Int32Array;
  readonly centroids: Float64Array;
  readonly withinSS: number;
}

/** What all starts share. */
interface Starts {
  readonly points: Points;
  readonly k: number;
  readonly random: () => number;
  /** Squared distances to all points from those that a start has begun with. */
  readonly far: Map<number, Float64Array>;
  /** The ways in which the points were parted, each with the first start that parted them so. */
  readonly met: Map<string, number>;
}

/** One start; as bad as can be where it parts the points as another start did, and so would end where that one ended. */
function fitOnce(starts: Starts, start: number): Fit {
  const { points, k, met } = starts;
  const { count, size, at } = points;
  const centroids = firstCentroids(starts);
  const labels = new Int32Array(count).fill(-1);
  const distances = new Float64Array(count);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isChanged = assign(points, centroids, labels, distances, k);
    if (!fillEmpty(labels, distances, k) && !isChanged) break;
    moveCentroids(points, labels, centroids, k);
    const parting = partingOf(labels, k);
    const before = met.get(parting);
    if (before === start) break;
    if (before !== undefined) return { labels, centroids, withinSS: Infinity };
    met.set(parting, start);
  }
  let withinSS = 0;
  for (let i = 0; i < count; i += 1) withinSS += squaredDistance(at, i, centroids, labels[i] ?? 0, size);
  return { labels, centroids, withinSS };
}

/** Gives every point the group whose centroid is nearest, of several as near the first; says whether any changed. */
function assign(
  { count, size, at }: Points,
  centroids: Float64Array,
  labels: Int32Array,
  distances: Float64Array,
  k: number,
): boolean {
  let isChanged = false;
  for (let i = 0; i < count; i += 1) {
    const own = labels[i] ?? -1;
    let nearest = own;
    // The group it had is mostly still the nearest: what is summed for the others then soon exceeds it.
    let least = own < 0 ? Infinity : squaredDistance(at, i, centroids, own, size);
    const row = i * size;
    for (let group = 0; group < k; group += 1) {
      if (group === own) continue;
      let distance = 0;
      const centre = group * size;
      for (let column = 0; column < size && distance <= least; column += 1) {
        const difference = (at[row + column] ?? 0) - (centroids[centre + column] ?? 0);
        distance += difference * difference;
      }
      if (distance < least || (distance === least && group < nearest)) {
        least = distance;
        nearest = group;
      }
    }
    distances[i] = least;
    if (nearest !== own) {
      labels[i] = nearest;
      isChanged = true;
    }
  }
  return isChanged;
}

/** How points are parted, whatever the numbers of the groups. */
function partingOf(labels: Int32Array, k: number): string {
  const numbers = new Int32Array(k).fill(-1);
  let next = 0;
  let text = '';
  for (const label of labels) {
    if ((numbers[label] ?? 0) < 0) {
      numbers[label] = next;
      next += 1;
    }
    text += String.fromCharCode(numbers[label] ?? 0);
  }
  return text;
}

/** k-means++: the first at random, each further one with a chance by its squared distance to the nearest chosen. */
function firstCentroids({ points: { count, size, at }, k, random, far }: Starts): Float64Array {
  const centroids = new Float64Array(k * size);
  const nearest = new Float64Array(count).fill(Infinity);
  for (let group = 0; group < k; group += 1) {
    const chosen = group === 0 ? Math.floor(random() * count) : drawByWeight(nearest, random);
    centroids.set(at.subarray(chosen * size, (chosen + 1) * size), group * size);
    let from = far.get(chosen);
    if (from === undefined) {
      from = new Float64Array(count);
      for (let i = 0; i < count; i += 1) from[i] = squaredDistance(at, i, at, chosen, size);
      far.set(chosen, from);
    }
    for (let i = 0; i < count; i += 1) {
      const distance = from[i] ?? 0;
      if (distance < (nearest[i] ?? 0)) nearest[i] = distance;
    }
  }
  return centroids;
}

function drawByWeight(weights: Float64Array, random: () => number): number {
  let total = 0;
  for (const weight of weights) total += weight;
  // Where all points lie on those chosen, any other is as good.
  if (total === 0) return Math.floor(random() * weights.length);
  let left = random() * total;
  let last = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight > 0) last = index;
    left -= weight;
    if (left < 0) return last;
  }
  return last;
}

/** A group that lost all its rows takes the row farthest from its own, of a group that has others. */
function fillEmpty(labels: Int32Array, distances: Float64Array, k: number): boolean {
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  let isFilled = false;
  for (let group = 0; group < k; group += 1) {
    if ((sizes[group] ?? 0) > 0) continue;
    let farthest = -1;
    for (let i = 0; i < labels.length; i += 1)
      if ((sizes[labels[i] ?? 0] ?? 0) > 1 && (farthest < 0 || (distances[i] ?? 0) > (distances[farthest] ?? 0)))
        farthest = i;
    const left = labels[farthest] ?? 0;
    sizes[left] = (sizes[left] ?? 0) - 1;
    sizes[group] = 1;
    labels[farthest] = group;
    distances[farthest] = 0;
    isFilled = true;
  }
  return isFilled;
}

function moveCentroids({ count, size, at }: Points, labels: Int32Array, centroids: Float64Array, k: number): void {
  centroids.fill(0);
  const sizes = new Int32Array(k);
  for (let i = 0; i < count; i += 1) {
    const group = labels[i] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    const row = i * size;
    const centre = group * size;
    for (let column = 0; column < size; column += 1)
      centroids[centre + column] = (centroids[centre + column] ?? 0) + (at[row + column] ?? 0);
  }
  for (let group = 0; group < k; group += 1)
    for (let place = group * size; place < (group + 1) * size; place += 1)
      centroids[place] = (centroids[place] ?? 0) / (sizes[group] ?? 1);
}
