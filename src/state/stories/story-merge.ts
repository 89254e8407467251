import { MAX_SLIDES, type Story, type StorySlide } from '../../model/index.ts';
import { serialiseView } from '../links/view-url.ts';

/** When each part of a story was last changed, in milliseconds, by its name; what is not named is as it was begun. */
export type Stamps = Readonly<Record<string, number>>;

/** A story as one page of the atlas has it. */
export interface Written {
  readonly story: Story;
  readonly stamps: Stamps;
}

const TITLE = 'title';
const ORDER = 'order';
const SLIDE_PARTS = ['headline', 'text', 'notes', 'view', 'figure'] as const;
type SlidePart = (typeof SLIDE_PARTS)[number];

const partOf = (slide: string, part: SlidePart): string => `${slide} ${part}`;
/** When a slide was taken out. */
const goneOf = (slide: string): string => `${slide} gone`;
const orderOf = ({ slides }: Story): readonly string[] => slides.map(({ id }) => id);
const slideOf = ({ slides }: Story, id: string): StorySlide | undefined => slides.find((slide) => slide.id === id);
const textOf = (slide: StorySlide, part: SlidePart): string =>
  part === 'view' ? serialiseView(slide.view, 'omit-defaults') : (slide[part] ?? '');

const isSameSlide = (one: StorySlide | undefined, other: StorySlide | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.id === other.id &&
    SLIDE_PARTS.every((part) => textOf(one, part) === textOf(other, part)));

/** Whether two stories are written alike, slide by slide. */
export function isSameStory(one: Story, other: Story): boolean {
  return (
    one.title === other.title &&
    one.slides.length === other.slides.length &&
    one.slides.every((slide, at) => isSameSlide(slide, other.slides[at]))
  );
}

/** The stamps after a step from one story to the next, made at that time. */
export function stamped(stamps: Stamps, before: Story, after: Story, time: number): Stamps {
  const changed: string[] = [];
  if (before.title !== after.title) changed.push(TITLE);
  if (orderOf(before).join() !== orderOf(after).join()) changed.push(ORDER);
  for (const slide of after.slides) {
    const known = slideOf(before, slide.id);
    if (known === slide) continue;
    for (const part of SLIDE_PARTS)
      if (known === undefined || textOf(known, part) !== textOf(slide, part)) changed.push(partOf(slide.id, part));
  }
  for (const id of orderOf(before)) if (slideOf(after, id) === undefined) changed.push(goneOf(id));
  return { ...stamps, ...Object.fromEntries(changed.map((name) => [name, time])) };
}

/**
 * Two writings of one story made into one, part by part: the later change of each holds, whichever page asks. A slide
 * stays unless it was taken out after all that was written on it.
 */
export function merged(mine: Written, theirs: Written): Written {
  /** Whose part was changed later; of those changed at the same moment the same one on every page. */
  const isMine = (name: string, own: string, other: string): boolean => {
    const [at, otherAt] = [mine.stamps[name] ?? 0, theirs.stamps[name] ?? 0];
    return own === other || at > otherAt || (at === otherAt && own > other);
  };
  const stamps: Record<string, number> = { ...theirs.stamps };
  for (const [name, time] of Object.entries(mine.stamps)) stamps[name] = Math.max(time, stamps[name] ?? 0);

  const isGone = (id: string): boolean => {
    const gone = stamps[goneOf(id)] ?? 0;
    return gone > 0 && SLIDE_PARTS.every((part) => (stamps[partOf(id, part)] ?? 0) <= gone);
  };
  const slideFrom = (here: StorySlide, there: StorySlide): StorySlide => {
    const part = <Name extends SlidePart>(name: Name): StorySlide[Name] =>
      isMine(partOf(here.id, name), textOf(here, name), textOf(there, name)) ? here[name] : there[name];
    return {
      id: here.id,
      headline: part('headline'),
      text: part('text'),
      notes: part('notes'),
      view: part('view'),
      figure: part('figure'),
    };
  };
  const [own, other] = [orderOf(mine.story), orderOf(theirs.story)];
  const order = isMine(ORDER, own.join(), other.join()) ? wholeOrder(own, other) : wholeOrder(other, own);
  const slides = order
    .filter((id) => !isGone(id))
    .flatMap((id): readonly StorySlide[] => {
      const [here, there] = [slideOf(mine.story, id), slideOf(theirs.story, id)];
      if (here === undefined) return there === undefined ? [] : [there];
      return [there === undefined ? here : slideFrom(here, there)];
    })
    .slice(0, MAX_SLIDES);
  const isTitleMine = isMine(TITLE, mine.story.title, theirs.story.title);
  const story = { title: isTitleMine ? mine.story.title : theirs.story.title, slides };
  return { story: isSameStory(story, mine.story) ? mine.story : story, stamps };
}

/** The slides in the order that was made last; those that it does not know stand after the one they stood after. */
function wholeOrder(latest: readonly string[], others: readonly string[]): readonly string[] {
  const order = [...latest];
  for (const [at, id] of others.entries())
    if (!order.includes(id)) order.splice(at === 0 ? 0 : order.indexOf(others[at - 1] ?? '') + 1, 0, id);
  return order;
}
