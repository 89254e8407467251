import type { YearsLeft } from '../../model/index.ts';

/** What becomes of a gap at the pace seen. Less than what shows is no gap. */
export type Outcome =
  | { readonly kind: 'never-behind' }
  /** Behind at first, and no more from that year on. */
  | { readonly kind: 'caught-up'; readonly year: number }
  /** Behind in between only, that year the last time. */
  | { readonly kind: 'was-behind'; readonly last: number }
  | { readonly kind: 'closing'; readonly years: number }
  /** Not within `FARTHEST` years at the pace, or at neither end of its interval. */
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

/** A gap in one year, positive = behind. */
interface GapOfYear {
  readonly year: number;
  readonly gap: number;
}

/** Which way a gap goes for sure. */
export type Course = 'closing' | 'widening' | 'unclear';

/** For sure: the interval of the pace leaves out standing still, and the ends of the line moved the same way as shown. */
export function courseOfGaps(
  gaps: readonly GapOfYear[],
  { low, high }: { readonly low: number; readonly high: number },
  least: number,
): Course {
  const moved = (gaps.at(-1)?.gap ?? Number.NaN) - (gaps[0]?.gap ?? Number.NaN);
  if (high < 0 && moved <= -least) return 'closing';
  return low > 0 && moved >= least ? 'widening' : 'unclear';
}

/**
 * `gaps`: those of the years the pace is taken over, oldest first, positive = behind. `left` at the pace, `soonest` and
 * `latest` at the ends of its interval: only a gap that closes at both closes, only one that closes at neither does not.
 */
export function outcomeOf(
  gaps: readonly GapOfYear[],
  { left, soonest, latest }: { readonly left: YearsLeft; readonly soonest: YearsLeft; readonly latest: YearsLeft },
  least: number,
): Outcome {
  const at = gaps.findLastIndex(({ gap }) => gap >= least);
  const [first, behind, after] = [gaps[0], gaps[at], gaps[at + 1]];
  if (first === undefined || behind === undefined) return { kind: 'never-behind' };
  if (after !== undefined)
    return first.gap >= least ? { kind: 'caught-up', year: after.year } : { kind: 'was-behind', last: behind.year };
  const hasShrunk = first.gap - behind.gap >= least;
  if (typeof soonest === 'number' && soonest > FARTHEST) return { kind: 'not-closing' };
  if (soonest === 'never') return { kind: hasShrunk ? 'unclear' : 'not-closing' };
  if (typeof left !== 'number' || latest === 'never' || !hasShrunk) return { kind: 'unclear' };
  return left > FARTHEST ? { kind: 'not-closing' } : { kind: 'closing', years: left };
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
