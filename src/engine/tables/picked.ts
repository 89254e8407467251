import type { ColumnTable } from 'arquero';
import { FIRST_YEAR, type Indicator, type YearChoice } from '../../model/index.ts';
import { FILLED } from '../../model/masks.ts';
import type { Cell, Figures } from '../figures/figures.ts';
import { figure, isFigure, ofRow } from './columns.ts';
import { observationTable, regionTable, type Observed, type RegionRow } from './observations.ts';

/** A region and the figure that is shown of it: a row of `pickedTable`. */
export type Picked = RegionRow & Cell;

/** Whether a figure may be the one that a choice of years shows. */
function isInReach({ isDated, isPeriodTotal }: Indicator, choice: YearChoice): (row: Observed) => boolean {
  switch (choice.kind) {
    case 'latest':
      return ({ value, year }) => isFigure(value) && (isDated || year >= FIRST_YEAR);
    case 'fixed':
      return ({ value, year, periodStart }) =>
        isFigure(value) &&
        year >= choice.year - choice.fillBack &&
        (isPeriodTotal ? (periodStart ?? year) : year) <= choice.year;
  }
}

/**
 * Every region with the figure that a choice of years shows, by the rules of `pickCell`: the newest in reach, marked
 * where it is of another year than asked for; else none, with the newest reason that a source gives.
 */
export function pickedTable(figures: Figures, indicator: Indicator, choice: YearChoice): ColumnTable {
  const observed = observationTable(figures.series(indicator.id));
  const isOther = (year: number): boolean =>
    choice.kind === 'fixed' && !indicator.isPeriodTotal && year !== choice.year;
  const shown = observed.filter(ofRow(isInReach(indicator, choice))).dedupe('region');
  const reasons = observed.filter(ofRow(({ reason }: Observed) => reason !== null)).dedupe('region');
  return regionTable(figures)
    .lookup(shown, 'region', 'year', 'value', 'status', 'flags', 'origin', 'periodStart')
    .lookup(reasons, 'region', 'reason')
    .derive({
      year: ofRow(({ year }: Partial<Cell>) => figure(year)),
      value: ofRow(({ value }: Partial<Cell>) => figure(value)),
      status: ofRow(({ status = 0, year = Number.NaN }: Partial<Cell>) =>
        Number.isNaN(year) || !isOther(year) ? status : status | FILLED,
      ),
      flags: ofRow(({ flags = '' }: Partial<Cell>) => flags),
      origin: ofRow(({ origin = null }: Partial<Cell>) => origin),
      periodStart: ofRow(({ periodStart = null }: Partial<Cell>) => periodStart),
      reason: ofRow((row: Partial<Cell> & RegionRow) =>
        isFigure(row.value) ? null : row.hasComparableFigures ? (row.reason ?? 'not-published') : 'not-comparable',
      ),
    });
}
