import { wordsOf } from '../../language/speech/words.ts';
import { csvNumber, csvText, csvFile, type CsvCell } from './csv.ts';
import type { CsvForm } from './csv-form.ts';
import { meaningsLine, withStatuses } from '../value/statuses.ts';
import { remarksOf, type ExportedCell, type ExportedFigure, type ExportedTable } from '../value/exported.ts';

const written = (cell: ExportedCell): CsvCell => (typeof cell === 'string' ? cell : csvNumber(cell.value));

/** The table of a figure as CSV (RFC 4180), each row with what is said of it and where it comes from. */
export function figureCsv(figure: ExportedFigure & { readonly table: ExportedTable }, form?: CsvForm): string {
  const words = wordsOf(figure.language, 'exports');
  const { table, credit, notices, link } = figure;
  const { columns, rows } = withStatuses(table, figure.language);
  const notes = [...notices, meaningsLine(table, figure.language)].filter((note) => note !== '').join(' ');
  return csvText(
    [
      ...columns.map(({ label }) => label),
      words.remarks,
      words.figureTitle,
      words.notes,
      words.source,
      words.licence,
      words.link,
    ],
    rows.map((row) => [
      ...row.cells.map(written),
      remarksOf(row, columns).join('; '),
      figure.title,
      notes,
      credit?.line ?? '',
      credit?.licence ?? '',
      link,
    ]),
    form,
  );
}

/** The same as a file. */
export function figureCsvFile(figure: Parameters<typeof figureCsv>[0], form: CsvForm): Blob {
  return csvFile(figureCsv(figure, form));
}
