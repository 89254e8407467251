import * as v from 'valibot';
import { Finite, RegionCodeText } from './checked.ts';

/** A figure; missing is NaN, as it is where answers are computed. */
export const Figure = v.pipe(
  v.nullable(Finite),
  v.transform((value) => value ?? Number.NaN),
);
export const Figures = v.array(Figure);
export const Regions = v.array(RegionCodeText);

const Columns = v.record(v.string(), v.unknown());
type ColumnsOnFile = Readonly<Record<string, readonly unknown[]>>;

/** Cells by column, as many as the first has; a name stands for the cells of a column before it, and what is neither for none. */
function unpacked(file: Readonly<Record<string, unknown>>): ColumnsOnFile {
  const columns = new Map<unknown, readonly unknown[]>();
  let rows = 0;
  for (const [name, given] of Object.entries(file)) {
    const cells: readonly unknown[] = Array.isArray(given) ? given : (columns.get(given) ?? []);
    if (columns.size === 0) rows = cells.length;
    columns.set(name, cells.length === 1 ? Array<unknown>(rows).fill(cells[0]) : cells);
  }
  return Object.fromEntries(columns) as ColumnsOnFile;
}

/** Rows out of columns as the build packs them, all of one length. */
export function rowsOf<Row extends v.GenericSchema>(row: Row) {
  const rows = v.array(row);
  return v.pipe(
    Columns,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): v.InferOutput<Row>[] => {
      const columns = Object.entries(unpacked(value));
      if (new Set(columns.map(([, { length }]) => length)).size > 1) {
        addIssue({ message: 'columns of different lengths' });
        return NEVER;
      }
      const found = v.safeParse(
        rows,
        (columns[0]?.[1] ?? []).map((_, at) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[at]]))),
      );
      if (found.success) return found.output;
      const [issue] = found.issues;
      addIssue({ message: `${v.getDotPath(issue) ?? 'whole'}: ${issue.message}` });
      return NEVER;
    }),
  );
}
