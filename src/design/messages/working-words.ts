import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { steps as english } from './en/working.ts';
import { useMessages, type Messages } from './index.tsx';
import { steps as italian } from './it/working.ts';

/** The words of how a number is made, which come when a working is opened. */
export const STEPS: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type WorkingMessages = Omit<Messages, 'steps'> & { readonly steps: typeof english };

/** All messages, with those of workings. */
export function useWorkingMessages(): {
  readonly language: Language;
  readonly messages: WorkingMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return { language, messages: useMemo(() => ({ ...messages, steps: STEPS[language] }), [messages, language]), format };
}
