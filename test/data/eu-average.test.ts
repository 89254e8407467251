import { describe, expect, it } from 'vitest';
import { euAverages } from '../../data/build/indicators/eu-average.ts';

const REGIONS = ['A', 'B', 'C', 'D'];
const WEIGHTS: Record<string, number> = { A: 40, B: 30, C: 20, D: 10 };
const weight = (region: string): number => WEIGHTS[region] ?? Number.NaN;
const values = (table: Record<string, Record<number, number>>): Map<string, Map<number, number>> =>
  new Map(Object.entries(table).map(([code, row]) => [code, new Map(Object.entries(row).map(([year, value]) => [Number(year), value]))]));

describe('EU average of regions', () => {
  it('weighs by the denominator and says how many regions and what share of it stand behind the mean', () => {
    const [row] = euAverages(values({ A: { 2020: 1 }, B: { 2020: 2 }, C: { 2020: 4 } }), weight, REGIONS);
    expect(row).toMatchObject({ year: 2020, value: 2, regions: 3, share: 0.9 });
  });

  it('gives no mean for a year in which the reporting regions hold less than 0.7', () => {
    const years = euAverages(values({ A: { 2020: 1, 2021: 1 }, C: { 2020: 1, 2021: 1 }, B: { 2021: 1 } }), weight, REGIONS).map(({ year }) => year);
    expect(years).toEqual([2021]);
  });

  it('keeps the same regions in every year of the line', () => {
    const rows = euAverages(values({ A: { 2020: 1, 2021: 2 }, B: { 2020: 1, 2021: 2 }, D: { 2021: 100 } }), weight, REGIONS);
    expect(rows.map(({ value }) => value)).toEqual([1, 14.25]);
    expect(rows.map(({ panelValue }) => panelValue)).toEqual([1, 2]);
  });

  it('leaves the year with the fewest regions out of the line where the common regions would hold too little', () => {
    const rows = euAverages(values({ A: { 2020: 1, 2021: 1, 2022: 3 }, B: { 2020: 1, 2022: 3 }, C: { 2021: 1, 2022: 3 }, D: { 2021: 1, 2022: 3 } }), weight, REGIONS);
    expect(rows.map(({ year, panelValue }) => [year, panelValue])).toEqual([[2020, null], [2021, 1], [2022, 3]]);
  });
});
