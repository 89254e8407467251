import { unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Areas } from '../../language/compiled/areas.ts';
import { fetchWords, wordsOf } from '../../language/speech/words.ts';
import { CATALOGUE_LANGUAGE } from '../../model/index.ts';
import type { Appearance } from '../picture/light.ts';
import type { FigureChart } from '../value/exported.ts';
import { zipped } from '../office/zip.ts';
import { cutChart, type Cut } from './cut.ts';
import { addChart } from './added-chart.ts';
import { Pictures } from './added-picture.ts';
import { addTable } from './added-table.ts';
import { repaired } from './repaired.ts';
import { listedOn } from './listed.ts';
import { besideText, framed } from './slide-frame.ts';
import type { SlideGiven } from './slide-given.ts';
import { FONT, GROUND } from './slide-look.ts';
import { notesOf } from './slide-notes.ts';
import { slideTable } from './slide-table.ts';

/** What a slide leaves out, in words; empty where nothing. */
function cutText(cut: Cut | null, { cut: said }: Areas['exports']): string {
  if (cut === null) return '';
  switch (cut.kind) {
    case 'ends':
      return said.ends(cut);
    case 'first':
      return said.first(cut);
    case 'rows':
      return said.rows(cut);
  }
}

/** What a presentation is called, and whether it is light or dark. */
export interface DeckChoices {
  readonly title?: string;
  readonly appearance?: Appearance;
}

/** Its ground is its own, whatever the master that it is put under. */
function addSlide(presentation: PptxGenJS): PptxGenJS.Slide {
  const slide = presentation.addSlide();
  slide.background = { color: GROUND };
  return slide;
}

/** Figures as a presentation, a slide each: its headline, a chart that can be edited or else its picture, source, notices and notes; a short table has a slide of its own after it. */
export async function pptxOf(
  given: readonly SlideGiven[],
  { title = given[0]?.figure.title ?? '', appearance = 'light' }: DeckChoices = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const presentation = new PptxGenJS();
  const [first] = given;
  const language = first?.figure.language ?? CATALOGUE_LANGUAGE;
  // The worker that this runs in has fetched none.
  await fetchWords(language, ['exports', 'writtenNumbers']);
  const words = wordsOf(language, 'exports');
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  presentation.title = title;
  presentation.subject = words.atlas;
  presentation.author = words.atlas;
  presentation.company = words.atlas;
  const charts: FigureChart[] = [];
  const pictures = new Pictures();
  for (const one of given) {
    const { figure } = one;
    const slide = addSlide(presentation);
    const { chosen = [] } = figure;
    const drawn = figure.chart === null ? null : cutChart(figure.chart, chosen);
    const listed = drawn === null && one.picture === null ? listedOn(figure, one.text ?? '') : null;
    const frame = framed(slide, figure, cutText(drawn?.cut ?? listed?.cut ?? null, words));
    const room = besideText(slide, one.text ?? '', frame);
    if (drawn !== null) {
      charts.push(drawn.chart);
      addChart(presentation, slide, drawn.chart, room);
    } else if (one.picture !== null) pictures.add(slide, one, room);
    else if (figure.table !== null && !addTable(slide, listed?.table ?? figure.table, room))
      pictures.add(slide, { figure, picture: one.fallback ?? null }, room);
    slide.addNotes(notesOf(one, frame));
    // The room is the same on both.
    if (
      figure.table !== null &&
      (figure.chart !== null || one.picture !== null) &&
      slideTable(figure.table, room.w, room.h) !== null
    ) {
      const second = addSlide(presentation);
      addTable(second, figure.table, framed(second, figure));
      second.addNotes(notesOf(one, room));
    }
  }
  const written = await presentation.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written.');
  const day = first?.figure.taken ?? '';
  return zipped(repaired(await pictures.placed(unzipSync(written)), charts, { language, day, appearance }), day);
}
