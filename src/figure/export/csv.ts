import { dsvFormat } from 'd3';
import { withBothSigns } from './both-signs.ts';
import { download } from './download.ts';
import { PLAIN_CSV, type CsvForm } from './csv-form.ts';

/** A text, or a number that is written with the decimals of the form. */
export type CsvCell = string | number;

const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?$/i;

/** A text that a spreadsheet would take for a formula is written as text; what is a number stays one. */
function inert(text: string): string {
  return /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !NUMBER.test(text)) ? `'${text}` : text;
}

/** A number with all its digits, as in every other file; nothing where there is no figure. */
export function csvNumber(value: number | undefined): CsvCell {
  return value !== undefined && Number.isFinite(value) ? value : '';
}

/** Rows under their heads as CSV (RFC 4180). */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { separator, decimal }: CsvForm = PLAIN_CSV,
): string {
  const written = (cell: CsvCell): string =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : inert(cell);
  return `${dsvFormat(separator).formatRows([[...head], ...rows.map((cells) => cells.map(written))])}\n`;
}

/** Rows that name what they hold: a column that a row does not name is empty there. Gaps stand under both their signs. */
export function csvOfRecords<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvCell>>>[],
  form: CsvForm = PLAIN_CSV,
): string {
  const signed = withBothSigns(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  );
  return csvText(signed.head, signed.rows, form);
}

/** By this mark spreadsheets know that letters are written in UTF-8. */
const MARK = '\u{FEFF}';

/** The bytes of a CSV file. */
export function csvFile(text: string): Blob {
  return new Blob([MARK, text], { type: 'text/csv;charset=utf-8' });
}

/** Answers with the name of the file. */
export function saveCsvText(text: string, name: string, { ending }: CsvForm = PLAIN_CSV): string {
  const file = `${name}${ending}`;
  download(csvFile(text), file);
  return file;
}
