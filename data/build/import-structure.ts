import { pathToFileURL } from 'node:url';
import { STATUSES } from '../../src/model/observation.ts';
import { STRUCTURE_VARIABLES, type StructureVariable } from '../../src/model/answers/structure.ts';
import { convertSeries, type ConvertedSeries } from './nuts/convert.ts';
import { olderCodes } from './nuts/older-codes.ts';
import { versionLinks } from './nuts/version-links.ts';
import { ageGroup, FIVE } from './sources/eurostat.ts';
import { DATA, sourceRecords, write } from './tables/source-tables.ts';
import { readTable, recordsOf } from './tables/table-text.ts';

/** The year of the sector shares: the last of ARDECO's table of ten sectors. */
const SECTORS_YEAR = '2019';

interface Found {
  readonly value: number;
  readonly year: number;
  readonly status: string;
}
type Column = Map<string, Found>;

const records = (path: string): Record<string, string>[] => recordsOf(readTable(new URL(path, DATA)));

/** The latest figure of an indicator in every region, out of the atlas's own observations. */
function latest(theme: string, indicator: string): Column {
  const column: Column = new Map();
  for (const row of records(`observations/${theme}.csv`)) {
    if (row['indicator'] !== indicator || row['value'] === '') continue;
    // Rows of a region are sorted by year.
    column.set(row['region'] ?? '', {
      value: Number(row['value']),
      year: Number(row['year']),
      status: row['status'] ?? '',
    });
  }
  return column;
}

/** Persons employed in a sector as a share of those in all ten. */
function sectorShares(): Map<string, Column> {
  const bySector = new Map<string, Map<string, number>>();
  for (const { region = '', sector = '', year, value = '' } of records('sectors/ardeco-employment.csv')) {
    if (year !== SECTORS_YEAR || value === '') continue;
    bySector.set(sector, (bySector.get(sector) ?? new Map<string, number>()).set(region, Number(value)));
  }
  const totals = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const column of bySector.values())
    for (const [region, persons] of column) {
      totals.set(region, (totals.get(region) ?? 0) + persons);
      counted.set(region, (counted.get(region) ?? 0) + 1);
    }
  return new Map(
    [...bySector].map(([sector, column]) => [
      sector.toLowerCase(),
      new Map(
        [...column].flatMap(([region, persons]) => {
          const total = totals.get(region) ?? 0;
          // A share is one of all sectors: where one is missing there is none.
          return counted.get(region) === bySector.size && total > 0
            ? [[region, { value: (100 * persons) / total, year: Number(SECTORS_YEAR), status: 'measured' }] as const]
            : [];
        }),
      ),
    ]),
  );
}

/** Inhabitants of some ages as a share of all, of the latest year that has both. */
function ageShares(codes: readonly string[]): { readonly young: Column; readonly old: Column } {
  const [links, older] = [versionLinks(), olderCodes(new Set(codes))];
  const converted = (name: string, ages: readonly string[]): ConvertedSeries =>
    convertSeries(ageGroup(name, ages), codes, links, older);
  const all = converted('all', ['TOTAL']);
  const share = (part: ConvertedSeries): Column =>
    new Map(
      codes.flatMap((code) => {
        const years = [...(part.get(code) ?? [])].toSorted(([one], [other]) => other - one);
        for (const [year, cell] of years) {
          const whole = all.get(code)?.get(year);
          if (cell.value === null || whole?.value == null) continue;
          const both = new Set([...cell.statuses, ...whole.statuses]);
          const status = STATUSES.filter((one) => both.has(one) && (one !== 'measured' || both.size === 1)).join(' ');
          return [[code, { value: (100 * cell.value) / whole.value, year, status }] as const];
        }
        return [];
      }),
    );
  return {
    young: share(converted('young', ['Y_LT5', ...FIVE(5, 14)])),
    old: share(converted('old', [...FIVE(65, 89), 'Y_GE90'])),
  };
}

/** 1 for the regions of a group, 0 for the others it was looked at for. */
function belongs(group: string, codes: readonly string[], isLookedAt: (code: string) => boolean): Column {
  const members = new Set(
    sourceRecords('typologies/region_groups.csv')
      .filter((row) => row['group'] === group)
      .map((row) => row['region'] ?? ''),
  );
  return new Map(
    codes
      .filter(isLookedAt)
      .map((code) => [code, { value: members.has(code) ? 1 : 0, year: 2024, status: 'measured' }]),
  );
}

