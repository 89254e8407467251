import { describe, expect, it } from 'vitest';
import { locationQuotients } from '../../../src/analysis/index.ts';
import { cellsOf } from '../../../src/engine/industry/cells.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { referenceOf } from '../../../src/engine/industry/reference.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import {
  DEFAULT_VIEW,
  INDUSTRY_REFERENCES,
  industryQuestionOf,
  type IndustryPortfolio,
  type IndustryQuestion,
  type SectorPosition,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { sectorTables } from './tables.ts';

const { catalogue, tables } = sectorTables();
const asked = (change: Partial<IndustryQuestion> = {}): IndustryQuestion => ({
  ...industryQuestionOf(DEFAULT_VIEW),
  table: 'divisions',
  ...change,
});
const find = (code: string, change: Partial<IndustryQuestion> = {}): IndustryPortfolio | null => {
  const question = asked(change);
  return industryPortfolio(catalogue, tables[question.table], question, region(code));
};
function portfolio(code: string, change: Partial<IndustryQuestion> = {}): IndustryPortfolio {
  const found = find(code, change);
  if (found === null) throw new Error(`${code} has no portfolio.`);
  return found;
}
function sector({ sectors }: IndustryPortfolio, code: string): SectorPosition {
  const found = sectors.find((position) => position.sector === code);
  if (found === undefined) throw new Error(`${code} is no sector.`);
  return found;
}
const kinds = ({ notices }: IndustryPortfolio): string[] => notices.map(({ kind }) => kind);
/** Every EU region of the area, by the regions of 2024. */
const EU_AREA = [
  ...new Set(tables.divisions.note.regions.filter(({ isInSeeArea }) => isInSeeArea).flatMap(({ shapes }) => shapes)),
];

/** All numbers of an answer, wherever they stand. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('known clusters of 2015, against the country totals of the EU27', () => {
  it.each([
    ['ITI3', 'C15', 18.1738],
    ['RO42', 'C29', 7.0927],
    ['HU22', 'C29', 5.6698],
    ['BG42', 'C14', 10.5391],
    ['EL62', 'I55', 12.1278],
    ['ITH4', 'C31', 5.765],
  ])('%s %s', (code, division, quotient) => {
    const found = portfolio(code);
    expect([found.year, found.referenceRegions]).toEqual([2015, 235]);
    expect(sector(found, division).quotient.toFixed(4)).toBe(quotient.toFixed(4));
    expect(sector(found, division)).toMatchObject({ specialisation: 'earned', reason: null, isFew: false });
  });

  it('sum to 1 over regions and sectors, as shares', () => {
    const { sectors, employment } = portfolio('ITI3');
    expect(employment).toBe(408_500);
    expect(sectors.reduce((sum, { share }) => (Number.isNaN(share) ? sum : sum + share), 0)).toBeCloseTo(1, 12);
    expect(sectors.reduce((sum, { referenceShare }) => sum + referenceShare, 0)).toBeCloseTo(1, 12);
    for (const { quotient, share, referenceShare } of sectors)
      if (Number.isFinite(quotient)) expect(quotient).toBeCloseTo(share / referenceShare, 10);
  });
});

describe('every EU region of the area', () => {
  it('has a portfolio against every reference, with nothing infinite and parts that sum', () => {
    expect(EU_AREA).toHaveLength(66);
    for (const code of EU_AREA) {
      for (const reference of INDUSTRY_REFERENCES) {
        const found = portfolio(code, { reference });
        expect(
          numbersOf(found).filter((value) => Math.abs(value) === Infinity),
          `${code} ${reference}`,
        ).toEqual([]);
        expect(
          found.sectors.filter(({ employment, reason }) => Number.isNaN(employment) !== (reason !== null)),
        ).toEqual([]);
        for (const { change, national, mix, regional } of [
          ...(found.shiftShare?.sectors ?? []),
          ...(found.shiftShare === null ? [] : [found.shiftShare.total]),
        ]) {
          expect(Math.abs(national + mix + regional - change)).toBeLessThan(1e-6);
        }
        const { entropy, unrelatedVariety, relatedVariety } = found.structure;
        expect(unrelatedVariety + relatedVariety).toBeCloseTo(entropy, 10);
        expect(
          found.sectors.every(
            ({ size, specialisation, productivity, stars }) =>
              stars === [size, specialisation, productivity].filter((star) => star === 'earned').length,
          ),
        ).toBe(true);
      }
    }
  }, 120_000);

  it('is the same when asked again', () => {
    expect(portfolio('RO42')).toEqual(portfolio('RO42'));
  });
});

describe('what has no figure', () => {
  it('is missing with its reason, earns no star and is left out of totals', () => {
    const found = portfolio('BG42');
    expect(sector(found, 'C19')).toMatchObject({
      employment: Number.NaN,
      quotient: Number.NaN,
      share: Number.NaN,
      reason: 'confidential',
      size: 'unknown',
      specialisation: 'unknown',
      productivity: 'unknown',
      stars: 0,
    });
    expect(found.notices.find(({ kind }) => kind === 'confidential')).toMatchObject({
      sectors: expect.arrayContaining(['C19']),
      regions: ['BG42'],
    });
    expect(sector(portfolio('EL62'), 'C15')).toMatchObject({
      reason: 'not-published',
      growthFrom: null,
      growth: Number.NaN,
    });
  });

  it('leaves every region of the area most divisions, and nine of them none of leather', () => {
    const known = EU_AREA.map(
      (code) => portfolio(code).sectors.filter(({ quotient }) => Number.isFinite(quotient)).length,
    );
    // Metal ores and tobacco are withheld everywhere.
    expect([Math.min(...known), Math.max(...known)]).toEqual([50, 66]);
    const without = EU_AREA.map((code) => ({ code, ...sector(portfolio(code), 'C15') })).filter(
      ({ reason }) => reason !== null,
    );
    expect(without.map(({ code, reason }) => `${code} ${reason}`).sort()).toEqual(
      ['EL41', 'EL42', 'EL43', 'EL61', 'EL62', 'EL63', 'EL64', 'EL65', 'ITI2'].map((code) => `${code} not-published`),
    );
    expect(sector(portfolio('SI03'), 'C15').reason).toBeNull();
  });

  it('of a place is null: Serbia in the divisions, Bosnia, Moldova', () => {
    expect([find('RS11'), find('BA00'), find('MD00'), find('MD00', { table: 'ten-sectors' })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the place that stands for a region', () => {
  it('is the larger one of an older version in the divisions, and is told', () => {
    const whole = portfolio('HR02');
    expect(whole.place).toMatchObject({ code: 'HR04', nutsVersion: '2013', shapes: ['HR02', 'HR05', 'HR06'] });
    expect(whole.notices[0]).toEqual({ kind: 'other-outline', region: 'HR04', nutsVersion: '2013' });
    for (const code of ['HR05', 'HR06']) expect(portfolio(code).sectors).toEqual(whole.sectors);
    expect([portfolio('HU11').place.code, portfolio('HU12').place.code, portfolio('HR03').place.code]).toEqual([
      'HU10',
      'HU10',
      'HR03',
    ]);
    expect(kinds(portfolio('HR03'))).not.toContain('other-outline');
  });

  it('is its own in the ten sectors, with Serbia and North Macedonia, without wages', () => {
    const belgrade = portfolio('RS11', { table: 'ten-sectors' });
    expect([belgrade.place.code, belgrade.year, belgrade.referenceRegions, belgrade.sectors.length]).toEqual([
      'RS11',
      2019,
      232,
      10,
    ]);
    expect(kinds(belgrade)).toEqual(['no-wages']);
    expect(
      belgrade.sectors.every(({ productivity, wageYear }) => productivity === 'unknown' && wageYear === null),
    ).toBe(true);
    expect([
      portfolio('HR02', { table: 'ten-sectors' }).place.code,
      portfolio('MK00', { table: 'ten-sectors' }).place.code,
    ]).toEqual(['HR02', 'MK00']);
    expect(portfolio('RS11', { table: 'ten-sectors', reference: 'country' }).referenceRegions).toBe(4);
    expect(portfolio('RS11', { table: 'ten-sectors', reference: 'area' }).referenceRegions).toBe(66);
  });
});

describe('the year shown', () => {
  it('is the nearest the region has, and is told', () => {
    const found = portfolio('HR03', { year: 2010 });
    expect([found.year, found.years]).toEqual([2014, [2014, 2015]]);
    expect(found.notices).toContainEqual({ kind: 'other-year', year: 2014 });
    expect(found.shiftShare).toBeNull();
    expect(kinds(portfolio('HR03', { year: 2014 }))).not.toContain('other-year');
    expect(portfolio('ITI3', { year: 2031 }).notices).toContainEqual({ kind: 'other-year', year: 2015 });
  });
});

describe('wages', () => {
  it('are of 2014 where 2015 has none, held against that year, and are told', () => {
    const found = portfolio('ITI3');
    expect(sector(found, 'C15').wageYear).toBe(2014);
    expect(sector(found, 'C15').referenceWage).toBe(sector(portfolio('ITI3', { year: 2014 }), 'C15').referenceWage);
    expect(found.notices).toContainEqual({ kind: 'wages-of', year: 2014, exceptions: null });
    expect(found.notices).toContainEqual({
      kind: 'wages-of',
      year: 2013,
      exceptions: { sectors: ['C11'], regions: ['ITI3'] },
    });
    expect(kinds(portfolio('HU22'))).not.toContain('wages-of');
    expect(sector(portfolio('HU22'), 'C29').wageYear).toBe(2015);
  });
});

describe('notices', () => {
  it('tell of breaks, and of strengths on few persons, only where they are', () => {
    expect(portfolio('ITI3').notices.find((notice) => notice.kind === 'break' && notice.year === 2011)).toMatchObject({
      sectors: expect.arrayContaining(['C15']),
    });
    expect(kinds(portfolio('AT34'))).not.toContain('break');
    const few = portfolio('AT11').notices.find(({ kind }) => kind === 'few-persons');
    expect(few).toEqual({ kind: 'few-persons', sectors: ['B08', 'M75'], regions: ['AT11'] });
    expect(kinds(portfolio('HU22'))).not.toContain('few-persons');
  });
});

describe('a quotient against country totals', () => {
  const rawOf = (code: string, division: string): number => {
    const cells = cellsOf(tables.divisions);
    const region = cells.note.regions.findIndex((place) => String(place.code) === code);
    return (
      locationQuotients([cells.employment(region, 2015)], referenceOf(cells, 'eu', '').employment(2015))[0]?.[
        cells.sectors.findIndex((own) => own === division)
      ] ?? Number.NaN
    );
  };

  it('is a third of what the regions that publish would make it, where they publish a third; and is then withheld', () => {
    // Against the published cells of 2015 these stood at 144.7, 56.5 and 28.7.
    expect([rawOf('BG42', 'B07').toFixed(1), rawOf('BG42', 'C12').toFixed(1), rawOf('BG41', 'C12').toFixed(1)]).toEqual(
      ['47.4', '13.7', '6.9'],
    );
    for (const [code, division, share] of [
      ['BG42', 'B07', '0.31'],
      ['BG42', 'C12', '0.24'],
      ['BG41', 'C12', '0.24'],
    ] as const) {
      expect(sector(portfolio(code), division)).toMatchObject({
        quotient: Number.NaN,
        mark: 'withheld',
        specialisation: 'unknown',
        reason: null,
      });
      expect(sector(portfolio(code), division).coverage.toFixed(2)).toBe(share);
      expect(portfolio(code).notices.find(({ kind }) => kind === 'quotient-withheld')).toMatchObject({
        sectors: expect.arrayContaining([division]),
      });
    }
  });

  it('counts a country without a total as unknown, which neither raises what is published nor hides it, and names it', () => {
    const cells = cellsOf(tables.manufacturing);
    const eu = referenceOf(cells, 'eu', '');
    const tobacco = cells.sectors.findIndex((own) => String(own) === 'C12');
    // Of tobacco in 2022 the Polish, Czech and Italian regions publish 42, 95 and 209 persons, and their countries no total.
    expect(eu.undisclosed([tobacco], 2022).toSorted()).toEqual(['CZ', 'IT', 'PL']);
    const total = cells.note.countries.reduce((sum, code) => {
      const place = cells.country(code);
      const persons = place === null ? Number.NaN : cells.value('employment', place, tobacco, 2022);
      return ['CZ', 'IT', 'PL'].includes(code) || Number.isNaN(persons) ? sum : sum + persons;
    }, 0);
    const told = cells.note.regions.reduce((sum, { country, isEu27 }, index) => {
      const persons = cells.value('employment', index, tobacco, 2022);
      const place = cells.country(country);
      const isKnown = place !== null && Number.isFinite(cells.value('employment', place, tobacco, 2022));
      return isEu27 && isKnown && !['CZ', 'IT', 'PL'].includes(country) && Number.isFinite(persons)
        ? sum + persons
        : sum;
    }, 0);
    expect(eu.coverage(2022)[tobacco]).toBeCloseTo(told / total, 9);
    // More than its countries' totals were said to be published of medicines in 2015.
    const divisions = cellsOf(tables.divisions);
    const medicines = divisions.sectors.findIndex((own) => String(own) === 'C21');
    expect(referenceOf(divisions, 'eu', '').coverage(2015)[medicines]).toBeCloseTo(0.844, 3);
  });

  it('falls below the limit of specialisation in 76 of 872 cells of the countries of the area', () => {
    const cells = cellsOf(tables.divisions);
    const eu = referenceOf(cells, 'eu', '');
    const countries = new Set(['AT', 'BG', 'EL', 'HR', 'HU', 'IT', 'RO', 'SI', 'SK']);
    const published = cells.sectors.map((_, column) =>
      eu.bySector(column, 2015).reduce((sum, persons) => sum + persons, 0),
    );
    let [before, fallen] = [0, 0];
    cells.note.regions.forEach(({ country }, region) => {
      if (!countries.has(country)) return;
      const row = [cells.employment(region, 2015)];
      const [old = [], now = []] = [
        locationQuotients(row, published)[0],
        locationQuotients(row, eu.employment(2015))[0],
      ];
      old.forEach((quotient, column) => {
        if (!(quotient >= 1.5)) return;
        before += 1;
        if ((now[column] ?? 0) < 1.5) fallen += 1;
      });
    });
    expect([fallen, before]).toEqual([76, 872]);
  });

  it('is marked where the regions publish less than nine tenths, and said to be', () => {
    const found = portfolio('RO42');
    expect(sector(found, 'C29').mark).toBe('marked');
    expect(sector(found, 'C15').mark).toBeNull();
    expect(found.notices.find(({ kind }) => kind === 'quotient-marked')).toMatchObject({
      sectors: expect.arrayContaining(['C29']),
    });
  });

  it('of its own country is against the country row, of the area against the rows of its countries and the regions of the one that lies partly in it', () => {
    const cells = cellsOf(tables.divisions);
    const column = cells.sectors.findIndex((code) => code === 'C15');
    const row = (country: string): number => cells.value('employment', cells.country(country) ?? -1, column, 2015);
    expect(referenceOf(cells, 'country', 'BG').employment(2015)[column]).toBe(row('BG'));
    const italy = cells.note.regions.flatMap(({ country, isInSeeArea }, region) =>
      country === 'IT' && isInSeeArea ? [cells.value('employment', region, column, 2015)] : [],
    );
    const whole = ['AT', 'BG', 'EL', 'HR', 'HU', 'RO', 'SI', 'SK'].map(row);
    expect(referenceOf(cells, 'area', '').employment(2015)[column]).toBe(
      [...italy, ...whole].reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0),
    );
  });
});

describe('breaks', () => {
  const marche = portfolio('ITI3');

  it('end trails and growth: Marche has another boundary from 2011 on', () => {
    const leather = marche.trails.find(({ sector: code }) => code === 'C15');
    expect(leather?.points.filter(({ isAfterBreak }) => isAfterBreak).map(({ year }) => year)).toEqual([2011]);
    const earlier = portfolio('ITI3', { year: 2012 });
    expect(sector(earlier, 'C15')).toMatchObject({ breakYear: 2011, growthFrom: 2011 });
    expect(sector(portfolio('ITI3', { year: 2011 }), 'C15')).toMatchObject({
      breakYear: 2011,
      growthFrom: null,
      growth: Number.NaN,
    });
    expect(marche.shiftShare?.from).toBe(2011);
  });

  it('are found by the rule where the building trades of Germany and Slovakia were counted anew, and no growth reaches over them', () => {
    const cells = cellsOf(tables.divisions);
    const trades = cells.sectors.findIndex((code) => code === 'F43');
    const place = (code: string): number => cells.note.regions.findIndex((region) => String(region.code) === code);
    expect(cells.isBroken(place('DE21'), trades, 2008, 2009)).toBe(true);
    expect(cells.isBroken(place('DE21'), trades, 2009, 2015)).toBe(false);
    expect(cells.isBroken(place('SK02'), trades, 2009, 2010)).toBe(true);
    expect(sector(portfolio('SK02', { year: 2010 }), 'F43')).toMatchObject({
      breakYear: 2010,
      growthFrom: null,
      growth: Number.NaN,
    });
    // Nought where the country has 25,450 is no figure.
    expect(cells.value('employment', place('LV00'), trades, 2008)).toBeNaN();
    expect(cells.value('employment', place('LV00'), trades, 2009)).toBeGreaterThan(20_000);
  });

  it('leave a change out, and are named with it', () => {
    const found = portfolio('SK02', { year: 2011 });
    const { from = 0, sectors: parts = [], broken = [] } = found.shiftShare ?? {};
    expect(from).toBeLessThan(2010);
    expect(broken).toContain('F43');
    expect(parts.map(({ sector: code }) => code)).not.toContain('F43');
  });
});

describe('manufacturing of 2022', () => {
  const found = portfolio('ITI3', { table: 'manufacturing' });

  it('has the figures of the source, shares of all manufacturing and quotients against the country totals', () => {
    expect([
      sector(found, 'C15').employment,
      sector(portfolio('RO42', { table: 'manufacturing' }), 'C29').employment,
      sector(portfolio('BG42', { table: 'manufacturing' }), 'C14').employment,
    ]).toEqual([21_244, 44_404, 16_440]);
    const told = found.sectors.reduce((sum, { employment }) => (Number.isNaN(employment) ? sum : sum + employment), 0);
    expect(found.employment).toBeGreaterThanOrEqual(told);
    expect(sector(found, 'C15').share).toBeCloseTo(21_244 / found.employment, 12);
    for (const { quotient, share, referenceShare } of found.sectors)
      if (Number.isFinite(quotient)) expect(quotient).toBeCloseTo(share / referenceShare, 10);
  });

  it('is of one year: no growth, no trail, no change, no wages, and says so', () => {
    expect(
      found.sectors.every(
        ({ growth, wage, productivity, employment }) =>
          Number.isNaN(growth) && Number.isNaN(wage) && (productivity === 'unknown' || employment === 0),
      ),
    ).toBe(true);
    expect([found.growth, found.shiftShare, found.years]).toEqual([Number.NaN, null, [2022]]);
    expect(kinds(found)).toEqual(expect.arrayContaining(['no-wages', 'one-year']));
  });

  it('has all 66 EU regions of the area in their shapes of today, and the space of those with a figure', () => {
    expect(EU_AREA.filter((code) => find(code, { table: 'manufacturing' }) === null)).toEqual([]);
    expect(
      EU_AREA.filter((code) => kinds(portfolio(code, { table: 'manufacturing' })).includes('other-outline')),
    ).toEqual([]);
    const space = industrySpace(tables.manufacturing, asked({ table: 'manufacturing' }), region('ITI3'));
    expect(space?.nodes).toHaveLength(24);
    expect([space?.complexityOf, space?.complexity]).toEqual([0, Number.NaN]);
    expect(space?.nodes.some(({ density }) => density > 0)).toBe(true);
  });
});
