import { requireWeights, type Weights } from './weights.ts';

/** Values as differences from their mean, with the weights that can be used. */
export interface Field {
  /** Positions in the values given, of those present. */
  readonly positions: readonly number[];
  /** Difference from the mean, by place in `positions`. */
  readonly z: Float64Array;
  readonly sumOfSquares: number;
  /** By place; neighbours without value are gone and the weights of the rest scaled to the row's sum. */
  readonly neighbours: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  /** Places with a neighbour. */
  readonly linked: readonly number[];
  /** Positions left out of the statistic: without value, or without neighbour. */
  readonly leftOut: readonly number[];
}

/** Throws a `RangeError` naming `values`, `neighbours` or `weights`. */
export function readField(values: ArrayLike<number>, given: Weights): Field {
  requireWeights(given, values.length);
  const all = Array.from(values);
  if (all.some((value) => value === Infinity || value === -Infinity))
    throw new RangeError('values: one is infinite; give finite figures, NaN for missing');
  const positions = all.map((_, position) => position).filter((position) => !Number.isNaN(all[position]));
  const place = new Map(positions.map((position, at) => [position, at]));
  const mean = positions.reduce((sum, position) => sum + (all[position] ?? 0), 0) / positions.length;
  const isConstant = positions.every((position) => all[position] === all[positions[0] ?? 0]);
  const z = Float64Array.from(positions, (position) => (isConstant ? 0 : (all[position] ?? NaN) - mean));

  const rows = positions.map((position) => {
    const row = given.neighbours[position] ?? [];
    const weights = given.weights[position] ?? [];
    const kept = row
      .map((other, index) => ({ at: place.get(other), weight: weights[index] ?? 0 }))
      .filter(({ at }) => at !== undefined);
    const factor = sum(weights) / sum(kept.map(({ weight }) => weight));
    return { neighbours: kept.map(({ at = 0 }) => at), weights: kept.map(({ weight }) => weight * factor) };
  });
  const linked = rows.map((_, at) => at).filter((at) => (rows[at]?.neighbours.length ?? 0) > 0);
  const used = new Set(linked.map((at) => positions[at]));
  return {
    positions,
    z,
    sumOfSquares: z.reduce((total, value) => total + value * value, 0),
    neighbours: rows.map(({ neighbours }) => neighbours),
    weights: rows.map(({ weights }) => weights),
    linked,
    leftOut: all.map((_, position) => position).filter((position) => !used.has(position)),
  };
}

/** The weighted sum of the neighbours' differences. */
export function lagOf(z: Float64Array, neighbours: readonly number[], weights: readonly number[]): number {
  let lag = 0;
  for (let index = 0; index < neighbours.length; index += 1)
    lag += (weights[index] ?? 0) * (z[neighbours[index] ?? 0] ?? 0);
  return lag;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
