import type { ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { APPEARANCES, LANGUAGES, LANGUAGE_ROWS, chooseLanguage, type View } from '../../model/index.ts';
import { pageLanguage } from '../../state/page-language.ts';
import type { ViewStore } from '../../state/index.ts';

/** In which language and which light the atlas is read. Languages are called as their speakers call them. */
export function Preferences({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { language, messages } = useMessages('header');
  const words = messages.header;
  const own = pageLanguage(document) ?? chooseLanguage('auto', navigator.languages);
  return (
    <>
      <Select
        label={words.language}
        value={language}
        options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_ROWS[tag].name, language: tag }))}
        onChange={(text) => {
          const chosen = LANGUAGES.find((tag) => tag === text) ?? own;
          store.set({ language: chosen === own ? 'auto' : chosen });
        }}
      />
      <Select
        label={words.appearance}
        value={view.appearance}
        options={APPEARANCES.map((appearance) => ({ value: appearance, label: words.appearances[appearance] }))}
        onChange={(text) => store.set({ appearance: APPEARANCES.find((known) => known === text) ?? 'auto' })}
      />
    </>
  );
}
