import { readTable, recordsOf } from '../tables/table-text.ts';
import type { ConvertedCell, ConvertedSeries } from '../nuts/convert.ts';
import type { RegionRow } from '../sources/region-table.ts';
import { horizonCountries } from '../sources/own-tables.ts';

const DATA = new URL('../../', import.meta.url);
const HORIZON_YEAR = 2021;
const PROGRAMMES_YEAR = 2020;

const rounded = (value: number): number => Number(value.toPrecision(6));
const carried = (value: number, country: string): ConvertedCell => ({
  value: rounded(value),
  flags: '',
  reason: null,
  statuses: ['carried-from-larger-area'],
  origin: country,
});

function peopleOf(regions: readonly RegionRow[], country: string, population: ConvertedSeries, year: number): number {
  return regions
    .filter((region) => region.country === country)
    .reduce((sum, region) => sum + (population.get(region.code)?.get(year)?.value ?? Number.NaN), 0);
}

/** Figures of whole countries for each region of them: the country's total over its population. */
export function horizon(
  field: string,
  factor: number,
  regions: readonly RegionRow[],
  population: ConvertedSeries,
): ConvertedSeries {
  const countries = horizonCountries();
  const key = (['participations', 'contribution', 'companies', 'coordinators'] as const).find(
    (known) => known === field,
  );
  if (key === undefined) throw new Error(`data/indicators.csv: inputs "${field}" is no figure of Horizon 2020`);
  const made = new Map<string, Map<number, ConvertedCell>>();
  for (const { code, country, hasComparableFigures } of regions) {
    const totals = countries.get(country);
    if (totals === undefined || !hasComparableFigures) continue;
    const value =
      key === 'coordinators'
        ? (factor * totals.coordinators) / totals.jointParticipations
        : (factor * totals[key]) / peopleOf(regions, country, population, HORIZON_YEAR);
    if (Number.isFinite(value)) made.set(code, new Map([[HORIZON_YEAR, carried(value, country)]]));
  }
  return made;
}

/**
 * Support for SMEs planned in ERDF programmes, for each inhabitant: of the region's own programmes in the countries
 * whose every region of level 2 may have one (Greece, Italy), of all programmes of the country elsewhere. Nought
 * where the region's programme plans none (Bolzano).
 */
export function plannedSmeSupport(regions: readonly RegionRow[], population: ConvertedSeries): ConvertedSeries {
  const programmes = recordsOf(readTable(new URL('programmes.csv', DATA))).map((record) => ({
    country: record['country'] ?? '',
    region: record['region'] ?? '',
    amount: Number(record['sme_support_eur']),
  }));
  const total = (of: (programme: (typeof programmes)[number]) => boolean): number =>
    programmes.filter(of).reduce((sum, { amount }) => sum + amount, 0);
  const made = new Map<string, Map<number, ConvertedCell>>();
  for (const { code, country, isEu27 } of regions) {
    if (!isEu27 || !programmes.some((programme) => programme.country === country)) continue;
    const isRegional = REGIONAL.has(country);
    if (isRegional && !programmes.some((programme) => programme.region === code)) continue;
    const amount = total((programme) => (isRegional ? programme.region === code : programme.country === country));
    const people = isRegional
      ? (population.get(code)?.get(PROGRAMMES_YEAR)?.value ?? Number.NaN)
      : peopleOf(regions, country, population, PROGRAMMES_YEAR);
    const value = amount / people;
    if (!Number.isFinite(value)) continue;
    const own: ConvertedCell = { value: rounded(value), flags: '', reason: null, statuses: ['measured'], origin: '' };
    made.set(code, new Map([[PROGRAMMES_YEAR, isRegional ? own : carried(value, country)]]));
  }
  return made;
}

const REGIONAL = new Set(['EL', 'IT']);
