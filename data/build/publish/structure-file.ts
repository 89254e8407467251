import { columnsOf } from './packed-columns.ts';
import { STATUSES, statusMask } from '../../../src/model/observation.ts';
import { STRUCTURE_VARIABLES } from '../../../src/model/answers/structure.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';

/** What regions are like and what links their countries, as the engine reads it (src/datasets/structure.ts). */
export function structureFile(data: URL): unknown {
  const rows = (name: string): Record<string, string>[] => recordsOf(readTable(new URL(name, data)));
  const cells = rows('structure.csv');
  const regions = [...new Set(cells.map(({ region = '' }) => region))];
  const area = new Set(
    rows('regions.csv').flatMap(({ country = '', see_area }) => (see_area === 'true' ? [country] : [])),
  );
  const known = new Map(cells.map((row) => [`${row['region']} ${row['variable']}`, row]));
  const masks = (status: string): number => {
    const words = status.split(' ');
    return statusMask(STATUSES.filter((one) => words.includes(one)));
  };
  return {
    regions,
    cells: STRUCTURE_VARIABLES.map(({ id }) => {
      const column = regions.map((region) => known.get(`${region} ${id}`));
      return {
        value: column.map((row) => (row?.['value'] === '' || row === undefined ? null : Number(row['value']))),
        year: column.map((row) => (row?.['year'] === '' || row === undefined ? null : Number(row['year']))),
        status: column.map((row) => masks(row?.['status'] ?? '')),
      };
    }),
    horizon: columnsOf(
      rows('links/horizon-countries.csv')
        .filter(({ country_a = '', country_b = '' }) => area.has(country_a) && area.has(country_b))
        .map(({ country_a, country_b, projects }) => ({
          one: country_a,
          other: country_b,
          projects: Number(projects),
        })),
    ),
    populations: columnsOf(
      rows('links/country-populations.csv')
        .filter(({ country = '' }) => area.has(country))
        .map(({ country, population, year }) => ({ country, population: Number(population), year: Number(year) })),
    ),
  };
}
