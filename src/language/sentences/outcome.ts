import { FARTHEST, isOpen, type Outcome } from '../findings/outcome.ts';
import { NO_FIGURE } from '../format.ts';
import type { Areas } from '../compiled/areas.ts';
import type { YearsLeft } from '../../model/index.ts';

/** Below this a time rounds to no year at all. */
const A_YEAR = 0.95;

interface Spoken {
  readonly messages: Pick<Areas, 'outcome'>;
}

/** The years until a gap closes at a pace: `12 years`, `over 100 years`, `never at this pace`; a dash where that is not known. */
export function leftText({ messages: { outcome } }: Spoken, left: YearsLeft): string {
  if (typeof left !== 'number') return outcome.never;
  if (!Number.isFinite(left)) return NO_FIGURE;
  if (left < A_YEAR) return outcome.underAYear;
  return left > FARTHEST ? outcome.beyond({ most: FARTHEST }) : outcome.inYears({ years: Math.round(left) });
}

/** What becomes of a gap, alike on every page: `never behind`, `caught up in 2021`, `12 years`, `not at this pace`. */
export function outcomeText(spoken: Spoken, outcome: Outcome): string {
  const said = spoken.messages.outcome;
  switch (outcome.kind) {
    case 'caught-up':
      return said['caught-up'](outcome);
    case 'was-behind':
      return said['was-behind']({ year: outcome.last });
    case 'closing':
      return leftText(spoken, outcome.years);
    case 'never-behind':
    case 'not-closing':
    case 'unclear':
      return said[outcome.kind];
  }
}

/** The years at the ends of the interval of the pace, the sooner first; empty where they say no more than the outcome, or there is no gap to close. */
export function outcomeRange(
  spoken: Spoken,
  outcome: Outcome,
  { soonest, latest }: { readonly soonest: YearsLeft; readonly latest: YearsLeft },
): string {
  if (!isOpen(outcome)) return '';
  const [one, other] = [leftText(spoken, soonest), leftText(spoken, latest)];
  if (one !== other) return spoken.messages.outcome.range({ soonest: one, latest: other });
  return one === outcomeText(spoken, outcome) || outcome.kind === 'not-closing' ? '' : one;
}

/** When a gap is none, does not close, or cannot be told. */
export function outcomeRule({ messages: { outcome } }: Spoken): string {
  return outcome.rule({ most: FARTHEST });
}
