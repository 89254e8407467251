import { leadOf } from '../words/ground.ts';
import type { Format } from '../../language/format.ts';
import { wordsOf } from '../../language/speech/words.ts';
import type { ExportedTable } from './exported.ts';
import type { FigureColumn, FigureNumber, FigureTable } from './table.ts';
import { labelOf, writeNumber } from './written-number.ts';

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
function turned({ value, reason = null, reasonCode = null, status = [], decimals }: FigureNumber): FigureNumber {
  return { value: leadOf(value), reason, reasonCode, status, ...(decimals === undefined ? {} : { decimals }) };
}

/** What is to be known of a number and is not one of its statuses, which stand there as codes. */
const remarksBeside = ({ remarks = [], status = [] }: FigureNumber): readonly string[] =>
  remarks.flatMap((remark) =>
    typeof remark === 'string' ? [remark] : status.includes(remark.status) ? [] : [remark.text],
  );

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
        ? { id: 'code', label: codeLabel, kind: 'code', decimals: 0 }
        : {
            id: filed.column.id,
            label: labelOf(filed.column),
            kind: filed.column.kind,
            decimals: filed.column.decimals,
            ...(filed.column.kind === 'gap' ? { readLabel: labelOf(columns[filed.index] ?? filed.column) } : {}),
            ...(filed.isTurned ? { isTurned: true } : {}),
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
          ...(isKnown || cell.reasonCode == null ? {} : { reasonCode: cell.reasonCode }),
          remarks: isKnown ? remarksBeside(cell) : [],
          ...(isKnown && cell.status !== undefined && cell.status.length > 0 ? { status: cell.status } : {}),
          ...(cell.decimals === undefined ? {} : { decimals: cell.decimals }),
        };
      }),
    })),
  };
}
