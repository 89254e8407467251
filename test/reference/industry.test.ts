import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cooccurrence,
  economicComplexity,
  knownRelatedness,
  relatedness,
  relatednessDensity,
} from '../../src/analysis/index.ts';
import { cellsOf } from '../../src/engine/industry/cells.ts';
import { industryPortfolio } from '../../src/engine/industry/portfolio.ts';
import { positionsOf } from '../../src/engine/industry/positions.ts';
import { quotientsOf } from '../../src/engine/industry/quotients.ts';
import { referenceOf } from '../../src/engine/industry/reference.ts';
import { LEAST_KNOWN, presenceOf, USED_RELATEDNESS } from '../../src/engine/industry/relate.ts';
import { industrySpace } from '../../src/engine/industry/space.ts';
import { referenceStructureOf, shiftShareOf, structureOf } from '../../src/engine/industry/structure.ts';
import { shiftStart } from '../../src/engine/industry/year.ts';
import {
  DEFAULT_VIEW,
  industryQuestionOf,
  type IndustryPortfolio,
  type IndustryQuestion,
  type IndustrySpace,
  type Star,
} from '../../src/model/index.ts';
import { ownSeries } from '../../data/build/sources/own-tables.ts';
import { sectorTables } from '../engine/industry/tables.ts';
import { EXPECTED } from './expected-scores.ts';

const YEAR = 2015;
const TOLERANCE = 1e-9;
const { catalogue, tables } = sectorTables();
const cells = cellsOf(tables.divisions);
const eu = referenceOf(cells, 'eu', '');
const reporting = eu.regions.filter((region) => cells.years(region).includes(YEAR));
const question: IndustryQuestion = { ...industryQuestionOf(DEFAULT_VIEW), table: 'divisions', year: YEAR };

