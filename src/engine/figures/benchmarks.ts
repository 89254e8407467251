import type { Averages, Denominator, Indicator, RegionCode } from '../../model/index.ts';

/** Share of a denominator that the reporting regions must hold, or their mean does not stand for the whole. */
export const MINIMUM_SHARE = 0.7;

/** What each region weighs in a mean, by denominator. */
export interface Denominators {
  /** Of the year, else of the nearest year with one, the earlier where two are as near; the latest for null. NaN where there is none, 1 for `none`. */
  readonly weight: (region: RegionCode, denominator: Denominator, year: number | null) => number;
}

interface Dated {
  readonly year: number;
  readonly value: number;
}

const made = new WeakMap<Averages, Denominators>();

function nearest(row: readonly Dated[] | undefined, year: number | null): number {
  if (year === null) return row?.at(-1)?.value ?? Number.NaN;
  let found: Dated | null = null;
  for (const one of row ?? [])
    if (found === null || Math.abs(one.year - year) < Math.abs(found.year - year)) found = one;
  return found?.value ?? Number.NaN;
}

export function denominatorsOf(averages: Averages): Denominators {
  const known = made.get(averages);
  if (known !== undefined) return known;
  const rows = new Map<string, Dated[]>();
  for (const { region, denominator, year, value } of averages.denominators) {
    const key = `${region} ${denominator}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [{ year, value }]);
    else row.push({ year, value });
  }
  for (const row of rows.values()) row.sort((one, other) => one.year - other.year);
  const denominators: Denominators = {
    weight: (region, denominator, year) =>
      denominator === 'none' ? 1 : nearest(rows.get(`${region} ${denominator}`), year),
  };
  made.set(averages, denominators);
  return denominators;
}

/**
 * The weights of one indicator for the regions of a country: of the year of each figure, so that their mean is the sum
 * of numerators over the sum of denominators; of the newest of those years where a region has no figure. NaN throughout
 * where the regions with a figure hold less than 0.7 of the denominator, so that no mean is made of them.
 */
export function countryWeights(
  regions: readonly RegionCode[],
  cells: readonly { readonly value: number; readonly year: number }[],
  indicator: Indicator,
  denominators: Denominators,
): number[] {
  const newest = Math.max(...cells.flatMap(({ value, year }) => (Number.isFinite(value) ? [year] : [])));
  const weights = regions.map((region, index) => {
    const cell = cells[index];
    return denominators.weight(
      region,
      indicator.denominator,
      cell !== undefined && Number.isFinite(cell.value) ? cell.year : Number.isFinite(newest) ? newest : null,
    );
  });
  let all = 0;
  let reporting = 0;
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight)) return;
    all += weight;
    if (Number.isFinite(cells[index]?.value)) reporting += weight;
  });
  return all > 0 && reporting / all >= MINIMUM_SHARE ? weights : weights.map(() => Number.NaN);
}
