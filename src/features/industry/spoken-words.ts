import { industry as english } from '../../design/messages/en/industry.ts';
import { loadIndustryWords, type IndustryWords } from '../../design/messages/industries.ts';
import type { Language } from '../../model/index.ts';

/** Those that are there: English comes with the figures, others are fetched when they are spoken. */
const there: Partial<Record<Language, IndustryWords>> = { en: english };
const coming = new Map<Language, Promise<unknown>>();

async function keepWords(language: Language): Promise<void> {
  there[language] = await loadIndustryWords(language);
}

/** Fetches the words that the figures of industry are written in; null where they are there. */
export function fetchIndustryWords(language: Language): Promise<unknown> | null {
  if (there[language] !== undefined) return null;
  const known = coming.get(language);
  if (known !== undefined) return known;
  const asked = keepWords(language);
  asked.catch(() => coming.delete(language));
  coming.set(language, asked);
  return asked;
}

/** @throws Error for a language whose words have not been fetched. */
export function industryWordsIn(language: Language): IndustryWords {
  const words = there[language];
  if (words === undefined) throw new Error(`The words of industry are not there in ${language}.`);
  return words;
}
