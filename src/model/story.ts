import { FIGURES, FIGURE_IDS, isOnPage, type FigureId } from './figure.ts';
import type { View } from './view.ts';

/** One figure of the atlas with what is said about it. */
export interface StorySlide {
  /** Told apart within its story only; a story read anew has new ones. */
  readonly id: string;
  readonly headline: string;
  /** Beside the figure; may be empty. */
  readonly text: string;
  /** For who presents, seen by nobody else. */
  readonly notes: string;
  readonly view: View;
  /** Which figure of the page; null shows the page whole. */
  readonly figure: FigureId | null;
}

/** A sequence of saved Views that are told one after another. */
export interface Story {
  readonly title: string;
  readonly slides: readonly StorySlide[];
}

const STORY_TEXTS = ['headline', 'text', 'notes'] as const;
export type StoryText = (typeof STORY_TEXTS)[number];

/** Letters that a text may have at most. */
export const STORY_LIMITS = { title: 200, headline: 300, text: 4000, notes: 20_000 } as const;
export const MAX_SLIDES = 100;

/** The View as a slide holds it: words and colours are the reader's own, and no working is open. */
export function slideView(view: View, page: View['page'] = view.page): View {
  return {
    ...view,
    page: page === 'stories' ? 'explore' : page,
    working: null,
    language: 'auto',
    appearance: 'auto',
    isOutlined: false,
  };
}

/** The first figure that a View has; null where none is drawn before a region is selected. */
export function firstFigure(view: View): FigureId | null {
  return FIGURE_IDS.find((id) => isOnPage(id, view) && FIGURES[id].regions <= view.selected.length) ?? null;
}
