import { formatOf } from '../../language/format.ts';
import { wordsOf } from '../../language/speech/words.ts';
import { remarksOf, type ExportedCell, type ExportedFigure, type ExportedTable } from '../value/exported.ts';
import { workbookOf, type Sheet, type SheetCell } from '../office/workbook.ts';

/** As many decimals as a number is shown with. */
function decimalsOf(text: string, separator: string): number {
  const digits = text.split(separator)[1]?.match(/^\d+/)?.[0] ?? '';
  return digits.length;
}

const LONGEST = 60;

/** The table as displayed, numbers as numbers; a figure that is missing leaves its cell empty, and the remarks say why. */
export function tableSheet({ columns, rows }: ExportedTable, figure: Pick<ExportedFigure, 'language'>): Sheet {
  const words = wordsOf(figure.language, 'exports');
  const separator = formatOf(figure.language).decimal(0.5).charAt(1);
  const remarks = rows.map((row) => remarksOf(row, columns).join('; '));
  const hasRemarks = remarks.some((text) => text !== '');
  const written = (cell: ExportedCell, column: number): SheetCell =>
    typeof cell === 'string'
      ? cell
      : Number.isFinite(cell.value)
        ? { value: cell.value, decimals: columns[column]?.isYear === true ? null : decimalsOf(cell.text, separator) }
        : null;
  return {
    name: words.table,
    rows: [
      [...columns.map(({ label }) => label), ...(hasRemarks ? [words.remarks] : [])],
      ...rows.map(({ cells }, index) => [...cells.map(written), ...(hasRemarks ? [remarks[index] ?? ''] : [])]),
    ],
    widths: [
      ...columns.map(({ isNumeric }, index) => {
        const longest = Math.max(
          0,
          ...rows.map(({ cells }) => (typeof cells[index] === 'string' ? cells[index].length : 0)),
        );
        return isNumeric ? 14 : Math.min(LONGEST, Math.max(12, longest + 2));
      }),
      LONGEST,
    ],
  };
}

/** What has to arrive with the numbers: what they show, sources, licence, what was done to them, and the link. */
function aboutSheet(figure: ExportedFigure): Sheet {
  const words = wordsOf(figure.language, 'exports');
  const format = formatOf(figure.language);
  const { title, subtitle, credit, notices, numbers = [], working, link, taken } = figure;
  const listed = (label: string, texts: readonly string[]): (readonly SheetCell[])[] =>
    texts.map((text, index) => [index === 0 ? label : '', text]);
  return {
    name: words.about,
    rows: [
      [words.atlas, title],
      [words.figureSubtitle, subtitle],
      ...listed(words.source, credit?.sources ?? []),
      ...(credit === null || credit.licence === '' ? [] : [[words.licence, credit.licence]]),
      ...(credit === null || credit.date === '' ? [] : [[words.dataOf, format.date(credit.date)]]),
      ...listed(words.notes, notices),
      ...listed(wordsOf(figure.language, 'writtenNumbers').title, numbers),
      ...listed(words.working, working),
      [words.link, { link }],
      ['', words.taken({ day: taken })],
    ],
    widths: [34, 110],
  };
}

/** A figure as a workbook: its table, then its sources and notes. */
export function xlsxOf(figure: ExportedFigure): Uint8Array<ArrayBuffer> {
  return workbookOf(
    [...(figure.table === null ? [] : [tableSheet(figure.table, figure)]), aboutSheet(figure)],
    figure.taken,
  );
}
