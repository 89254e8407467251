import { useEffect, useState } from 'react';
import { chooseLanguage, loadMessages, type Messages } from '../design/messages/index.tsx';
import { en } from '../design/messages/en.ts';
import type { Language } from '../model/index.ts';

/** The language of the View, with its messages; English until another has come. */
export function useLanguage(
  wanted: Language | 'auto',
  languages: readonly string[],
): { readonly language: Language; readonly messages: Messages } {
  const language = chooseLanguage(wanted, languages);
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages }>({
    language: 'en',
    messages: en,
  });
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const messages = await loadMessages(language);
      if (isWanted) setLoaded({ language, messages });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
    document.title = loaded.messages.app.title;
  }, [loaded]);
  return loaded;
}
