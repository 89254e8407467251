import type { Areas, Speech } from '../../../language/speech/words.ts';
import { STORY_LIMITS, type StorySlide } from '../../../model/index.ts';
import type { StoryFault } from '../../../state/stories/story-text.ts';

/** Why a text is no story, as a sentence. */
export function faultText(fault: StoryFault, { faults }: Areas['stories']): string {
  if (fault.kind === 'newer-version') return faults.newer({ version: fault.version });
  if (fault.kind === 'field') {
    const { slide, field } = fault;
    const place = slide === null ? faults.placeOfStory({ field }) : faults.place({ slide, field });
    return `${place} ${faults.field[fault.problem]}.`;
  }
  return faults[fault.kind];
}

export function titleText(title: string, words: Areas['stories']): string {
  return title.trim() === '' ? words.untitled : title;
}

/** What a slide is called; without a headline, after the page it shows. */
export function headlineText(
  { headline, view }: Pick<StorySlide, 'headline' | 'view'>,
  { stories, pages }: Pick<Areas, 'stories'> & Speech['messages'],
): string {
  return headline.trim() === '' ? stories.unheaded({ page: pages[view.page] }) : headline;
}

/** What a copy is called; a long title gives way, since no title may be longer than a story can hold. */
export function copyTitle(title: string, words: Areas['stories']): string {
  const most = STORY_LIMITS.title - words.copyOf({ title: '' }).length;
  return words.copyOf({ title: titleText(title, words).slice(0, most) });
}
