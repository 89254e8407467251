import type { Matrix } from './matrix.ts';

interface Eigen {
  /** Descending. */
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]`; of length 1, sign free. */
  readonly vectors: readonly (readonly number[])[];
}

/**
 * Eigenvalues and vectors of a symmetric matrix, by cyclic Jacobi rotations: slow for hundreds of rows, exact to rounding.
 *
 * Source: Golub & Van Loan, Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: Matrix): Eigen {
  const size = matrix.length;
  const a = new Float64Array(size * size);
  matrix.forEach((row, index) => a.set(row, index * size));
  // Row k is the vector of the k-th value, so that a rotation turns two rows of it.
  const v = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) v[k * size + k] = 1;
  const scale = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < 100; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += (a[p * size + q] ?? 0) ** 2;
    if (off <= 1e-30 * scale) break;
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) {
        const apq = a[p * size + q] ?? 0;
        if (apq === 0) continue;
        const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        turn(a, p, q, size, size * size, c, s);
        turn(a, p * size, q * size, 1, size, c, s);
        turn(v, p * size, q * size, 1, size, c, s);
      }
  }
  const valueOf = (k: number): number => a[k * size + k] ?? 0;
  const order = Array.from({ length: size }, (_, index) => index).sort((one, two) => valueOf(two) - valueOf(one));
  return {
    values: order.map(valueOf),
    vectors: order.map((k) => Array.from(v.subarray(k * size, (k + 1) * size))),
  };
}

/** Turns two rows or columns towards one another by the angle of this cosine and sine: places `step` apart, `length` in all. */
function turn(
  values: Float64Array,
  one: number,
  other: number,
  step: number,
  length: number,
  c: number,
  s: number,
): void {
  for (let place = 0; place < length; place += step) {
    const first = values[one + place] ?? 0;
    const second = values[other + place] ?? 0;
    values[one + place] = c * first - s * second;
    values[other + place] = s * first + c * second;
  }
}
