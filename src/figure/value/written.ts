import type { DataCell, DataColumn, DataRow } from '../../design/controls/DataTable.tsx';
import { remarkText } from '../../language/findings/marks.ts';
import type { Format } from '../../language/format.ts';
import type { FigureCell, FigureColumn, FigureNumber, FigureTable } from './table.ts';
import { isNumeric, labelOf, writeNumber } from './written-number.ts';

const remarksOf = (cell: FigureCell): readonly string[] =>
  typeof cell === 'string' ? [] : (cell.remarks ?? []).map(remarkText);

const reasonOf = (cell: FigureCell): string | null => (typeof cell === 'string' ? null : (cell.reason ?? null));

/** How the working of a number is opened. */
export interface OpensWorking {
  readonly label: (given: { readonly amount: string; readonly what: string; readonly region: string }) => string;
  readonly onOpen: (working: NonNullable<FigureNumber['working']>) => void;
}

/** The table of a figure for the screen: numbers as they are read. With `opens` those whose working is known open it. */
export function screenTable(
  { columns, rows, remarksLabel, above }: FigureTable,
  format: Format,
  isSelected: (code: string) => boolean,
  opens: OpensWorking | null = null,
): { readonly columns: readonly DataColumn[]; readonly rows: readonly DataRow[] } {
  const shown = columns.filter(({ isDetail }) => isDetail !== true);
  const isGathered = remarksLabel !== undefined;
  const cellOf = (cell: FigureNumber, column: FigureColumn, head: FigureCell | undefined): DataCell => {
    const isKnown = Number.isFinite(cell.value);
    const text = isKnown || cell.text !== undefined ? writeNumber(cell, column, format) : '';
    const { working } = cell;
    return {
      value: cell.value,
      text,
      ...(isGathered ? {} : { reason: reasonOf(cell), remarks: remarksOf(cell) }),
      ...(working === undefined || opens === null || !isKnown
        ? {}
        : {
            opens: {
              label: opens.label({ amount: text, what: column.label, region: typeof head === 'string' ? head : '' }),
              onOpen: () => opens.onOpen(working),
            },
          }),
    };
  };
  return {
    columns: [
      // The head of a row stands as a word, a year too.
      ...shown.map((column, index) => ({
        id: column.id,
        label: above === undefined ? labelOf(column) : column.label,
        isNumeric: index > 0 && isNumeric(column),
      })),
      ...(isGathered ? [{ id: 'remarks', label: remarksLabel, isNumeric: false }] : []),
    ],
    rows: rows.map(({ id, code, isMarked, cells }) => ({
      id,
      isSelected: isMarked ?? (code !== null && isSelected(code)),
      cells: [
        ...shown.map((column) => {
          const cell = cells[columns.indexOf(column)] ?? '';
          return typeof cell === 'string' ? cell : cellOf(cell, column, cells[0]);
        }),
        ...(isGathered
          ? [[...cells.flatMap((cell) => reasonOf(cell) ?? []), ...cells.flatMap(remarksOf)].join(', ')]
          : []),
      ],
    })),
  };
}
