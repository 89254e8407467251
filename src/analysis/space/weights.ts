/** Who neighbours whom, and how much: `weights[i][k]` belongs to `neighbours[i][k]`, a position in the values. */
export interface Weights {
  readonly neighbours: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

/**
 * Weights that sum to 1 for every region with neighbours, equal among them.
 *
 * @throws RangeError naming `neighbours` for a position that is no other region, or one twice.
 */
export function rowStandardised(neighbours: readonly (readonly number[])[]): Weights {
  const weights = neighbours.map((row) => row.map(() => 1 / row.length));
  requireWeights({ neighbours, weights }, neighbours.length);
  return { neighbours: neighbours.map((row) => [...row]), weights };
}

/** Throws a `RangeError` naming what does not fit. */
export function requireWeights({ neighbours, weights }: Weights, count: number): void {
  if (neighbours.length !== count || weights.length !== count) {
    throw new RangeError(
      `weights: are for ${neighbours.length} regions where there are ${count} values; give one row a value`,
    );
  }
  neighbours.forEach((row, region) => {
    if (new Set(row).size < row.length) throw new RangeError(`neighbours: row ${region} names a region twice`);
    for (const other of row) {
      if (!Number.isInteger(other) || other < 0 || other >= count || other === region) {
        throw new RangeError(
          `neighbours: row ${region} names ${other}; give positions of other regions, 0 to ${count - 1}`,
        );
      }
    }
    if (weights[region]?.length !== row.length)
      throw new RangeError(
        `weights: row ${region} has ${weights[region]?.length} weights for ${row.length} neighbours`,
      );
    if (!weights[region]?.every((weight) => weight > 0 && weight < Infinity))
      throw new RangeError(`weights: row ${region} has one that is not above 0`);
  });
}
