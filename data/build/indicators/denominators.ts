import type { Denominator } from '../../../src/model/indicator.ts';
import type { ConvertedSeries } from '../nuts/convert.ts';
import type { RegionRow } from '../sources/region-table.ts';
import { horizonCountries } from '../sources/own-tables.ts';

/** By region and year, what a ratio is over. */
export type DenominatorSeries = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Ratios over what was emitted in this year. */
const EMISSIONS_BASE = 2015;
const HORIZON_YEAR = 2021;
const REAL_GDP_BASE = 2015;

const valuesOf = (series: ConvertedSeries): DenominatorSeries =>
  new Map(
    [...series].map(([code, row]) => [
      code,
      new Map([...row].flatMap(([year, cell]) => (cell.value === null ? [] : [[year, cell.value] as const]))),
    ]),
  );

/** The figure of a year, else of the nearest year with one (the earlier where two are as near); NaN where there is none. */
export function nearestYear(row: ReadonlyMap<number, number> | undefined, year: number): number {
  const own = row?.get(year);
  if (own !== undefined) return own;
  const nearest = [...(row ?? [])].toSorted(([a], [b]) => Math.abs(a - year) - Math.abs(b - year) || a - b)[0];
  return nearest?.[1] ?? Number.NaN;
}

/**
 * The labour force by region and year, which no table at hand gives: the employed (employment rate × inhabitants aged
 * 15-64, of the nearest year) over one minus the unemployment rate.
 */
function labourForce(
  employment: DenominatorSeries,
  unemployment: DenominatorSeries,
  people: DenominatorSeries,
): DenominatorSeries {
  return new Map(
    [...unemployment].map(([code, row]) => [
      code,
      new Map(
        [...row].flatMap(([year, rate]) => {
          const force =
            (((employment.get(code)?.get(year) ?? Number.NaN) / 100) * nearestYear(people.get(code), year)) /
            (1 - rate / 100);
          return Number.isFinite(force) ? [[year, Math.round(force)] as const] : [];
        }),
      ),
    ]),
  );
}

/** GDP of the year before at prices of 2015: what real growth is over. */
function realGdpBefore(index: DenominatorSeries, gdp: DenominatorSeries): DenominatorSeries {
  return new Map(
    [...index].map(([code, row]) => {
      const base = nearestYear(gdp.get(code), REAL_GDP_BASE);
      return [
        code,
        new Map(
          [...row]
            .map(([year, value]) => [year + 1, Number(((value / 100) * base).toPrecision(6))] as const)
            .filter(([, value]) => Number.isFinite(value)),
        ),
      ];
    }),
  );
}

/** Participations of a country in Horizon 2020 projects of several participants, shared out to its regions by population: what the share of coordinators is over. */
function participations(regions: readonly RegionRow[], people: DenominatorSeries): DenominatorSeries {
  const countries = horizonCountries();
  const inYear = (code: string): number => nearestYear(people.get(code), HORIZON_YEAR);
  const sums = new Map<string, number>();
  for (const { code, country } of regions)
    if (Number.isFinite(inYear(code))) sums.set(country, (sums.get(country) ?? 0) + inYear(code));
  return new Map(
    regions.flatMap(({ code, country }) => {
      const share =
        ((countries.get(country)?.jointParticipations ?? Number.NaN) * inYear(code)) /
        (sums.get(country) ?? Number.NaN);
      return Number.isFinite(share) ? [[code, new Map([[HORIZON_YEAR, Number(share.toPrecision(6))]])] as const] : [];
    }),
  );
}

/** Every denominator by region and year. `get` gives a converted series by name; throws for one there is not. */
export function denominatorSeries(
  get: (name: string) => ConvertedSeries,
  regions: readonly RegionRow[],
): ReadonlyMap<Exclude<Denominator, 'none'>, DenominatorSeries> {
  const plain = (name: string): DenominatorSeries => valuesOf(get(name));
  const population = plain('population');
  const gdp = plain('gdp');
  return new Map([
    ['population', population],
    ['population-15-24', plain('population-15-24')],
    ['population-15-29', plain('population-15-29')],
    ['population-15-64', plain('population-15-64')],
    ['population-25-64', plain('population-25-64')],
    ['labour-force', labourForce(plain('employment-rate'), plain('unemployment'), plain('population-15-64'))],
    ['employment', plain('employment')],
    ['manufacturing-employment', plain('manufacturing-employment')],
    ['local-units', plain('local-units-with-persons')],
    ['gdp', gdp],
    ['real-gdp-before', realGdpBefore(plain('real-gdp'), gdp)],
    ['gva', plain('gva-industry')],
    [
      'emissions-2015',
      new Map(
        [...plain('ghg')].flatMap(([code, row]) => {
          const base = row.get(EMISSIONS_BASE);
          return base === undefined ? [] : [[code, new Map([[EMISSIONS_BASE, base]])] as const];
        }),
      ),
    ],
    ['participations', participations(regions, population)],
  ]);
}
