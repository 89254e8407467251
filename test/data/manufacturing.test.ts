import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { manufacturingCountries, type ManufacturingCell } from '../../data/build/sources/manufacturing.ts';
import { LEAST_KNOWN, USED_RELATEDNESS } from '../../src/engine/industry/relate.ts';
import { KNOWN_RELATEDNESS } from '../../src/analysis/index.ts';
import { ownSeries } from '../../data/build/sources/own-tables.ts';

const rowsOf = (path: string): Record<string, string>[] =>
  recordsOf(readTable(new URL(`../../data/sectors/${path}.csv`, import.meta.url)));
const cell = (place: string, division: string, value: number | null): ManufacturingCell => ({
  place,
  division,
  value,
  reason: value === null ? 'not-published' : null,
});

describe('manufacturing of 2022', () => {
  const rows = rowsOf('manufacturing');
  const valueOf = (region: string, division: string): string | undefined =>
    rows.find((row) => row['region'] === region && row['division'] === division)?.['value'];

  it('has the figures of the source', () => {
    expect([valueOf('ITI3', 'C15'), valueOf('RO42', 'C29'), valueOf('BG42', 'C14')]).toEqual([
      '21244',
      '44404',
      '16440',
    ]);
  });

  it('keeps a nought as a figure and a blank as unpublished', () => {
    expect(
      rows.filter((row) => row['value'] === '0').every((row) => row['status'] === 'measured' && row['reason'] === ''),
    ).toBe(true);
    expect(
      rows
        .filter((row) => row['value'] === '')
        .every((row) => row['status'] === '' && row['reason'] === 'not-published'),
    ).toBe(true);
    expect(rows.some((row) => row['value'] === '0') && rows.some((row) => row['value'] === '')).toBe(true);
  });

  it('has a country row for every country, those whose regions have other codes too', () => {
    const countries = rowsOf('countries').filter((row) => row['year'] === '2022' && row['division'] === 'C');
    expect(countries).toHaveLength(27);
    expect(countries.every((row) => row['basis'] === 'country-row')).toBe(true);
    expect(countries.find((row) => row['country'] === 'NL')?.['value']).toBe('752241');
  });
});

describe('a country whose row is blank', () => {
  const regions = [
    cell('PT11', 'C14', 60),
    cell('PT15', 'C14', null),
    cell('PT11', 'C15', null),
    cell('ES11', 'C14', 5),
  ];

  it('counts with what its regions publish, and says so; with nothing where they publish nothing', () => {
    const made = manufacturingCountries({
      regions,
      countries: [cell('ES', 'C14', 7), cell('PT', 'C14', null), cell('PT', 'C15', null)],
    });
    expect(
      made.map(({ country, division, value, reason, basis }) => [country, division, value, reason, basis]),
    ).toEqual([
      ['ES', 'C14', 7, null, 'country-row'],
      ['PT', 'C14', 60, null, 'regions-summed'],
      ['PT', 'C15', null, 'not-published', null],
    ]);
  });
});

describe('employment in strong manufacturing clusters', () => {
  const found = new Map(ownSeries().map((series) => [series.name, series]));
  const rows = rowsOf('manufacturing');
  const cellOf = (name: string, region: string) => found.get(name)?.cells.get(region)?.get(2022);

  it('is counted beside all manufacturing, and never exceeds it', () => {
    const strong = [...(found.get('strong-manufacturing-persons')?.cells ?? [])];
    expect(strong.length).toBeGreaterThan(200);
    for (const [region, years] of strong) {
      const persons = years.get(2022)?.value ?? null;
      if (persons !== null)
        expect(persons, region).toBeLessThanOrEqual(cellOf('manufacturing-employment', region)?.value ?? Number.NaN);
    }
  });

  it('is missing where most of manufacturing is not published and could hide a strong division', () => {
    const missing = [...(found.get('strong-manufacturing-persons')?.cells ?? [])].filter(
      ([, years]) => years.get(2022)?.value === null,
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const [region, years] of missing) {
      expect(years.get(2022)?.reason, region).toBe('not-published');
      const own = rows.filter((row) => row['region'] === region);
      const total = Number(own.find(({ division }) => division === 'C')?.['value'] || Number.NaN);
      const published = own
        .filter(({ division }) => division !== 'C')
        .reduce((sum, row) => sum + Number(row['value']), 0);
      expect(published < 0.7 * total || !Number.isFinite(total), region).toBe(true);
    }
  });

  it('is nought where no division, published or not, can be among the largest of the EU', () => {
    // All that Greece's row leaves for them is far less than it takes.
    for (const region of ['EL41', 'EL42', 'EL62'])
      expect(cellOf('strong-manufacturing-persons', region)?.value, region).toBe(0);
  });
});

describe('the country totals', () => {
  const rows = rowsOf('countries');

  it('have every division of every country and year, with where each comes from', () => {
    expect(new Set(rows.map(({ country }) => country)).size).toBe(27);
    expect(rows.filter(({ year }) => year === '2015')).toHaveLength(27 * 68);
    for (const { value, basis, reason } of rows)
      expect([value === '', basis === '', reason !== ''].every((is) => is === (value === ''))).toBe(true);
    // The national table is for countries whose row is blank: Croatia before its regions came in.
    expect(
      rows.filter(({ basis, country, year }) => basis === 'national-table' && country === 'HR' && year === '2010')
        .length,
    ).toBeGreaterThan(50);
    expect(rows.some(({ basis, year }) => basis === 'regions-summed' && year !== '2022')).toBe(false);
  });
});

describe('the measure of relatedness', () => {
  const rows = rowsOf('relatedness');
  const auc = (row: Record<string, string> | undefined): number => Number(row?.['auc']);

  it('is the one that foretold best of those tried, better than size alone and than chance', () => {
    const tried = rows.filter(({ kind }) => kind === 'relatedness');
    expect(tried.map(({ measure }) => measure).sort()).toEqual([...KNOWN_RELATEDNESS].sort());
    const best = tried.reduce((one, other) => (auc(other) > auc(one) ? other : one));
    expect(best).toMatchObject({ measure: USED_RELATEDNESS, is_used: 'true', least_known: String(LEAST_KNOWN) });
    expect(rows.filter(({ is_used }) => is_used === 'true')).toHaveLength(1);
    for (const size of rows.filter(({ kind }) => kind === 'size'))
      expect(Number(best['low'])).toBeGreaterThan(Math.max(0.5, auc(size)));
  });
});

describe('the breaks', () => {
  const rows = rowsOf('breaks');
  const find = (region: string, division: string): Record<string, string> | undefined =>
    rows.find((row) => row['region'] === region && row['division'] === division);

  it('have the building trades of Germany and Slovakia, found by the rule', () => {
    expect(find('DE21', 'F43')).toMatchObject({ year: '2009', kind: 'region', before: '3631', after: '56640' });
    expect(find('DE21', 'F41')).toMatchObject({ year: '2009', kind: 'country' });
    expect(find('SK02', 'F43')).toMatchObject({ year: '2010', kind: 'region' });
    expect(find('ITI3', 'C15')).toMatchObject({ year: '2011', kind: 'boundary' });
  });

  it('stand as statuses at the figure after each', () => {
    const persons = new Map(
      rowsOf('persons-employed').map((row) => [
        `${row['region'] ?? ''} ${row['division'] ?? ''} ${row['year'] ?? ''}`,
        row['status'] ?? '',
      ]),
    );
    for (const { region = '', division = '', year = '' } of rows)
      expect(persons.get(`${region} ${division} ${year}`), `${region} ${division} ${year}`).toContain(
        'break-in-series',
      );
  });
});
