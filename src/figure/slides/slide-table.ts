import { widestOf, wrapText } from '../../design/drawing/text-lines.ts';
import { NO_FIGURE } from '../../language/format.ts';
import type { ExportedCell, ExportedTable } from '../value/exported.ts';
import { isNumeric } from '../value/written-number.ts';
import { cutTable, orderOf, withKnown, type Cut } from './cut.ts';
import { LEAST_LETTERS } from './slide-look.ts';

/** A table as it stands on a slide. */
interface SlideTable {
  /** Of its letters, in points. */
  readonly size: number;
  /** Of its columns, in inches. */
  readonly widths: readonly number[];
}

/** Of letters, the largest first: the smallest can still be read from the back of a room. */
const SIZES = [20, 18, 16, LEAST_LETTERS];
/** Beside and between the rows of a cell. */
const [BESIDE, BETWEEN, LINE] = [0.2, 0.05, 1.2];
/** What titles and sources leave on a slide at least, in inches. */
export const SLIDE_ROOM = { width: 12.13, height: 4.4 } as const;
const MOST_COLUMNS = 9;
const MOST_ROWS = 20;
/** Fewer say less than fewer columns do: as many where four columns are left, else these few. */
const ENOUGH = { rows: 10, columns: 4 } as const;
const LEAST_ROWS = 4;

export function cellText(cell: ExportedCell): string {
  if (typeof cell === 'string') return cell;
  const { value, text, reason } = cell;
  if (Number.isFinite(value)) return text;
  return reason === null ? text || NO_FIGURE : `${NO_FIGURE} ${reason}`;
}

/** Codes are for files: a slide has names. */
const isCode = (id: string): boolean => id === 'code' || id.endsWith('-code');

/** What of a table is read on a slide. */
export function legibleTable({ columns, rows, ...table }: ExportedTable): ExportedTable {
  const isRead = columns.map(({ id, isDetail }, index) => isDetail !== true && (index === 0 || !isCode(id)));
  return {
    ...table,
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
  // Nor is a number parted from its sign in words.
  const isWhole = (column: number, row: number): boolean => {
    const cell = rows[row - 1]?.cells[column];
    return typeof cell === 'object' && Number.isFinite(cell.value);
  };
  const least = texts.map((column, at) =>
    Math.max(...column.map((text, row) => inches(isWhole(at, row) ? [text] : text.split(' '), row))),
  );
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

/** The columns that stay, in their order: names, what is chosen, else the first of numbers, then the others from the left. */
function columnsOf(
  { columns }: ExportedTable,
  order: number | null,
  chosen: readonly string[],
  most: number,
): readonly number[] {
  const isChosen = columns.map(({ id }) => chosen.includes(id));
  const first = columns.findIndex((column) => isNumeric(column) && column.kind !== 'year' && column.id !== 'year');
  const main = order ?? (isChosen.includes(true) ? null : first);
  const weight = (place: number): number => (place === 0 ? 0 : place === main || isChosen[place] === true ? 1 : 2);
  return columns
    .map((_, place) => place)
    .toSorted((one, other) => weight(one) - weight(other) || one - other)
    .slice(0, most)
    .toSorted((one, other) => one - other);
}

interface Fitting {
  readonly table: ExportedTable;
  readonly cut: Cut | null;
}

/** Of a table too large for the room the columns and rows that fit, with those chosen: both ends of a list in order, else, and of proposals, from the top; null where not even two columns do. */
export function fittingTable(
  given: ExportedTable,
  chosen: readonly string[],
  width: number,
  height: number,
): Fitting | null {
  const whole = legibleTable(given);
  if (slideTable(whole, width, height) !== null) return { table: whole, cut: null };
  const ofColumns = whole.columns.length;
  const order = orderOf(whole);
  const kept = whole.isBestFirst === true ? 'first' : order === null ? 'rows' : 'ends';
  const fitting = (leastColumns: number, leastRows: number): Fitting | null => {
    for (let most = Math.min(ofColumns, MOST_COLUMNS); most >= leastColumns; most -= 1) {
      const places = columnsOf(whole, order, chosen, most);
      const narrow: ExportedTable = {
        ...whole,
        columns: places.flatMap((place) => whole.columns[place] ?? []),
        rows: whole.rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? '') })),
      };
      const columns = { columns: most === ofColumns ? 0 : most, ofColumns };
      const all = narrow.rows.length;
      // All rows of fewer columns.
      if (slideTable(narrow, width, height) !== null)
        return { table: narrow, cut: { kind: 'rows', count: all, of: all, ...columns } };
      const known = order === null ? narrow : withKnown(narrow, places.indexOf(order));
      const of = known.rows.length;
      for (let count = Math.min(of, MOST_ROWS); count >= Math.min(of, leastRows); count -= 1) {
        const { table, cut } = cutTable(known, count, chosen, kept);
        if (slideTable(table, width, height) !== null) return { table, cut: { ...cut, ...columns } };
        if (count === 0) break;
      }
    }
    return null;
  };
  return fitting(Math.min(ofColumns, ENOUGH.columns), ENOUGH.rows) ?? fitting(2, LEAST_ROWS);
}
