import { NO_FIGURE } from '../../design/format.ts';
import type { ExportedCell, ExportedTable } from '../value/exported.ts';

/** A table as it stands on a slide. */
export interface SlideTable {
  /** Of its letters, in points. */
  readonly size: number;
  /** Of its columns, in inches. */
  readonly widths: readonly number[];
}

/** Of letters, the largest first: the smallest can still be read from the back of a room. */
const SIZES = [14, 12, 11, 10, 9];
/** Of a letter, of its size. */
const LETTER = 0.52;
/** Heads are bold. */
const BOLD = 1.18;
/** Beside and between the rows of a cell. */
const [BESIDE, BETWEEN, LINE] = [0.2, 0.08, 1.2];
/** What titles and sources leave on a slide at least, in inches. */
export const SLIDE_ROOM = { width: 12.13, height: 4.4 } as const;
const MOST_COLUMNS = 9;
const MOST_ROWS = 20;

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
    columns: columns.filter((_, index) => isRead[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isRead[index]) })),
  };
}

/** Words that are not broken. */
const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map((word) => word.length));

/** How wide each column is and how high the table, in letters of a size; columns without room for their longest word are too narrow. */
function laidOut(
  { columns, rows }: ExportedTable,
  size: number,
  width: number,
): { readonly widths: readonly number[]; readonly height: number; readonly isTooNarrow: boolean } {
  const inches = (letters: number): number => (letters * size * LETTER) / 72 + BESIDE;
  const texts = columns.map(({ label }, column) => [label, ...rows.map(({ cells }) => cellText(cells[column] ?? ''))]);
  const lettersOf = (count: number, row: number): number => (row === 0 ? count * BOLD : count);
  const least = texts.map((column) =>
    inches(Math.max(...column.map((text, row) => lettersOf(longestWord(text), row)))),
  );
  const wanted = texts.map((column) => inches(Math.max(...column.map((text, row) => lettersOf(text.length, row)))));
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
      ...texts.map((column, index) =>
        Math.ceil(inches(lettersOf((column[row] ?? '').length, row)) / (widths[index] ?? 1) - 0.001),
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
