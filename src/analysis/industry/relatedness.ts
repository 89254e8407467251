import { columnCount, requireAmounts, type Matrix } from '../matrix.ts';

/**
 * How related sectors are, from how often they occur together, their size taken out. With s the row sums and T the whole sum,
 * both off the diagonal: association (c/T)/((sᵢ/T)(sⱼ/T)), cosine c/√(sᵢsⱼ), Jaccard c/(sᵢ + sⱼ - c).
 *
 * @param cooccurrence sectors × sectors, symmetric, 0 or more; the diagonal is not looked at.
 * @returns sectors × sectors; association above 1 = more often together than by chance. NaN on the diagonal and for sectors that
 * never occur with another.
 * @throws RangeError naming `cooccurrence` where it is not square, not symmetric, negative or has missing cells.
 *
 * Source: van Eck & Waltman, How to normalize cooccurrence data (2009); as `relatedness` of the R package EconGeo.
 */
export function relatedness(cooccurrence: Matrix, method: 'association' | 'cosine' | 'jaccard'): number[][] {
  requireSquare(cooccurrence);
  const sums = cooccurrence.map((row, sector) =>
    Array.from(row).reduce((sum, value, other) => (other === sector ? sum : sum + value), 0),
  );
  const total = sums.reduce((sum, value) => sum + value, 0);
  return cooccurrence.map((row, sector) =>
    Array.from(row, (count, other) => {
      const one = sums[sector] ?? NaN;
      const two = sums[other] ?? NaN;
      if (sector === other || one === 0 || two === 0) return NaN;
      switch (method) {
        case 'association':
          return (count * total) / (one * two);
        case 'cosine':
          return count / Math.sqrt(one * two);
        case 'jaccard':
          return count / (one + two - count);
      }
    }),
  );
}

function requireSquare(matrix: Matrix): void {
  const columns = columnCount(matrix, 'cooccurrence');
  if (columns !== matrix.length)
    throw new RangeError(`cooccurrence: has ${matrix.length} rows and ${columns} columns; give a square matrix`);
  matrix.forEach((row, sector) => {
    requireAmounts(row, `cooccurrence, row ${sector}`);
    row.forEach((value, other) => {
      if (sector !== other && value !== matrix[other]?.[sector]) {
        throw new RangeError(
          `cooccurrence: row ${sector}, column ${other} is ${value}, its mirror ${matrix[other]?.[sector]}; give a symmetric matrix without missing cells`,
        );
      }
    });
  });
}
