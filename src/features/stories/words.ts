import type { StoryWords } from '../../design/messages/stories.ts';
import { STORY_LIMITS } from '../../model/index.ts';
import type { StoryFault } from '../../state/story-text.ts';

/** Why a text is no story, as a sentence. */
export function faultText(fault: StoryFault, { faults }: StoryWords): string {
  if (fault.kind === 'newer-version') return faults.newer(fault.version);
  if (fault.kind === 'field') return `${faults.place(fault.slide, fault.field)} ${faults.field[fault.problem]}.`;
  return faults[fault.kind];
}

export function titleText(title: string, words: StoryWords): string {
  return title.trim() === '' ? words.untitled : title;
}

export function headlineText(headline: string, words: StoryWords): string {
  return headline.trim() === '' ? words.unheaded : headline;
}

/** What a copy is called; a long title gives way, since no title may be longer than a story can hold. */
export function copyTitle(title: string, words: StoryWords): string {
  const most = STORY_LIMITS.title - words.copyOf('').length;
  return words.copyOf(titleText(title, words).slice(0, most));
}
