import { describe, expect, it } from 'vitest';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import {
  DEFAULT_VIEW,
  industryQuestionOf,
  parseRegionCode,
  parseSectorCode,
  parseSectorRegionCode,
  type IndustryPortfolio,
  type IndustryQuestion,
  type SectorRegion,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { ANY_RELATEDNESS, tableOf } from './tables.ts';

const YEARS = [2012, 2013, 2014, 2015];
const place = (code: string, isEu27: boolean): SectorRegion => {
  const own = parseSectorRegionCode(code);
  if (own === null) throw new Error(`${code} is no code.`);
  return {
    code: own,
    name: code,
    country: code.slice(0, 2),
    nutsVersion: '2013',
    isEu27,
    isInSeeArea: true,
    shapes: [parseRegionCode(code)].flatMap((shape) => shape ?? []),
  };
};

/** Persons by region, sector and year of YEARS; wages in million EUR; null = confidential, where nothing = not published. */
const PERSONS: Readonly<Record<string, Readonly<Record<string, readonly (number | null | undefined)[]>>>> = {
  AA01: { C10: [1000, 1100, 1200, 1331], C15: [100, 200, 300, 600] },
  AA02: { C10: [2000, 2000, 2000, 2000], C15: [100, undefined, null, null] },
  BB01: { C10: [3000, 3000, 3000, 3000], C15: [0, 0, 0, 0] },
  BB02: { C10: [undefined, undefined, 4000, 4000], C15: [200, 100, 100, 100] },
  BB03: { C10: [5000, 5000, 5000, 5000], C15: [50, 50, 50, 200] },
  CC01: { C10: [500, 500, 500, 500], C15: [500, 500, 500, 500] },
};
const WAGES: Readonly<Record<string, Readonly<Record<string, readonly (number | undefined)[]>>>> = {
  AA01: { C10: [10, 11, 12, undefined], C15: [1, 2, 6, undefined] },
  AA02: { C10: [40, 40, 40, 40] },
  BB01: { C10: [30, 30, 30, 30], C15: [0, 0, 0, 0] },
  BB02: { C10: [undefined, undefined, 20, undefined], C15: [1, 1, 1, 4] },
  BB03: { C15: [undefined, undefined, undefined, 4] },
};

const figures = [
  ...Object.entries(PERSONS).flatMap(([code, sectors]) =>
    Object.entries(sectors).flatMap(([sector, values]) =>
      values.flatMap((value, index) =>
        value === undefined
          ? []
          : [
              {
                variable: 'employment' as const,
                region: code,
                sector,
                year: YEARS[index] ?? 0,
                value: value ?? Number.NaN,
                status: value === null ? '' : 'measured',
                flags: value === null ? 'c' : '',
                reason: value === null ? ('confidential' as const) : null,
              },
            ],
      ),
    ),
  ),
  ...Object.entries(WAGES).flatMap(([code, sectors]) =>
    Object.entries(sectors).flatMap(([sector, values]) =>
      values.flatMap((value, index) =>
        value === undefined
          ? []
          : [
              {
                variable: 'wages' as const,
                region: code,
                sector,
                year: YEARS[index] ?? 0,
                value,
                status: 'measured',
                flags: '',
                reason: null,
              },
            ],
      ),
    ),
  ),
];
const table = tableOf(
  'divisions',
  Object.keys(PERSONS).map((code) => place(code, code !== 'CC01')),
  [
    { code: 'C10', family: 'food' },
    { code: 'C15', family: 'clothes' },
  ],
  figures,
);
const catalogue = {
  families: [],
  relatedness: ANY_RELATEDNESS,
  tables: { manufacturing: table.note, divisions: table.note, 'ten-sectors': table.note },
};
const question: IndustryQuestion = { ...industryQuestionOf(DEFAULT_VIEW), table: 'divisions' };

function of(code: string, change: Partial<IndustryQuestion> = {}): IndustryPortfolio {
  const found = industryPortfolio(catalogue, table, { ...question, ...change }, region(code));
  if (found === null) throw new Error(`${code} has no portfolio.`);
  return found;
}

describe('a table small enough to work out by hand', () => {
  it('has the sums of its EU regions for a reference', () => {
    // 2015: C10 1331 + 2000 + 3000 + 4000 + 5000 = 15331; C15 600 + 0 + 100 + 200 = 900.
    const {
      sectors: [food, leather],
      referenceEmployment,
      referenceRegions,
    } = of('AA01');
    expect([referenceEmployment, referenceRegions]).toEqual([16_231, 5]);
    expect(leather?.quotient).toBeCloseTo(600 / 1931 / (900 / 16_231), 12);
    expect(food?.quotient).toBeCloseTo(1331 / 1931 / (15_331 / 16_231), 12);
    expect(of('CC01').sectors[1]?.quotient).toBeCloseTo(0.5 / (900 / 16_231), 12);
  });

  it('gives stars as worked out', () => {
    // C15: figures of four EU regions, the top fifth is one: 600. Wages of 2014: AA01 6/300 = 20; reference over AA01, BB01, BB02: 7/400 = 17.5.
    expect(of('AA01').sectors[1]).toMatchObject({
      size: 'earned',
      specialisation: 'earned',
      productivity: 'earned',
      stars: 3,
      wage: 20,
      referenceWage: 17.5,
      wageYear: 2014,
      isFew: false,
      reason: null,
    });
    // C10: five regions, the top fifth is one: 5000. Wages of 2014: AA01 10; reference 12 + 40 + 30 + 20 over 1200 + 2000 + 3000 + 4000.
    expect(of('AA01').sectors[0]).toMatchObject({
      size: 'missed',
      specialisation: 'missed',
      productivity: 'earned',
      wage: 10,
      referenceWage: expect.closeTo(102_000 / 10_200, 12),
    });
    // BB03: 200 persons, quotient 200/5200 against 900/16231; wages 4/200 = 20 of 2015, reference 8/300.
    expect(of('BB03').sectors[1]).toMatchObject({
      size: 'missed',
      specialisation: 'missed',
      productivity: 'missed',
      isFew: true,
      wageYear: 2015,
      referenceWage: expect.closeTo(8000 / 300, 12),
    });
    expect(of('BB03').sectors[0]).toMatchObject({ size: 'earned', productivity: 'unknown', stars: 1 });
  });

  it('tells no star of a missing cell, and misses all where nobody is', () => {
    expect(of('AA02').sectors[1]).toMatchObject({
      size: 'unknown',
      specialisation: 'unknown',
      productivity: 'unknown',
      stars: 0,
      reason: 'confidential',
      flags: 'c',
    });
    expect(of('BB01').sectors[1]).toMatchObject({
      size: 'missed',
      specialisation: 'missed',
      productivity: 'missed',
      stars: 0,
      quotient: 0,
      isFew: false,
      wageYear: null,
    });
  });

  it('follows the rules given', () => {
    const lax = of('BB03', { stars: { size: 0.5, specialisation: 0.6, productivity: 0.7 } }).sectors[1];
    expect(lax).toMatchObject({ size: 'earned', specialisation: 'earned', productivity: 'earned', stars: 3 });
  });

  it('grows from three years before, or the nearest after it that is there', () => {
    const [food, leather] = of('AA01').sectors;
    expect([food?.growthFrom, food?.growth]).toEqual([2012, expect.closeTo(0.1, 12)]);
    // Reference of C10, 2012 to 2015, without BB02: 11000 to 11331.
    expect(food?.referenceGrowth).toBeCloseTo((11_331 / 11_000) ** (1 / 3) - 1, 12);
    // C15 without AA02: 350 to 900.
    expect(leather?.referenceGrowth).toBeCloseTo((900 / 350) ** (1 / 3) - 1, 12);
    expect(of('BB02').sectors[0]).toMatchObject({
      growthFrom: 2014,
      growth: expect.closeTo(0, 12),
      referenceGrowth: expect.closeTo(15_331 / 15_200 - 1, 12),
    });
    expect(of('BB01').sectors[1]).toMatchObject({ growthFrom: null, growth: Number.NaN, referenceGrowth: Number.NaN });
  });

  it('has a trail of the years with a figure', () => {
    const { trails } = of('AA02');
    expect(trails[1]?.points.map(({ year, employment }) => [year, employment])).toEqual([[2012, 100]]);
    expect(trails[0]?.points.map(({ growth }) => growth)).toEqual([Number.NaN, 0, 0, 0]);
    expect(of('AA01').trails[1]?.points.at(-1)?.quotient).toBe(of('AA01').sectors[1]?.quotient);
  });

  it('splits change over the regions that have both years', () => {
    // Reference pairs 2012, 2015: C10 11000 to 11331, C15 350 to 900; overall 11350 to 12231.
    const { shiftShare } = of('AA01');
    const overall = 12_231 / 11_350 - 1;
    expect(shiftShare).toMatchObject({ from: 2012, to: 2015, leftOut: [] });
    expect(shiftShare?.sectors[1]).toEqual({
      sector: 'C15',
      start: 100,
      change: 500,
      national: expect.closeTo(100 * overall, 10),
      mix: expect.closeTo(100 * (900 / 350 - 1 - overall), 10),
      regional: expect.closeTo(500 - 100 * (900 / 350 - 1), 10),
    });
    expect(shiftShare?.total).toMatchObject({ start: 1100, change: 831, national: expect.closeTo(1100 * overall, 10) });
    expect(of('AA02').shiftShare?.leftOut).toEqual(['C15']);
  });

  it('takes the reference over the sectors the region has', () => {
    const { structure, referenceStructure } = of('AA02');
    expect([structure.herfindahl, referenceStructure.herfindahl, structure.krugman, structure.hachman]).toEqual([
      1, 1, 0, 1,
    ]);
    expect(of('AA01', { reference: 'country' })).toMatchObject({ referenceRegions: 2, referenceEmployment: 3931 });
  });
});

describe('one sector in all regions', () => {
  const leather = parseSectorCode('C15');
  if (leather === null) throw new Error('C15 is no code.');

  it('has every region of the area, with or without a figure, as in their portfolios', () => {
    const across = sectorAcross(table, question, leather);
    expect(across.regions.map(({ place: { code } }) => code)).toEqual(Object.keys(PERSONS));
    for (const {
      place: { code },
      position,
    } of across.regions)
      expect(position).toEqual(of(code).sectors[1]);
    expect(across).toMatchObject({ year: 2015, referenceEmployment: 900, referenceRegions: 4, topTenShare: 1 });
    expect(across.notices).toContainEqual({ kind: 'confidential', sectors: ['C15'], regions: ['AA02'] });
  });

  it('is of one year for all, the nearest the table has', () => {
    const across = sectorAcross(table, { ...question, year: 2009 }, leather);
    expect([across.year, across.notices.find(({ kind }) => kind === 'other-year')]).toEqual([
      2012,
      { kind: 'other-year', year: 2012 },
    ]);
  });

  it('refuses a sector the table does not have', () => {
    const ten = parseSectorCode('B-E');
    expect(() => sectorAcross(table, question, ten ?? leather)).toThrow(/sector: B-E/);
  });
});
