import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../model/index.ts';
import type { Indicator, Language } from '../../model/index.ts';
import { formatOf } from '../format.ts';
import type { Format } from '../format.ts';
import { en } from './en.ts';
import type { IndicatorText } from './names.ts';

export type { DatasetErrorKind, IndicatorText, Names } from './names.ts';
export { DATASET_ERROR_KINDS } from './names.ts';

/** Every visible string; a language that lacks a key does not compile. */
export type Messages = typeof en;

/** The messages of a language; Italian is fetched when it is first asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return en;
    case 'it':
      return (await import('./it.ts')).it;
  }
}

/** The first of the reader's languages that the atlas speaks, English if none; `auto` asks the browser's list. */
export function chooseLanguage(wanted: Language | 'auto', browser: readonly string[]): Language {
  if (wanted !== 'auto') return wanted;
  for (const tag of browser) {
    const language = LANGUAGES.find((known) => known === tag.slice(0, 2).toLowerCase());
    if (language !== undefined) return language;
  }
  return 'en';
}

/** Label, unit and definition in the language of the messages, the catalogue's own where there is no translation. */
export function indicatorText(messages: Pick<Messages, 'indicators'>, indicator: Indicator): IndicatorText {
  return messages.indicators[indicator.id] ?? indicator;
}

export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

const SpeechContext = createContext<Speech>({ language: 'en', messages: en, format: formatOf('en') });

export function MessagesProvider(props: {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}): ReactNode {
  const { language, messages, children } = props;
  const speech = useMemo(() => ({ language, messages, format: formatOf(language) }), [language, messages]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Language, messages and formatters of where a component stands; English where no provider is. */
export function useMessages(): Speech {
  return useContext(SpeechContext);
}
