import { gapText } from '../../../language/speech/gap-text.ts';
import { leastShown } from '../../../language/findings/outcome.ts';
import type { Speech } from '../../../language/speech/words.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import type { NodeId } from '../../../model/index.ts';
import type { Words } from './rows.ts';

type GapWords = Speech<'gaps'>['messages']['gaps'];

/** The middle of the gaps of a column. */
type Middle = readonly [node: NodeId, gap: number];

/** Where the gap is widest and where narrowest in the middle of the area, as the amounts show. */
export function medianSentence(
  { widest, narrowest }: { readonly widest: Middle; readonly narrowest: Middle },
  words: Pick<Words, 'messages' | 'names' | 'format'>,
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
): string {
  const { messages, format } = words;
  const { gaps } = messages;
  if ([widest, narrowest].every(([, gap]) => Math.abs(gap) < leastShown(decimals))) return gaps.matrixNought;
  const amount = (gap: number): string => gapText(format, gap, decimals, unit);
  const [most, least] = [amount(widest[1]), amount(narrowest[1])];
  if (most === least) return gaps.matrixAlike({ gap: most });
  return gaps.matrixFinding({
    widest: nodeName(widest[0], words),
    most,
    narrowest: nodeName(narrowest[0], words),
    least,
  });
}

/** In which steps most of a gap lies, or of a lead where it is negative; null where in none. `amount`: as it is written, without a sign. */
export function mostSentence(
  region: string,
  gap: number,
  amount: string,
  [first, second]: readonly string[],
  gaps: GapWords,
): string | null {
  if (first === undefined) return null;
  const most = second === undefined ? first : gaps.stepPair({ first, second });
  return gap > 0
    ? gaps.waterfallFinding({ region, gap: amount, most })
    : gaps.waterfallAhead({ region, lead: amount, most });
}

/** How many of the differences between regions hold. */
export function surenessSentence(told: number, of: number, gaps: GapWords): string {
  return gaps.realFinding({ told, of, isAll: told === of });
}
