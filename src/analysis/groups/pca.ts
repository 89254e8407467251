import type { Matrix } from '../matrix.ts';
import { symmetricEigen } from '../symmetric-eigen.ts';
import { readPoints } from './points.ts';

export interface PrincipalComponents {
  /** Standard deviations (n - 1) along the components, descending. */
  readonly sdev: number[];
  /** Share of the variance, 0 to 1. */
  readonly explained: number[];
  /** A row a column of the matrix, a column a component. */
  readonly loadings: number[][];
  /** A row a row of the matrix, a column a component. */
  readonly scores: number[][];
}

/**
 * Principal components of the covariances (n - 1), or with `scale` of the correlations. The largest loading of a component is
 * positive, of several as large the first, so that signs do not hang on the machine.
 *
 * @param matrix rows are units, columns are variables; nothing may be missing.
 * @throws RangeError naming `matrix`, also where fewer than two rows are given or, with `scale`, a column is constant.
 *
 * Source: as `prcomp` of R.
 */
export function pca(matrix: Matrix, { scale }: { readonly scale: boolean }): PrincipalComponents {
  const { count, size, at } = readPoints(matrix);
  if (count < 2) throw new RangeError('matrix: has one row; give at least two');
  const centred = at.slice();
  for (let column = 0; column < size; column += 1) standardise(centred, column, size, count, scale);
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other <= one; other += 1) {
      let sum = 0;
      for (let row = 0; row < count; row += 1)
        sum += (centred[row * size + one] ?? 0) * (centred[row * size + other] ?? 0);
      covariance[one]?.fill(sum / (count - 1), other, other + 1);
      covariance[other]?.fill(sum / (count - 1), one, one + 1);
    }
  const { values, vectors } = symmetricEigen(covariance);
  const components = vectors.slice(0, Math.min(size, count)).map(signed);
  const variances = values.slice(0, components.length).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  return {
    sdev: variances.map(Math.sqrt),
    explained: variances.map((value) => value / total),
    loadings: Array.from({ length: size }, (_, column) => components.map((vector) => vector[column] ?? 0)),
    scores: Array.from({ length: count }, (_, row) => components.map((vector) => along(centred, row * size, vector))),
  };
}

function along(values: Float64Array, from: number, vector: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < vector.length; column += 1) sum += (vector[column] ?? 0) * (values[from + column] ?? 0);
  return sum;
}

function standardise(values: Float64Array, column: number, size: number, count: number, scale: boolean): void {
  let sum = 0;
  for (let row = 0; row < count; row += 1) sum += values[row * size + column] ?? 0;
  const mean = sum / count;
  let squares = 0;
  for (let row = 0; row < count; row += 1) {
    const difference = (values[row * size + column] ?? 0) - mean;
    values[row * size + column] = difference;
    squares += difference * difference;
  }
  if (!scale) return;
  if (squares === 0) throw new RangeError(`matrix: column ${column} is constant; leave it out, or do not scale`);
  const deviation = Math.sqrt(squares / (count - 1));
  for (let row = 0; row < count; row += 1) values[row * size + column] = (values[row * size + column] ?? 0) / deviation;
}

function signed(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}
