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
  const a = matrix.map((row) => Float64Array.from(row));
  // Row k is the vector of the k-th value, so that a rotation turns two rows of it.
  const v = a.map((_, row) => Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0;
  const scale = a.reduce((sum, row) => row.reduce((part, value) => part + value * value, sum), 0);
  for (let sweep = 0; sweep < 100; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += at(p, q) ** 2;
    if (off <= 1e-30 * scale) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = at(p, q);
        if (apq === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (const row of a) {
          const kp = row[p] ?? 0;
          const kq = row[q] ?? 0;
          row[p] = c * kp - s * kq;
          row[q] = s * kp + c * kq;
        }
        turn(a[p], a[q], c, s);
        turn(v[p], v[q], c, s);
      }
    }
  }
  const order = a.map((_, index) => index).sort((one, two) => at(two, two) - at(one, one));
  return { values: order.map((k) => at(k, k)), vectors: order.map((k) => Array.from(v[k] ?? [])) };
}

/** Turns two rows towards one another by the angle of this cosine and sine. */
function turn(one: Float64Array | undefined, other: Float64Array | undefined, c: number, s: number): void {
  if (one === undefined || other === undefined) return;
  for (let k = 0; k < one.length; k += 1) {
    const pk = one[k] ?? 0;
    const qk = other[k] ?? 0;
    one[k] = c * pk - s * qk;
    other[k] = s * pk + c * qk;
  }
}