const six = (value: number): number => Number(value.toPrecision(6));

/**
 * Writes data/structure.csv: what regions of the EU27 and the area are like, a row a region and variable, from the
 * atlas's own tables, the table of ages, and the groups of regions. And data/links/country-populations.csv. Returns how
 * many regions have each variable. Throws where a table or source is missing.
 */
export function importStructure(): ReadonlyMap<StructureVariable, number> {
  const regions = records('regions.csv').filter((row) => row['level'] === '2' && row['comparable_figures'] === 'true');
  const codes = regions.map((row) => row['code'] ?? '');
  const eu = new Set(regions.filter((row) => row['eu27'] === 'true').map((row) => row['code'] ?? ''));
  const population = latest('context', 'population');
  const area = new Map(regions.map((row) => [row['code'] ?? '', Number(row['area_km2'])]));
  const ages = ageShares(codes);
  const sectors = sectorShares();
  const sector = (code: string): Column => sectors.get(code) ?? new Map();
  const any = (): boolean => true;
  const columns: Readonly<Record<StructureVariable, Column>> = {
    population,
    density: new Map(
      [...population].map(([code, cell]) => [code, { ...cell, value: cell.value / (area.get(code) ?? Number.NaN) }]),
    ),
    gdp: latest('context', 'gdp-per-inhabitant-relative'),
    'sector-a': sector('a'),
    'sector-b-e': sector('b-e'),
    'sector-f': sector('f'),
    'sector-g-i': sector('g-i'),
    'sector-j': sector('j'),
    'sector-k': sector('k'),
    'sector-l': sector('l'),
    'sector-m-n': sector('m-n'),
    'sector-o-q': sector('o-q'),
    'sector-r-u': sector('r-u'),
    'local-unit-size': latest('specialisation', 'local-unit-size'),
    young: ages.young,
    old: ages.old,
    tertiary: latest('skills', 'tertiary'),
    'upper-secondary': latest('skills', 'upper-secondary'),
    capital: belongs('capital_region', codes, any),
    border: belongs('border_region', codes, any),
    coast: belongs('coastal', codes, any),
    island: belongs('island', codes, any),
    // The source types mountains in the EU only: the others are not classified, not flat.
    mountain: belongs('mountain', codes, (code) => eu.has(code)),
  };
  write(
    'structure.csv',
    ['region', 'variable', 'year', 'value', 'status', 'reason'],
    codes.toSorted().flatMap((code) =>
      STRUCTURE_VARIABLES.map(({ id }) => id)
        .toSorted()
        .map((id) => {
          const cell = columns[id].get(code);
          return cell === undefined || !Number.isFinite(cell.value)
            ? [code, id, null, null, '', eu.has(code) ? 'not-published' : 'not-collected']
            : [code, id, cell.year, six(cell.value), cell.status, ''];
        }),
    ),
  );
  writePopulations(regions, population);
  return new Map(STRUCTURE_VARIABLES.map(({ id }) => [id, columns[id].size]));
}

/** Inhabitants of countries: the sum of their regions, and of those without regional figures the World Bank's. */
function writePopulations(regions: readonly Record<string, string>[], population: Column): void {
  const sums = new Map<string, { sum: number; year: number }>();
  for (const { code = '', country = '' } of regions) {
    const cell = population.get(code);
    if (cell === undefined) continue;
    const known = sums.get(country) ?? { sum: 0, year: cell.year };
    sums.set(country, { sum: known.sum + cell.value, year: cell.year });
  }
  const rows: [string, number, number, string][] = [...sums].map(([country, { sum, year }]) => [
    country,
    year,
    Math.round(sum),
    'ARDECO SNPTD',
  ]);
  for (const row of sourceRecords('national/world_bank_national_2010-2019.csv')) {
    const country = row['iso2'] ?? '';
    if (row['indicator_id'] !== 'SP.POP.TOTL' || row['year'] !== '2019' || sums.has(country)) continue;
    if (['BA', 'MD', 'UA'].includes(country))
      rows.push([country, 2019, Number(row['value']), 'World Bank SP.POP.TOTL']);
  }
  write(
    'links/country-populations.csv',
    ['country', 'year', 'population', 'source'],
    rows.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.table([...importStructure()]);
