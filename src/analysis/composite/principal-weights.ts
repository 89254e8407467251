import { correlationMatrix } from './correlation-matrix.ts';
import { symmetricEigen } from '../symmetric-eigen.ts';
import type { Column } from './specification.ts';

/**
 * Weights by what indicators have in common: the squared loadings of the first principal component of their correlations,
 * pair by pair over the units that have both; two that share too few, or of which one is constant, count as not correlated. They sum to 1.
 *
 * @param columns one an indicator, of equal length, all turned so that higher is better; NaN where missing.
 * @throws RangeError naming `columns` for unequal lengths or none.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.1.
 */
export function principalWeights(columns: readonly Column[]): number[] {
  const [first] = columns;
  if (first === undefined) throw new RangeError('columns: there is none; give at least one');
  for (const [index, column] of columns.entries()) {
    if (column.length !== first.length)
      throw new RangeError(`columns: number ${index} has ${column.length} rows where the first has ${first.length}`);
  }
  const { r } = correlationMatrix(columns);
  const matrix = columns.map((_, row) =>
    columns.map((__, column) => {
      if (row === column) return 1;
      const found = r[Math.max(row, column)]?.[Math.min(row, column)] ?? NaN;
      return Number.isFinite(found) ? found : 0;
    }),
  );
  const [loadings = []] = symmetricEigen(matrix).vectors;
  return loadings.map((loading) => loading ** 2);
}
