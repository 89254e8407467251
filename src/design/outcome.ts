import type { YearsLeft } from '../model/index.ts';

/** What becomes of a gap at the pace seen. Less than what shows is no gap. */
export type Outcome =
  | { readonly kind: 'never-behind' }
  /** Behind at first, and no more from that year on. */
  | { readonly kind: 'caught-up'; readonly year: number }
  /** Behind in between only, that year the last time. */
  | { readonly kind: 'was-behind'; readonly last: number }
  | { readonly kind: 'closing'; readonly years: number }
  /** Not within `FARTHEST` years at the pace, or never. */
  | { readonly kind: 'not-closing' }
  /** The interval of the pace holds standing still, or the pace and the ends of the line say opposite things. */
  | { readonly kind: 'unclear' };

/** How many gaps became what. */
export type OutcomeCounts = Readonly<Record<'neverBehind' | 'caughtUp' | 'closing' | 'open' | 'unclear', number>>;

/** More years than this are no statement about time. */
export const FARTHEST = 100;

/** The smallest gap that shows with so many decimals. */
export function leastShown(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * `gaps`: those of the years the pace is taken over, oldest first, positive = behind. `left` at the pace, `latest` at the
 * slow end of its interval: only a gap that closes at both closes.
 */
export function outcomeOf(
  gaps: readonly { readonly year: number; readonly gap: number }[],
  { left, latest }: { readonly left: YearsLeft; readonly latest: YearsLeft },
  least: number,
): Outcome {
  const at = gaps.findLastIndex(({ gap }) => gap >= least);
  const [first, behind, after] = [gaps[0], gaps[at], gaps[at + 1]];
  if (first === undefined || behind === undefined) return { kind: 'never-behind' };
  if (after !== undefined)
    return first.gap >= least ? { kind: 'caught-up', year: after.year } : { kind: 'was-behind', last: behind.year };
  const hasShrunk = first.gap - behind.gap >= least;
  if (typeof left === 'number') {
    if (latest === 'never' || !hasShrunk) return { kind: 'unclear' };
    return left > FARTHEST ? { kind: 'not-closing' } : { kind: 'closing', years: left };
  }
  return hasShrunk ? { kind: 'unclear' } : { kind: 'not-closing' };
}

export function countOutcomes(outcomes: readonly (Outcome | null)[]): OutcomeCounts {
  const count = (...kinds: readonly Outcome['kind'][]): number =>
    outcomes.filter((outcome) => outcome !== null && kinds.includes(outcome.kind)).length;
  return {
    neverBehind: count('never-behind'),
    caughtUp: count('caught-up', 'was-behind'),
    closing: count('closing'),
    open: count('not-closing'),
    unclear: count('unclear'),
  };
}

/** Whether there is a gap to be closed. */
export function isOpen({ kind }: Outcome): boolean {
  return kind === 'closing' || kind === 'not-closing' || kind === 'unclear';
}
