import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';

const table = (path: string): Record<string, string>[] =>
  recordsOf(readTable(new URL(`../../data/${path}`, import.meta.url)));
const figure = (path: string, region: string, indicator: string, year: number): string | undefined =>
  table(path).find(
    (row) => row['region'] === region && row['indicator'] === indicator && row['year'] === String(year),
  )?.['value'];

describe('figures in the package', () => {
  it.each([
    ['ITI3', 2023, '0.94'],
    ['AT13', 2023, '3.91'],
    ['RO32', 2023, '0.82'],
    ['SI04', 2023, '2.63'],
    ['AT13', 2021, '4.04'],
    ['BG41', 2021, '1.18'],
    ['RO32', 2021, '0.97'],
    ['ITC4', 2021, '1.29'],
  ])('R&D expenditure of %s in %i is %s, as in the source', (region, year, value) => {
    expect(figure('observations/innovation.csv', region, 'gerd', year)).toBe(value);
  });

  it('takes the EU average of young people neither working nor learning from the table itself', () => {
    const row = table('eu-averages.csv').find(({ indicator, year }) => indicator === 'neet' && year === '2022');
    expect(row).toMatchObject({ basis: 'table', value: '11.7' });
  });

  it('has no R&D average in even years, which too few regions report', () => {
    const years = table('eu-averages.csv')
      .filter(({ indicator }) => indicator === 'gerd')
      .map(({ year }) => Number(year));
    expect(years).toContain(2023);
    expect(years.filter((year) => year % 2 === 0)).toEqual([]);
  });

  it('gives Budapest and Zagreb the payments that stand under their old codes, not zero', () => {
    const rows = table('observations/finance.csv').filter(({ indicator }) => indicator === 'erdf-per-inhabitant');
    for (const [region, origin] of [
      ['HU11', 'HU10'],
      ['HR05', 'HR04'],
    ]) {
      const row = rows.find((one) => one['region'] === region);
      expect(Number(row?.['value'])).toBeGreaterThan(100);
      expect(row?.['origin']).toContain(origin);
    }
    expect(rows.filter(({ value }) => value === '0')).toEqual([]);
  });

  it('shows no sum of the whole Union as its average', () => {
    expect(
      table('eu-averages.csv').filter(({ indicator }) => indicator === 'gdp' || indicator === 'population'),
    ).toEqual([]);
  });
});
