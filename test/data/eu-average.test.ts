import { describe, expect, it } from 'vitest';
import { euAverages } from '../../data/build/indicators/eu-average.ts';

const REGIONS = ['A', 'B', 'C', 'D'];
const WEIGHTS: Record<string, number> = { A: 40, B: 30, C: 20, D: 10 };
const weight = (region: string): number => WEIGHTS[region] ?? Number.NaN;
const values = (table: Record<string, Record<number, number>>): Map<string, Map<number, number>> =>
  new Map(
    Object.entries(table).map(([code, row]) => [
      code,
      new Map(Object.entries(row).map(([year, value]) => [Number(year), value])),
    ]),
  );

describe('EU average of regions', () => {
  it('weighs by the denominator and says how many regions and what share of it stand behind the mean', () => {
    const [row] = euAverages(values({ A: { 2020: 1 }, B: { 2020: 2 }, C: { 2020: 4 } }), weight, REGIONS);
    expect(row).toMatchObject({ year: 2020, value: 2, regions: 3, share: 0.9 });
  });

  it('gives no mean for a year in which the reporting regions hold less than 0.7', () => {
    const years = euAverages(
      values({ A: { 2020: 1, 2021: 1 }, C: { 2020: 1, 2021: 1 }, B: { 2021: 1 } }),
      weight,
      REGIONS,
    ).map(({ year }) => year);
    expect(years).toEqual([2021]);
  });

  it('is the sum of numerators over the sum of denominators, each of its own year', () => {
    const under: Record<string, Record<number, number>> = { A: { 2020: 10, 2021: 30 }, B: { 2020: 30, 2021: 30 } };
    const rows = euAverages(
      values({ A: { 2020: 5, 2021: 5 }, B: { 2020: 1, 2021: 1 } }),
      (code, year) => under[code]?.[year] ?? Number.NaN,
      ['A', 'B'],
    );
    expect(rows.map(({ value }) => value)).toEqual([(5 * 10 + 1 * 30) / 40, (5 * 30 + 1 * 30) / 60]);
  });
});
