import { THERE } from '../../language/speech/speech.tsx';
import { wordsReady, fetchWords } from '../../language/speech/words.ts';
import type { Language, View } from '../../model/index.ts';

type GroupWords = typeof import('./group-words.ts');

let words: GroupWords | null = null;
const coming = new Map<Language, Promise<void>>();

/** Whether a View speaks of listed groups of regions, which most do not. */
export function speaksOfGroups({ filter, benchmark }: Pick<View, 'filter' | 'benchmark'>): boolean {
  return filter !== null || benchmark.kind === 'group';
}

/** What is said of groups, once it was fetched; null until then. */
export function groupWordsReady(): GroupWords | null {
  return words;
}

async function fetchAll(language: Language): Promise<void> {
  [words] = await Promise.all([import('./group-words.ts'), fetchWords(language, ['listedGroups'])]);
}

const awaited = new Map<Language, Promise<void>>();

/** The same for a component that waits: the same promise at every call, until it fails. */
export function awaitedGroups(language: Language): Promise<void> {
  const known = awaited.get(language);
  if (known !== undefined) return known;
  const asked = fetchGroupWords(language) ?? THERE;
  awaited.set(language, asked);
  asked.catch(() => awaited.delete(language));
  return asked;
}

/**
 * Fetches what is said of groups; null where it is there. The same promise while it is coming. Rejects where it cannot be
 * fetched, and is asked for again then.
 */
export function fetchGroupWords(language: Language): Promise<void> | null {
  if (words !== null && wordsReady(language, 'listedGroups') !== null) return null;
  const known = coming.get(language);
  if (known !== undefined) return known;
  const asked = fetchAll(language);
  coming.set(language, asked);
  asked.catch(() => coming.delete(language));
  return asked;
}
