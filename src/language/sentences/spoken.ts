import type { Language } from '../../model/index.ts';
import type { Areas } from '../compiled/areas.ts';
import type { Format } from '../format.ts';

/** A language with the words of every page, as the sentences of every page speak it. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Areas['core'];
  readonly format: Format;
}

/** With a large first letter, for the beginning of a sentence. */
export function capital(text: string, { locale }: Pick<Format, 'locale'>): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
