import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { industrySpace as english } from './en/industry-space.ts';
import { useMessages, type Messages } from './index.tsx';
import { industrySpace as italian } from './it/industry-space.ts';

/** The words of the industry space, which come with its page: the first view has no use for them. */
export const INDUSTRY_SPACES: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type IndustrySpaceMessages = Messages & { readonly industrySpace: typeof english };

/** All messages, with those of the industry space. */
export function useIndustrySpaceMessages(): {
  readonly language: Language;
  readonly messages: IndustrySpaceMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(() => ({ ...messages, industrySpace: INDUSTRY_SPACES[language] }), [messages, language]),
    format,
  };
}
