import { columnsOf } from './packed-columns.ts';
import type { IndustryCatalogue } from '../../../src/model/industry.ts';
import { SECTOR_TABLES } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';

type Row = Record<string, string>;

const listed = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((name) => name !== '');
const unique = (names: readonly string[]): string[] => [...new Set(names)];

function grouped(rows: readonly Row[], by: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row[by] ?? '', [...(groups.get(row[by] ?? '') ?? []), row]);
  return groups;
}

/** Names of regions, countries, towns and sectors as the search reads them (src/datasets/names.ts). */
export function namesFile(data: URL, industry: IndustryCatalogue) {
  const rows = (path: string): Row[] => recordsOf(readTable(new URL(path, data)));
  const named = grouped(rows('names/region-names.csv'), 'region');
  const regions = rows('regions.csv')
    .filter(({ level, see_area: isOurs }) => level === '2' && isOurs === 'true')
    .map(({ code = '', name = '', national_name: nationalName = '', other_names: others }) => {
      const own = named.get(code) ?? [];
      const names = [name, nationalName, ...listed(others)];
      for (const { name: one = '', kind } of own) if (kind !== 'part') names.push(one);
      const parts = own.filter(({ kind }) => kind === 'part').map(({ name: one = '' }) => one);
      // The catalogue has the first two.
      return {
        code,
        names: unique(names).filter((one) => one !== name && one !== nationalName),
        parts: unique(parts).filter((one) => !names.includes(one)),
      };
    });
  const countries = [...grouped(rows('names/country-names.csv'), 'country')].map(([code, own]) => ({
    code,
    names: unique(own.map(({ name = '' }) => name)),
  }));
  const places = rows('names/places.csv')
    .sort((one, other) => Number(other['population']) - Number(one['population']))
    .map(({ place = '', region = '', other_names: others }) => ({ name: place, region, otherNames: listed(others) }));
  const seen = new Set<string>();
  const sectors = SECTOR_TABLES.flatMap((table) =>
    industry.tables[table].sectors.map(({ code, label }) => ({ code, label, table })),
  ).filter(({ code }) => !seen.has(code) && seen.add(code));
  return {
    regions: columnsOf(regions),
    countries: columnsOf(countries),
    places: columnsOf(places),
    sectors: columnsOf(sectors),
  };
}

/** What became of old codes (src/datasets/names.ts): a row an old code and a region of today, with the share of the newest version. */
export function codesFile(data: URL) {
  const links = new Map<
    string,
    { code: string; versions: string[]; now: string; share: number | null; change: string }
  >();
  for (const row of recordsOf(readTable(new URL('names/codes.csv', data)))) {
    const { old_code: code = '', version = '', new_code: now = '', share = '', kind: change = '' } = row;
    const versions = links.get(`${code} ${now}`)?.versions ?? [];
    if (/^\d/.test(version)) versions.push(version);
    links.set(`${code} ${now}`, { code, versions, now, share: share === '' ? null : Number(share), change });
  }
  return columnsOf([...links.values()]);
}
