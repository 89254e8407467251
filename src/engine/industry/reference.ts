import { compoundGrowth } from '../../analysis/index.ts';
import type { IndustryReference, SectorRegion } from '../../model/index.ts';
import type { SectorTable } from '../../datasets/sector-table.ts';
import type { SectorCells } from './cells.ts';
import { countryBasis, countryParts, type CountryBasis } from './country-parts.ts';
import { sumOf } from './sums.ts';

/** What regions are held against: the totals of its countries, which leave out nothing that regions keep to themselves. */
export interface Reference {
  /** Positions of its regions in the table. */
  readonly regions: readonly number[];
  /** Regions with persons employed in any sector in the year. */
  readonly reporting: (year: number) => number;
  /** Persons by sector; NaN for a sector without a figure. */
  readonly employment: (year: number) => readonly number[];
  /** All persons, as published beside the sectors; NaN where the table has no totals. */
  readonly total: (year: number) => number;
  /**
   * Share of the persons in each sector that its regions publish, over the countries that have a total of it; NaN where there is no figure, 1
   * where the regions' sum is all there is.
   */
  readonly coverage: (year: number) => readonly number[];
  /** Countries without a total in any of the sectors, of which the sum of what regions publish stands in; how much they publish is not known. */
  readonly undisclosed: (sectors: readonly number[], year: number) => readonly string[];
  /** Where its figures of the sectors come from. */
  readonly basis: (sectors: readonly number[], year: number) => readonly CountryBasis[];
  /** Persons in the year by region that reports the sector. */
  readonly bySector: (sector: number, year: number) => readonly number[];
  /** Persons in both years, over the regions that report both without a break between: who reports does not move it. */
  readonly pair: (sector: number, from: number, to: number) => { readonly start: number; readonly end: number };
  /** Yearly, as a share, over the same. */
  readonly growth: (sector: number, from: number, to: number) => number;
  /** Thousand EUR a person employed, over the regions that report both. */
  readonly wage: (sector: number, year: number) => number;
}

/** Totals of a country that do not come from its regions. */
const TOTALS: ReadonlySet<CountryBasis> = new Set<CountryBasis>(['country-row', 'national-table']);

const known = new WeakMap<SectorTable, Map<string, Reference>>();

function isIn(kind: IndustryReference, region: SectorRegion, country: string): boolean {
  switch (kind) {
    case 'eu':
      return region.isEu27;
    case 'area':
      return region.isEu27 && region.isInSeeArea;
    case 'country':
      return region.country === country;
  }
}

/** A value a year, made when first asked for. */
function yearly<Value>(of: (year: number) => Value): (year: number) => Value {
  const made = new Map<number, Value>();
  return (year) => {
    const value = made.get(year) ?? of(year);
    made.set(year, value);
    return value;
  };
}

function make(cells: SectorCells, kind: IndustryReference, country: string): Reference {
  const regions = cells.note.regions.flatMap((region, index) => (isIn(kind, region, country) ? [index] : []));
  const parts = countryParts(cells, regions);
  const countryOf = (place: number): string =>
    cells.note.regions[place]?.country ?? cells.note.countries[place - cells.note.regions.length] ?? '';
  const persons = (sector: number, year: number): readonly number[] =>
    regions.map((region) => cells.value('employment', region, sector, year));
  const employment = yearly((year) =>
    cells.sectors.map((_, sector) => sumOf(parts.map((place) => cells.value('employment', place, sector, year)))),
  );
  const pair = (sector: number, from: number, to: number): { start: number; end: number } => {
    const ends = persons(sector, to);
    const both = persons(sector, from)
      .map((start, index) => ({ start, end: ends[index] ?? Number.NaN, region: regions[index] ?? -1 }))
      .filter(({ start, end, region }) => Number.isFinite(start + end) && !cells.isBroken(region, sector, from, to));
    return { start: sumOf(both.map(({ start }) => start)), end: sumOf(both.map(({ end }) => end)) };
  };
  return {
    regions,
    pair,
    employment,
    reporting: (year) => regions.filter((region) => cells.years(region).includes(year)).length,
    total: yearly((year) => sumOf(parts.map((place) => cells.total(place, year)))),
    coverage: yearly((year) =>
      employment(year).map((all, sector) => {
        if (Number.isNaN(all)) return Number.NaN;
        const known = parts.filter((place) => TOTALS.has(countryBasis(cells, place, sector, year)));
        const total = sumOf(known.map((place) => cells.value('employment', place, sector, year)));
        // Of a country without a total it is not known how much is published: it neither raises the share nor hides it.
        if (Number.isNaN(total) || total === 0) return 1;
        const countries = new Set(known.map((place) => countryOf(place)));
        const own = regions.filter((region) => countries.has(cells.note.regions[region]?.country ?? ''));
        return (sumOf(own.map((region) => cells.value('employment', region, sector, year))) || 0) / total;
      }),
    ),
    undisclosed: (sectors, year) => [
      ...new Set(
        parts.flatMap((place) =>
          sectors.some((sector) => countryBasis(cells, place, sector, year) === 'regions-summed')
            ? [countryOf(place)]
            : [],
        ),
      ),
    ],
    basis: (sectors, year) =>
      parts.flatMap((place) => sectors.map((sector) => countryBasis(cells, place, sector, year))),
    bySector: (sector, year) => persons(sector, year).filter(Number.isFinite),
    growth: (sector, from, to) => {
      const { start, end } = pair(sector, from, to);
      return compoundGrowth(start, end, to - from);
    },
    wage: (sector, year) => {
      const both = regions
        .map((region) => ({
          persons: cells.value('employment', region, sector, year),
          wages: cells.value('wages', region, sector, year),
        }))
        .filter((own) => Number.isFinite(own.persons + own.wages));
      return wageOf(sumOf(both.map(({ wages }) => wages)), sumOf(both.map((own) => own.persons)));
    },
  };
}

/** Thousand EUR a person, of wages in million EUR; NaN where nobody is employed. */
export function wageOf(wages: number, persons: number): number {
  return persons > 0 ? (1000 * wages) / persons : Number.NaN;
}

/** The reference of a region; for other than its own country the same for all. Made once for a table. */
export function referenceOf(cells: SectorCells, kind: IndustryReference, country: string): Reference {
  const made = known.get(cells.table) ?? new Map<string, Reference>();
  known.set(cells.table, made);
  const key = kind === 'country' ? `country ${country}` : kind;
  const reference = made.get(key) ?? make(cells, kind, country);
  made.set(key, reference);
  return reference;
}
