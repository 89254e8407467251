import type { ExportWords } from '../../design/messages/exports.ts';
import { bibtexOf } from './citation.ts';
import { dataPackageZip } from './data-package.ts';
import type { Drawing } from '../picture/drawing.ts';
import { figureCsv } from './figure-csv.ts';
import { figureFileName, type ExportedFigure, type ExportedTable } from './figure.ts';
import { jsonStatOf } from './json-stat.ts';
import { carriedBy, pictureFonts } from '../picture/picture-fonts.ts';
import { dataAddress, measured, pngOf, sizeName, type PngSize } from '../picture/png.ts';
import { sheetOf } from '../picture/sheet.ts';
import { writeSlides } from '../slides/slides.ts';
import { svgOf } from '../picture/svg.ts';
import { xlsxOf } from './xlsx.ts';

export const FORMATS = ['png', 'svg', 'pptx', 'csv', 'xlsx', 'json-stat', 'data-package', 'bibtex'] as const;
/** What a figure can be saved as. */
export type FigureFormat = (typeof FORMATS)[number];
/** Those that need more than words. */
export const DRAWN: readonly FigureFormat[] = ['png', 'svg', 'pptx'];
export const TABLED: readonly FigureFormat[] = ['csv', 'xlsx', 'json-stat', 'data-package'];

export function formatName(format: FigureFormat, words: ExportWords): string {
  const names: Readonly<Record<FigureFormat, string>> = {
    png: words.png,
    svg: words.svg,
    pptx: words.slide,
    csv: words.csv,
    xlsx: words.xlsx,
    'json-stat': words.jsonStat,
    'data-package': words.dataPackage,
    bibtex: words.bibtex,
  };
  return names[format];
}

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A figure as one drawing, in the typeface of the page, with the style rules that carry it. */
async function sheeted(figure: ExportedFigure): Promise<{ readonly sheet: Drawing; readonly rules: string }> {
  const { title, subtitle, notices, credit, drawing } = figure;
  const fonts = await pictureFonts(
    [title, subtitle, ...notices, credit?.line ?? '', ...(drawing?.texts ?? []).map(({ content }) => content)].join(
      ' ',
    ),
  );
  return { sheet: sheetOf(figure, measured), rules: carriedBy(fonts) };
}

/** A picture of a figure with all its words. */
export async function pictureOf(figure: ExportedFigure, size: PngSize): Promise<Blob> {
  const { sheet } = await sheeted(figure);
  return pngOf(sheet, size);
}

/** A larger drawing is sharp enough at twice its size. */
const LARGE = 600_000;

async function slideOf(figure: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const { drawing, chart } = figure;
  if (drawing === null || chart !== null) return writeSlides([{ figure, picture: null }]);
  await sheeted(figure);
  const address = await dataAddress(await pngOf(drawing, drawing.width * drawing.height > LARGE ? 2 : 4));
  return writeSlides([{ figure, picture: { address, width: drawing.width, height: drawing.height } }]);
}

const blob = (content: BlobPart, type: string): Blob => new Blob([content], { type });

/** A figure without what a format is made of. */
export class NothingToSave extends Error {
  constructor() {
    super('The figure has no table of numbers.');
    this.name = 'NothingToSave';
  }
}

function hasTable(figure: ExportedFigure): figure is ExportedFigure & { readonly table: ExportedTable } {
  return figure.table !== null && figure.table.rows.length > 0;
}

async function contentOf(
  format: FigureFormat,
  figure: ExportedFigure,
  size: PngSize,
): Promise<readonly [ending: string, content: Blob]> {
  switch (format) {
    case 'png':
      return ['.png', await pictureOf(figure, size)];
    case 'svg': {
      const { sheet, rules } = await sheeted(figure);
      return ['.svg', blob(svgOf(figure, sheet, rules), 'image/svg+xml;charset=utf-8')];
    }
    case 'pptx':
      return [
        '.pptx',
        blob(await slideOf(figure), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'),
      ];
    case 'xlsx':
      return ['.xlsx', blob(xlsxOf(figure), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')];
    case 'bibtex':
      return ['.bib', blob(bibtexOf(figure), 'text/plain;charset=utf-8')];
    case 'csv':
    case 'json-stat':
    case 'data-package':
      if (!hasTable(figure) || (format === 'json-stat' && !figure.table.columns.some(({ isNumeric }) => isNumeric)))
        throw new NothingToSave();
      if (format === 'csv') return ['.csv', blob(figureCsv(figure), 'text/csv;charset=utf-8')];
      if (format === 'json-stat')
        return ['.json', blob(JSON.stringify(jsonStatOf(figure)), 'application/json;charset=utf-8')];
      return ['.zip', blob(dataPackageZip(figure), 'application/zip')];
  }
}

/**
 * A figure as a file.
 * @throws NothingToSave where it has no table of numbers; Error where the file cannot be made.
 */
export async function fileOf(format: FigureFormat, figure: ExportedFigure, size: PngSize): Promise<SavedFile> {
  const [ending, content] = await contentOf(format, figure, size);
  return { name: `${figureFileName(figure)}${format === 'png' ? sizeName(size) : ''}${ending}`, content };
}
