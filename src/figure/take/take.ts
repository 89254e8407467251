import { fetchWords } from '../../language/speech/words.ts';
import type { FigureId, View } from '../../model/index.ts';
import { FIGURES, FIGURE_IDS, isOnPage } from '../../model/index.ts';
import { questionQuery } from '../answers/questions.ts';
import { capture } from '../picture/capture.ts';
import type { Appearance } from '../picture/light.ts';
import type { Drawing } from '../value/drawing.ts';
import type { TonedDrawing } from '../snapshot/snapshot-drawing.ts';
import type { SnapshotFigure } from '../snapshot/snapshot.ts';
import type { ExportedFigure } from '../value/exported.ts';
import { makeFigure, type FigureSources } from '../value/make.ts';
import { exportedOf } from './exported-of.ts';
import { roomOf } from '../slides/slide-frame.ts';
import { LEAST_LETTERS } from '../slides/slide-look.ts';
import { onStage, type Surroundings, type ToDraw } from './stage.tsx';

/** Of a drawing on a phone, and of one on a desk; in pixels. */
const NARROW = 328;
const WIDE = 960;
/** Of drawings on a slide, the widest first: the narrower, the larger its letters stand there. */
const ON_SLIDE = [960, 800, 740, 680, 580, 550, 480] as const;
/** Of a slide, in an inch of it, which is measured in points. */
const POINTS = 72;
/** The letters that most of a drawing is written in, in pixels. */
const LETTERS = 12;
/** By how much letters may miss: rows are placed at whole pixels. */
const ROUNDING = 0.05;
/** Smaller letters than this many points no other width makes large enough. */
const HOPELESS = 2.5;
/** Drawn small, a figure up to here can be read on a phone as it is. */
const READABLE = 480;

/** A figure for a slide, or for a file of several. */
export interface FigureForSlide extends SnapshotFigure {
  /** How it looks on a slide, where programs do not draw it themselves. */
  readonly picture: Drawing | null;
  /** Of a figure that is a table: draws how it looks, for a slide without room for its rows. */
  readonly fallback: (() => Promise<Drawing>) | null;
}

/** The figures of a View's page that have something to show, from the top. */
export function figuresOn(view: View): readonly FigureId[] {
  return FIGURE_IDS.filter(
    (id) => id !== 'ranking' && isOnPage(id, view) && view.selected.length >= FIGURES[id].regions,
  );
}

/** What is asked once is answered once, on the page and out of sight. */
function sourcesOf({ figures, queries }: Surroundings): FigureSources {
  const { catalogue, engine, map } = figures;
  return {
    catalogue,
    engine: { ...engine, ask: (kind, question) => queries.fetchQuery(questionQuery(engine, kind, question)) },
    geometry: () =>
      map.geometry === null
        ? Promise.reject(map.fault ?? new Error('There are no shapes.'))
        : Promise.resolve(map.geometry),
  };
}

/** A figure of a View with all its answers; null where it has nothing to show. Throws what the engine throws. */
export async function madeOf(id: FigureId, view: View, surroundings: Surroundings): Promise<ToDraw | null> {
  const figure = await surroundings.figures.figure(id);
  const value = await makeFigure(figure, view, sourcesOf(surroundings), surroundings.speech);
  return value.kind === 'absence' ? null : { figure, value, view };
}

/** The picture of a figure in light colours, as it is drawn at a width. */
export function pictureAt(made: ToDraw, surroundings: Surroundings, width: number): Promise<Drawing | null> {
  return onStage(made, surroundings, { width }, (body) => capture(body));
}

/** What a slide leaves a drawing, in points. */
interface Place {
  readonly width: number;
  readonly height: number;
}

/** A figure to be drawn for a slide. */
interface ForSlide {
  readonly made: ToDraw;
  readonly surroundings: Surroundings;
  readonly appearance: Appearance;
  readonly place: Place;
}

/** The same as it is drawn for a slide: no higher than lets its letters be read there. */
function slideAt({ made, surroundings, appearance, place }: ForSlide, width: number): Promise<Drawing | null> {
  const mostHeight = Math.floor((place.height * LETTERS) / LEAST_LETTERS) - 2;
  return onStage(made, surroundings, { width, mostHeight }, (body) => capture(body, appearance));
}

