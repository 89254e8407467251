import { leadOf } from '../words/ground.ts';
import type { DataCell, DataColumn, DataRow } from '../../design/controls/DataTable.tsx';
import type { Format } from '../../language/format.ts';
import { wordsOf } from '../../language/speech/words.ts';
import type { ExportedTable } from './exported.ts';
import type { FigureCell, FigureColumn, FigureNumber, FigureTable } from './table.ts';
import { isNumeric, labelOf, writeNumber } from './written-number.ts';

const remarksOf = (cell: FigureCell): readonly string[] => (typeof cell === 'string' ? [] : (cell.remarks ?? []));

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

/** A column of a file, and whether it holds another's numbers with their signs turned. */
interface FiledColumn {
  readonly column: FigureColumn;
  readonly isTurned: boolean;
}

/** The columns of a file: a gap stands there twice, since neither of its signs goes without saying. */
function filedColumns(column: FigureColumn, format: Format): readonly FiledColumn[] {
  if (column.kind !== 'gap') return [{ column, isTurned: false }];
  const { table } = wordsOf(format.language, 'core');
  const { id, label } = column;
  const turned: FigureColumn = {
    ...column,
    id: `${id}-difference`,
    label: table.aheadPositive({ label }),
    kind: 'signed',
    isDetail: true,
  };
  return [
    { column: { ...column, label: table.behindPositive({ label }) }, isTurned: false },
    { column: turned, isTurned: true },
  ];
}

/** A gap as a lead. */
function turned({ value, reason = null, decimals }: FigureNumber): FigureNumber {
  return { value: leadOf(value), reason, ...(decimals === undefined ? {} : { decimals }) };
}

/**
 * The table of a figure for files: numbers as they were computed, and the code of what every row is of. Gaps with both
 * their signs.
 */
export function filedTable(
  { columns, rows, keys, isBestFirst }: FigureTable,
  format: Format,
  codeLabel: string,
): ExportedTable {
  const hasCodes = rows.some(({ code }) => code !== null) && !columns.some(({ kind }) => kind === 'code');
  const [head, ...others] = columns
    .map((column, index) => ({ column, index, filed: filedColumns(column, format) }))
    .filter(({ column }) => column.isForScreen !== true);
  const headsOf = (of: typeof head): readonly (FiledColumn & { readonly index: number })[] =>
    of === undefined ? [] : of.filed.map((filed) => ({ ...filed, index: of.index }));
  const heads = [...headsOf(head), ...(hasCodes ? [null] : []), ...others.flatMap(headsOf)];
  return {
    columns: heads.map((filed) =>
      filed === null
        ? { id: 'code', label: codeLabel, isNumeric: false }
        : {
            id: filed.column.id,
            label: labelOf(filed.column),
            isNumeric: isNumeric(filed.column),
            ...(filed.column.kind === 'gap' ? { readLabel: labelOf(columns[filed.index] ?? filed.column) } : {}),
            ...(filed.column.kind === 'year' ? { isYear: true } : {}),
            ...(filed.column.isDetail === true ? { isDetail: true } : {}),
          },
    ),
    ...(keys === undefined ? {} : { keys }),
    ...(isBestFirst === true ? { isBestFirst } : {}),
    rows: rows.map(({ id, code, cells }) => ({
      id,
      cells: heads.map((filed) => {
        if (filed === null) return code ?? '';
        const given = cells[filed.index] ?? '';
        if (typeof given === 'string') return given;
        const { column, isTurned } = filed;
        const cell = isTurned ? turned(given) : given;
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
