import type { Amount } from '../../../language/findings/findings.ts';
import { level } from '../../../language/sentences/amounts.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import type { Speech } from '../../../language/speech/words.ts';

/** An indicator that would have to change. */
export interface Lever {
  readonly label: string;
  readonly value: number;
  /** What is to be known of the value. */
  readonly marks: readonly string[];
  readonly benchmark: number;
  readonly amount: Amount & { readonly kind: 'unit' };
}

/** What would have to change most, as a headline; null where it trails on nothing, or is on track in all it trails on most. */
export function leversHeadline(
  speech: Speech<'portrait'>,
  { region, onTrack }: { readonly region: string; readonly onTrack: number },
  most: Lever | null,
): string {
  const { messages, format } = speech;
  const { levers } = messages.portrait;
  if (most === null)
    return capital(onTrack === 0 ? levers.none({ region }) : levers.allOnTrack({ region, count: onTrack }), format);
  const { label, value, marks, benchmark, amount } = most;
  return capital(
    levers.most({
      region,
      indicator: label,
      value:
        amount.measure === 'percent'
          ? format.percent(value / 100, amount.decimals)
          : format.number(value, amount.decimals),
      marks: marks.length === 0 ? '' : messages.marks.behind({ marks: marks.join(', ') }),
      benchmark: level(speech, benchmark, amount),
    }),
    format,
  );
}
