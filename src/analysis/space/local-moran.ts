import { requireCount, seededRandom } from '../random.ts';
import { lagOf, readField, type Field } from './field.ts';
import { atOnce, reporting, type Permuting } from './in-draws.ts';
import { significantAt, type TestCorrection } from './significant-at.ts';
import type { Weights } from './weights.ts';

/** The region's own value and its neighbours' mean, each against the overall mean. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

export interface LocalMoran {
  /** One a region; NaN without value or neighbour. */
  readonly I: readonly number[];
  /** In the direction of the statistic, (r + 1)/(m + 1) over conditional permutations. */
  readonly p: readonly number[];
  readonly quadrant: readonly (Quadrant | null)[];
  /** After the correction for many tests. */
  readonly significant: readonly boolean[];
}

export interface LocalMoranOptions extends Permuting {
  readonly alpha: number;
  readonly correction: TestCorrection;
}

/**
 * Local Moran's I, (n - 1)·zᵢ·Σⱼwᵢⱼzⱼ / Σz²: which regions stand among their like, or against their neighbours. Each is tested by
 * drawing its neighbours from all other regions.
 *
 * @param values one figure a region; NaN is left out as in `moran`.
 * @throws RangeError naming the argument.
 *
 * Source: Anselin, Local indicators of spatial association (1995); conditional permutations as in GeoDa.
 */
export function localMoran(values: ArrayLike<number>, weights: Weights, options: LocalMoranOptions): LocalMoran {
  return atOnce(localMoranInSteps(values, weights, options));
}

/** The same; yields the share done after some draws. */
export function* localMoranInSteps(
  values: ArrayLike<number>,
  weights: Weights,
  options: LocalMoranOptions,
): Generator<number, LocalMoran> {
  const field = readField(values, weights);
  return yield* localOf(values.length, field, field, options);
}

/**
 * The same of one figure in a region and another around it: (n - 1)·xᵢ·Σⱼwᵢⱼyⱼ / √(Σx²·Σy²), both as differences from their means.
 * It says nothing of the two figures in the same region.
 *
 * @param values the figure of the region itself; a region without either figure is left out.
 * @param around the figure of its neighbours.
 * @throws RangeError naming the argument.
 *
 * Source: Anselin, Syabri & Smirnov (2002); as `localmoran_bv` of the R package spdep.
 */
export function bivariateLocalMoran(
  values: ArrayLike<number>,
  around: ArrayLike<number>,
  weights: Weights,
  options: LocalMoranOptions,
): LocalMoran {
  return atOnce(bivariateInSteps(values, around, weights, options));
}

/** The same; yields the share done after some draws. */
export function* bivariateInSteps(
  values: ArrayLike<number>,
  around: ArrayLike<number>,
  weights: Weights,
  options: LocalMoranOptions,
): Generator<number, LocalMoran> {
  if (around.length !== values.length)
    throw new RangeError(`around: are ${around.length} for ${values.length} regions; give one figure a region`);
  const both = (own: ArrayLike<number>, other: ArrayLike<number>): number[] =>
    Array.from(own, (value, region) => (Number.isNaN(other[region] ?? NaN) ? NaN : value));
  return yield* localOf(
    values.length,
    readField(both(values, around), weights),
    readField(both(around, values), weights),
    options,
  );
}

function* localOf(count: number, own: Field, around: Field, options: LocalMoranOptions): Generator<number, LocalMoran> {
  const { permutations, seed, alpha, correction } = options;
  const isTime = reporting(options);
  requireCount(permutations, 'permutations');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha: is ${alpha}; give a share between 0 and 1`);
  const random = seededRandom(seed);
  const { positions, neighbours, weights: rows, linked } = own;
  const I: number[] = Array.from({ length: count }, () => NaN);
  const p: number[] = Array.from({ length: count }, () => NaN);
  const quadrant: (Quadrant | null)[] = Array.from({ length: count }, () => null);
  const squares = Math.sqrt(own.sumOfSquares * around.sumOfSquares);
  const scale = (own.z.length - 1) / squares;
  const others = new Float64Array(Math.max(0, own.z.length - 1));
  let done = 0;
  for (const at of squares > 0 ? linked : []) {
    const position = positions[at] ?? 0;
    const z = own.z[at] ?? NaN;
    const row = rows[at] ?? [];
    const lag = lagOf(around.z, neighbours[at] ?? [], row);
    const factor = scale * z;
    const observed = factor * lag;
    others.set(around.z.subarray(0, at));
    others.set(around.z.subarray(at + 1), at);
    let extreme = 0;
    for (let draw = 0; draw < permutations; draw += 1) {
      const value = factor * drawLag(others, row, random);
      if (observed >= 0 ? value >= observed - 1e-12 : value <= observed + 1e-12) extreme += 1;
      if (isTime(row.length)) yield (done + (draw + 1) / permutations) / linked.length;
    }
    done += 1;
    I[position] = observed;
    p[position] = (extreme + 1) / (permutations + 1);
    quadrant[position] = z >= 0 ? (lag >= 0 ? 'high-high' : 'high-low') : lag >= 0 ? 'low-high' : 'low-low';
  }
  return { I, p, quadrant, significant: significantAt(p, alpha, correction) };
}

/** The lag of neighbours drawn without replacement: the first steps of a Fisher-Yates shuffle. */
function drawLag(others: Float64Array, weights: readonly number[], random: () => number): number {
  let lag = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const chosen = index + Math.floor(random() * (others.length - index));
    const value = others[chosen] ?? NaN;
    others[chosen] = others[index] ?? NaN;
    others[index] = value;
    lag += (weights[index] ?? 0) * value;
  }
  return lag;
}
