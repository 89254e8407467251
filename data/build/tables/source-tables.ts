import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseTable, recordsOf, tableText } from './table-text.ts';

export const SHARED = new URL('../../../../shared/data/', import.meta.url);
export const DATA = new URL('../../', import.meta.url);
export const EU27 = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
const ALSO_SEE = new Set(['AL', 'BA', 'ME', 'MK', 'RS']);

export type Row = readonly (string | number | null)[];

/** A source file as text, unpacked. Throws where it is missing. */
export function readText(path: string): string {
  const bytes = readFileSync(new URL(path, SHARED));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The rows of a source file (CSV) by column name. Throws where it is missing. */
export function sourceRecords(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): Record<string, string>[] {
  return recordsOf(parseTable(readFileSync(new URL(path, SHARED), encoding)));
}

/** Writes a table of the package; `path` is under data/. */
export function write(path: string, header: readonly string[], rows: Iterable<Row>): void {
  writeFileSync(new URL(path, DATA), tableText(header, rows));
}

export function byText(a: Row, b: Row): number {
  for (const [at, cell] of a.entries()) {
    const other = b[at] ?? null;
    if (cell === other || cell === null || other === null) continue;
    return cell < other ? -1 : 1;
  }
  return 0;
}

/** Whether the code is of the EU27 or of a country of the area that has figures. */
export function isOurs(code: string): boolean {
  return EU27.has(code.slice(0, 2)) || ALSO_SEE.has(code.slice(0, 2));
}