type Row = Readonly<Record<string, string>>;
function rowsOf(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(EXPECTED, `industry-${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, column) => [names[column] ?? '', text])));
}
const numberOf = (text: string | undefined): number => (text === undefined || text === '' ? Number.NaN : Number(text));
const codeOf = (region: number): string => String(cells.note.regions[region]?.code);
const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);

/** What differs, for a failure to name. Parts of a change are compared at the size of the change. */
const differences: string[] = [];
function compare(name: string, made: number, reference: number, scale = Math.abs(reference)): number {
  const isSame = Number.isNaN(made)
    ? Number.isNaN(reference)
    : Math.abs(made - reference) <= TOLERANCE * Math.max(scale, 1e-3);
  if (!isSame) differences.push(`${name}: ${made}, by R ${reference}`);
  return 1;
}
function found(): string[] {
  return differences.splice(0).slice(0, 10);
}

const LETTER: Readonly<Record<Star, string>> = { earned: 'e', missed: 'm', unknown: 'u' };
const COLUMNS = [
  'quotient',
  'growth',
  'reference_growth',
  'wage',
  'reference_wage',
  'density',
  'national',
  'mix',
  'regional',
] as const;
const SHIFTS: ReadonlySet<string> = new Set(['national', 'mix', 'regional']);

/** A reporting region of the EU27 by the engine, column by column as R has it. */
function columnsOf(
  region: number,
  densities: readonly number[],
): { by: Record<(typeof COLUMNS)[number], number[]>; stars: string; from: number; scale: number } {
  const position = positionsOf(cells, question, region, YEAR, eu);
  const positions = cells.sectors.map((_, sector) => position(sector));
  const from = shiftStart(cells, region, YEAR);
  const parts = new Map(shiftShareOf(cells, region, from, YEAR, eu)?.sectors.map((own) => [own.sector, own]));
  const part = (name: 'national' | 'mix' | 'regional'): number[] =>
    cells.sectors.map((sector) => parts.get(sector)?.[name] ?? Number.NaN);
  return {
    by: {
      quotient: positions.map(({ quotient }) => quotient),
      growth: positions.map(({ growth }) => growth),
      reference_growth: positions.map(({ referenceGrowth }) => referenceGrowth),
      wage: positions.map(({ wage }) => wage),
      reference_wage: positions.map(({ referenceWage }) => referenceWage),
      density: [...densities],
      national: part('national'),
      mix: part('mix'),
      regional: part('regional'),
    },
    stars: positions
      .map(({ size, specialisation, productivity }) =>
        [size, specialisation, productivity].map((star) => LETTER[star]).join(''),
      )
      .join(''),
    from,
    scale: sumOf([...parts.values()].map(({ start }) => start)),
  };
}

describe('industry recomputed in R, divisions of 2015 against the EU27', { timeout: 120_000 }, () => {
  const quotients = quotientsOf(cells, reporting, YEAR, eu).map((row) => row.map(({ quotient }) => quotient));
  const presence = presenceOf(quotients);
  const together = cooccurrence(presence);
  const association = relatedness(together, 'association');
  const related = knownRelatedness(presence, USED_RELATEDNESS, LEAST_KNOWN);
  const densities = relatednessDensity(presence, related);
  const complexity = economicComplexity(presence);
  const computed = new Map(reporting.map((region, row) => [codeOf(region), columnsOf(region, densities[row] ?? [])]));
  const rows = rowsOf('regions');

  const answers = new Map<string, { portfolio: IndustryPortfolio; space: IndustrySpace }>();
  for (const {
    code,
    isInSeeArea,
    shapes: [shape],
  } of cells.note.regions) {
    if (!isInSeeArea || shape === undefined) continue;
    const portfolio = industryPortfolio(catalogue, tables.divisions, question, shape);
    const space = industrySpace(tables.divisions, question, shape);
    if (portfolio === null || space === null) throw new Error(`${code} has no answer.`);
    answers.set(code, { portfolio, space });
  }

  it('agrees cell by cell where R has every cell: quotient, growth, wages, density, shift-share', () => {
    let compared = 0;
    for (const row of rowsOf('cells')) {
      const own = computed.get(row['region'] ?? '');
      const sector = cells.sectors.findIndex((code) => code === row['sector']);
      for (const column of COLUMNS) {
        compared += compare(
          `${row['region']} ${row['sector']} ${column}`,
          own?.by[column][sector] ?? Number.NaN,
          numberOf(row[column]),
          SHIFTS.has(column) ? own?.scale : undefined,
        );
      }
    }
    expect(found()).toEqual([]);
    expect(compared).toBe(9 * 68 * COLUMNS.length);
  });

  it('agrees on the sums of the same over all divisions in all 235 regions, and on their structure', () => {
    expect(rows.map(({ region }) => region)).toEqual([...computed.keys()].sort());
    reporting.forEach((region, place) => {
      const code = codeOf(region);
      const row: Row = rows.find((one) => one['region'] === code) ?? {};
      const own = computed.get(code);
      for (const column of COLUMNS) {
        compare(
          `${code} ${column}`,
          sumOf(own?.by[column] ?? []),
          numberOf(row[column]),
          SHIFTS.has(column) ? own?.scale : Math.max(1, Math.abs(numberOf(row[column]))),
        );
      }
      compare(
        `${code} squares`,
        sumOf((quotients[place] ?? []).map((value) => value * value)),
        numberOf(row['squares']),
      );
      expect(own?.from).toBe(numberOf(row['from']));
      const [persons, held] = [cells.employment(region, YEAR), eu.employment(YEAR)];
      const families = tables.divisions.note.sectors.map(({ family }) => family);
      const structure = structureOf(persons, held, families);
      for (const name of ['herfindahl', 'krugman', 'hachman', 'entropy'] as const)
        compare(`${code} ${name}`, structure[name], numberOf(row[name]));
      compare(`${code} unrelated`, structure.unrelatedVariety, numberOf(row['unrelated']));
      compare(
        `${code} reference entropy`,
        referenceStructureOf(persons, held, families).entropy,
        numberOf(row['reference_entropy']),
      );
    });
    expect(found()).toEqual([]);
  });

  it('agrees on every star of the area: size, specialisation, productivity', () => {
    const starred = rows.filter(({ stars }) => stars !== '');
    expect(starred.map(({ region, stars }) => [region, stars])).toEqual(
      starred.map(({ region = '' }) => [region, computed.get(region)?.stars]),
    );
    expect(starred).toHaveLength(63);
  });

  it('agrees on the complexity of all regions and divisions, whose sign the wages tell', () => {
    // Without wages to tell it the sign is of diversity; all else is the same.
    const sign =
      Math.sign(complexity.regions[0] ?? 0) ===
      Math.sign(numberOf(rows.find(({ region }) => region === codeOf(reporting[0] ?? 0))?.['complexity']))
        ? 1
        : -1;
    reporting.forEach((region, place) => {
      const row = rows.find((one) => one['region'] === codeOf(region));
      compare(
        `${codeOf(region)} complexity`,
        sign * (complexity.regions[place] ?? Number.NaN),
        numberOf(row?.['complexity']),
        1,
      );
    });
    const ranked = rows.map((row) => numberOf(row['complexity'])).sort((one, other) => other - one);
    for (const [code, { space }] of answers) {
      const expected = numberOf(rows.find(({ region }) => region === code)?.['complexity']);
      compare(`${code} complexity`, space.complexity, expected, 1);
      expect(space.complexityRank).toBe(1 + ranked.indexOf(expected));
    }
    expect(found()).toEqual([]);
  });

  it('agrees on the answers as the page has them', () => {
    expect(answers.size).toBe(63);
    for (const [code, { portfolio, space }] of answers) {
      const own = computed.get(code);
      expect(portfolio.sectors.map(({ quotient }) => quotient)).toEqual(own?.by.quotient);
      expect(
        portfolio.sectors
          .map(({ size, specialisation, productivity }) =>
            [size, specialisation, productivity].map((star) => LETTER[star]).join(''),
          )
          .join(''),
      ).toBe(own?.stars);
      expect(portfolio.shiftShare?.from).toBe(own?.from);
      const row = rows.find(({ region }) => region === code);
      for (const name of ['national', 'mix', 'regional'] as const)
        compare(`${code} ${name}`, portfolio.shiftShare?.total[name] ?? Number.NaN, numberOf(row?.[name]), own?.scale);
      expect(space.nodes.map(({ density }) => density)).toEqual(own?.by.density);
    }
    expect(found()).toEqual([]);
  });

  it('agrees on how divisions hang together: regions that have both, association, relatedness, complexity, mean density; and on the reference with its coverage', () => {
    const [first] = answers.values();
    const place = new Map(cells.sectors.map((code, index) => [String(code), index]));
    const pairs = rowsOf('pairs');
    const weights = new Map(pairs.map((row) => [`${row['one']} ${row['other']}`, numberOf(row['related'])]));
    for (const row of pairs) {
      const [one, other] = [place.get(row['one'] ?? '') ?? -1, place.get(row['other'] ?? '') ?? -1];
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        expect(together[from]?.[to]).toBe(numberOf(row['together']));
        compare(
          `${row['one']} ${row['other']} association`,
          association[from]?.[to] ?? Number.NaN,
          numberOf(row['association']),
        );
        compare(`${row['one']} ${row['other']}`, related[from]?.[to] ?? Number.NaN, numberOf(row['related']));
      }
    }
    expect(pairs).toHaveLength((68 * 67) / 2);
    rowsOf('sectors').forEach((row, index) => {
      const node = first?.space.nodes[index];
      expect([node?.sector, node?.ubiquity, together[index]?.[index]]).toEqual([
        row['sector'],
        numberOf(row['ubiquity']),
        // Of which no quotient can be told, none is found with itself.
        row['ubiquity'] === '' ? 0 : numberOf(row['ubiquity']),
      ]);
      compare(`${row['sector']} complexity`, node?.complexity ?? Number.NaN, numberOf(row['complexity']), 1);
      compare(`${row['sector']} reference`, eu.employment(YEAR)[index] ?? Number.NaN, numberOf(row['reference']));
      compare(`${row['sector']} coverage`, eu.coverage(YEAR)[index] ?? Number.NaN, numberOf(row['coverage']));
      compare(`${row['sector']} mean density`, node?.meanDensity ?? Number.NaN, numberOf(row['mean_density']));
    });
    for (const { one, other, weight } of first?.space.links ?? [])
      compare(`${one} ${other} link`, weight, weights.get(`${one} ${other}`) ?? Number.NaN);
    expect(found()).toEqual([]);
  });

  it('agrees on manufacturing of 2022: every quotient, their squares, and the persons in strong clusters', () => {
    const made = cellsOf(tables.manufacturing);
    const held = referenceOf(made, 'eu', '');
    const strong = ownSeries().find(({ name }) => name === 'strong-manufacturing-persons');
    const found2022 = rowsOf('manufacturing');
    let told = 0;
    expect(found2022.length).toBeGreaterThan(230);
    for (const row of found2022) {
      const region = made.note.regions.findIndex(({ code }) => String(code) === row['region']);
      const own = (quotientsOf(made, [region], 2022, held)[0] ?? []).map(({ quotient }) => quotient);
      made.sectors.forEach((code, sector) =>
        compare(`${row['region']} ${code}`, own[sector] ?? Number.NaN, numberOf(row[code])),
      );
      compare(`${row['region']} squares`, sumOf(own.map((value) => value * value)), numberOf(row['squares']));
      // A region where what is not published could be strong has no figure.
      const persons = strong?.cells.get(row['region'] ?? '')?.get(2022)?.value ?? null;
      if (persons !== null) {
        told += 1;
        compare(`${row['region']} strong`, persons, numberOf(row['strong_persons']));
      }
    }
    expect(told).toBeGreaterThan(220);
    expect(found()).toEqual([]);
  });
});
