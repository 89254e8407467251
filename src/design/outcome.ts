import type { YearsLeft } from '../model/index.ts';

/** What becomes of a gap at the pace seen. Less than what shows is no gap. */
export type Outcome =
  | { readonly kind: 'never-behind' }
  | { readonly kind: 'caught-up'; readonly year: number }
  | { readonly kind: 'closing'; readonly years: number }
  | { readonly kind: 'not-closing' };

/** The smallest gap that shows with so many decimals. */
export function leastShown(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** `gaps`: those of the years the pace is taken over, oldest first, positive = behind. */
export function outcomeOf(gaps: readonly { readonly year: number; readonly gap: number }[], left: YearsLeft, least: number): Outcome {
  const behind = gaps.findLastIndex(({ gap }) => gap >= least);
  if (behind < 0) return { kind: 'never-behind' };
  const after = gaps[behind + 1];
  if (after !== undefined) return { kind: 'caught-up', year: after.year };
  return typeof left === 'number' ? { kind: 'closing', years: left } : { kind: 'not-closing' };
}
