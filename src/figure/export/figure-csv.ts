import { EXPORTS } from '../../design/messages/exports.ts';
import { csvNumber, csvText } from './csv.ts';
import { remarksOf, type ExportedCell, type ExportedFigure, type ExportedTable } from '../value/exported.ts';

const written = (cell: ExportedCell): string => (typeof cell === 'string' ? cell : csvNumber(cell.value));

/** The table of a figure as CSV (RFC 4180), each row with what is said of it and where it comes from. */
export function figureCsv(figure: ExportedFigure & { readonly table: ExportedTable }): string {
  const words = EXPORTS[figure.language];
  const {
    table: { columns, rows },
    credit,
    notices,
    link,
  } = figure;
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
      notices.join(' '),
      credit?.line ?? '',
      credit?.licence ?? '',
      link,
    ]),
  );
}
