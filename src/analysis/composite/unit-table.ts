import { table, type ColumnTable } from 'arquero';
import type { IndexSpec } from './specification.ts';
import { readTree } from './tree.ts';

export interface UnitColumns {
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/**
 * The names and the leaf columns of a table with one row a unit, in its order, filtered rows left out. Cells that are null or
 * undefined are missing. Arquero compiles nothing on this way.
 *
 * @throws RangeError naming `argument` for a missing column, a unit twice, or a cell that is no number.
 */
export function readUnits(units: ColumnTable, spec: IndexSpec, argument = 'units'): UnitColumns {
  const names = readNames(units, argument);
  const columns: Record<string, number[]> = {};
  for (const { id } of readTree(spec).leaves) {
    if (units.column(id) === undefined)
      throw new RangeError(`${argument}: the column "${id}" is missing; every leaf of the nodes needs one`);
    columns[id] = Array.from(units.array(id), (value: unknown, row) => readCell(value, argument, id, row));
  }
  return { names, columns };
}

/** A table of one row a unit, from columns. */
export function unitTable(names: readonly string[], columns: Readonly<Record<string, ArrayLike<number>>>): ColumnTable {
  return table({ unit: [...names], ...columns });
}

function readNames(units: ColumnTable, argument: string): string[] {
  if (units.column('unit') === undefined)
    throw new RangeError(`${argument}: the column "unit" is missing; it names the units`);
  const names = Array.from(units.array('unit'), String);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new RangeError(`${argument}: the unit "${name}" stands twice; give one row a unit`);
    seen.add(name);
  }
  return names;
}

function readCell(value: unknown, argument: string, id: string, row: number): number {
  if (value === null || value === undefined) return NaN;
  if (typeof value !== 'number' || value === Infinity || value === -Infinity) {
    throw new RangeError(
      `${argument}: column "${id}", row ${row} is ${String(value)}; give finite numbers, NaN for missing`,
    );
  }
  return value;
}
