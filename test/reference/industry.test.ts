import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cooccurrence, relatedness } from '../../src/analysis/index.ts';
import { cellsOf } from '../../src/engine/industry/cells.ts';
import { industryPortfolio } from '../../src/engine/industry/portfolio.ts';
import { quotientsOf } from '../../src/engine/industry/positions.ts';
import { referenceOf } from '../../src/engine/industry/reference.ts';
import { industrySpace } from '../../src/engine/industry/space.ts';
import { shiftShareOf } from '../../src/engine/industry/structure.ts';
import { DEFAULT_INDUSTRY, industryQuestionOf, type IndustryPortfolio, type IndustrySpace, type Star } from '../../src/model/index.ts';
import { sectorTables } from '../engine/industry/tables.ts';
import { EXPECTED } from './expected-scores.ts';

const YEAR = 2015;
const SHIFT_FROM = 2010;
const TOLERANCE = 1e-9;
const { catalogue, tables } = sectorTables();
const cells = cellsOf(tables.divisions);
const eu = referenceOf(cells, 'eu', '');
const reporting = eu.regions.filter((region) => cells.years(region).includes(YEAR));
const question = { ...industryQuestionOf(DEFAULT_INDUSTRY), year: YEAR };

type Row = Readonly<Record<string, string>>;
function rowsOf(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(EXPECTED, `industry-${name}.csv`), 'utf8').trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, column) => [names[column] ?? '', text])));
}
const numberOf = (text: string | undefined): number => (text === undefined || text === '' ? Number.NaN : Number(text));

/** What differs, for a failure to name. Parts of a change are compared at the size of the change. */
const differences: string[] = [];
function compare(name: string, made: number, reference: number, scale = Math.abs(reference)): number {
  const isSame = Number.isNaN(made) ? Number.isNaN(reference) : Math.abs(made - reference) <= TOLERANCE * Math.max(scale, 1e-3);
  if (!isSame) differences.push(`${name}: ${made}, by R ${reference}`);
  return 1;
}
function found(): string[] {
  return differences.splice(0).slice(0, 10);
}

const indexOf = (region: string): number => cells.note.regions.findIndex(({ code }) => code === region);
const LETTER: Readonly<Record<Star, string>> = { earned: 'e', missed: 'm', unknown: 'u' };

