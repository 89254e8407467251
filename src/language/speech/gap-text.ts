import { leastShown } from '../findings/outcome.ts';
import { NO_FIGURE, type Format } from '../format.ts';
import { wordsOf } from './words.ts';

/**
 * A gap as it is read, without a sign that would need a key: `6.0 behind`, `13.6 points ahead`, `level`. The gap is
 * positive where the region is behind; a dash where there is none.
 */
export function gapText(format: Format, gap: number, decimals: number, unit = ''): string {
  if (!Number.isFinite(gap)) return NO_FIGURE;
  const { table } = wordsOf(format.language, 'core');
  const written = format.number(Math.abs(gap), decimals);
  const side = Math.abs(gap) < leastShown(decimals) ? 'other' : gap > 0 ? 'behind' : 'ahead';
  return table.gapSide({ side, amount: unit === '' ? written : `${written} ${unit}` });
}
