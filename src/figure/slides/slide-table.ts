import { widestOf, wrapText } from '../../design/drawing/text-lines.ts';
import { NO_FIGURE } from '../../language/format.ts';
import type { ExportedCell, ExportedTable } from '../value/exported.ts';
import { cutTable, type Cut } from './cut.ts';
import { LEAST_LETTERS } from './slide-look.ts';

/** A table as it stands on a slide. */
interface SlideTable {
  /** Of its letters, in points. */
  readonly size: number;
  /** Of its columns, in inches. */
  readonly widths: readonly number[];
}

/** Of letters, the largest first: the smallest can still be read from the back of a room. */
const SIZES = [16, LEAST_LETTERS];
/** Beside and between the rows of a cell. */
const [BESIDE, BETWEEN, LINE] = [0.2, 0.08, 1.2];
/** What titles and sources leave on a slide at least, in inches. */
export const SLIDE_ROOM = { width: 12.13, height: 4.4 } as const;
const MOST_COLUMNS = 9;
const MOST_ROWS = 20;
/** Fewer say less than fewer columns do. */
const LEAST_ROWS = 4;

export function cellText(cell: ExportedCell): string {
  if (typeof cell === 'string') return cell;
  const { value, text, reason } = cell;
  if (Number.isFinite(value)) return text;
  return reason === null ? text || NO_FIGURE : `${NO_FIGURE} ${reason}`;
}

/** What of a table is read on a slide. */
export function legibleTable({ columns, rows }: ExportedTable): ExportedTable {
  const isRead = columns.map(({ isDetail }) => isDetail !== true);
  return {
    columns: columns
      .filter((_, index) => isRead[index])
      .map((column) => ({ ...column, label: column.readLabel ?? column.label })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isRead[index]) })),
  };
}

/** How wide each column is and how high the table, in letters of a size; columns without room for their longest word are too narrow. */
function laidOut(
  { columns, rows }: ExportedTable,
  size: number,
  width: number,
): { readonly widths: readonly number[]; readonly height: number; readonly isTooNarrow: boolean } {
  const texts = columns.map(({ label }, column) => [label, ...rows.map(({ cells }) => cellText(cells[column] ?? ''))]);
  // Heads are bold; no word is broken.
  const inches = (lines: readonly string[], row: number): number => widestOf(lines, size, row === 0) / 72 + BESIDE;
  const least = texts.map((column) => Math.max(...column.map((text, row) => inches(text.split(' '), row))));
  const wanted = texts.map((column) => Math.max(...column.map((text, row) => inches([text], row))));
  const over = Math.max(0, width - least.reduce((sum, one) => sum + one, 0));
  const more = wanted.map((one, index) => one - (least[index] ?? 0));
  const asked = more.reduce((sum, one) => sum + one, 0);
  const share = asked === 0 ? 0 : Math.min(1, over / asked);
  const narrow = least.map((one, index) => one + (more[index] ?? 0) * share);
  // What is left goes to the first, where names stand.
  const left = width - narrow.reduce((sum, one) => sum + one, 0);
  const widths = narrow.map((one, index) => (index === 0 ? one + Math.max(0, left) : one));
  const linesOf = (row: number): number =>
    Math.max(
      1,
      ...texts.map(
        (column, index) =>
          wrapText(column[row] ?? '', ((widths[index] ?? 1) - BESIDE) * 72 + 0.01, size, row === 0).length,
      ),
    );
  const height = Array.from(
    { length: rows.length + 1 },
    (_, row) => (linesOf(row) * size * LINE) / 72 + BETWEEN,
  ).reduce((sum, one) => sum + one, 0);
  return { widths, height, isTooNarrow: left < -0.01 };
}

/** A table that fits into so much room, in the largest letters that do; null where none do. */
export function slideTable(given: ExportedTable, width: number, height: number): SlideTable | null {
  const table = legibleTable(given);
  if (table.rows.length === 0 || table.rows.length > MOST_ROWS || table.columns.length > MOST_COLUMNS) return null;
  for (const size of SIZES) {
    const { widths, height: needed, isTooNarrow } = laidOut(table, size, width);
    if (!isTooNarrow && needed <= height) return { size, widths };
  }
  return null;
}

/** Of a table too large for the room the columns and rows that fit, from the left and the top, with the rows chosen; null where not even two columns do. */
export function fittingTable(
  given: ExportedTable,
  chosen: readonly string[],
  width: number,
  height: number,
): { readonly table: ExportedTable; readonly cut: Cut | null } | null {
  const whole = legibleTable(given);
  if (slideTable(whole, width, height) !== null) return { table: whole, cut: null };
  const isName = whole.columns.map(({ id }) => id !== 'code');
  // Codes are the first to go.
  const named = {
    columns: whole.columns.filter((_, index) => isName[index]),
    rows: whole.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isName[index]) })),
  };
  if (slideTable(named, width, height) !== null) return { table: named, cut: null };
  const of = named.rows.length;
  const ofColumns = named.columns.length;
  for (let columns = Math.min(ofColumns, MOST_COLUMNS); columns >= 2; columns -= 1) {
    const narrow = {
      columns: named.columns.slice(0, columns),
      rows: named.rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })),
    };
    for (let rows = Math.min(of, MOST_ROWS); rows >= Math.min(of, LEAST_ROWS); rows -= 1) {
      const table = cutTable(narrow, rows, chosen);
      if (slideTable(table, width, height) !== null)
        return { table, cut: { kind: 'rows', count: table.rows.length, of, columns, ofColumns } };
      if (rows === 0) break;
    }
  }
  return null;
}
