import type { SectorCells } from './cells.ts';

/** Where a figure of the reference comes from. */
export type CountryBasis = 'country-row' | 'national-table' | 'regions-summed' | 'region' | 'none';
const OF_COUNTRIES: readonly CountryBasis[] = ['country-row', 'national-table', 'regions-summed'];

/**
 * The places of a table that the regions given are held against: their countries where the table has figures of countries, but of
 * a country that lies only in part among the regions its regions themselves, since its total is of more.
 */
export function countryParts(cells: SectorCells, regions: readonly number[]): readonly number[] {
  const wanted = new Set(regions);
  const countries = new Set(regions.map((region) => cells.note.regions[region]?.country ?? ''));
  const whole = new Map(
    [...countries]
      .map((country) => [country, cells.country(country)] as const)
      .filter(
        ([country, place]) =>
          place !== null &&
          cells.note.regions.every((region, index) => region.country !== country || wanted.has(index)),
      ),
  );
  return [
    ...[...whole.values()].flatMap((place) => place ?? []),
    ...regions.filter((region) => !whole.has(cells.note.regions[region]?.country ?? '')),
  ];
}

/** Where the figure of a place and sector comes from; that of a country says so itself. */
export function countryBasis(cells: SectorCells, place: number, sector: number, year: number): CountryBasis {
  if (place < cells.note.regions.length) return 'region';
  const words = cells.table.flags('employment', cells.cell(place, sector, year));
  return OF_COUNTRIES.find((basis) => basis === words) ?? 'none';
}
