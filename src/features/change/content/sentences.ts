import { isLevel, type Amount } from '../../../language/findings/findings.ts';
import type { OutcomeCounts } from '../../../language/findings/outcome.ts';
import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import { quantity } from '../../../language/sentences/amounts.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { BenchmarkChoice, RegionCode } from '../../../model/index.ts';

/** How the gap of one region went: `gap` is positive behind, or above where no end is good. */
interface RegionCourse {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  readonly amount: Amount & { readonly kind: 'unit' };
  readonly hasDirection: boolean;
  readonly first: { readonly year: number; readonly gap: number };
  readonly last: { readonly year: number; readonly gap: number };
}

interface Spoken {
  readonly messages: Speech<'change'>['messages'];
  readonly format: Format;
}

/** Where the gap of one region stood at first and stands at last, in a sentence without a full stop. */
export function regionSentence(
  spoken: Spoken,
  { region, benchmark, amount, hasDirection, first, last }: RegionCourse,
  names: Names,
): string {
  const { messages, format } = spoken;
  const { change } = messages;
  const name = capital(names.region(region), format);
  const held = heldAgainst(spoken, benchmark, names, region);
  const sideOf = (gap: number): 'behind' | 'ahead' | 'above' | 'below' =>
    hasDirection ? (gap > 0 ? 'behind' : 'ahead') : gap > 0 ? 'above' : 'below';
  const shown = (gap: number): string => format.number(gap, amount.decimals);
  const start = isLevel(first.gap, amount)
    ? change.levelWith({ held })
    : change.awayFrom({ distance: quantity(spoken, first.gap, amount), side: sideOf(first.gap), held });
  if (first.year === last.year) return change.regionOnce({ region: name, start, year: last.year });
  if (shown(first.gap) === shown(last.gap))
    return change.regionStill({ region: name, start, first: first.year, last: last.year });
  const end = isLevel(last.gap, amount)
    ? change.level
    : change.away({ distance: shown(Math.abs(last.gap)), side: sideOf(last.gap) });
  return change.regionMoved({ region: name, start, first: first.year, end, last: last.year });
}

/** How many regions with a pace were never behind, caught up, would in time, and would not. `apart`: not counted, on fewer themes. */
export function outcomesSentence(
  counts: OutcomeCounts,
  apart: number,
  { yearsFinding }: Spoken['messages']['change'],
): string {
  return yearsFinding({ ...counts, of: Object.values(counts).reduce((sum, count) => sum + count, 0), apart });
}
