import type { Areas } from '../compiled/areas.ts';
import type { Format } from '../format.ts';

/** The end of a sentence in any script, also within brackets or quotes. */
const CLOSED = /(?:\p{Sentence_Terminal}|…)[\p{Pe}\p{Pf}]*$/u;

/** A headline with more behind it: with the full stop of the language, where it has no end of its own. */
export function closed(text: string, { sentence }: Pick<Areas['exports'], 'sentence'>): string {
  return text === '' || CLOSED.test(text) ? text : sentence({ text });
}

/** The first sentence of a text, by the rules of its language. */
export function firstSentence(text: string, { locale }: Pick<Format, 'locale'>): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trimEnd() ?? '';
}
