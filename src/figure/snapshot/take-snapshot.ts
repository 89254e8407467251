import type { Speech } from '../../design/messages/index.tsx';
import type { TakenAs } from '../figures-on-page.ts';
import { capture } from '../picture/capture.ts';
import type { TonedDrawing } from './snapshot-drawing.ts';
import type { SnapshotFigure } from './snapshot.ts';
import { drawnAnew, takeFigure, whileDrawn, type FigureOnPage } from '../export/take-figure.ts';

/** Of a drawing on a phone, and of one on a desk; in pixels. */
const [NARROW, WIDE] = [328, 960];
/** Drawn small, a figure up to here can be read on a phone as it is. */
const READABLE = 480;

/** A part of the page in light and in dark colours. */
export function capturedTwice(box: HTMLElement): TonedDrawing | null {
  const light = capture(box);
  return light === null ? null : { light, dark: capture(box, 'dark') };
}

/** What stands in a box if it were so wide; the page has its own width back before anybody can use it. */
async function capturedAt(box: HTMLElement, width: number): Promise<TonedDrawing | null> {
  // Parts side by side go by the window, which stays as wide as it is.
  const pairs =
    width > READABLE
      ? []
      : [...box.querySelectorAll<HTMLElement>(':scope > div')].filter(
          (part) => getComputedStyle(part).display === 'grid',
        );
  box.style.width = `${String(width)}px`;
  box.style.maxWidth = 'none';
  for (const pair of pairs) pair.style.gridTemplateColumns = 'minmax(0, 1fr)';
  try {
    await drawnAnew();
    return capturedTwice(box);
  } finally {
    box.style.width = '';
    box.style.maxWidth = '';
    for (const pair of pairs) pair.style.gridTemplateColumns = '';
  }
}

export interface StandingFigure {
  readonly figure: FigureOnPage;
  readonly box: HTMLElement;
  readonly isTable: boolean;
  readonly show: (shown: 'figure' | 'table') => void;
}

/** A table of words and numbers alone is a table in the file too; one whose cells are coloured is a drawing. */
function isDrawn(box: HTMLElement, { light: { marks } }: TonedDrawing): boolean {
  return (
    box.querySelector('svg') !== null ||
    box.querySelector('table') === null ||
    new Set(marks.match(/fill="#[0-9a-f]{6}"/g)).size > 2
  );
}

/** As it stands, in light colours alone; what a slide draws from its numbers is not read. */
async function takenAsShown(
  { figure, box }: Pick<StandingFigure, 'figure' | 'box'>,
  speech: Speech,
): Promise<SnapshotFigure> {
  const read = await takeFigure(figure, box, speech);
  const light = read.chart === null ? capture(box) : null;
  const standing = light === null ? null : { light, dark: null };
  return {
    figure: read,
    wide: standing === null || (read.table !== null && !isDrawn(box, standing)) ? null : standing,
    narrow: null,
  };
}

/** A figure of the page for a file of its own: as it stands, and as it would stand on a phone. */
export async function takeSnapshot(
  { figure, box, isTable, show }: StandingFigure,
  speech: Speech,
  how: TakenAs = 'both',
): Promise<SnapshotFigure> {
  return whileDrawn(isTable, show, async () => {
    if (how === 'as-shown') return takenAsShown({ figure, box }, speech);
    const standing = capturedTwice(box);
    const read = await takeFigure(figure, box, speech);
    if (standing === null || (read.table !== null && !isDrawn(box, standing)))
      return { figure: read, wide: null, narrow: null };
    const isNarrow = standing.light.width < READABLE;
    const wide = isNarrow ? await capturedAt(box, WIDE) : standing;
    const narrow = isNarrow ? standing : await capturedAt(box, NARROW);
    // As it was before anybody sees it.
    await drawnAnew();
    return { figure: read, wide, narrow: narrow !== null && narrow.light.width <= READABLE ? narrow : null };
  });
}
