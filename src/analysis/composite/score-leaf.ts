import type { LeafCalibration } from './calibration.ts';

/** The min-max score of a figure on the treated scale: (v - low)/(high - low) over the range, clamped to it; turned round for `lower`. */
export function minMaxScore(
  treated: number,
  { low, high }: LeafCalibration,
  direction: 'higher' | 'lower',
  [start, end]: readonly [number, number],
): { readonly score: number; readonly isOutside: boolean } {
  const share = direction === 'lower' ? (high - treated) / (high - low) : (treated - low) / (high - low);
  return { score: start + (end - start) * Math.min(Math.max(share, 0), 1), isOutside: treated < low || treated > high };
}
