/** Columns by name; a name in the place of cells stands for the cells of that column. */
type PackedColumns = Readonly<Record<string, readonly unknown[] | string>>;

/**
 * Columns with those that say the same in every row as one cell, and those that repeat one before as its name; the first
 * stays whole, so that the rows can be counted.
 */
function packColumns<Column extends readonly unknown[]>(columns: Readonly<Record<string, Column>>): PackedColumns {
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
