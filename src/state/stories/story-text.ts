import * as v from 'valibot';
import { MAX_SLIDES, STORY_LIMITS, isFigureId, slideView, type Story, type StorySlide } from '../../model/index.ts';
import { parseView, serialiseView, type LinkProblem } from '../links/view-url.ts';

/** The version that stories are written in. */
const STORY_VERSION = 1;
/** What says that a file is a story. */
const STORY_FORMAT = 'see-innovation-atlas-story';
/** Letters of the longest story that is read: a hundred slides full of notes are shorter. */
export const MAX_STORY_LENGTH = 3_000_000;

/** Why a text is no story. Slides are counted from 1; null where it is the story as a whole. */
export type StoryFault =
  | { readonly kind: 'not-a-story' | 'damaged' | 'too-long' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | {
      readonly kind: 'field';
      readonly slide: number | null;
      readonly field: string;
      readonly problem: 'missing' | 'wrong-kind' | 'too-long';
    };

/** What of a slide's View could not be followed; the rest of it holds. */
export interface SlideProblem {
  readonly slide: number;
  readonly problem: LinkProblem;
}

/** A story that was read, or why there is none. */
export type StoryRead =
  | {
      readonly kind: 'valid';
      readonly story: Story;
      readonly problems: readonly SlideProblem[];
      /** The version it is of where this atlas does not know it yet: what came with that is left out. */
      readonly newerVersion: number | null;
    }
  | { readonly kind: 'invalid'; readonly faults: readonly StoryFault[] };

/** What turns a story of version n into one of version n + 1, at index n - 1. Append only: old stories open for ever. */
const MIGRATIONS: readonly ((story: unknown) => unknown)[] = [];
/** A file that is wrong all over is not listed whole. */
const MOST_FAULTS = 5;

/** Letters of the longest View: every weight and every indicator of a method of one's own is shorter. */
const MAX_VIEW = 20_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const Slide = v.object({
  headline: text(STORY_LIMITS.headline),
  text: text(STORY_LIMITS.text),
  notes: text(STORY_LIMITS.notes),
  view: text(MAX_VIEW),
  figure: v.nullable(text(STORY_LIMITS.title)),
});
const Head = v.object({ format: v.literal(STORY_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const Whole = v.object({ title: text(STORY_LIMITS.title), slides: v.pipe(v.array(Slide), v.maxLength(MAX_SLIDES)) });

/** A story as data that JSON can hold: every View spelled out with its version. */
export function storyData({ title, slides }: Story): unknown {
  return {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    title,
    slides: slides.map(({ headline, text: beside, notes, view, figure }) => ({
      headline,
      text: beside,
      notes,
      view: serialiseView(view, 'spell-out'),
      figure,
    })),
  };
}

const PROBLEMS: Readonly<Record<string, Extract<StoryFault, { kind: 'field' }>['problem']>> = {
  max_length: 'too-long',
};

function faultOf(issue: v.BaseIssue<unknown>): StoryFault {
  const path = (issue.path ?? []).map(({ key }) => key);
  const [list, index] = path;
  const isMissing = issue.input === undefined;
  return {
    kind: 'field',
    slide: list === 'slides' && typeof index === 'number' ? index + 1 : null,
    field: String(path.findLast((key) => typeof key === 'string') ?? ''),
    problem: isMissing ? 'missing' : (PROBLEMS[issue.type] ?? 'wrong-kind'),
  };
}

/** The story that data from outside hold. Never throws; `nextId` names the slides. */
export function readStoryData(given: unknown, nextId: () => string): StoryRead {
  const head = v.safeParse(Head, given);
  if (!head.success) return { kind: 'invalid', faults: [{ kind: 'not-a-story' }] };
  const { version } = head.output;
  let data = given;
  for (const step of MIGRATIONS.slice(version - 1)) data = step(data);
  const whole = v.safeParse(Whole, data);
  if (!whole.success) {
    return {
      kind: 'invalid',
      faults:
        version > STORY_VERSION
          ? [{ kind: 'newer-version', version }]
          : whole.issues.slice(0, MOST_FAULTS).map(faultOf),
    };
  }
  const problems: SlideProblem[] = [];
  const slides = whole.output.slides.map((slide, at): StorySlide => {
    const { view, problems: found } = parseView(slide.view);
    problems.push(...found.map((problem) => ({ slide: at + 1, problem })));
    const { figure } = slide;
    const isKnown = figure !== null && isFigureId(figure);
    // The page is shown whole then.
    if (figure !== null && !isKnown)
      problems.push({ slide: at + 1, problem: { kind: 'unknown-value', option: 'figure', value: figure } });
    return {
      id: nextId(),
      headline: slide.headline,
      text: slide.text,
      notes: slide.notes,
      view: slideView(view),
      figure: isKnown ? figure : null,
    };
  });
  const newerVersion = version > STORY_VERSION ? version : null;
  return { kind: 'valid', story: { title: whole.output.title, slides }, problems, newerVersion };
}

/** A story as the text of a file, for people to read too. */
export function writeStoryFile(story: Story): string {
  return `${JSON.stringify(storyData(story), null, 2)}\n`;
}

/** Undoes `writeStoryFile`. Never throws. */
export function readStoryFile(given: string, nextId: () => string): StoryRead {
  if (given.length > MAX_STORY_LENGTH) return { kind: 'invalid', faults: [{ kind: 'too-long' }] };
  let data: unknown;
  try {
    data = JSON.parse(given);
  } catch {
    return { kind: 'invalid', faults: [{ kind: 'not-a-story' }] };
  }
  return readStoryData(data, nextId);
}
