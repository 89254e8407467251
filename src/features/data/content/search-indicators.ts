import { foldName } from '../../../frame/search/letters.ts';
import { wordsReady } from '../../../language/speech/words.ts';
import { LANGUAGES, type Indicator } from '../../../model/index.ts';

/** Words shorter than this are looked for as they are. */
const SHORTEST_STEM = 5;
/** The ends that tell one from many: patents and patent, brevetti and brevetto. */
const END = /(?:ies|es|s|[aeio])$/;

const stemOf = (word: string): string => (word.length < SHORTEST_STEM ? word : word.replace(END, ''));

/** All that an indicator is found by, as folded words: its names and units in every language, its code, its source. */
function wordsOf({ id, label, unit, sourceTable, producer }: Indicator): readonly string[] {
  const named = LANGUAGES.flatMap((language) => {
    const known: Readonly<Record<string, { readonly label: string; readonly unit: string }>> =
      wordsReady(language, 'indicators') ?? {};
    return [known[id]?.label ?? '', known[id]?.unit ?? ''];
  });
  return foldName([id, label, unit, sourceTable, producer, ...named].join(' ')).split(' ');
}

/** Whether an indicator answers a search: each word of it begins one of the indicator's, whatever the language. All do where nothing is searched for, and none where signs alone are. */
export function answers(indicator: Indicator, search: string): boolean {
  const wanted = foldName(search)
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf);
  if (wanted.length === 0) return search.trim() === '';
  const words = wordsOf(indicator);
  return wanted.every((stem) => words.some((word) => word.startsWith(stem)));
}
