import { writtenStories as english, type WrittenStories } from './en/written-stories.ts';
import { useMessages } from './index.tsx';
import { writtenStories as italian } from './it/written-stories.ts';
import type { Language } from '../../model/index.ts';

export type { WrittenStories };

export const WRITTEN: Readonly<Record<Language, WrittenStories>> = { en: english, it: italian };

/** The words of the stories that come with the atlas, in the language of the reader. */
export function useWrittenStories(): WrittenStories {
  return WRITTEN[useMessages().language];
}
