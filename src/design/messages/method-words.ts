import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { method as english } from './en/method.ts';
import { useMessages, type Messages } from './index.tsx';
import { method as italian } from './it/method.ts';

/** The words of the choices of a method, which come with what says them: the first view has no use for them. */
export const METHOD: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type MethodMessages = Omit<Messages, 'method'> & { readonly method: typeof english & Messages['method'] };

/** All messages, with those of the choices of a method. */
export function useMethodMessages(): {
  readonly language: Language;
  readonly messages: MethodMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(
      () => ({ ...messages, method: { ...messages.method, ...METHOD[language] } }),
      [messages, language],
    ),
    format,
  };
}
