import type { View } from '../../model/index.ts';
import type { SnapshotFigure } from '../snapshot/snapshot.ts';
import type { Surroundings } from '../take/stage.tsx';
import { figuresOn, madeOf, snapshotOfFigure } from '../take/take.ts';
import type { SavedFile } from './formats.ts';

/**
 * All figures of a page as one file that opens by itself.
 * @throws TooLarge where they are more than two megabytes.
 */
export async function pageFile(view: View, surroundings: Surroundings): Promise<SavedFile> {
  const { language, messages } = surroundings.speech;
  const { snapshotFile } = await import('../snapshot/snapshot-file.ts');
  const figures: SnapshotFigure[] = [];
  for (const id of figuresOn(view)) {
    const made = await madeOf(id, view, surroundings);
    if (made !== null) figures.push(await snapshotOfFigure(made, surroundings));
  }
  const title = `${messages.app.title}: ${messages.pages[view.page]}`;
  return { name: `atlas-${view.page}.html`, content: await snapshotFile(figures, { title, language }) };
}
