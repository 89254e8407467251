import { csvFormatRows } from 'd3';
import { download } from '../download.ts';

/** A cell a spreadsheet would take for a formula is written as text. */
function inert(text: string): string {
  return /^[=+@\t\r]/.test(text) ? `'${text}` : text;
}

/** As many digits as mean something: 44.494856, not 44.494856000000006; nothing where there is no figure. */
export function csvNumber(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** Rows under their heads as CSV (RFC 4180). */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...head], ...rows.map((cells) => cells.map(inert))])}\n`;
}

/** Rows that name what they hold: a column that a row does not name is empty there. */
export function csvOfRecords<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  );
}

/** Answers with the name of the file. */
export function saveCsvText(text: string, name: string): string {
  const file = `${name}.csv`;
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
  return file;
}
