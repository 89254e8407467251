import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { publish } from '../../data/build/publish.ts';
import { fetchAverages, fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { fetchIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { fetchBorders, fetchGroups } from '../../src/datasets/listed-groups.ts';
import { fetchCodes, fetchNames } from '../../src/datasets/names.ts';
import { fetchSectorTable } from '../../src/datasets/sector-table.ts';
import { fetchThemeTable } from '../../src/datasets/theme-table.ts';
import { statusesOf } from '../../src/model/observation.ts';
import { parseIndicatorId } from '../../src/model/ids.ts';
import { SECTOR_TABLES } from '../../src/model/industry.ts';
import { THEMES } from '../../src/model/theme.ts';
import { sectorDifferences } from './sector-cells.ts';
import { smallPackage } from './small-package.ts';

const REAL = new URL('../../data/', import.meta.url);
const packages = [{ name: 'a small package', data: smallPackage() }];
if (existsSync(new URL('observations/innovation.csv', REAL)))
  packages.push({ name: 'the data of the atlas', data: REAL });

async function published(data: URL): Promise<URL> {
  vi.spyOn(console, 'table').mockImplementation(() => undefined);
  const target = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'published-'))}/`);
  await publish(data, target);
  return target;
}

const fromDisk = (address: string): Promise<Response> => Promise.resolve(new Response(readFileSync(new URL(address))));

describe.each(packages)('what is published of $name', async ({ data }) => {
  const base = await published(data);

  it('decodes back to exactly the figures of the tables', async () => {
    const catalogue = await fetchCatalogue(base.href, await fetchEntry(base.href, fromDisk), fromDisk);
    for (const theme of [...THEMES, 'context'] as const) {
      const table = await fetchThemeTable(base.href, theme, catalogue, fromDisk);
      const rowOf = new Map(table.regions.map((region, row) => [`${region}|${table.years[row]}`, row]));
      const columns = new Map(
        table.indicators.map((id) => [
          id as string,
          {
            values: table.values(id),
            statuses: table.statuses(id),
            reasons: table.reasons(id),
            flags: table.flags(id),
            origins: table.origins(id),
            starts: table.periodStarts(id),
          },
        ]),
      );
      const differences: string[] = [];
      let compared = 0;
      const records = recordsOf(readTable(new URL(`observations/${theme}.csv`, data)));
      // The newest figure to 2014 of a region stands in for the years before, which no page shows.
      const newestTo2014 = new Map<string, number>();
      for (const { region, indicator, year, value } of records) {
        const key = `${region} ${indicator}`;
        if (Number(year) <= 2014 && value !== '')
          newestTo2014.set(key, Math.max(newestTo2014.get(key) ?? 0, Number(year)));
      }
      for (const record of records) {
        if (Number(record.year) < 2010) continue;
        const isNotShown =
          Number(record.year) < 2014 &&
          Number(record.year) !== newestTo2014.get(`${record.region} ${record.indicator}`);
        if (isNotShown && !catalogue.indicators.some(({ id, isDated }) => id === record.indicator && isDated)) continue;
        const row = rowOf.get(`${record.region}|${record.year}`) ?? -1;
        const column = columns.get(record.indicator ?? '');
        const value = column?.values[row];
        const shown = [
          value === undefined || Number.isNaN(value) ? '' : String(value),
          statusesOf(column?.statuses[row] ?? 0).join(' '),
          column?.reasons?.[row] ?? '',
          column?.flags?.[row] ?? '',
          column?.origins?.[row] ?? '',
          String(column?.starts?.[row] ?? ''),
        ].join(';');
        const written = [
          record.value === '' ? '' : String(Number(record.value)),
          record.value === '' ? '' : sortedStatuses(record.status ?? ''),
          record.reason,
          record.flags,
          record.origin,
          record.period_start,
        ].join(';');
        compared++;
        if (shown !== written)
          differences.push(`${record.region} ${record.indicator} ${record.year}: ${shown} for ${written}`);
      }
      expect(differences.slice(0, 5)).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    }
  });

  it('decodes back to exactly the figures of the sector tables, every cell', async () => {
    const catalogue = await fetchCatalogue(base.href, await fetchEntry(base.href, fromDisk), fromDisk);
    const industry = await fetchIndustryCatalogue(base.href, catalogue, fromDisk);
    for (const name of SECTOR_TABLES) {
      const { differences, compared } = sectorDifferences(
        await fetchSectorTable(base.href, name, catalogue, industry, fromDisk),
        data,
      );
      expect(differences.slice(0, 5)).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    }
  });

  it('has a shape for every region of the area, and the reverse', async () => {
    const catalogue = await fetchCatalogue(base.href, await fetchEntry(base.href, fromDisk), fromDisk);
    const geometry = await fetchGeometry(base.href, catalogue, fromDisk);
    const drawn = new Set(geometry.regions.map((region) => region.code));
    expect(catalogue.regions.filter((region) => region.isInSeeArea && !drawn.has(region.code))).toEqual([]);
    expect(geometry.regions.filter((region) => region.polygons.length === 0)).toEqual([]);
    expect(geometry.regions).toHaveLength(83);
  });

  it('is named by its content: twice published, twice the same', async () => {
    expect(readFileSync(new URL('index.json', await published(data)), 'utf8')).toBe(
      readFileSync(new URL('index.json', base), 'utf8'),
    );
  });
});

function sortedStatuses(text: string): string {
  return statusesOf(text.split(' ').reduce((mask, name) => mask | (1 << ORDER.indexOf(name)), 0)).join(' ');
}
const ORDER: readonly string[] = statusesOf(0xffff);

describe('the small package', () => {
  it('carries averages, denominators and reasons to the catalogue and the table', async () => {
    const base = (await published(smallPackage())).href;
    const catalogue = await fetchCatalogue(base, await fetchEntry(base, fromDisk), fromDisk);
    const averages = await fetchAverages(base, catalogue, fromDisk);
    expect(averages.euAverages).toEqual([
      { indicator: 'gerd', year: 2021, basis: 'weighted-mean', value: 2.2, regions: 200, share: 0.87 },
    ]);
    expect(averages.denominators).toEqual([
      { region: 'AT12', denominator: 'gdp', year: 2021, value: 60000 },
      { region: 'AT12', denominator: 'gdp', year: 2022, value: 65000.5 },
    ]);
    const table = await fetchThemeTable(base, 'innovation', catalogue, fromDisk);
    const gerd = parseIndicatorId('gerd');
    if (gerd === null) throw new Error('gerd is an id');
    expect([...table.values(gerd)]).toEqual([1.83, NaN, 4.04, 0.1]);
    expect(table.reasons(gerd)).toEqual([null, 'confidential', null, null]);
  });

  it('carries names in every language, towns by size, and old codes with all their versions', async () => {
    const base = (await published(smallPackage())).href;
    const catalogue = await fetchCatalogue(base, await fetchEntry(base, fromDisk), fromDisk);
    const names = await fetchNames(base, catalogue, fromDisk);
    expect(names.regions).toEqual([
      { code: 'AT12', names: ['Lower Austria'], parts: [] },
      { code: 'AT13', names: ['Vienna', 'Vienne', 'Bécs'], parts: ['Innere Stadt'] },
      { code: 'MD00', names: [], parts: [] },
    ]);
    expect(names.countries).toEqual([
      { code: 'AT', names: ['Österreich'] },
      { code: 'XK', names: ['Kosovo'] },
    ]);
    expect(names.places).toEqual([
      { name: 'Wien', region: 'AT13', otherNames: ['Bech', 'Dunaj'] },
      { name: 'Schwechat', region: 'AT12', otherNames: [] },
    ]);
    // Each sector with the newest table that has it.
    expect(names.sectors.map(({ code, table }) => [code, table])).toEqual([
      ['C15', 'manufacturing'],
      ['H49', 'divisions'],
      ['B-E', 'ten-sectors'],
      ['G-I', 'ten-sectors'],
    ]);
    expect(await fetchCodes(base, catalogue, fromDisk)).toEqual([
      { code: 'AT1B', versions: ['2003', '2006'], now: 'AT13', share: 0.97, change: 'renamed' },
    ]);
  });

  it('carries listed groups, with what is unchecked and what is not classified, and borders', async () => {
    const base = (await published(smallPackage())).href;
    const catalogue = await fetchCatalogue(base, await fetchEntry(base, fromDisk), fromDisk);
    const groups = await fetchGroups(base, catalogue, fromDisk);
    expect(groups.find(({ id }) => id === 'more-developed')).toEqual({
      id: 'more-developed',
      members: ['AT12', 'AT13'],
      unchecked: ['AT12'],
      notClassified: [],
    });
    expect(groups.find(({ id }) => id === 'mountain')).toEqual({
      id: 'mountain',
      members: [],
      unchecked: [],
      notClassified: ['MD00'],
    });
    expect(await fetchBorders(base, catalogue, fromDisk)).toEqual([
      { first: 'AT12', second: 'AT13', isInternational: false, lengthKm: 90.5 },
    ]);
  });

  it('carries sectors, regions and reasons to the sector tables', async () => {
    const base = (await published(smallPackage())).href;
    const catalogue = await fetchCatalogue(base, await fetchEntry(base, fromDisk), fromDisk);
    const industry = await fetchIndustryCatalogue(base, catalogue, fromDisk);
    expect(industry.families).toEqual([
      { id: 'fashion', label: 'Fashion' },
      { id: 'transport', label: 'Transport' },
    ]);
    expect(
      industry.tables.divisions.regions.map(({ code, nutsVersion, shapes }) => [code, nutsVersion, shapes.length]),
    ).toEqual([
      ['AT13', '2013', 1],
      ['HR04', '2013', 3],
    ]);
    expect(
      industry.tables['ten-sectors'].regions.map(({ code, nutsVersion, isEu27 }) => [code, nutsVersion, isEu27]),
    ).toEqual([
      ['AT13', '2016', true],
      ['RS11', '2021', false],
    ]);
    const divisions = await fetchSectorTable(base, 'divisions', catalogue, industry, fromDisk);
    // Two regions, and after them the countries, of which there are persons only.
    expect([...divisions.values('employment')]).toEqual([
      120,
      NaN,
      9000,
      NaN,
      NaN,
      0,
      NaN,
      70000,
      250,
      260,
      20000,
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect([...divisions.values('wages')].slice(0, 8)).toEqual([3.3, NaN, 288.7, NaN, NaN, NaN, NaN, NaN]);
    expect([8, 9].map((cell) => divisions.flags('employment', cell))).toEqual(['country-row', 'national-table']);
    expect(divisions.reason('employment', 13)).toBe('confidential');
    const made = await fetchSectorTable(base, 'manufacturing', catalogue, industry, fromDisk);
    expect([made.note.hasTotal, [...made.values('employment')]]).toEqual([
      true,
      [110, 500, NaN, 900, 150, 9000, NaN, NaN],
    ]);
    expect([1, 3, 4, 5].map((cell) => divisions.reason('employment', cell))).toEqual([
      'confidential',
      'not-published',
      'not-published',
      null,
    ]);
    expect([
      statusesOf(divisions.statuses('employment')[2] ?? 0),
      divisions.flags('employment', 2),
      divisions.flags('local-units', 6),
    ]).toEqual([['estimated', 'break-in-series'], 'i b', 'c d']);
    const sectors = await fetchSectorTable(base, 'ten-sectors', catalogue, industry, fromDisk);
    expect([...sectors.values('employment')]).toEqual([71300, 71000, NaN, NaN, NaN, NaN, NaN, 1100]);
    expect(sectors.values('wages').every(Number.isNaN)).toBe(true);
    expect(sectors.reason('wages', 0)).toBe('not-published');
  });
});
