import { countBefore } from '../ascending.ts';
import type { LeafCalibration } from './calibration.ts';
import { minMaxScore } from './score-leaf.ts';
import type { Column, Normalisation } from './specification.ts';
import { treatValue } from './treat-value.ts';

interface NormalisedLeaf {
  readonly treated: Float64Array;
  readonly normalised: Float64Array;
  /** 1 where a figure was drawn back to the end of the scale, else 0. */
  readonly clamped: Uint8Array;
}

/** A column treated and normalised against a reference set, which may be the column itself. */
export function normaliseLeaf(
  column: Column,
  leaf: LeafCalibration,
  direction: 'higher' | 'lower',
  normalise: Normalisation,
): NormalisedLeaf {
  const { length } = column;
  const result = {
    treated: new Float64Array(length),
    normalised: new Float64Array(length).fill(NaN),
    clamped: new Uint8Array(length),
  };
  const range = readRange(normalise);
  for (let row = 0; row < length; row += 1) {
    const { value, isClamped } = treatValue(column[row] ?? NaN, leaf);
    result.treated[row] = value;
    if (Number.isNaN(value) || leaf.isConstant) continue;
    if (normalise.method === 'min-max') {
      const { score, isOutside } = minMaxScore(value, leaf, direction, range);
      result.normalised[row] = score;
      if (isClamped || isOutside) result.clamped[row] = 1;
    } else {
      result.normalised[row] = positionOf(value, leaf, direction, normalise);
      if (isClamped) result.clamped[row] = 1;
    }
  }
  return result;
}

function readRange(normalise: Normalisation): readonly [number, number] {
  const range = normalise.method === 'min-max' ? (normalise.range ?? ([0, 100] as const)) : ([0, 100] as const);
  const [start, end] = range;
  if (!(Number.isFinite(start) && Number.isFinite(end) && start < end)) {
    throw new RangeError(`normalise.range: is ${start} to ${end}; give two finite numbers, the lower first`);
  }
  return range;
}

function positionOf(
  value: number,
  leaf: LeafCalibration,
  direction: 'higher' | 'lower',
  normalise: Exclude<Normalisation, { method: 'min-max' }>,
): number {
  if (normalise.method === 'z-score') {
    const score = (value - leaf.mean) / leaf.standardDeviation;
    return direction === 'lower' ? -score : score;
  }
  const count = leaf.ordered.length;
  const smaller = countBefore(leaf.ordered, value, false);
  const greater = count - countBefore(leaf.ordered, value, true);
  const worse = direction === 'lower' ? greater : smaller;
  const ties = count - smaller - greater;
  // A figure that is not of the reference set lies half a place from the two it falls between.
  const place = Math.min(Math.max(worse + (ties - 1) / 2, 0), count - 1);
  if (normalise.method === 'percentile-rank') return (100 * place) / (count - 1);
  return normalise.first === 'worst' ? place + 1 : count - place;
}
