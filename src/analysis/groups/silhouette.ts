import type { Matrix } from '../matrix.ts';
import { readPoints, squaredDistance } from './points.ts';

export interface Silhouette {
  /** A row each, -1 to 1: near 1 well within its group, about 0 between two, below 0 nearer to another. */
  readonly values: number[];
  /** NaN without rows. */
  readonly mean: number;
}

/**
 * How much nearer rows are to their own group than to the nearest other, (b - a)/max(a, b) of mean Euclidean distances. A row that
 * is a group by itself has 0, and so has every row where there is one group only.
 *
 * @param labels the group of every row, whole numbers of 0 or more.
 * @throws RangeError naming the argument.
 *
 * Source: Rousseeuw (1987); as `silhouette` of the R package cluster.
 */
export function silhouette(matrix: Matrix, labels: readonly number[]): Silhouette {
  const { count, size, at } = readPoints(matrix);
  if (labels.length !== count) throw new RangeError(`labels: are ${labels.length} for ${count} rows; give one a row`);
  if (!labels.every((label) => Number.isInteger(label) && label >= 0))
    throw new RangeError('labels: one is no whole number of 0 or more');
  const groups = Math.max(...labels) + 1;
  const sizes = new Float64Array(groups);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  const sums = new Float64Array(count * groups);
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < i; j += 1) {
      const distance = Math.sqrt(squaredDistance(at, i, at, j, size));
      const ofOther = i * groups + (labels[j] ?? 0);
      const ofOwn = j * groups + (labels[i] ?? 0);
      sums[ofOther] = (sums[ofOther] ?? 0) + distance;
      sums[ofOwn] = (sums[ofOwn] ?? 0) + distance;
    }
  const values = labels.map((label, i) => {
    const own = sizes[label] ?? 0;
    if (own <= 1) return 0;
    const within = (sums[i * groups + label] ?? 0) / (own - 1);
    let beside = Infinity;
    for (let group = 0; group < groups; group += 1)
      if (group !== label && (sizes[group] ?? 0) > 0)
        beside = Math.min(beside, (sums[i * groups + group] ?? 0) / (sizes[group] ?? 1));
    if (beside === Infinity) return 0;
    const larger = Math.max(within, beside);
    return larger === 0 ? 0 : (beside - within) / larger;
  });
  return { values, mean: values.reduce((sum, value) => sum + value, 0) / count };
}
