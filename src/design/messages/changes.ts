import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { change as english } from './en/change.ts';
import { useMessages, type Messages } from './index.tsx';
import { change as italian } from './it/change.ts';

/** The words of the page of change, which come with the page: the first view has no use for them. */
export const CHANGES: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type ChangeMessages = Messages & { readonly change: typeof english };

/** All messages, with those of the page of change. */
export function useChangeMessages(): {
  readonly language: Language;
  readonly messages: ChangeMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(() => ({ ...messages, change: CHANGES[language] }), [messages, language]),
    format,
  };
}
