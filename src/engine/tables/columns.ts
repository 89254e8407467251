import { escape, type ColumnTable } from 'arquero';

/**
 * A plain function of a row for `derive` and `filter`. It is run as it is: neither compiled from its text, which a build
 * shortens, nor kept from the values around it. What sums or ranks rows stays with Arquero's own `op`.
 */
export function ofRow<Row>(make: (row: Row) => unknown): object {
  return escape(make);
}

/** A number as the engine has it: what a join or a sum over nothing leaves out is missing, and missing is NaN, never 0. */
export function figure(value: number | null | undefined): number {
  return value ?? Number.NaN;
}

export const isFigure = (value: number | null | undefined): value is number => Number.isFinite(value);

export function numbersOf(table: ColumnTable, name: string): number[] {
  return Array.from(table.array(name) as ArrayLike<number | null | undefined>, figure);
}
