import type { ColumnTable } from 'arquero';
import type { Indicator, IndicatorId } from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { ofRow } from '../tables/columns.ts';
import { pickedTable, type Picked } from '../tables/picked.ts';

const known = new WeakMap<Figures, Map<IndicatorId, ColumnTable>>();

/** The newest figure of an indicator in every region of the area, in the order of the catalogue; made once. */
export function newestTable(figures: Figures, indicator: Indicator): ColumnTable {
  const made = known.get(figures) ?? new Map<IndicatorId, ColumnTable>();
  known.set(figures, made);
  const before = made.get(indicator.id);
  if (before !== undefined) return before;
  const table = pickedTable(figures, indicator, { kind: 'latest' })
    .filter(ofRow(({ isInSeeArea }: Picked) => isInSeeArea))
    .reify();
  made.set(indicator.id, table);
  return table;
}
