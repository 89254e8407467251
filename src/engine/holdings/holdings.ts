import { desc, op, table, type ColumnTable } from 'arquero';
import {
  FIRST_YEAR,
  LAST_YEAR,
  type Holding,
  type Holdings,
  type Indicator,
  type MissingReason,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import { isFigure, numbersOf, ofRow } from '../tables/columns.ts';
import { observationTable, type Observed } from '../tables/observations.ts';
import { newestTable } from './newest.ts';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

/** Every year that a figure is of: one, or those of the period that it is a total over. */
function spread(observed: ColumnTable, { isPeriodTotal }: Indicator): ColumnTable {
  if (!isPeriodTotal) return observed;
  return observed
    .derive({
      year: ofRow(({ periodStart, year }: Observed) =>
        Array.from({ length: year - (periodStart ?? year) + 1 }, (_, at) => (periodStart ?? year) + at),
      ),
    })
    .unroll('year')
    .dedupe('region', 'year');
}

/** How many regions of the area have a figure of each year, and, where none has, the reason that most of them give. */
function byYear(area: ColumnTable, indicator: Indicator): Pick<Holding, 'counts' | 'reasons'> {
  const counted = spread(area.filter(ofRow(({ value }: Observed) => isFigure(value))), indicator)
    .groupby('year')
    .rollup({ regions: op.count() });
  const given = area
    .filter(ofRow(({ value, reason }: Observed) => !isFigure(value) && reason !== null))
    .groupby('year', 'reason')
    .rollup({ regions: op.count() })
    .orderby(desc('regions'))
    .dedupe('year');
  const joined = table({ year: YEARS }).lookup(counted, 'year', 'regions').lookup(given, 'year', 'reason');
  const counts = numbersOf(joined, 'regions').map((count) => (isFigure(count) ? count : 0));
  const reasons = Array.from(joined.array('reason') as ArrayLike<MissingReason | null | undefined>);
  return {
    counts,
    reasons: counts.map((count, at) => (count > 0 ? null : (reasons[at] ?? 'not-published'))),
  };
}

function holdingOf(figures: Figures, indicator: Indicator, areaTable: ColumnTable): Holding {
  const newest = newestTable(figures, indicator);
  const years = numbersOf(newest, 'year').map((year, at) =>
    isFigure(numbersOf(newest, 'value')[at]) ? year : Number.NaN,
  );
  const observed = observationTable(figures.series(indicator.id)).semijoin(areaTable, 'region');
  const last = observed.filter(ofRow(({ value }: Observed) => isFigure(value))).dedupe('region');
  return {
    indicator: indicator.id,
    theme: indicator.theme,
    regions: years.filter(isFigure).length,
    newest: Math.max(...years.filter(isFigure), Number.NEGATIVE_INFINITY),
    year: years,
    status: numbersOf(newest, 'status'),
    reason: Array.from(newest.array('reason') as ArrayLike<MissingReason | null>),
    before: last.filter(ofRow(({ year }: Observed) => year < FIRST_YEAR)).numRows(),
    ...byYear(observed, indicator),
  };
}

/** Which figures the atlas holds of the area. Needs the series of all themes and of the context. */
export function holdingsOf(figures: Figures): Holdings {
  const regions = codesOf(areaRegions(figures));
  const areaTable = table({ region: regions });
  return {
    regions,
    years: YEARS,
    indicators: figures.catalogue.indicators.map((indicator) => {
      const holding = holdingOf(figures, indicator, areaTable);
      return { ...holding, newest: isFigure(holding.newest) ? holding.newest : Number.NaN };
    }),
  };
}
