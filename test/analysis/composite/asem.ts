import { table, type ColumnTable } from 'arquero';
import type { IndexSpec } from '../../../src/analysis/index.ts';
import fixture from '../../fixtures/asem-connectivity.json' with { type: 'json' };

/** The published example of COINr: 51 countries, 49 indicators, four levels. */
export const asemUnits: ColumnTable = table({ unit: fixture.units, ...fixture.columns });
export const asemColumns: Readonly<Record<string, readonly number[]>> = fixture.columns;
export const asemSpec: IndexSpec = {
  nodes: fixture.nodes.map(({ id, parent, weight, direction }) => ({
    id,
    parent,
    weight,
    direction: direction === 'lower' ? 'lower' : 'higher',
  })),
  normalise: { method: 'min-max', range: [0, 100] },
  aggregate: 'arithmetic',
  treat: { maxPoints: 5, skewness: 2, kurtosis: 3.5 },
};

/** A column of a table with one row a unit, by unit. */
export function byUnit(units: ColumnTable, column: string): Record<string, number> {
  const names = units.array('unit');
  return Object.fromEntries(Array.from(units.array(column), (value, row) => [String(names[row]), Number(value)]));
}
