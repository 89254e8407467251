/** Significant digits kept of a figure: more than twice as many as are shown. */
const DIGITS = 7;
/** Decimals that a figure can be shown with: four of itself, or of a percentage. */
const SHOWN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** The figure in fewer digits, or all of them where it lies so near to half a digit that it would be shown otherwise. */
export function shortened(figure: number): number {
  if (!Number.isFinite(figure)) return figure;
  const short = Number(figure.toPrecision(DIGITS));
  const [large, left] = [Math.abs(figure), Math.abs(short)];
  const isSame = SHOWN.every(
    (power) => large * power >= 10 ** (DIGITS - 1) || Math.round(large * power) === Math.round(left * power),
  );
  return isSame ? short : figure;
}

/** Whether two scores are shown alike, and both as ahead or as behind, with up to two decimals. */
export function isShownAlike(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return (
    Math.sign(one) === Math.sign(other) &&
    [1, 10, 100].every((power) => Math.round(Math.abs(one) * power) === Math.round(Math.abs(other) * power))
  );
}

/**
 * The text of a published answer: figures shortened, a missing one as null.
 * @throws RangeError for an infinite figure, which JSON has no word for.
 */
export function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value !== 'number' || Number.isInteger(value)) return value;
    if (Number.isNaN(value)) return null;
    if (!Number.isFinite(value))
      throw new RangeError(`${key}: ${value} cannot be published; give a finite figure or NaN`);
    return shortened(value);
  });
}

/** Columns by name; a name in the place of cells stands for the cells of that column. */
export type PackedColumns = Readonly<Record<string, readonly unknown[] | string>>;

/**
 * Columns with those that say the same in every row as one cell, and those that repeat one before as its name; the first
 * stays whole, so that the rows can be counted.
 */
export function packColumns<Column extends readonly unknown[]>(
  columns: Readonly<Record<string, Column>>,
): PackedColumns {
  const isOne = (column: readonly unknown[]): boolean =>
    column.length > 1 &&
    column.every((cell) =>
      typeof cell !== 'object' ? Object.is(cell, column[0]) : cell === null && column[0] === null,
    );
  const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
    one.length > 1 && one.length === other.length && one.every((cell, row) => Object.is(cell, other[row]));
  const entries = Object.entries(columns);
  return Object.fromEntries(
    entries.map(([name, column], at): [string, readonly unknown[] | string] => {
      if (at > 0 && isOne(column)) return [name, column.slice(0, 1)];
      return [name, entries.slice(0, at).find(([, before]) => isSame(before, column))?.[0] ?? column];
    }),
  );
}

/** Rows of one shape as packed columns, which take less room; none as no columns. */
export function columnsOf(rows: readonly object[]): PackedColumns {
  const columns: Record<string, unknown[]> = {};
  for (const row of rows) for (const [name, cell] of Object.entries(row)) (columns[name] ??= []).push(cell);
  return packColumns(columns);
}
