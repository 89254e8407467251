import { requireCount, seededRandom } from '../random.ts';
import { lagOf, readField, type Field } from './field.ts';
import { atOnce, reporting, type Permuting } from './in-draws.ts';
import type { Weights } from './weights.ts';

export interface Moran {
  readonly I: number;
  /** -1/(n - 1): what to expect where neighbours have nothing to do with each other. */
  readonly expected: number;
  /** Two-sided, (r + 1)/(m + 1) over permutations. */
  readonly p: number;
  /** Distance of I from the permutations' mean, in their standard deviations. */
  readonly z: number;
  /** Positions without value or neighbour, left out. */
  readonly leftOut: readonly number[];
}

/**
 * Moran's I of spatial autocorrelation, (n/S₀) Σᵢⱼ wᵢⱼzᵢzⱼ / Σz², n the regions with neighbours; tested by shuffling the values.
 *
 * @param values one figure a region; NaN is left out, and the weights of its neighbours' other neighbours scaled up.
 * @param weights see `rowStandardised`.
 * @returns NaN where all values are equal or fewer than three regions have neighbours.
 * @throws RangeError naming the argument.
 *
 * Source: Moran (1950); Cliff & Ord, Spatial Processes (1981); as `moran.mc` of the R package spdep, two-sided.
 */
export function moran(values: ArrayLike<number>, weights: Weights, options: Permuting): Moran {
  return atOnce(moranInSteps(values, weights, options));
}

/** The same; yields the share done after some draws. */
export function* moranInSteps(
  values: ArrayLike<number>,
  weights: Weights,
  options: Permuting,
): Generator<number, Moran> {
  const { permutations, seed } = options;
  const isTime = reporting(options);
  requireCount(permutations, 'permutations');
  const random = seededRandom(seed);
  const field = readField(values, weights);
  const { leftOut, linked } = field;
  if (linked.length < 3 || field.sumOfSquares === 0) return { I: NaN, expected: NaN, p: NaN, z: NaN, leftOut };
  const expected = -1 / (linked.length - 1);
  const observed = statistic(field, field.z);
  const shuffled = field.z.slice();
  let extreme = 0;
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < permutations; draw += 1) {
    shuffle(shuffled, random);
    const value = statistic(field, shuffled);
    // Equal but for the order of summing is equal.
    if (Math.abs(value - expected) >= Math.abs(observed - expected) - 1e-12) extreme += 1;
    sum += value - expected;
    squares += (value - expected) ** 2;
    if (isTime(shuffled.length)) yield (draw + 1) / permutations;
  }
  const mean = sum / permutations;
  const deviation = Math.sqrt((squares - permutations * mean * mean) / (permutations - 1));
  return {
    I: observed,
    expected,
    p: (extreme + 1) / (permutations + 1),
    z: deviation > 0 ? (observed - expected - mean) / deviation : NaN,
    leftOut,
  };
}

function statistic({ linked, neighbours, weights, sumOfSquares }: Field, z: Float64Array): number {
  let cross = 0;
  let total = 0;
  for (const at of linked) {
    const row = weights[at] ?? [];
    cross += (z[at] ?? 0) * lagOf(z, neighbours[at] ?? [], row);
    for (const weight of row) total += weight;
  }
  return ((linked.length / total) * cross) / sumOfSquares;
}

/** Fisher-Yates, in place. */
function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? NaN;
    values[last] = values[other] ?? NaN;
    values[other] = kept;
  }
}
