import type { Surroundings } from '../../figure/take/stage.tsx';
import { figuresOn, madeOf, slideOfFigure, snapshotOfFigure, type FigureForSlide } from '../../figure/take/take.ts';
import type { StorySlide } from '../../model/index.ts';

/** The figures of a slide for a file: one, or all of its page; none where they cannot be made. */
export async function figuresOfSlide(
  { view, figure }: StorySlide,
  kind: 'pptx' | 'html',
  surroundings: Surroundings,
): Promise<readonly FigureForSlide[]> {
  const found: FigureForSlide[] = [];
  try {
    for (const id of figure === null ? figuresOn(view) : [figure]) {
      const made = await madeOf(id, view, surroundings);
      if (made === null) continue;
      found.push(
        kind === 'pptx'
          ? await slideOfFigure(made, surroundings)
          : { ...(await snapshotOfFigure(made, surroundings)), spare: null },
      );
    }
    return found;
  } catch {
    // The file says on which slides a figure is missing.
    return [];
  }
}

/** Resolves once all that a slide shows has been answered, or failed: a slide says itself what failed. */
export async function figuresReady({ view, figure }: StorySlide, surroundings: Surroundings): Promise<void> {
  const ids = figure === null ? figuresOn(view) : [figure];
  await Promise.allSettled(ids.map((id) => madeOf(id, view, surroundings)));
}
