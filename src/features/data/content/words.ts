import type { Remark } from '../../../language/findings/marks.ts';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import { statusesOf, type Indicator, type Status } from '../../../model/index.ts';

/** What the page of the data is written with. */
export interface Words {
  readonly messages: ReturnType<typeof withDataWords>['messages'];
  readonly format: Format;
  readonly names: Names;
}

function withDataWords(speech: Speech) {
  return withWords(speech, 'data', 'indicatorNotes');
}

export function wordsOf(speech: Speech, names: Names): Words {
  const { messages, format } = withDataWords(speech);
  return { messages, format, names };
}

/** What a theme, or the context, is called. */
export function themeName(theme: Indicator['theme'], { messages }: Words): string {
  return theme === 'context' ? messages.data.context : messages.themes[theme].label;
}

/** What is to be known of an indicator, in a few sentences; null where nothing is. */
export function noteOf({ id }: Pick<Indicator, 'id'>, { messages }: Words): string | null {
  const notes: Readonly<Record<string, string>> = messages.indicatorNotes;
  return notes[id] ?? null;
}

/** What is to be known of a figure beside that it was measured, in words. */
export function remarksOf(status: number, { messages }: Words): readonly Remark[] {
  return statusesOf(status)
    .filter((known: Status) => known !== 'measured')
    .map((known) => ({ status: known, text: messages.statuses[known] }));
}
