import type { LeafCalibration } from './calibration.ts';
import { treatValue } from './treat-value.ts';

export interface LeafScore {
  readonly score: number;
  /** True where the figure lies beyond the bounds or the reference set, so that the score is the end of the scale. */
  readonly isClamped: boolean;
}

const DEFAULT_RANGE = [0, 100] as const;

/**
 * The min-max score of one figure: treated as the reference set was, (v - low)/(high - low) stretched over `range` and
 * clamped to it; turned round for `lower`.
 *
 * @param value in the leaf's unit; NaN gives NaN.
 * @param range by default [0, 100].
 * @returns NaN where the leaf is constant.
 */
export function scoreLeaf(
  value: number,
  leaf: LeafCalibration,
  direction: 'higher' | 'lower',
  range: readonly [number, number] = DEFAULT_RANGE,
): LeafScore {
  if (leaf.isConstant || Number.isNaN(value)) return { score: NaN, isClamped: false };
  const treated = treatValue(value, leaf);
  const { score, isOutside } = minMaxScore(treated.value, leaf, direction, range);
  return { score, isClamped: treated.isClamped || isOutside };
}

/** The same for a figure already on the treated scale. */
export function minMaxScore(
  treated: number,
  { low, high }: LeafCalibration,
  direction: 'higher' | 'lower',
  [start, end]: readonly [number, number],
): { readonly score: number; readonly isOutside: boolean } {
  const share = direction === 'lower' ? (high - treated) / (high - low) : (treated - low) / (high - low);
  return { score: start + (end - start) * Math.min(Math.max(share, 0), 1), isOutside: treated < low || treated > high };
}
