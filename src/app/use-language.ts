import { useEffect, useLayoutEffect, useState } from 'react';
import { FIRST_AREAS, areasReady, fetchWords, speechOf } from '../language/speech/words.ts';
import { LANGUAGE_ROWS, chooseLanguage, type Language } from '../model/index.ts';

/** The language of the View, once its words are there; until then the one spoken before. The first must have been fetched. */
export function useLanguage(wanted: Language | 'auto', browser: readonly string[], first: Language): Language {
  const language = chooseLanguage(wanted, browser);
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let isWanted = true;
    const change = async (): Promise<void> => {
      try {
        await fetchWords(language, [...FIRST_AREAS, ...areasReady(spoken)]);
        if (isWanted) setSpoken(language);
      } catch {
        // The page goes on in the language it has.
      }
    };
    if (language !== spoken) void change();
    return () => {
      isWanted = false;
    };
  }, [language, spoken]);
  // Before the effects of pages, which have titles of their own.
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = spoken;
    documentElement.dir = LANGUAGE_ROWS[spoken].direction;
    document.title = speechOf(spoken).messages.app.title;
  }, [spoken]);
  return spoken;
}
