import * as v from 'valibot';
import { STOOD_IN_FOR } from '../model/indicator.ts';
import { MISSING_REASONS } from '../model/observation.ts';
import { THEMES } from '../model/theme.ts';
import { parseIndicatorId } from '../model/ids.ts';
import type { NodeId } from '../model/view.ts';
import { Finite, IndicatorCode, RegionCodeText } from './checked.ts';

/** A figure; missing is NaN, as it is where answers are computed. */
export const Figure = v.pipe(
  v.nullable(Finite),
  v.transform((value) => value ?? Number.NaN),
);
export const Figures = v.array(Figure);
export const Regions = v.array(RegionCodeText);
export const Indicators = v.array(IndicatorCode);
export const Theme = v.picklist(THEMES);
export const ThemeOrContext = v.picklist([...THEMES, 'context']);
export const MissingBecause = v.nullable(v.picklist(MISSING_REASONS));
export const NoScoreBecause = v.nullable(v.picklist([...MISSING_REASONS, 'coverage']));

/** What a node of the index is called. */
export const Node = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): NodeId => {
    const text = dataset.value;
    const node = text === 'overall' ? text : (THEMES.find((theme) => theme === text) ?? parseIndicatorId(text));
    if (node !== null) return node;
    addIssue({ message: `"${text}" is not a node of the index` });
    return NEVER;
  }),
);

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

/** Packed columns, brought by `arrange` into what the schema takes. */
function packed<Output>(schema: v.GenericSchema<unknown, Output>, arrange: (columns: ColumnsOnFile) => unknown) {
  return v.pipe(
    Columns,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Output => {
      const columns = unpacked(value);
      const found = v.safeParse(schema, arrange(columns));
      const isEven = new Set(Object.values(columns).map(({ length }) => length)).size < 2;
      if (isEven && found.success) return found.output;
      const [issue] = found.issues ?? [];
      addIssue({
        message:
          isEven && issue !== undefined
            ? `${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`
            : 'columns of different lengths',
      });
      return NEVER;
    }),
  );
}

/** Columns as `packColumns` has them, all of one length. */
export function columnsIn<Schema extends v.GenericSchema>(schema: Schema) {
  return packed<v.InferOutput<Schema>>(schema, (columns) => columns);
}

/** Rows out of columns as `columnsOf` has them. */
export function rowsOf<Row extends v.GenericSchema>(row: Row) {
  return packed<v.InferOutput<Row>[]>(v.array(row), (columns) => {
    const names = Object.keys(columns);
    return (columns[names[0] ?? ''] ?? []).map((_, index) =>
      Object.fromEntries(names.map((name) => [name, columns[name]?.[index]])),
    );
  });
}

export const TrendPoints = rowsOf(
  v.object({
    year: Finite,
    value: Figure,
    benchmark: Figure,
    hasBreak: v.boolean(),
    isMeasured: v.boolean(),
    status: Finite,
    leaves: Finite,
  }),
);

/** What was done to the figures of an answer. */
export const Notices = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('other-year'), year: Finite, regions: Regions }),
    v.object({ kind: v.picklist(['converted', 'larger-area']), origin: v.string(), regions: Regions }),
    v.object({ kind: v.picklist(['carried', 'carried-left-out']), indicators: Indicators }),
    v.object({ kind: v.literal('fewer-themes'), themes: Finite, of: Finite, regions: Regions }),
    v.object({ kind: v.literal('ranked-on'), themes: Finite, of: Finite }),
    v.object({ kind: v.literal('larger-share'), share: Finite, origins: v.array(v.string()), regions: Regions }),
    v.object({ kind: v.picklist(['clamped', 'low-reliability', 'break']), regions: Regions }),
    v.object({ kind: v.picklist(['modelled', 'edition-years']) }),
    v.object({ kind: v.literal('dated'), year: Finite }),
    v.object({ kind: v.literal('replaced'), by: IndicatorCode }),
    v.object({ kind: v.literal('joint-projects') }),
    v.object({ kind: v.literal('stands-in'), standsInFor: v.picklist(STOOD_IN_FOR) }),
    v.object({ kind: v.literal('period'), from: Finite, to: Finite }),
    v.object({ kind: v.literal('missing'), reason: v.picklist([...MISSING_REASONS, 'coverage']), regions: Regions }),
  ]),
);

/** How every indicator enters a score. */
export const Leaves = rowsOf(
  v.object({
    indicator: IndicatorCode,
    theme: Theme,
    weight: Figure,
    years: v.array(v.object({ year: Finite, regions: Finite })),
    regions: Finite,
    bounds: v.tuple([Figure, Figure]),
    winsorised: Finite,
    isTransformed: v.boolean(),
  }),
);
