import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import {
  DEFAULT_VIEW,
  INDUSTRY_REFERENCES,
  industryQuestionOf,
  parseRegionCode,
  parseSectorRegionCode,
  type SectorRegion,
} from '../../../src/model/index.ts';
import { ANY_RELATEDNESS, tableOf } from './tables.ts';

const CODES = ['AA01', 'AA02', 'AA03', 'BB01', 'BB02', 'CC01'];
const SECTORS = ['C10', 'C13', 'C14', 'F41', 'J62'];
const YEARS = [2012, 2013, 2014, 2015];
const regions = CODES.flatMap((code): SectorRegion[] => {
  const [own, shape] = [parseSectorRegionCode(code), parseRegionCode(code)];
  return own === null || shape === null
    ? []
    : [
        {
          code: own,
          name: code,
          country: code.slice(0, 2),
          nutsVersion: '2013',
          isEu27: code !== 'CC01',
          isInSeeArea: code !== 'BB02',
          shapes: [shape],
        },
      ];
});
const size = CODES.length * SECTORS.length * YEARS.length;
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const column = fc.array(cell, { minLength: size, maxLength: size });
const tables = fc.tuple(column, column).map(([persons, wages]) =>
  tableOf(
    'divisions',
    regions,
    SECTORS.map((code) => ({ code, family: code.slice(0, 1) })),
    (
      [
        ['employment', persons],
        ['wages', wages],
      ] as const
    ).flatMap(([variable, values]) =>
      values.map((value, index) => ({
        variable,
        region: CODES[Math.floor(index / (SECTORS.length * YEARS.length))] ?? '',
        sector: SECTORS[Math.floor(index / YEARS.length) % SECTORS.length] ?? '',
        year: YEARS[index % YEARS.length] ?? 0,
        value: value ?? Number.NaN,
        status: value === null ? '' : 'measured',
        flags: '',
        reason: value === null ? ('confidential' as const) : null,
      })),
    ),
  ),
);

/** All numbers of an answer, wherever they stand. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('whatever a table holds', () => {
  it('every answer is there or null, without an infinite number, with parts that sum and missing cells that stay missing', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...INDUSTRY_REFERENCES),
        fc.option(fc.constantFrom(2010, ...YEARS, 2020)),
        (table, reference, year) => {
          const question = { ...industryQuestionOf(DEFAULT_VIEW), table: 'divisions' as const, reference, year };
          const catalogue = {
            families: [],
            relatedness: ANY_RELATEDNESS,
            tables: { manufacturing: table.note, divisions: table.note, 'ten-sectors': table.note },
          };
          for (const {
            shapes: [shape],
          } of regions) {
            if (shape === undefined) continue;
            const portfolio = industryPortfolio(catalogue, table, question, shape);
            const space = industrySpace(table, question, shape);
            expect(
              [...numbersOf(portfolio), ...numbersOf(space)].filter((value) => Math.abs(value) === Infinity),
            ).toEqual([]);
            for (const { employment, quotient, reason, stars } of portfolio?.sectors ?? []) {
              expect(Number.isNaN(employment)).toBe(reason !== null);
              if (reason !== null) expect([quotient, stars]).toEqual([Number.NaN, 0]);
            }
            for (const { change, national, mix, regional } of portfolio?.shiftShare?.sectors ?? [])
              expect(national + mix + regional).toBeCloseTo(change, 5);
            expect(portfolio?.notices.every((notice) => !('sectors' in notice) || notice.sectors.length > 0)).not.toBe(
              false,
            );
          }
          for (const { code } of table.note.sectors) {
            const across = sectorAcross(table, question, code);
            expect(numbersOf(across).filter((value) => Math.abs(value) === Infinity)).toEqual([]);
            expect(across.topTenShare > 1 + 1e-12).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
