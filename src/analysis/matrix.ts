/** A row of figures: NaN where missing. */
export type Vector = readonly number[] | Float64Array;
/** Rows of vectors: rows are regions, columns are sectors or indicators. */
export type Matrix = readonly Vector[];

/** The number of columns, the same in every row; throws a `RangeError` naming the argument where it is not. */
export function columnCount(matrix: Matrix, name: string): number {
  const count = matrix[0]?.length ?? 0;
  matrix.forEach((row, index) => {
    if (row.length !== count) {
      throw new RangeError(
        `${name}: row ${index} has ${row.length} columns where row 0 has ${count}; give every row the same columns`,
      );
    }
  });
  return count;
}

/** Throws a `RangeError` naming the argument where a figure is negative or infinite; NaN passes as missing. */
export function requireAmounts(row: Vector, name: string): void {
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? NaN;
    if (value < 0 || value === Infinity) {
      throw new RangeError(`${name}: position ${index} is ${value}; give amounts of 0 or more, NaN for missing`);
    }
  }
}

/** Sum of the figures present; NaN where none is. */
export function sumPresent(row: Vector): number {
  let sum = NaN;
  for (const value of row) {
    if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
  }
  return sum;
}
