import type { Appearance } from '../../../figure/picture/light.ts';
import type { Surroundings, ToDraw } from '../../../figure/take/stage.tsx';
import { figuresOn, madeOf, slideOfFigure, snapshotOfFigure, type FigureForSlide } from '../../../figure/take/take.ts';
import type { FigureId, StorySlide, View } from '../../../model/index.ts';

/** What a slide shows of a whole page: its figures; beside the map what stands beside it on its page. */
export function figuresOfPage(view: View): readonly FigureId[] {
  if (view.page !== 'explore') return figuresOn(view);
  return ['map', view.panel === 'region' && view.selected.length > 0 ? 'region-gaps' : 'ranking'];
}

/** The figures of a slide, made but not yet drawn: one, or all of its page; none where they cannot be made. */
export async function madeOfSlide(
  { view, figure }: StorySlide,
  surroundings: Surroundings,
): Promise<readonly ToDraw[]> {
  try {
    const ids = figure === null ? figuresOn(view) : [figure];
    return (await Promise.all(ids.map((id) => madeOf(id, view, surroundings)))).filter((made) => made !== null);
  } catch {
    // The file says on which slides a figure is missing.
    return [];
  }
}

/** The figures of a slide for a file, drawn one after another; none where they cannot be drawn. */
export async function figuresForSlide(
  made: readonly ToDraw[],
  kind: 'pptx' | 'html',
  surroundings: Surroundings,
  { appearance, text = '' }: { readonly appearance: Appearance; readonly text?: string },
): Promise<readonly FigureForSlide[]> {
  const drawn: FigureForSlide[] = [];
  try {
    for (const [at, one] of made.entries())
      drawn.push(
        kind === 'pptx'
          ? // Of several figures the first has the text beside it.
            await slideOfFigure(one, surroundings, appearance, at === 0 ? text : '')
          : { ...(await snapshotOfFigure(one, surroundings)), picture: null, fallback: null },
      );
    return drawn;
  } catch {
    return [];
  }
}

/** Resolves once all that a slide shows has been answered, or failed: a slide says itself what failed. */
export async function figuresReady({ view, figure }: StorySlide, surroundings: Surroundings): Promise<void> {
  const ids = figure === null ? figuresOfPage(view) : [figure];
  await Promise.allSettled(ids.map((id) => madeOf(id, view, surroundings)));
}
