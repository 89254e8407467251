import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { withoutRepeats } from '../../data/build/indicators/repeats.ts';
import type { SourceSeries } from '../../data/build/nuts/convert.ts';
import { THEMES } from '../../src/model/index.ts';

const DATA = new URL('../../data/', import.meta.url);
const FEWEST = 10;

/** Figures by indicator, then region, then year. */
function figures(): Map<string, Map<string, Map<number, number>>> {
  const found = new Map<string, Map<string, Map<number, number>>>();
  for (const theme of [...THEMES, 'context']) {
    for (const { region = '', indicator = '', year, value } of recordsOf(
      readTable(new URL(`observations/${theme}.csv`, DATA)),
    )) {
      if (value === undefined || value === '') continue;
      const regions = found.get(indicator) ?? new Map<string, Map<number, number>>();
      found.set(indicator, regions);
      regions.set(region, (regions.get(region) ?? new Map<number, number>()).set(Number(year), Number(value)));
    }
  }
  return found;
}

describe('what stands as measured was measured', () => {
  it('no indicator has a year in which every region stands as in the year before', () => {
    const copies: string[] = [];
    for (const [indicator, regions] of figures()) {
      const years = [...new Set([...regions.values()].flatMap((row) => [...row.keys()]))].toSorted((a, b) => a - b);
      years.slice(1).forEach((year, index) => {
        const before = years[index] ?? Number.NaN;
        const both = [...regions.values()].filter((row) => row.has(before) && row.has(year));
        if (both.length >= FEWEST && both.every((row) => row.get(before) === row.get(year)))
          copies.push(`${indicator} ${String(year)}`);
      });
    }
    expect(copies).toEqual([]);
  });

  it('and what was left out is listed: the survey of firms, of seven indicators, was not held for four editions', () => {
    const listed = recordsOf(readTable(new URL('repeats.csv', DATA)));
    expect(new Set(listed.map(({ indicator }) => indicator))).toEqual(
      new Set([
        'collaborating-smes',
        'innovation-sales',
        'innovation-spending',
        'innovative-enterprises',
        'non-rd-innovation-spending',
        'process-innovators',
        'product-innovators',
      ]),
    );
    expect(new Set(listed.map(({ edition, repeats }) => `${edition ?? ''} as ${repeats ?? ''}`))).toEqual(
      new Set(['2017 as 2016', '2018 as 2016', '2020 as 2019', '2022 as 2021']),
    );
    expect(listed).toHaveLength(28);
    const found = figures();
    for (const { indicator = '', edition } of listed)
      expect([...(found.get(indicator)?.values() ?? [])].some((row) => row.has(Number(edition)))).toBe(false);
    // The newest edition stays.
    expect(found.get('product-innovators')?.get('ITI3')?.get(2023)).toBeGreaterThan(0);
  });
});

describe('an edition that repeats', () => {
  const seriesOf = (rows: readonly (readonly number[])[]): SourceSeries => ({
    name: 'survey',
    kind: 'rate',
    cells: new Map(
      rows.map((row, at) => [
        `R${String(at)}`,
        new Map(row.map((value, index) => [2016 + index, { value, flags: '', reason: null }])),
      ]),
    ),
  });

  it('is found by all regions, over several editions, and never where one moved', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [at, at, at, at + 1, at + 1]);
    const { series, repeats } = withoutRepeats(seriesOf(rows));
    expect(repeats.map(({ edition, repeats: first, regions }) => [edition, first, regions])).toEqual([
      [2017, 2016, 12],
      [2018, 2016, 12],
      [2020, 2019, 12],
    ]);
    expect([...(series.cells.get('R3')?.keys() ?? [])]).toEqual([2016, 2019]);
    const moved = rows.map((row, at) => (at === 0 ? [0, 1, 0, 2, 3] : row));
    expect(withoutRepeats(seriesOf(moved)).repeats).toEqual([]);
  });
});
