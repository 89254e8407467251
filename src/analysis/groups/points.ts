import { columnCount, type Matrix } from '../matrix.ts';

/** Points one behind the other: of point `i` the coordinates from `i * size`. */
export interface Points {
  readonly count: number;
  readonly size: number;
  readonly at: Float64Array;
}

/** Reads a matrix of finite numbers; throws a `RangeError` naming `matrix` where it is none. */
export function readPoints(matrix: Matrix): Points {
  const size = columnCount(matrix, 'matrix');
  if (size === 0) throw new RangeError('matrix: is empty; give at least one row with one column');
  const at = new Float64Array(matrix.length * size);
  matrix.forEach((row, index) => {
    for (let column = 0; column < size; column += 1) {
      const value = row[column] ?? NaN;
      if (!Number.isFinite(value))
        throw new RangeError(
          `matrix: row ${index} has ${value} in column ${column}; leave rows with missing figures out, or fill them`,
        );
      at[index * size + column] = value;
    }
  });
  return { count: matrix.length, size, at };
}

/** Squared Euclidean distance of two points, each of its own set. */
export function squaredDistance(one: Float64Array, i: number, other: Float64Array, j: number, size: number): number {
  let sum = 0;
  for (let column = 0; column < size; column += 1) {
    const difference = (one[i * size + column] ?? 0) - (other[j * size + column] ?? 0);
    sum += difference * difference;
  }
  return sum;
}

/** Throws a `RangeError` naming `k` where there cannot be so many groups. */
export function requireGroups(k: number, count: number, name = 'k'): void {
  if (!Number.isInteger(k) || k < 1 || k > count)
    throw new RangeError(`${name}: is ${k}; give a whole number of groups from 1 to ${count}, the number of rows`);
}
