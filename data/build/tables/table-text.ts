import { existsSync, readFileSync } from 'node:fs';

/** A CSV table as text cells, with the line each row begins on, so that a fault can be named. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Reads RFC 4180 text: commas (or another delimiter), quotes doubled inside quotes, line ends of either kind. */
export function parseTable(text: string, delimiter: ',' | ';' = ','): TextTable {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    row.push(cell);
    cell = '';
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(start);
    }
    row = [];
  };
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? '';
    if (letter === '\n') line++;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (body[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      endRow();
      start = line;
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  const [header = [], ...data] = rows;
  return { header, rows: data, lines: lines.slice(1) };
}

export function readTable(url: URL): TextTable {
  if (!existsSync(url)) throw new Error(`${url.pathname}: table not found; run npm run data:import`);
  return parseTable(readFileSync(url, 'utf8'));
}

/** Rows as records by column name. */
export function recordsOf(table: TextTable): Record<string, string>[] {
  return table.rows.map((row) => Object.fromEntries(table.header.map((name, column) => [name, row[column] ?? ''])));
}

function quoted(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV text, one line a row, ending in a line end. */
export function tableText(header: readonly string[], rows: Iterable<readonly (string | number | null)[]>): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(quoted).join(','));
  return `${lines.join('\n')}\n`;
}
