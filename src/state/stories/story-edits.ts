import { MAX_SLIDES, type Story, type StorySlide } from '../../model/index.ts';

/** A change of one slide. */
export function withSlide(story: Story, id: string, change: Partial<Omit<StorySlide, 'id'>>): Story {
  return { ...story, slides: story.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)) };
}

/** The slide after that one; at the end where there is none. A full story stays as it is. */
export function withAdded(story: Story, slide: StorySlide, after: string | null): Story {
  if (story.slides.length >= MAX_SLIDES) return story;
  const at = story.slides.findIndex(({ id }) => id === after);
  const place = at < 0 ? story.slides.length : at + 1;
  return { ...story, slides: story.slides.toSpliced(place, 0, slide) };
}

export function withoutSlide(story: Story, id: string): Story {
  return { ...story, slides: story.slides.filter((slide) => slide.id !== id) };
}

/** The slide at another place, counted from 0; a place beyond the ends is the end. */
export function withMoved(story: Story, id: string, place: number): Story {
  const from = story.slides.findIndex((slide) => slide.id === id);
  const slide = story.slides[from];
  const to = Math.min(story.slides.length - 1, Math.max(0, place));
  if (slide === undefined || to === from) return story;
  return { ...story, slides: story.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}

/** How often a story can be undone. */
const MOST_STEPS = 200;

/** A story with what it was and what was undone. */
export interface StoryHistory {
  readonly past: readonly Story[];
  readonly present: Story;
  readonly future: readonly Story[];
  /** What the last step changed: letters typed one after another in one place are one step. */
  readonly typing: string | null;
}

export function historyOf(story: Story): StoryHistory {
  return { past: [], present: story, future: [], typing: null };
}

/** A step to another story; `typing` names the text that is typed in, null for everything else. */
export function edited(history: StoryHistory, next: Story, typing: string | null): StoryHistory {
  if (next === history.present) return history;
  const isSame = typing !== null && typing === history.typing;
  return {
    past: isSame ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    present: next,
    future: [],
    typing,
  };
}

export function undone(history: StoryHistory): StoryHistory {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    typing: null,
  };
}

export function redone(history: StoryHistory): StoryHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, typing: null };
}
