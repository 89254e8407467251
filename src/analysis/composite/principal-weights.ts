import { symmetricEigen } from '../symmetric-eigen.ts';
import type { Column } from './specification.ts';

/** Units that two columns must share for their correlation to count. */
const FEWEST = 3;

/** Pearson's correlation over the rows both have; 0 where they share too few or one is constant there. */
function correlation(one: Column, other: Column): number {
  const pairs: [number, number][] = [];
  for (let row = 0; row < one.length; row += 1) {
    const x = one[row] ?? Number.NaN;
    const y = other[row] ?? Number.NaN;
    if (Number.isFinite(x) && Number.isFinite(y)) pairs.push([x, y]);
  }
  if (pairs.length < FEWEST) return 0;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/**
 * Weights by what indicators have in common: the squared loadings of the first principal component of their correlations,
 * pair by pair over the units that have both. They sum to 1.
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
    if (column.length !== first.length) throw new RangeError(`columns: number ${index} has ${column.length} rows where the first has ${first.length}`);
  }
  const matrix = columns.map((one, row) => columns.map((other, column) => (row === column ? 1 : correlation(one, other))));
  const [loadings = []] = symmetricEigen(matrix).vectors;
  return loadings.map((loading) => loading ** 2);
}