describe('industry recomputed in R, divisions of 2015 against the EU27', { timeout: 120_000 }, () => {
  const byRegion = new Map<string, Row[]>();
  for (const row of rowsOf('cells')) byRegion.set(row['region'] ?? '', [...byRegion.get(row['region'] ?? '') ?? [], row]);
  const answers = new Map<string, { portfolio: IndustryPortfolio; space: IndustrySpace }>();
  for (const code of byRegion.keys()) {
    const [shape] = cells.note.regions[indexOf(code)]?.shapes ?? [];
    if (shape === undefined) throw new Error(`${code} has no shape.`);
    const portfolio = industryPortfolio(catalogue, tables.divisions, question, shape);
    const space = industrySpace(tables.divisions, question, shape);
    if (portfolio === null || space === null) throw new Error(`${code} has no answer.`);
    answers.set(code, { portfolio, space });
  }

  it('agrees on every division in every region of the area: quotient, growth, wages, stars, density', () => {
    let compared = 0;
    const stars: string[] = [];
    for (const [code, rows] of byRegion) {
      const answer = answers.get(code);
      rows.forEach((row, sector) => {
        const position = answer?.portfolio.sectors[sector];
        if (position === undefined || position.sector !== row['sector']) throw new Error(`${code} ${row['sector']}: in another order`);
        for (const [column, made] of [
          ['quotient', position.quotient], ['growth', position.growth], ['reference_growth', position.referenceGrowth],
          ['wage', position.wage], ['reference_wage', position.referenceWage], ['density', answer?.space.nodes[sector]?.density ?? Number.NaN],
        ] as const) compared += compare(`${code} ${position.sector} ${column}`, made, numberOf(row[column]));
        const letters = [position.size, position.specialisation, position.productivity].map((star) => LETTER[star]).join('');
        if (letters !== row['stars']) stars.push(`${code} ${position.sector}: ${letters}, by R ${row['stars']}`);
      });
    }
    expect(found()).toEqual([]);
    expect(stars).toEqual([]);
    expect(compared).toBe(63 * 68 * 6);
  });

  it('agrees on the shift-share of every region of the area, 2010 to 2015', () => {
    let compared = 0;
    for (const [code, rows] of byRegion) {
      const shift = shiftShareOf(cells, indexOf(code), SHIFT_FROM, YEAR, eu);
      const parts = new Map(shift?.sectors.map((own) => [String(own.sector), own]));
      for (const row of rows) {
        const own = parts.get(row['sector'] ?? '');
        for (const part of ['national', 'mix', 'regional'] as const) compared += compare(`${code} ${row['sector']} ${part}`, own?.[part] ?? Number.NaN, numberOf(row[part]), own?.start);
      }
    }
    expect(found()).toEqual([]);
    expect(compared).toBe(63 * 68 * 3);
  });

  it('agrees on complexity and the sums of quotients of all 235 regions, and on what those of the area are made up of', () => {
    const rows = rowsOf('regions');
    expect(rows).toHaveLength(235);
    expect(rows.map(({ region }) => region)).toEqual(reporting.map((index) => String(cells.note.regions[index]?.code)).sort());
    const ranked = rows.map(({ complexity }) => numberOf(complexity)).sort((one, other) => other - one);
    for (const row of rows) {
      const code = row['region'] ?? '';
      const quotients = quotientsOf(cells, indexOf(code), YEAR, eu).filter(Number.isFinite);
      compare(`${code} quotients`, quotients.reduce((sum, value) => sum + value, 0), numberOf(row['quotients']));
      compare(`${code} squares`, quotients.reduce((sum, value) => sum + value * value, 0), numberOf(row['squares']));
      const answer = answers.get(code);
      if (answer === undefined) continue;
      const { portfolio: { structure, referenceStructure }, space } = answer;
      compare(`${code} complexity`, space.complexity, numberOf(row['complexity']), 1);
      expect(space.complexityRank).toBe(1 + ranked.indexOf(numberOf(row['complexity'])));
      compare(`${code} densities`, space.nodes.reduce((sum, { density }) => sum + density, 0), numberOf(row['densities']));
      for (const name of ['herfindahl', 'krugman', 'hachman', 'entropy'] as const) compare(`${code} ${name}`, structure[name], numberOf(row[name]));
      compare(`${code} unrelated`, structure.unrelatedVariety, numberOf(row['unrelated']));
      compare(`${code} reference entropy`, referenceStructure.entropy, numberOf(row['reference_entropy']));
    }
    expect(found()).toEqual([]);
  });

  it('agrees on how divisions hang together', () => {
    const rows = rowsOf('sectors');
    const [first] = answers.values();
    const related = relatedness(cooccurrence(reporting.map((region) =>
      quotientsOf(cells, region, YEAR, eu).map((quotient) => (Number.isNaN(quotient) ? Number.NaN : Number(quotient >= 1))))), 'association');
    rows.forEach((row, one) => {
      const node = first?.space.nodes[one];
      expect(node?.ubiquity).toBe(numberOf(row['ubiquity']));
      compare(`${row['sector']} complexity`, node?.complexity ?? Number.NaN, numberOf(row['complexity']), 1);
      compare(`${row['sector']} mean density`, node?.meanDensity ?? Number.NaN, numberOf(row['mean_density']));
      cells.sectors.forEach((other, column) => {
        if (column !== one) compare(`${row['sector']} ${other}`, related[one]?.[column] ?? Number.NaN, numberOf(row[other]));
      });
    });
    expect(found()).toEqual([]);
    for (const { one, other, weight } of first?.space.links ?? []) compare(`${one} ${other} link`, weight, numberOf(rows.find(({ sector }) => sector === one)?.[other]));
    expect(found()).toEqual([]);
  });
});
