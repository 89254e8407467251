import type { Matrix } from '../matrix.ts';
import { readPoints, requireGroups, squaredDistance } from './points.ts';

/** Two groups that became one. Rows are 0 to n - 1, the group of the m-th merge (from 0) is n + m. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  /** How far apart they were: never less than the merges before. */
  readonly height: number;
}

export interface Ward {
  /** n - 1 of them, from the nearest to the farthest. */
  readonly merges: readonly Merge[];
  /** The group of every row where k are left, 0 to k - 1, numbered in the order in which rows first meet them. */
  readonly cut: (k: number) => number[];
}

/**
 * Ward's tree: at each step the two groups are joined whose joining adds least to the squared distances within groups. Heights are
 * those of R's `hclust(dist(x), "ward.D2")`. Found by chains of nearest neighbours, in n² steps.
 *
 * @param matrix rows are units, columns are variables on scales that compare; nothing may be missing.
 * @throws RangeError naming the argument.
 *
 * Source: Ward (1963); Murtagh & Legendre, Ward's hierarchical agglomerative clustering method (2014).
 */
export function ward(matrix: Matrix): Ward {
  const { count, size, at } = readPoints(matrix);
  // Squared, so that Lance and Williams's formula holds.
  const far = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < i; j += 1) {
      const distance = squaredDistance(at, i, at, j, size);
      far[i * count + j] = distance;
      far[j * count + i] = distance;
    }
  const joined = nearestChains(far, count);
  joined.sort((one, other) => one.height - other.height);
  const merges = numbered(joined, count);
  return {
    merges,
    cut: (k) => {
      requireGroups(k, count);
      return labelsAfter(merges.slice(0, count - k), count);
    },
  };
}

/** Pairs of rows, each standing for the group it is in when the two are joined. */
function nearestChains(far: Float64Array, count: number): Merge[] {
  const sizes = new Int32Array(count).fill(1);
  const isLeft = new Uint8Array(count).fill(1);
  const chain: number[] = [];
  const joined: Merge[] = [];
  while (joined.length < count - 1) {
    if (chain.length === 0) chain.push(isLeft.indexOf(1));
    const end = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    let nearest = before ?? -1;
    let least = before === undefined ? Infinity : (far[end * count + before] ?? Infinity);
    for (let other = 0; other < count; other += 1) {
      if (other === end || isLeft[other] === 0) continue;
      const distance = far[end * count + other] ?? Infinity;
      if (distance < least) {
        least = distance;
        nearest = other;
      }
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [kept, gone] = end < nearest ? [end, nearest] : [nearest, end];
    joined.push({ a: kept, b: gone, height: Math.sqrt(least) });
    const keptSize = sizes[kept] ?? 1;
    const goneSize = sizes[gone] ?? 1;
    isLeft[gone] = 0;
    for (let other = 0; other < count; other += 1) {
      if (isLeft[other] === 0 || other === kept) continue;
      const otherSize = sizes[other] ?? 1;
      const distance =
        ((keptSize + otherSize) * (far[kept * count + other] ?? 0) +
          (goneSize + otherSize) * (far[gone * count + other] ?? 0) -
          otherSize * least) /
        (keptSize + goneSize + otherSize);
      far[kept * count + other] = distance;
      far[other * count + kept] = distance;
    }
    sizes[kept] = keptSize + goneSize;
  }
  return joined;
}

/** The same with numbers for groups, in ascending order of height. */
function numbered(joined: readonly Merge[], count: number): Merge[] {
  const groupOf = Array.from({ length: count }, (_, row) => row);
  const rowOf = Array.from({ length: count }, (_, row) => row);
  const root = (row: number): number => {
    let at = row;
    while (rowOf[at] !== at) at = rowOf[at] ?? at;
    return at;
  };
  return joined.map(({ a, b, height }, step) => {
    const one = root(a);
    const other = root(b);
    const pair = [groupOf[one] ?? one, groupOf[other] ?? other].sort((left, right) => left - right);
    rowOf[other] = one;
    groupOf[one] = count + step;
    return { a: pair[0] ?? 0, b: pair[1] ?? 0, height };
  });
}

function labelsAfter(merges: readonly Merge[], count: number): number[] {
  // What each row or group became part of; from the last merge back, so that the end of each chain is known.
  const within = Int32Array.from({ length: count + merges.length }, (_, group) => group);
  for (let step = merges.length - 1; step >= 0; step -= 1) {
    const merge = merges[step];
    if (merge === undefined) continue;
    const whole = within[count + step] ?? 0;
    within[merge.a] = whole;
    within[merge.b] = whole;
  }
  const labels = new Map<number, number>();
  return Array.from({ length: count }, (_, row) => {
    const group = within[row] ?? 0;
    const label = labels.get(group) ?? labels.size;
    labels.set(group, label);
    return label;
  });
}
