import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { evidence as english } from './en/evidence.ts';
import { useMessages, type Messages } from './index.tsx';
import { evidence as italian } from './it/evidence.ts';

/** The words of what an index rests on, which come with it. */
export const EVIDENCES: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type EvidenceMessages = Messages & { readonly evidence: typeof english };

/** All messages, with those of what an index rests on. */
export function useEvidenceMessages(): {
  readonly language: Language;
  readonly messages: EvidenceMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(() => ({ ...messages, evidence: EVIDENCES[language] }), [messages, language]),
    format,
  };
}