function tonedOf(body: HTMLElement): TonedDrawing | null {
  const light = capture(body);
  return light === null ? null : { light, dark: capture(body, 'dark') };
}

/** A table of words and numbers alone is a table in a file too; one whose colours say something is a drawing. */
const isPlain = ({ isTable, isColoured }: ToDraw['value']): boolean => isTable && isColoured !== true;

/** A figure for a file that opens by itself: on a desk and on a phone, in light and in dark colours. */
export async function snapshotOfFigure(made: ToDraw, surroundings: Surroundings): Promise<SnapshotFigure> {
  const figure = await exportedOf(made.value, made.view, surroundings.speech);
  const wide = await onStage(made, surroundings, { width: WIDE }, tonedOf);
  if (wide === null || (isPlain(made.value) && figure.table !== null)) return { figure, wide: null, narrow: null };
  const narrow = await onStage(made, surroundings, { width: NARROW }, tonedOf);
  return { figure, wide, narrow: narrow !== null && narrow.light.width <= READABLE ? narrow : null };
}

/** The size of the smallest letters of a drawing, in pixels. */
const smallestOf = ({ texts }: Drawing): number => Math.min(...texts.map(({ size }) => size));

/** How large the smallest letters of a drawing stand on a slide, in points. */
function lettersOnSlide(drawing: Drawing, { width, height }: Place): number {
  return smallestOf(drawing) * Math.min(width / drawing.width, height / drawing.height);
}

const isRead = (drawing: Drawing, place: Place): boolean => lettersOnSlide(drawing, place) >= LEAST_LETTERS - ROUNDING;

/**
 * The drawing of a figure at the first width at which a back row reads it, else where its letters are largest; `widest` is
 * that at the first of the widths. Letters keep their size, so that it tells from which width on they can be large enough.
 */
async function legible(widest: Drawing, given: ForSlide): Promise<Drawing> {
  const { place } = given;
  let best = widest;
  if (isRead(best, place)) return best;
  const enough = (smallestOf(best) * place.width) / LEAST_LETTERS;
  const [, ...narrower] = ON_SLIDE;
  const wide = narrower.filter((width) => width <= enough);
  for (const width of wide.length > 0 ? wide : narrower.slice(-1)) {
    const drawing = await slideAt(given, width);
    if (drawing !== null && lettersOnSlide(drawing, place) > lettersOnSlide(best, place)) best = drawing;
    if (isRead(best, place)) break;
  }
  return best;
}

/** Whether its height keeps a drawing small on a slide: a table is no lower for being narrower. */
const isTall = ({ width, height }: Drawing, place: Place): boolean => height / width > place.height / place.width;

/** The place of a drawing on its slide, beside a text. */
function placeOf(figure: ExportedFigure, text: string): Place {
  const { w, h } = roomOf(figure, text, '');
  return { width: w * POINTS, height: h * POINTS };
}

/**
 * A figure for a slide, on which a text may stand beside it. Nothing is drawn of what a program of slides draws from its numbers, and of a list no
 * more than tells whether it can. Where no width makes its letters large enough, its rows are read instead.
 */
export async function slideOfFigure(
  made: ToDraw,
  surroundings: Surroundings,
  appearance: Appearance = 'light',
  text = '',
): Promise<FigureForSlide> {
  const { speech } = surroundings;
  const figure = await exportedOf(made.value, made.view, speech);
  const bare = { figure, wide: null, narrow: null, picture: null, fallback: null };
  if (figure.chart !== null) return bare;
  await fetchWords(speech.language, ['exports']);
  const place = placeOf(figure, text);
  const given = { made, surroundings, appearance, place };
  const widest = await slideAt(given, ON_SLIDE[0]);
  if (widest === null) return bare;
  const { isTable } = made.value;
  const drawn = async (): Promise<Drawing> => (isTable && isTall(widest, place) ? widest : legible(widest, given));
  if (figure.table === null) return { ...bare, picture: await drawn() };
  if (isPlain(made.value)) return { ...bare, fallback: drawn };
  // At once where no width would make it legible.
  if (lettersOnSlide(widest, place) < HOPELESS) return { ...bare, fallback: drawn };
  const picture = await drawn();
  return isRead(picture, place) ? { ...bare, picture } : { ...bare, fallback: () => Promise.resolve(picture) };
}
