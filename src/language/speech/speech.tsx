import { createContext, use, useContext, type ReactNode } from 'react';
import { CATALOGUE_LANGUAGE, type Language } from '../../model/index.ts';
import { fetchWords, speechOf, withWords, type Area, type Speech } from './words.ts';

const LanguageContext = createContext<Language>(CATALOGUE_LANGUAGE);

/** Sets the language of all that stands within; the words of its first areas must have been fetched. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

const coming = new Map<string, Promise<unknown>>();

/** Words that are there: known to React at once, so that nothing waits for them. */
export const THERE = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/**
 * The same promise at every call until it fails: a component that has waited is drawn anew, and must then ask for the same
 * again, or React loses count of its hooks.
 */
function comingWords(language: Language, areas: readonly Area[]): Promise<unknown> {
  const key = [language, ...areas].join(' ');
  const known = coming.get(key);
  if (known !== undefined) return known;
  const asked = fetchWords(language, areas) ?? THERE;
  coming.set(key, asked);
  asked.catch(() => coming.delete(key));
  return asked;
}

/** Language, messages and formats of where a component stands, with the words of the areas named. Suspends until they are there. */
export function useMessages<A extends Area = never>(...areas: readonly A[]): Speech<A> {
  const speech = speechOf(useContext(LanguageContext));
  if (areas.length > 0) use(comingWords(speech.language, areas));
  return withWords(speech, ...areas);
}
