import { EXPORTS } from '../../design/messages/exports.ts';
import type { Speech } from '../../design/messages/index.tsx';
import { today } from '../../figure/words/day.ts';
import type { Drawing } from '../../figure/picture/drawing.ts';
import { figureFileName } from '../../figure/value/exported.ts';
import type { SavedFile } from '../../figure/export/formats.ts';
import { pictureFonts } from '../../figure/picture/picture-fonts.ts';
import { dataAddress, pngOf } from '../../figure/picture/png.ts';
import type { SlideGiven, SlidePicture } from '../../figure/slides/pptx.ts';
import { writeSlides } from '../../figure/slides/slides.ts';
import { snapshotFile } from '../../figure/snapshot/snapshot-file.ts';
import { linkTo } from '../../figure/words/link.ts';
import type { StorySlide } from '../../model/index.ts';
import type { FigureForSlide } from '../../figure/take/take.ts';

export { prepareSlides } from '../../figure/slides/slides.ts';

/** A slide and its figures: none where they could not be made. */
export interface TakenSlide {
  readonly slide: StorySlide;
  readonly figures: readonly FigureForSlide[];
}

/** Pictures made side by side: each is as large as a screen in memory. */
const AT_ONCE = 3;
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The words of a slide whose figure did not come. */
function bare({ view, headline }: StorySlide, { language }: Speech, reason: string): FigureForSlide {
  return {
    figure: {
      title: headline.trim() === '' ? reason : headline,
      subtitle: '',
      table: null,
      chart: null,
      drawing: null,
      legend: [],
      credit: null,
      notices: [reason],
      working: [],
      link: linkTo(view),
      language,
      taken: today(),
    },
    wide: null,
    narrow: null,
    spare: null,
  };
}

/** A slide's figures under its own headline; a page taken whole has several, of which the first has the words. */
function slidesOf({ slide, figures }: TakenSlide, speech: Speech, reason: string): readonly FigureForSlide[] {
  const { headline, text, notes } = slide;
  return (figures.length === 0 ? [bare(slide, speech, reason)] : figures).map((taken, index) => {
    return { ...taken, ...(index > 0 ? {} : { ...(headline.trim() === '' ? {} : { headline }), text, notes }) };
  });
}

async function pictureOf(drawing: Drawing | null): Promise<SlidePicture | null> {
  return drawing === null
    ? null
    : { address: await dataAddress(await pngOf(drawing, 2)), width: drawing.width, height: drawing.height };
}

async function givenOf({ figure, wide, spare, headline, text = '', notes = '' }: FigureForSlide): Promise<SlideGiven> {
  const isPicture = figure.chart === null;
  const picture = await pictureOf(isPicture ? (wide?.light ?? null) : null);
  const isOwn = headline !== undefined && headline !== figure.title;
  return {
    figure: {
      ...figure,
      ...(isOwn
        ? { title: headline, subtitle: `${figure.title}${/[.!?…]$/.test(figure.title) ? '' : '.'} ${figure.subtitle}` }
        : {}),
      // A slide of a story stays one: the table is in the other file.
      table: isPicture && picture === null ? figure.table : null,
    },
    picture,
    spare: await pictureOf(isPicture ? spare : null),
    text,
    notes: notes.trim() === '' ? [] : notes.split('\n'),
  };
}

export interface Asked {
  readonly title: string;
  readonly taken: readonly TakenSlide[];
  /** Said on a slide whose figure is not there. */
  readonly reason: string;
}

/**
 * A story as a file.
 * @throws TooLarge where it is more than one HTML file may hold; Error where it cannot be made.
 */
export async function storyFile(
  kind: 'pptx' | 'html',
  { title, taken, reason }: Asked,
  speech: Speech,
): Promise<SavedFile> {
  const figures = taken.flatMap((slide) => slidesOf(slide, speech, reason));
  const name = figureFileName({ title });
  if (kind === 'html')
    return { name: `${name}.html`, content: await snapshotFile(figures, { title, language: speech.language }) };
  // Before drawing: letters are drawn in the typeface that has been fetched.
  await pictureFonts(
    figures
      .flatMap(({ wide, spare }) => (wide?.light.texts ?? spare?.texts ?? []).map(({ content }) => content))
      .concat(EXPORTS[speech.language].atlas)
      .join(' '),
  );
  const given: SlideGiven[] = [];
  for (let at = 0; at < figures.length; at += AT_ONCE)
    given.push(...(await Promise.all(figures.slice(at, at + AT_ONCE).map(givenOf))));
  return { name: `${name}.pptx`, content: new Blob([await writeSlides(given, title)], { type: PRESENTATION }) };
}
