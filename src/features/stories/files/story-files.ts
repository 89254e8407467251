import { closed } from '../../../language/sentences/closed.ts';
import { fetchWords, wordsOf, type Speech } from '../../../language/speech/words.ts';
import { today } from '../../../figure/words/day.ts';
import type { Drawing } from '../../../figure/value/drawing.ts';
import { figureFileName } from '../../../figure/value/exported.ts';
import type { SavedFile } from '../../../figure/export/formats.ts';
import { pictureFonts } from '../../../figure/picture/picture-fonts.ts';
import type { Appearance } from '../../../figure/picture/light.ts';
import { pngOf } from '../../../figure/picture/png.ts';
import { onGround } from '../../../figure/slides/dark.ts';
import { listedOn } from '../../../figure/slides/listed.ts';
import type { SlideGiven, SlidePicture } from '../../../figure/slides/slide-given.ts';
import { writeSlides } from '../../../figure/slides/slides.ts';
import { snapshotFile } from '../../../figure/snapshot/snapshot-file.ts';
import { linkTo } from '../../../figure/words/link.ts';
import type { StorySlide } from '../../../model/index.ts';
import type { FigureForSlide } from '../../../figure/take/take.ts';

export { prepareSlides } from '../../../figure/slides/slides.ts';

/** A slide and its figures: none where they could not be made. */
export interface CapturedSlide {
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
      subtitle: headline.trim() === '' ? '' : reason,
      table: null,
      chart: null,
      drawing: null,
      legend: [],
      credit: null,
      notices: [],
      working: [],
      link: linkTo(view),
      language,
      taken: today(),
    },
    wide: null,
    narrow: null,
    picture: null,
    fallback: null,
  };
}

/** A slide's figures under its own headline; a page taken whole has several, of which the first has the words. */
function slidesOf({ slide, figures }: CapturedSlide, speech: Speech, reason: string): readonly FigureForSlide[] {
  const { headline, text, notes } = slide;
  return (figures.length === 0 ? [bare(slide, speech, reason)] : figures).map((taken, index) => {
    return { ...taken, ...(index > 0 ? {} : { ...(headline.trim() === '' ? {} : { headline }), text, notes }) };
  });
}

async function pictureOf(drawing: Drawing | null, appearance: Appearance): Promise<SlidePicture | null> {
  if (drawing === null) return null;
  // Before drawing: letters are drawn in the typeface that has been fetched.
  await pictureFonts(drawing.texts.map(({ content }) => content).join(' '));
  return { content: await pngOf(onGround(drawing, appearance), 2), width: drawing.width, height: drawing.height };
}

async function givenOf(
  { figure, picture: drawing, fallback, headline, text = '', notes = '' }: FigureForSlide,
  appearance: Appearance,
): Promise<SlideGiven> {
  const isPicture = figure.chart === null;
  const picture = await pictureOf(isPicture ? drawing : null, appearance);
  const isOwn = headline !== undefined && headline !== figure.title;
  const given = {
    ...figure,
    ...(isOwn
      ? { title: headline, subtitle: `${closed(figure.title, wordsOf(figure.language, 'exports'))} ${figure.subtitle}` }
      : {}),
    // A slide of a story stays one: the table is in the other file.
    table: isPicture && picture === null ? figure.table : null,
  };
  const isListed = listedOn(given, text) !== null;
  return {
    figure: given,
    picture,
    fallback: await pictureOf(isPicture && !isListed ? ((await fallback?.()) ?? null) : null, appearance),
    text,
    notes: notes.trim() === '' ? [] : notes.split('\n'),
  };
}

export interface Asked {
  readonly title: string;
  /** Said on a slide whose figure is not there. */
  readonly reason: string;
  /** Of slides; the other file has both. */
  readonly appearance: Appearance;
}

/** Takes slides in their order, and writes them into a file. */
export interface StoryWriter {
  /** Resolves when there is room for the next slide. */
  readonly add: (taken: CapturedSlide) => Promise<void>;
  /** Throws TooLarge where it is more than one HTML file may hold; Error where it cannot be made. */
  readonly file: () => Promise<SavedFile>;
}

/** A presentation: the pictures of a slide are made while the next is drawn. */
function pptxWriter({ title, reason, appearance }: Asked, speech: Speech): StoryWriter {
  const given: Promise<SlideGiven>[] = [];
  return {
    add: async (taken) => {
      for (const figure of slidesOf(taken, speech, reason)) {
        const coming = givenOf(figure, appearance);
        // Reported when the file is written.
        coming.catch(() => undefined);
        given.push(coming);
        await given.at(-AT_ONCE);
      }
    },
    file: async () => ({
      name: `${figureFileName({ title })}.pptx`,
      content: new Blob([await writeSlides(await Promise.all(given), { title, appearance })], { type: PRESENTATION }),
    }),
  };
}

function htmlWriter({ title, reason }: Asked, speech: Speech): StoryWriter {
  const figures: FigureForSlide[] = [];
  return {
    add: (taken) => Promise.resolve(void figures.push(...slidesOf(taken, speech, reason))),
    file: async () => ({
      name: `${figureFileName({ title })}.html`,
      content: await snapshotFile(figures, { title, language: speech.language }),
    }),
  };
}

/** What writes a story as a file. */
export async function storyWriter(kind: 'pptx' | 'html', asked: Asked, speech: Speech): Promise<StoryWriter> {
  await fetchWords(speech.language, ['exports']);
  return (kind === 'pptx' ? pptxWriter : htmlWriter)(asked, speech);
}
