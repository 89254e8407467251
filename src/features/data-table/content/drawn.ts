import type { OwnTable } from '../../../model/index.ts';
import type { ShownColumn, WrittenTable } from './table.ts';

/** What a drawing of one number a row has of a table. */
export interface Drawn {
  readonly column: ShownColumn;
  readonly rows: readonly number[];
  /** The head of the numbers, with their unit. */
  readonly label: string;
  readonly unit: string;
  /** The one indicator drawn of several; null where all rows are drawn. */
  readonly indicator: string | null;
  /** What the column drawn is of, where there are others: a year, an indicator. */
  readonly level: string | null;
  /** Whether the table has other indicators or scores that are not drawn. */
  readonly isOneOfSeveral: boolean;
  readonly nameOf: (row: number) => string;
}

/** Of columns of one number each: what was derived, else the figure or summary, else the first. */
export const tellingOf = <Column extends { readonly id: string }>(columns: readonly Column[]): Column | undefined =>
  columns.find(({ id }) => id === 'derived') ?? columns.find(({ id }) => id === 'value') ?? columns[0];

/**
 * The rows and the column that are drawn: of several years as columns the newest that has a number, of several indicators
 * the first that has one. Indicators that share a unit are drawn together where rows can tell them apart.
 */
export function drawnOf(
  { keys, question }: OwnTable,
  written: WrittenTable,
  { isOneIndicator }: { readonly isOneIndicator: boolean },
): Drawn | null {
  const { pivot, measures, from, to } = question.choice;
  const numeric = written.columns.filter(({ isNumeric }) => isNumeric);
  const telling = tellingOf(numeric);
  if (telling === undefined) return null;
  const columns = pivot === 'none' ? [telling] : numeric;
  const all = Array.from({ length: written.rows }, (_, row) => row);
  const at = keys.find(({ key }) => key === 'indicator')?.at ?? [];
  const hasNumber = (row: number): boolean => columns.some(({ value }) => Number.isFinite(value(row)));
  const isSeveral = all.some((row) => at[row] !== at[0]);
  const isHeld =
    isSeveral && (isOneIndicator || new Set(columns.flatMap(({ unit }) => all.map((row) => unit(row)))).size > 1);
  const first = all
    .filter(hasNumber)
    .reduce((least, row) => Math.min(least, at[row] ?? least), Number.POSITIVE_INFINITY);
  const rows = isHeld ? all.filter((row) => at[row] === (Number.isFinite(first) ? first : at[0])) : all;
  const isFilled = ({ value }: ShownColumn): boolean => rows.some((row) => Number.isFinite(value(row)));
  const inOrder =
    pivot === 'year'
      ? columns.toReversed()
      : pivot === 'indicator'
        ? measures.flatMap((id) => columns.find((column) => column.id === id) ?? [])
        : columns;
  const column = inOrder.find(isFilled) ?? inOrder[0] ?? telling;
  const [one = 0] = rows;
  const unit = column.unit(one);
  const isOneColumn = pivot === 'year' ? from === to : columns.length < 2;
  const naming = written.naming.filter((index) => keys[index]?.key !== 'indicator');
  return {
    column,
    rows,
    label: unit === '' ? column.label : `${column.name}, ${unit}`,
    unit,
    indicator: isHeld ? (written.columns.find(({ id }) => id === 'indicator')?.text(one) ?? null) : null,
    level: isOneColumn ? null : column.name,
    isOneOfSeveral: isHeld || (pivot === 'indicator' && columns.length > 1),
    nameOf:
      isHeld && naming.length > 0
        ? (row) => naming.map((index) => written.columns[index]?.text(row) ?? '').join(', ')
        : written.nameOf,
  };
}
