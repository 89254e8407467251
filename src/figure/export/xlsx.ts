import { formatOf } from '../../language/format.ts';
import { wordsOf } from '../../language/speech/words.ts';
import {
  remarksOf,
  type ExportedCell,
  type ExportedColumn,
  type ExportedFigure,
  type ExportedTable,
} from '../value/exported.ts';
import { meaningsOf, withStatuses } from '../value/statuses.ts';
import { isNumeric } from '../value/written-number.ts';
import { workbookOf, type Sheet, type SheetCell } from '../office/workbook.ts';

const LONGEST = 60;

/** A cell as it is read on screen: shares in percent, years without thousands, each with the decimals of its column. */
function sheetCell(cell: ExportedCell, column: ExportedColumn | undefined): SheetCell {
  if (typeof cell === 'string') return cell;
  const { value, decimals = column?.decimals ?? 0 } = cell;
  if (!Number.isFinite(value)) return null;
  switch (column?.kind) {
    case 'year':
      return { value, decimals: null };
    case 'rank':
      return { value, decimals: 0 };
    case 'percent':
    case 'signed-percent':
      return { value, decimals, isPercent: true };
    default:
      return { value, decimals };
  }
}

/** The table as displayed, numbers as numbers; a figure that is missing leaves its cell empty, and its status or the remarks say why. */
export function tableSheet(table: ExportedTable, figure: Pick<ExportedFigure, 'language'>): Sheet {
  const { columns, rows } = withStatuses(table, figure.language);
  const words = wordsOf(figure.language, 'exports');
  const remarks = rows.map((row) => remarksOf(row, columns).join('; '));
  const hasRemarks = remarks.some((text) => text !== '');
  return {
    name: words.table,
    rows: [
      [...columns.map(({ label }) => label), ...(hasRemarks ? [words.remarks] : [])],
      ...rows.map(({ cells }, index) => [
        ...cells.map((cell, at) => sheetCell(cell, columns[at])),
        ...(hasRemarks ? [remarks[index] ?? ''] : []),
      ]),
    ],
    widths: [
      ...columns.map((column, index) => {
        const longest = Math.max(
          0,
          ...rows.map(({ cells }) => (typeof cells[index] === 'string' ? cells[index].length : 0)),
        );
        return isNumeric(column) ? 14 : Math.min(LONGEST, Math.max(12, longest + 2));
      }),
      LONGEST,
    ],
  };
}

/** What has to arrive with the numbers: what they show, sources, licence, what was done to them, and the link. */
function aboutSheet(figure: ExportedFigure): Sheet {
  const words = wordsOf(figure.language, 'exports');
  const format = formatOf(figure.language);
  const { title, subtitle, table, credit, notices, numbers = [], working, link, taken } = figure;
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
      ...listed(
        words.statuses,
        table === null ? [] : [...meaningsOf(table, figure.language)].map(([code, text]) => `${code}: ${text}`),
      ),
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
