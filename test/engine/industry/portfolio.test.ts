import { describe, expect, it } from 'vitest';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { DEFAULT_VIEW, INDUSTRY_REFERENCES, industryQuestionOf, type IndustryPortfolio, type IndustryQuestion, type SectorPosition } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { sectorTables } from './tables.ts';

const { catalogue, tables } = sectorTables();
const asked = (change: Partial<IndustryQuestion> = {}): IndustryQuestion => ({ ...industryQuestionOf(DEFAULT_VIEW), ...change });
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
const EU_AREA = [...new Set(tables.divisions.note.regions.filter(({ isInSeeArea }) => isInSeeArea).flatMap(({ shapes }) => shapes))];

/** All numbers of an answer, wherever they stand. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('known clusters of 2015, against 235 regions of the EU27', () => {
  it.each([
    ['ITI3', 'C15', 17.9782], ['RO42', 'C29', 7.715], ['HU22', 'C29', 6.1674], ['BG42', 'C14', 10.505], ['EL62', 'I55', 11.8605], ['ITH4', 'C31', 5.7071],
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
    for (const { quotient, share, referenceShare } of sectors) if (Number.isFinite(quotient)) expect(quotient).toBeCloseTo(share / referenceShare, 10);
  });
});

describe('every EU region of the area', () => {
  it('has a portfolio against every reference, with nothing infinite and parts that sum', () => {
    expect(EU_AREA).toHaveLength(66);
    for (const code of EU_AREA) {
      for (const reference of INDUSTRY_REFERENCES) {
        const found = portfolio(code, { reference });
        expect(numbersOf(found).filter((value) => Math.abs(value) === Infinity), `${code} ${reference}`).toEqual([]);
        expect(found.sectors.filter(({ employment, reason }) => Number.isNaN(employment) !== (reason !== null))).toEqual([]);
        for (const { change, national, mix, regional } of [...found.shiftShare?.sectors ?? [], ...(found.shiftShare === null ? [] : [found.shiftShare.total])]) {
          expect(Math.abs(national + mix + regional - change)).toBeLessThan(1e-6);
        }
        const { entropy, unrelatedVariety, relatedVariety } = found.structure;
        expect(unrelatedVariety + relatedVariety).toBeCloseTo(entropy, 10);
        expect(found.sectors.every(({ size, specialisation, productivity, stars }) => stars === [size, specialisation, productivity].filter((star) => star === 'earned').length)).toBe(true);
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
    expect(sector(found, 'C19')).toMatchObject({ employment: Number.NaN, quotient: Number.NaN, share: Number.NaN, reason: 'confidential', size: 'unknown', specialisation: 'unknown', productivity: 'unknown', stars: 0 });
    expect(found.notices.find(({ kind }) => kind === 'confidential')).toMatchObject({ sectors: expect.arrayContaining(['C19']), regions: ['BG42'] });
    expect(sector(portfolio('EL62'), 'C15')).toMatchObject({ reason: 'not-published', growthFrom: null, growth: Number.NaN });
  });

  it('leaves every region of the area most divisions, and nine of them none of leather', () => {
    const known = EU_AREA.map((code) => portfolio(code).sectors.filter(({ quotient }) => Number.isFinite(quotient)).length);
    expect([Math.min(...known), Math.max(...known)]).toEqual([52, 68]);
    const without = EU_AREA.map((code) => ({ code, ...sector(portfolio(code), 'C15') })).filter(({ reason }) => reason !== null);
    expect(without.map(({ code, reason }) => `${code} ${reason}`).sort())
      .toEqual(['EL41', 'EL42', 'EL43', 'EL61', 'EL62', 'EL63', 'EL64', 'EL65', 'ITI2'].map((code) => `${code} not-published`));
    expect(sector(portfolio('SI03'), 'C15').reason).toBeNull();
  });

  it('of a place is null: Serbia in the divisions, Bosnia, Moldova', () => {
    expect([find('RS11'), find('BA00'), find('MD00'), find('MD00', { table: 'ten-sectors' })]).toEqual([null, null, null, null]);
  });
});

describe('the place that stands for a region', () => {
  it('is the larger one of an older version in the divisions, and is told', () => {
    const whole = portfolio('HR02');
    expect(whole.place).toMatchObject({ code: 'HR04', nutsVersion: '2013', shapes: ['HR02', 'HR05', 'HR06'] });
    expect(whole.notices[0]).toEqual({ kind: 'other-outline', region: 'HR04', nutsVersion: '2013' });
    for (const code of ['HR05', 'HR06']) expect(portfolio(code).sectors).toEqual(whole.sectors);
    expect([portfolio('HU11').place.code, portfolio('HU12').place.code, portfolio('HR03').place.code]).toEqual(['HU10', 'HU10', 'HR03']);
    expect(kinds(portfolio('HR03'))).not.toContain('other-outline');
  });

  it('is its own in the ten sectors, with Serbia and North Macedonia, without wages', () => {
    const belgrade = portfolio('RS11', { table: 'ten-sectors' });
    expect([belgrade.place.code, belgrade.year, belgrade.referenceRegions, belgrade.sectors.length]).toEqual(['RS11', 2019, 232, 10]);
    expect(kinds(belgrade)).toEqual(['no-wages']);
    expect(belgrade.sectors.every(({ productivity, wageYear }) => productivity === 'unknown' && wageYear === null)).toBe(true);
    expect([portfolio('HR02', { table: 'ten-sectors' }).place.code, portfolio('MK00', { table: 'ten-sectors' }).place.code]).toEqual(['HR02', 'MK00']);
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
    expect(found.notices).toContainEqual({ kind: 'wages-of', year: 2013, exceptions: { sectors: ['C11'], regions: ['ITI3'] } });
    expect(kinds(portfolio('HU22'))).not.toContain('wages-of');
    expect(sector(portfolio('HU22'), 'C29').wageYear).toBe(2015);
  });
});

describe('notices', () => {
  it('tell of breaks, and of strengths on few persons, only where they are', () => {
    expect(portfolio('ITI3').notices.find(({ kind }) => kind === 'break')).toMatchObject({ sectors: expect.arrayContaining(['C15']) });
    expect(kinds(portfolio('RO42'))).not.toContain('break');
    const few = portfolio('AT11').notices.find(({ kind }) => kind === 'few-persons');
    expect(few).toEqual({ kind: 'few-persons', sectors: ['B08', 'M75'], regions: ['AT11'] });
    expect(kinds(portfolio('HU22'))).not.toContain('few-persons');
  });
});
