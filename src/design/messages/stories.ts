import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { stories as english, type StoryWords } from './en/stories.ts';
import { useMessages, type Messages } from './index.tsx';
import { stories as italian } from './it/stories.ts';

export type { StoryWords };

/** The words of stories and presenting, which come with them: the first view has no use for them. */
const STORIES: Readonly<Record<Language, StoryWords>> = { en: english, it: italian };

export type StoryMessages = Messages & { readonly stories: StoryWords };

/** All messages, with those of stories. */
export function useStoryMessages(): {
  readonly language: Language;
  readonly messages: StoryMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(() => ({ ...messages, stories: STORIES[language] }), [messages, language]),
    format,
  };
}
