import { FIRST_YEAR, LAST_YEAR, type Indicator, type Question, type Region } from '../../model/index.ts';
import { CARRIED, FILLED } from '../../model/masks.ts';
import { countryWeights, denominatorsOf } from './benchmarks.ts';
import { pickCell, type Cell, type Figures } from './figures.ts';

/** A figure stands in for a missing one of at most so many years away; none of before FIRST_PUBLISHED_YEAR is there to. */
const NEAREST_YEARS = 8;

/** The region's own figure of the nearest year, the earlier where two are as near; null where none is near enough. */
function nearest(figures: Figures, indicator: Indicator, region: Region, asked: Pick<Question, 'year'>): Cell | null {
  const wanted = asked.year.kind === 'fixed' ? asked.year.year : null;
  const distance = ({ year }: Cell): number =>
    wanted === null ? Math.max(0, FIRST_YEAR - year, year - LAST_YEAR) : Math.abs(year - wanted);
  const [found] = (figures.series(indicator.id).get(region.code) ?? [])
    .filter((cell) => Number.isFinite(cell.value) && distance(cell) <= NEAREST_YEARS)
    .toSorted(
      (one, other) =>
        distance(one) - distance(other) || (wanted === null ? other.year - one.year : one.year - other.year),
    );
  return found === undefined ? null : { ...found, status: found.status | FILLED };
}

/** The mean of the country's regions that report, weighted by the denominator of which they must hold 70 %. */
function countryMean(
  figures: Figures,
  indicator: Indicator,
  region: Region,
  asked: Pick<Question, 'year'>,
): Cell | null {
  const whole = figures.catalogue.regions.filter(
    ({ country, hasComparableFigures }) => country === region.country && hasComparableFigures,
  );
  const cells = whole.map((one) => pickCell(figures.series(indicator.id), one, indicator, asked.year));
  const weights = countryWeights(
    whole.map(({ code }) => code),
    cells,
    indicator,
    denominatorsOf(figures.averages),
  );
  const present = cells.flatMap((cell, index) => {
    const weight = weights[index] ?? Number.NaN;
    return Number.isFinite(cell.value) && weight > 0 ? [{ cell, weight }] : [];
  });
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return null;
  const value = present.reduce((sum, { cell, weight }) => sum + weight * cell.value, 0) / total;
  const year = Math.max(...present.map(({ cell }) => cell.year));
  return {
    year,
    value,
    status: CARRIED,
    flags: '',
    origin: region.country,
    reason: null,
    periodStart: present[0]?.cell.periodStart ?? null,
  };
}

/**
 * The cell of a region as the method wants it: its own where there is one, else what the imputation of the method
 * puts in its place, marked as such. Regions without comparable figures get none.
 */
export function methodCell(
  figures: Figures,
  indicator: Indicator,
  region: Region,
  asked: Pick<Question, 'year' | 'method'>,
): Cell {
  const own = pickCell(figures.series(indicator.id), region, indicator, asked.year);
  if (Number.isFinite(own.value) || !region.hasComparableFigures) return own;
  switch (asked.method.imputation) {
    case 'none':
      return own;
    case 'nearest-year':
      return nearest(figures, indicator, region, asked) ?? own;
    case 'country':
      return countryMean(figures, indicator, region, asked) ?? own;
  }
}
