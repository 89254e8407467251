import type { ThemeTable } from '../../datasets/theme-table.ts';
import type { Averages, Catalogue, IndicatorId, ListedGroup, RegionCode } from '../../model/index.ts';
import type { Cell, Figures, Series } from './figures.ts';

/** The cells of one indicator out of the table of its theme. */
export function seriesOf(table: ThemeTable, indicator: IndicatorId): Series {
  const values = table.values(indicator);
  const statuses = table.statuses(indicator);
  const reasons = table.reasons(indicator);
  const flags = table.flags(indicator);
  const origins = table.origins(indicator);
  const periodStarts = table.periodStarts(indicator);
  const series = new Map<RegionCode, Cell[]>();
  for (let row = 0; row < table.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    const reason = reasons?.[row] ?? null;
    const region = table.regions[row];
    const year = table.years[row];
    if (region === undefined || year === undefined || (!Number.isFinite(value) && reason === null)) continue;
    const cells = series.get(region) ?? [];
    series.set(region, cells);
    cells.push({
      year,
      value,
      reason,
      status: statuses?.[row] ?? 0,
      flags: flags?.[row] ?? '',
      origin: origins?.[row] ?? null,
      periodStart: periodStarts?.[row] ?? null,
    });
  }
  for (const cells of series.values()) cells.sort((a, b) => a.year - b.year);
  return series;
}

/** Figures over the tables loaded so far; the series of each indicator is made once. Throws for a theme not loaded. */
export function figuresOf(
  catalogue: Catalogue,
  averages: Averages,
  tables: ReadonlyMap<string, ThemeTable>,
  groups: () => readonly ListedGroup[] | null = () => null,
  peers: Figures['peers'] = () => {
    throw new RangeError('peers: what regions are like is not loaded');
  },
): Figures {
  const made = new Map<IndicatorId, Series>();
  const themes = new Map(catalogue.indicators.map(({ id, theme }) => [id, theme]));
  return {
    catalogue,
    averages,
    groups: () => {
      const known = groups();
      if (known === null) throw new RangeError('groups: the listed groups of regions are not loaded');
      return known;
    },
    peers,
    series: (indicator) => {
      const known = made.get(indicator);
      if (known !== undefined) return known;
      const table = tables.get(themes.get(indicator) ?? '');
      if (table === undefined) throw new RangeError(`indicator: the table of "${indicator}" is not loaded`);
      const series = seriesOf(table, indicator);
      made.set(indicator, series);
      return series;
    },
  };
}
