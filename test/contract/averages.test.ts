import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';

const DATA = new URL('../../data/', import.meta.url);
const rows = (name: string): Record<string, string>[] => recordsOf(readTable(new URL(name, DATA)));
const THEMES = ['innovation', 'environment', 'cooperation', 'finance', 'specialisation', 'skills', 'context'];

const regions = rows('regions.csv').filter(({ level }) => level === '2');
const eu = regions.filter(({ eu27 }) => eu27 === 'true').map(({ code = '' }) => code);
const area = regions.filter((row) => row['eu27'] === 'true' && row['see_area'] === 'true').map(({ code = '' }) => code);
const indicators = rows('indicators.csv');
const averages = rows('eu-averages.csv');
const figures = new Map<string, Map<number, number>>();
const statuses = new Map<string, Set<string>>();
for (const theme of THEMES) {
  for (const { region = '', indicator = '', year = '', value = '', status = '' } of rows(`observations/${theme}.csv`)) {
    if (value === '') continue;
    const key = `${indicator} ${region}`;
    figures.set(key, (figures.get(key) ?? new Map<number, number>()).set(Number(year), Number(value)));
    statuses.set(indicator, new Set([...(statuses.get(indicator) ?? []), ...status.split(' ')]));
  }
}
const denominators = new Map<string, Map<number, number>>();
for (const { region = '', denominator = '', year = '', value = '' } of rows('denominators.csv')) {
  const key = `${denominator} ${region}`;
  denominators.set(key, (denominators.get(key) ?? new Map<number, number>()).set(Number(year), Number(value)));
}

/** Of the year, else of the nearest, the earlier where two are as near. */
function denominatorOf(name: string, region: string, year: number): number {
  const row = denominators.get(`${name} ${region}`);
  const nearest = [...(row ?? [])].sort(([a], [b]) => Math.abs(a - year) - Math.abs(b - year) || a - b)[0];
  return nearest?.[1] ?? Number.NaN;
}

const averageOf = (indicator: string, year: number): number =>
  Number(averages.find((row) => row['indicator'] === indicator && row['year'] === String(year))?.['value']);
const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-5 * Math.max(1, Math.abs(other));

describe('EU averages', () => {
  it('are one a year and indicator', () => {
    const keys = averages.map(({ indicator = '', year = '' }) => `${indicator} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are the sum of numerators over the sum of denominators of the regions that report, computed again from the tables', () => {
    const wrong: string[] = [];
    for (const { indicator = '', year = '', basis = '', value = '', regions: count = '' } of averages) {
      // Denominators before 2010 are not in the package.
      if (basis !== 'weighted-mean' || Number(year) < 2010) continue;
      const name = indicators.find(({ id }) => id === indicator)?.['denominator'] ?? '';
      let [over, under, reporting] = [0, 0, 0];
      for (const region of eu) {
        const figure = figures.get(`${indicator} ${region}`)?.get(Number(year));
        const weight = denominatorOf(name, region, Number(year));
        if (figure === undefined || !Number.isFinite(weight)) continue;
        over += figure * weight;
        under += weight;
        reporting += 1;
      }
      if (!isClose(over / under, Number(value)) || reporting !== Number(count))
        wrong.push(
          `${indicator} ${year}: ${String(over / under)} of ${String(reporting)}, published ${value} of ${count}`,
        );
    }
    expect(wrong).toEqual([]);
  });

  it('of derived indicators follow from their numerators and denominators alone', () => {
    const sums = new Map<string, { over: number; under: number }>();
    const inEu = new Set(eu);
    for (const { region = '', indicator = '', year = '', numerator = '', denominator = '' } of rows('fractions.csv')) {
      if (!inEu.has(region)) continue;
      const sum = sums.get(`${indicator} ${year}`) ?? { over: 0, under: 0 };
      sums.set(`${indicator} ${year}`, { over: sum.over + Number(numerator), under: sum.under + Number(denominator) });
    }
    const derived = indicators.filter(
      ({ formula = '', denominator = '' }) => formula !== 'series' && denominator !== 'none',
    );
    expect(derived.length).toBeGreaterThan(15);
    for (const { id = '', formula = '', factor = '' } of derived) {
      const own = averages.filter(
        (row) => row['indicator'] === id && Number(row['year']) >= 2010 && row['basis'] === 'weighted-mean',
      );
      // Personnel in full-time equivalents is there for too few regions.
      if (id !== 'rd-personnel-fte') expect(own.length, id).toBeGreaterThan(0);
      for (const { year = '', value = '' } of own) {
        const { over = Number.NaN, under = Number.NaN } = sums.get(`${id} ${year}`) ?? {};
        const isChange = formula === 'change-since' || formula === 'growth';
        const made = isChange ? 100 * (over / under - 1) : (Number(factor) * over) / under;
        expect(isClose(made, Number(value)), `${id} ${year}: ${String(made)}, published ${value}`).toBe(true);
      }
    }
  });

  it('are those of an independent recomputation', () => {
    expect(averageOf('ghg-change', 2020)).toBeCloseTo(-12.58, 2);
    expect(averageOf('ghg-change', 2023)).toBeCloseTo(-17.31, 2);
    expect(averageOf('ghg-change', 2024)).toBeCloseTo(-18.82, 2);
    // Of all participations 20.81 % coordinate; of those in projects of several participants, half as many.
    expect(averageOf('horizon-coordinators', 2021)).toBeCloseTo(10.31, 2);
    const link = rows('links/horizon-participants.csv').filter(({ country = '' }) =>
      new Set(eu.map((code) => code.slice(0, 2))).has(country),
    );
    const share = (over: string, under: string): number =>
      (100 * link.reduce((sum, row) => sum + Number(row[over]), 0)) /
      link.reduce((sum, row) => sum + Number(row[under]), 0);
    expect(share('coordinators', 'participations')).toBeCloseTo(20.81, 2);
    expect(share('joint_coordinators', 'joint_participations')).toBeCloseTo(10.31, 2);
    // Eurostat's own is 5.9; by population instead of the labour force it was 6.08.
    expect(averageOf('unemployment-rate', 2024)).toBeCloseTo(5.95, 2);
  });
});

describe('what counts in the index', () => {
  const counted = indicators.filter((row) => row['in_index'] === 'true');

  it('has an EU value, and figures for at least 60 of the 66 EU regions of the area', () => {
    expect(area).toHaveLength(66);
    for (const { id = '' } of counted) {
      expect(
        averages.some((row) => row['indicator'] === id && Number(row['year']) >= 2014),
        `${id}: EU value`,
      ).toBe(true);
      const having = area.filter((region) =>
        [...(figures.get(`${id} ${region}`)?.keys() ?? [])].some((year) => year >= 2014),
      );
      expect(having.length, id).toBeGreaterThanOrEqual(60);
    }
  });

  it('has a good end, and no newer figure that takes its place', () => {
    for (const { id = '', direction = '', replaced_by: replacedBy = '' } of counted)
      expect([id, direction === 'none', replacedBy]).toEqual([id, false, '']);
  });

  it('is named as replaced only by what is there', () => {
    const ids = new Set(indicators.map(({ id }) => id));
    for (const { replaced_by: by = '' } of indicators) if (by !== '') expect(ids.has(by), by).toBe(true);
  });

  it('of whole countries is marked so in every figure', () => {
    for (const { id = '', carried_from_country: isCarried = '' } of indicators)
      if (isCarried === 'true') expect([...(statuses.get(id) ?? [])], id).toEqual(['carried-from-larger-area']);
  });
});
