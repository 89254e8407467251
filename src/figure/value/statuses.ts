import { wordsOf } from '../../language/speech/words.ts';
import { STATUSES, type Language, type Status } from '../../model/index.ts';
import { codesOf, type ExportedCell, type ExportedColumn, type ExportedTable } from './exported.ts';
import type { ReasonCode } from './table.ts';

type Code = Status | ReasonCode;

const isStatus = (code: Code): code is Status => STATUSES.some((status) => status === code);

/** Several statuses of one number, as in the tables of the atlas. */
export const joinedCodes = (codes: readonly Code[]): string => codes.join(' ');

/** A column of codes of a table, and which column they are of. */
export interface StatusColumn extends ExportedColumn {
  readonly statusOf: string;
}

/** A table with the statuses of its numbers, or why they are missing, as codes in a column after each column that has any. */
export function withStatuses(
  { columns, rows, ...table }: ExportedTable,
  language: Language,
): ExportedTable & { readonly columns: readonly (ExportedColumn | StatusColumn)[] } {
  const words = wordsOf(language, 'exports');
  const isBearing = columns.map(
    ({ isTurned }, at) => isTurned !== true && rows.some(({ cells }) => codesOf(cells[at] ?? '').length > 0),
  );
  return {
    ...table,
    columns: columns.flatMap((column, at): readonly (ExportedColumn | StatusColumn)[] => {
      if (isBearing[at] !== true) return [column];
      const label = words.statusOf({ label: column.readLabel ?? column.label });
      return [column, { id: `${column.id}-status`, label, kind: 'code', decimals: 0, statusOf: column.id }];
    }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, at) => (isBearing[at] === true ? [cell, joinedCodes(codesOf(cell))] : [cell])),
    })),
  };
}

/** What the codes of a table mean, each once, in the order they are met. */
export function meaningsOf({ rows }: ExportedTable, language: Language): ReadonlyMap<string, string> {
  const { statuses, reasons } = wordsOf(language, 'core');
  const codes = new Set(rows.flatMap(({ cells }) => cells.flatMap(codesOf)));
  return new Map([...codes].map((code) => [code, isStatus(code) ? statuses[code] : reasons[code]]));
}

/** `provisional = provvisorio; not-published = …`: what the codes mean, in one line; empty where there are none. */
export function meaningsLine(table: ExportedTable, language: Language): string {
  const meanings = meaningsOf(table, language);
  return meanings.size === 0
    ? ''
    : wordsOf(language, 'exports').statusMeanings({
        list: [...meanings].map(([code, text]) => `${code} = ${text}`).join('; '),
      });
}

/** What is to be known of a number, in words: why it is missing, its statuses but that it was measured, and what else is said. */
export function cellNotes(cell: ExportedCell, language: Language): readonly string[] {
  if (typeof cell === 'string') return [];
  const { statuses } = wordsOf(language, 'core');
  const { value, reason, status = [], remarks } = cell;
  return [
    ...(Number.isFinite(value) || reason === null ? [] : [reason]),
    ...status.flatMap((one) => (one === 'measured' ? [] : [statuses[one]])),
    ...remarks,
  ];
}
