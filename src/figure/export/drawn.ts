import type { Drawing } from '../value/drawing.ts';
import { carriedBy, pictureFonts } from '../picture/picture-fonts.ts';
import { measured, pngOf, type PngSize } from '../picture/png.ts';
import type { Appearance } from '../picture/light.ts';
import { sheetOf } from '../picture/sheet.ts';
import { svgOf } from '../picture/svg.ts';
import { onGround } from '../slides/dark.ts';
import { SLIDE_ROOM, slideTable } from '../slides/slide-table.ts';
import { writeSlides } from '../slides/slides.ts';
import type { FigureForSlide } from '../take/take.ts';
import type { ExportedFigure } from '../value/exported.ts';

/** A figure as one drawing, in the typeface of the page, with the style rules that carry it. */
async function sheeted(figure: ExportedFigure): Promise<{ readonly sheet: Drawing; readonly rules: string }> {
  const { title, subtitle, notices, credit, drawing } = figure;
  const letters = [
    title,
    subtitle,
    ...notices,
    credit?.line ?? '',
    ...(drawing?.texts ?? []).map(({ content }) => content),
  ];
  const fonts = await pictureFonts(letters.join(' '));
  return { sheet: sheetOf(figure, measured), rules: carriedBy(fonts) };
}

/** A picture of a figure with all its words. */
export async function pngFile(figure: ExportedFigure, size: PngSize): Promise<Blob> {
  const { sheet } = await sheeted(figure);
  return pngOf(sheet, size);
}

export async function svgFile(figure: ExportedFigure): Promise<Blob> {
  const { sheet, rules } = await sheeted(figure);
  return new Blob([svgOf(figure, sheet, rules)], { type: 'image/svg+xml;charset=utf-8' });
}

/** A larger drawing is sharp enough at twice its size. */
const LARGE = 600_000;
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A figure as a slide: its series or its table where programs draw them, else its picture. */
export async function slideFile({ figure, picture, fallback }: FigureForSlide, appearance: Appearance): Promise<Blob> {
  const { table, chart } = figure;
  const hasRoom = table !== null && slideTable(table, SLIDE_ROOM.width, SLIDE_ROOM.height) !== null;
  const drawing = picture ?? (hasRoom ? null : ((await fallback?.()) ?? null));
  if (drawing === null || chart !== null)
    return new Blob([await writeSlides([{ figure, picture: null }], { appearance })], { type: PRESENTATION });
  // Letters are drawn in the typeface that has been fetched.
  await pictureFonts(drawing.texts.map(({ content }) => content).join(' '));
  const content = await pngOf(onGround(drawing, appearance), drawing.width * drawing.height > LARGE ? 2 : 4);
  const shown = { content, width: drawing.width, height: drawing.height };
  return new Blob([await writeSlides([{ figure, picture: shown }], { appearance })], { type: PRESENTATION });
}
