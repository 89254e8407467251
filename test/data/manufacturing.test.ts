import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/check/table-text.ts';
import { manufacturingCountries, type ManufacturingCell } from '../../data/build/sources/manufacturing.ts';
import { ownSeries } from '../../data/build/sources/own-tables.ts';

const rowsOf = (path: string): Record<string, string>[] => recordsOf(readTable(new URL(`../../data/sectors/${path}.csv`, import.meta.url)));
const cell = (place: string, division: string, value: number | null): ManufacturingCell => ({ place, division, value, reason: value === null ? 'not-published' : null });

describe('manufacturing of 2022', () => {
  const rows = rowsOf('manufacturing');
  const valueOf = (region: string, division: string): string | undefined => rows.find((row) => row['region'] === region && row['division'] === division)?.['value'];

  it('has the figures of the source', () => {
    expect([valueOf('ITI3', 'C15'), valueOf('RO42', 'C29'), valueOf('BG42', 'C14')]).toEqual(['21244', '44404', '16440']);
  });

  it('keeps a nought as a figure and a blank as unpublished', () => {
    expect(rows.filter((row) => row['value'] === '0').every((row) => row['status'] === 'measured' && row['reason'] === '')).toBe(true);
    expect(rows.filter((row) => row['value'] === '').every((row) => row['status'] === '' && row['reason'] === 'not-published')).toBe(true);
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
  const regions = [cell('PT11', 'C14', 60), cell('PT15', 'C14', null), cell('PT11', 'C15', null), cell('ES11', 'C14', 5)];

  it('counts with what its regions publish, and says so; with nothing where they publish nothing', () => {
    const made = manufacturingCountries({ regions, countries: [cell('ES', 'C14', 7), cell('PT', 'C14', null), cell('PT', 'C15', null)] });
    expect(made.map(({ country, division, value, reason, basis }) => [country, division, value, reason, basis])).toEqual([
      ['ES', 'C14', 7, null, 'country-row'], ['PT', 'C14', 60, null, 'regions-summed'], ['PT', 'C15', null, 'not-published', null],
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
      if (persons !== null) expect(persons, region).toBeLessThanOrEqual(cellOf('manufacturing-employment', region)?.value ?? Number.NaN);
    }
  });

  it('is missing where most of manufacturing is not published and could hide a strong division', () => {
    const missing = [...(found.get('strong-manufacturing-persons')?.cells ?? [])].filter(([, years]) => years.get(2022)?.value === null);
    expect(missing.length).toBeGreaterThan(0);
    for (const [region, years] of missing) {
      expect(years.get(2022)?.reason, region).toBe('not-published');
      const own = rows.filter((row) => row['region'] === region);
      const total = Number(own.find(({ division }) => division === 'C')?.['value'] || Number.NaN);
      const published = own.filter(({ division }) => division !== 'C').reduce((sum, row) => sum + Number(row['value']), 0);
      expect(published < 0.7 * total || !Number.isFinite(total), region).toBe(true);
    }
  });

  it('is nought where no division, published or not, can be among the largest of the EU', () => {
    // All that Greece's row leaves for them is far less than it takes.
    for (const region of ['EL41', 'EL42', 'EL62']) expect(cellOf('strong-manufacturing-persons', region)?.value, region).toBe(0);
  });
});
