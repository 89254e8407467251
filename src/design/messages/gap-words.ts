import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { gaps as english } from './en/gaps.ts';
import { useMessages, type Messages } from './index.tsx';
import { gaps as italian } from './it/gaps.ts';

/** The words of the page of gaps, which come with what says them: the first view has no use for them. */
export const GAPS: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type GapMessages = Messages & { readonly gaps: typeof english };

/** All messages, with those of the page of gaps. */
export function useGapMessages(): {
  readonly language: Language;
  readonly messages: GapMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return { language, messages: useMemo(() => ({ ...messages, gaps: GAPS[language] }), [messages, language]), format };
}
