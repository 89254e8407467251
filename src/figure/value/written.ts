import type { DataColumn, DataRow } from '../../design/controls/DataTable.tsx';
import type { Format } from '../../design/format.ts';
import type { ExportedTable } from './exported.ts';
import { isNumeric, labelOf, writeNumber, type FigureCell, type FigureTable } from './table.ts';

const remarksOf = (cell: FigureCell): readonly string[] => (typeof cell === 'string' ? [] : (cell.remarks ?? []));

/** The table of a figure for the screen: numbers as they are read. */
export function screenTable(
  { columns, rows }: FigureTable,
  format: Format,
  isSelected: (code: string) => boolean,
): { readonly columns: readonly DataColumn[]; readonly rows: readonly DataRow[] } {
  const shown = columns.filter(({ isDetail }) => isDetail !== true);
  return {
    // The head of a row stands as a word, a year too.
    columns: shown.map((column, index) => ({
      id: column.id,
      label: labelOf(column),
      isNumeric: index > 0 && isNumeric(column),
    })),
    rows: rows.map(({ id, code, isMarked, cells }) => ({
      id,
      isSelected: isMarked ?? (code !== null && isSelected(code)),
      cells: shown.map((column) => {
        const cell = cells[columns.indexOf(column)] ?? '';
        return typeof cell === 'string'
          ? cell
          : {
              value: cell.value,
              text: Number.isFinite(cell.value) || cell.text !== undefined ? writeNumber(cell, column, format) : '',
              reason: cell.reason ?? null,
              remarks: remarksOf(cell),
            };
      }),
    })),
  };
}

/** The table of a figure for files: numbers as they were computed, and the code of what every row is of. */
export function filedTable({ columns, rows }: FigureTable, format: Format, codeLabel: string): ExportedTable {
  const hasCodes = rows.some(({ code }) => code !== null) && !columns.some(({ kind }) => kind === 'code');
  const [head, ...others] = columns;
  const heads = head === undefined ? [] : [head, ...(hasCodes ? [null] : []), ...others];
  return {
    columns: heads.map((column) =>
      column === null
        ? { id: 'code', label: codeLabel, isNumeric: false }
        : {
            id: column.id,
            label: labelOf(column),
            isNumeric: isNumeric(column),
            ...(column.kind === 'year' ? { isYear: true } : {}),
            ...(column.isDetail === true ? { isDetail: true } : {}),
          },
    ),
    rows: rows.map(({ id, code, cells }) => ({
      id,
      cells: heads.map((column) => {
        if (column === null) return code ?? '';
        const cell = cells[columns.indexOf(column)] ?? '';
        if (typeof cell === 'string') return cell;
        const isKnown = Number.isFinite(cell.value);
        return {
          value: cell.value,
          text: isKnown || cell.text !== undefined ? writeNumber(cell, column, format) : '',
          reason: isKnown ? null : (cell.reason ?? null),
          remarks: isKnown ? remarksOf(cell) : [],
        };
      }),
    })),
  };
}
