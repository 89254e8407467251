import type { Areas } from '../../language/speech/words.ts';
import { bibtexOf } from './citation.ts';
import { CSV_FORMATS, type CsvFormat } from './csv-form.ts';
import { sizeName, type PngSize } from '../picture/png.ts';
import type { Appearance } from '../picture/light.ts';
import type { SnapshotFigure } from '../snapshot/snapshot.ts';
import type { FigureForSlide } from '../take/take.ts';
import { isNumeric } from '../value/written-number.ts';
import { figureFileName, type ExportedFigure, type ExportedTable } from '../value/exported.ts';

/** A figure to be written, each part made when a format asks for it. */
export interface Writable {
  readonly figure: () => Promise<ExportedFigure>;
  /** With its drawing. */
  readonly drawn: () => Promise<ExportedFigure>;
  readonly slide: (appearance: Appearance) => Promise<FigureForSlide>;
  readonly snapshot: () => Promise<SnapshotFigure>;
}

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A figure without what a format is made of. */
export class NothingToSave extends Error {
  constructor() {
    super('The figure has no table of numbers.');
    this.name = 'NothingToSave';
  }
}

export const FORMAT_GROUPS = ['picture', 'figures', 'cite'] as const;

/** What a figure can be saved as. What writes it is fetched when it is first wanted. */
export interface FigureFormat {
  readonly id: string;
  readonly group: (typeof FORMAT_GROUPS)[number];
  readonly name: (words: Areas['exports']) => string;
  /** What the name of the file ends in. */
  readonly ending: string;
  /** Whether it comes in sizes. */
  readonly isSized?: boolean;
  /** Where it is a form of CSV, in which every row behind a page is offered too. */
  readonly csv?: CsvFormat;
  /** Throws NothingToSave where the figure lacks what it is made of; Error where it cannot be made. */
  readonly write: (given: Writable, size: PngSize) => Promise<Blob>;
}

const blob = (content: BlobPart, type: string): Blob => new Blob([content], { type });

type Tabled = ExportedFigure & { readonly table: ExportedTable };

async function tabled({ figure }: Writable): Promise<Tabled> {
  const made = await figure();
  const { table } = made;
  if (table === null) throw new NothingToSave();
  return { ...made, table };
}

/** Every format of every figure, in the order of the menu. A new format is an entry here. */
export const FORMATS: readonly FigureFormat[] = [
  {
    id: 'png',
    group: 'picture',
    name: (words) => words.png,
    ending: '.png',
    isSized: true,
    write: async ({ drawn }, size) => (await import('./drawn.ts')).pngFile(await drawn(), size),
  },
  {
    id: 'svg',
    group: 'picture',
    name: (words) => words.svg,
    ending: '.svg',
    write: async ({ drawn }) => (await import('./drawn.ts')).svgFile(await drawn()),
  },
  {
    id: 'pptx',
    group: 'picture',
    name: (words) => words.slide,
    ending: '.pptx',
    write: async ({ slide }) => (await import('./drawn.ts')).slideFile(await slide('light'), 'light'),
  },
  {
    id: 'pptx-dark',
    group: 'picture',
    name: (words) => words.darkSlide,
    ending: '-dark.pptx',
    write: async ({ slide }) => (await import('./drawn.ts')).slideFile(await slide('dark'), 'dark'),
  },
  {
    id: 'html',
    group: 'picture',
    name: (words) => words.oneFile,
    ending: '.html',
    write: async ({ snapshot }) => {
      const { snapshotFile } = await import('../snapshot/snapshot-file.ts');
      const taken = await snapshot();
      return snapshotFile([taken], { title: taken.figure.title, language: taken.figure.language });
    },
  },
  ...CSV_FORMATS.map(
    (csv): FigureFormat => ({
      id: csv.id,
      group: 'figures',
      name: csv.name,
      ending: csv.ending,
      csv,
      write: async (given) => {
        const { figureCsvFile } = await import('./figure-csv.ts');
        const made = await tabled(given);
        return figureCsvFile(made, csv.form(made.language));
      },
    }),
  ),
  {
    id: 'xlsx',
    group: 'figures',
    name: (words) => words.xlsx,
    ending: '.xlsx',
    write: async ({ figure }) => {
      const { xlsxOf } = await import('./xlsx.ts');
      return blob(xlsxOf(await figure()), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    },
  },
  {
    id: 'json-stat',
    group: 'figures',
    name: (words) => words.jsonStat,
    ending: '.json',
    write: async (given) => {
      const { jsonStatOf } = await import('./json-stat.ts');
      const made = await tabled(given);
      if (!made.table.columns.some(isNumeric)) throw new NothingToSave();
      return blob(JSON.stringify(jsonStatOf(made)), 'application/json;charset=utf-8');
    },
  },
  {
    id: 'data-package',
    group: 'figures',
    name: (words) => words.dataPackage,
    ending: '.zip',
    write: async (given) => {
      const { dataPackageZip } = await import('./data-package.ts');
      return blob(dataPackageZip(await tabled(given)), 'application/zip');
    },
  },
  {
    id: 'bibtex',
    group: 'cite',
    name: (words) => words.bibtex,
    ending: '.bib',
    write: async ({ figure }) => blob(bibtexOf(await figure()), 'text/plain;charset=utf-8'),
  },
];

/** `x2`, `1920x1080`: what tells sizes of one picture apart. */
function sizeOf({ isSized }: FigureFormat, size: PngSize): string {
  return isSized === true ? sizeName(size) : '';
}

/** A figure as a file. Throws as `write` does. */
export async function fileOf(format: FigureFormat, given: Writable, size: PngSize): Promise<SavedFile> {
  const [{ title }, content] = await Promise.all([given.figure(), format.write(given, size)]);
  return { name: `${figureFileName({ title })}${sizeOf(format, size)}${format.ending}`, content };
}
