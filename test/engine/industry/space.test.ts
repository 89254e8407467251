import { describe, expect, it } from 'vitest';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import {
  DEFAULT_VIEW,
  industryQuestionOf,
  type IndustryQuestion,
  type IndustrySpace,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { sectorTables } from './tables.ts';

const { catalogue, tables } = sectorTables();
const asked = (change: Partial<IndustryQuestion> = {}): IndustryQuestion => ({
  ...industryQuestionOf(DEFAULT_VIEW),
  table: 'divisions',
  ...change,
});
function space(code: string, change: Partial<IndustryQuestion> = {}): IndustrySpace {
  const found = industrySpace(tables.divisions, asked(change), region(code));
  if (found === null) throw new Error(`${code} has no space.`);
  return found;
}

describe('the industry space', () => {
  const marche = space('ITI3');
  const codes = tables.divisions.note.sectors.map(({ code }) => code);

  it('has every division, present where the portfolio says so', () => {
    const portfolio = industryPortfolio(catalogue, tables.divisions, asked(), region('ITI3'));
    expect(marche.nodes.map(({ sector }) => sector)).toEqual(codes);
    expect(marche.nodes.map(({ quotient, employment, reason }) => ({ quotient, employment, reason }))).toEqual(
      portfolio?.sectors.map(({ quotient, employment, reason }) => ({ quotient, employment, reason })),
    );
    expect(marche.nodes.filter(({ isPresent, quotient }) => isPresent !== quotient >= 1)).toEqual([]);
    expect(marche.nodes.find(({ sector }) => sector === 'C15')).toMatchObject({ isPresent: true, reason: null });
    expect(marche.nodes.find(({ sector }) => sector === 'C21')).toMatchObject({
      isPresent: false,
      reason: 'not-published',
    });
  });

  it('does not hang on the reference of the question', () => {
    expect(space('ITI3', { reference: 'country' }).nodes).toEqual(marche.nodes);
  });

  it('is held together by a tree, with two to three links a division in all', () => {
    const linked = marche.nodes.filter(({ isLinked }) => isLinked).map(({ sector }) => sector);
    const reached = new Set([linked[0]]);
    const tree = marche.links.filter(({ isTree }) => isTree);
    for (let round = 0; round < codes.length; round += 1)
      for (const { one, other } of tree) if (reached.has(one) || reached.has(other)) reached.add(one).add(other);
    expect([tree.length, reached.size]).toEqual([linked.length - 1, linked.length]);
    expect(marche.links.length / codes.length).toBeCloseTo(2.5, 2);
    expect(new Set(marche.links.map(({ one, other }) => [one, other].sort().join())).size).toBe(marche.links.length);
    expect(marche.links.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });

  it('leaves out what too few regions publish, and says so', () => {
    const unlinked = marche.nodes.filter(({ isLinked }) => !isLinked).map(({ sector }) => sector);
    // Metal ores and tobacco have no quotient; the others fewer than three in five regions publish.
    expect(unlinked).toEqual(['B07', 'B08', 'B09', 'C12', 'C19', 'E37', 'E39', 'H51']);
    // Of these two it is not known which regions have them; of the others it is.
    expect(marche.nodes.filter(({ ubiquity }) => Number.isNaN(ubiquity)).map(({ sector }) => sector)).toEqual([
      'B07',
      'C12',
    ]);
    expect(marche.links.some(({ one, other }) => unlinked.includes(one) || unlinked.includes(other))).toBe(false);
    expect(marche.notices).toContainEqual({ kind: 'not-linked', sectors: unlinked, regions: ['ITI3'] });
  });

  it('has leather beside apparel, furniture and textiles', () => {
    const related = marche.links
      .filter(({ one, other }) => one === 'C15' || other === 'C15')
      .toSorted((left, right) => right.weight - left.weight)
      .map(({ one, other }) => (one === 'C15' ? other : one));
    expect(related.slice(0, 3)).toEqual(['C14', 'C31', 'C13']);
  });

  it('ranks the regions by complexity, which rises with wages: cities of services first, mines and mills last', () => {
    expect([space('RO42').complexityRank, space('AT13').complexityRank < 60, marche.complexityOf]).toEqual([
      232,
      true,
      235,
    ]);
    const complexity = (code: string): number =>
      marche.nodes.find(({ sector }) => sector === code)?.complexity ?? Number.NaN;
    expect(complexity('J62')).toBeGreaterThan(1);
    expect(complexity('B05')).toBeLessThan(-1);
    for (const year of tables.divisions.note.years) expect(space('RO42', { year }).complexity).toBeLessThan(0);
  });

  it('has densities in percent, about the mean of all', () => {
    const { nodes } = marche;
    expect(
      nodes.filter(({ isLinked, density, meanDensity }) =>
        isLinked ? !(density >= 0 && density <= 100 && meanDensity > 20 && meanDensity < 60) : !Number.isNaN(density),
      ),
    ).toEqual([]);
    const told = nodes.filter(({ mark }) => mark !== 'withheld');
    expect(told.reduce((sum, { complexity }) => sum + complexity, 0)).toBeCloseTo(0, 8);
    expect(told.every(({ ubiquity }) => ubiquity > 0 && ubiquity < 235)).toBe(true);
  });

  it('is null outside the divisions and where nothing stands for the region, and tells what stands for it', () => {
    expect(industrySpace(tables['ten-sectors'], asked({ table: 'ten-sectors' }), region('ITI3'))).toBeNull();
    expect(industrySpace(tables.divisions, asked(), region('RS11'))).toBeNull();
    const zagreb = space('HR05', { year: 2011 });
    expect([zagreb.place.code, zagreb.year]).toEqual(['HR04', 2014]);
    expect(zagreb.notices.slice(0, 2)).toEqual([
      { kind: 'other-outline', region: 'HR04', nutsVersion: '2013' },
      { kind: 'other-year', year: 2014 },
    ]);
  });

  it('is made once a year: another region costs little, and the answer is the same', () => {
    expect(space('RO42').links).toBe(marche.links);
    expect(space('ITI3')).toEqual(marche);
    expect(space('ITI3', { year: 2014 }).links).not.toBe(marche.links);
  });
});
