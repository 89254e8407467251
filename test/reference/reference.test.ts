import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { number, object, parse, array, record, string, union, literal } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { betaConvergence, sigmaConvergence, yearsToClose } from '../../src/analysis/index.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { pickCell } from '../../src/engine/figures/figures.ts';
import {
  DEFAULT_VIEW,
  PRESETS,
  PRESET_METHODS,
  questionOf,
  type BenchmarkChoice,
  type Board,
} from '../../src/model/index.ts';
import { indicator, publishedFigures } from '../fixtures/figures.ts';
import { EXPECTED, expectedScores, keyOf } from './expected-scores.ts';

const figures = publishedFigures();
const TOLERANCE = 1e-9;
const BENCHMARKS: readonly (readonly [string, BenchmarkChoice])[] = [
  ['eu', { kind: 'eu-average' }],
  ['median', { kind: 'see-median' }],
  ['frontier', { kind: 'frontier' }],
  ['country', { kind: 'country' }],
];

function same(one: number, other: number): boolean {
  return Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
}

/** Where a column of the board differs from that of R, and how many numbers were held against one another. */
function compare(
  board: Board,
  column: 'score' | 'gap' | 'contribution',
  expected: ReadonlyMap<string, number> | undefined,
): { readonly differences: string[]; readonly compared: number } {
  const differences: string[] = [];
  let compared = 0;
  for (const { id } of board.nodes) {
    board.regions.forEach((code, row) => {
      const made = board.columns[id]?.[column][row] ?? Number.NaN;
      const reference = expected?.get(keyOf(code, id));
      compared += 1;
      if (reference === undefined || !same(made, reference))
        differences.push(`${code} ${id} ${column}: ${made}, by R ${reference}`);
    });
  }
  return { differences, compared };
}

describe.each(PRESETS)('the scores recomputed in R: %s', (preset) => {
  const expected = expectedScores(preset);

  it.each(BENCHMARKS)(
    'are those of the atlas, with gaps and contributions: %s',
    (name, benchmark) => {
      const board = boardOf(figures, { ...questionOf(DEFAULT_VIEW), benchmark, method: PRESET_METHODS[preset] });
      const found = [
        compare(board, 'score', expected.get('score')),
        compare(board, 'gap', expected.get(`gap_${name}`)),
        compare(board, 'contribution', expected.get(`part_${name}`)),
      ];
      expect(found.flatMap(({ differences }) => differences).slice(0, 10)).toEqual([]);
      // The whole, six themes and 32 indicators for 83 regions: nothing was passed over on either side.
      for (const { compared } of found) expect(compared).toBe(expected.get('score')?.size);
      expect(found[0]?.compared).toBe(83 * 39);
    },
    120_000,
  );
});

describe('the EU averages recomputed in R', () => {
  it('are those of the package, every indicator and year since 2010', () => {
    const expected = recordsOf(readTable(pathToFileURL(join(EXPECTED, 'averages.csv'))));
    const published = recordsOf(readTable(new URL('../../data/eu-averages.csv', import.meta.url))).filter(
      ({ basis, year }) => basis === 'weighted-mean' && Number(year) >= 2010,
    );
    const keyOf = ({ indicator: id = '', year = '', regions = '' }: Record<string, string>): string =>
      `${id} ${year} of ${regions}`;
    expect(expected.map(keyOf).sort()).toEqual(published.map(keyOf).sort());
    const values = new Map(published.map((row) => [keyOf(row), Number(row['value'])]));
    for (const row of expected) {
      const value = values.get(keyOf(row)) ?? Number.NaN;
      // The sixth digit may fall either way where sums are added in another order.
      expect(Math.abs(Number(row['value']) - value), keyOf(row)).toBeLessThanOrEqual(2e-6 * Math.abs(value) + 1e-9);
    }
  });
});

const numbers = array(number());
const schema = object({
  indicator: string(),
  years: numbers,
  average: numbers,
  beta: object({ alpha: number(), beta: number(), lambda: number(), halfLife: number(), r2: number(), n: number() }),
  sigma: object({ sd: numbers, cv: numbers }),
  closing: record(
    string(),
    object({
      figures: numbers,
      slope: number(),
      low: number(),
      high: number(),
      estimate: union([number(), literal('closed'), literal('never')]),
    }),
  ),
});

describe("convergence by R's lm and confint", { timeout: 120_000 }, () => {
  const expected = parse(schema, JSON.parse(readFileSync(join(EXPECTED, 'convergence.json'), 'utf8')));
  const leaf = figures.catalogue.indicators.find(({ id }) => id === indicator(expected.indicator));
  if (leaf === undefined) throw new Error(`${expected.indicator} is not in the catalogue.`);
  const area = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const inYear = (year: number): number[] =>
    area.map((region) => pickCell(figures.series(leaf.id), region, leaf, { kind: 'fixed', year, fillBack: 0 }).value);
  const near = (made: number, reference: number): void =>
    expect(Math.abs(made - reference)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(reference)));

  it('agrees on beta', () => {
    const [first = Number.NaN] = expected.years;
    const last = expected.years.at(-1) ?? Number.NaN;
    const made = betaConvergence({ initial: inYear(first), final: inYear(last), years: last - first });
    for (const name of ['alpha', 'beta', 'lambda', 'halfLife', 'r2', 'n'] as const)
      near(made[name], expected.beta[name]);
  });

  it('agrees on sigma, year by year', () => {
    sigmaConvergence(expected.years.map((year) => ({ year, values: inYear(year) }))).forEach(({ sd, cv }, index) => {
      near(sd, expected.sigma.sd[index] ?? Number.NaN);
      near(cv, expected.sigma.cv[index] ?? Number.NaN);
    });
  });

  it.each(Object.entries(expected.closing))(
    'agrees on the closing of the gap and its interval: %s',
    (code, reference) => {
      const own = expected.years.map(
        (year) => inYear(year)[area.findIndex((region) => region.code === code)] ?? Number.NaN,
      );
      expect(own).toEqual(reference.figures);
      const made = yearsToClose({ years: expected.years, region: own, benchmark: expected.average }, { level: 0.95 });
      for (const name of ['slope', 'low', 'high'] as const) near(made[name], reference[name]);
      if (typeof made.estimate === 'number' && typeof reference.estimate === 'number')
        near(made.estimate, reference.estimate);
      else expect(made.estimate).toBe(reference.estimate);
    },
  );
});
