import { desc, table, type ColumnTable } from 'arquero';
import type { Catalogue, CountryCode, RegionCode } from '../../model/index.ts';
import type { Cell, Figures, Series } from '../figures/figures.ts';
import { referenceRegions } from '../figures/regions.ts';

/** One figure, or why there is none: a row of `observationTable`. */
export type Observed = Cell & { readonly region: RegionCode };

/** What a pipeline needs to know of a region: a row of `regionTable`. */
export interface RegionRow {
  readonly region: RegionCode;
  readonly country: CountryCode;
  readonly isInSeeArea: boolean;
  readonly isReference: boolean;
  readonly hasComparableFigures: boolean;
}

const observations = new WeakMap<Series, ColumnTable>();
const regions = new WeakMap<Catalogue, ColumnTable>();

/** A table of rows of one shape; with its columns where there are none. */
function tableOf<Row extends object>(rows: readonly Row[], names: readonly (keyof Row & string)[]): ColumnTable {
  return table(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
}

/** The figures of one indicator, a row a region and year, the newest first, as they came from its Arrow columns. */
export function observationTable(series: Series): ColumnTable {
  const known = observations.get(series);
  if (known !== undefined) return known;
  const rows = [...series].flatMap(([region, cells]) => cells.map((cell): Observed => ({ region, ...cell })));
  const made = tableOf(rows, ['region', 'year', 'value', 'status', 'flags', 'origin', 'reason', 'periodStart'])
    .orderby(desc('year'))
    .reify();
  observations.set(series, made);
  return made;
}

/** The regions of the catalogue, in its order. */
export function regionTable({ catalogue }: Pick<Figures, 'catalogue'>): ColumnTable {
  const known = regions.get(catalogue);
  if (known !== undefined) return known;
  const reference = new Set(referenceRegions({ catalogue }).map(({ code }) => code));
  const rows = catalogue.regions.map(
    ({ code, country, isInSeeArea, hasComparableFigures }): RegionRow => ({
      region: code,
      country,
      isInSeeArea,
      isReference: reference.has(code),
      hasComparableFigures,
    }),
  );
  const made = tableOf(rows, ['region', 'country', 'isInSeeArea', 'isReference', 'hasComparableFigures']);
  regions.set(catalogue, made);
  return made;
}
