import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { areaRegions } from '../../src/engine/scores/score-board.ts';
import { scoreLines } from '../../src/engine/scores/score-lines.ts';
import { DEFAULT_VIEW, THEMES, questionOf, type BenchmarkChoice, type RegionCode } from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';
import { EXPECTED } from './expected-scores.ts';

interface Row {
  readonly year: number;
  readonly value: number;
  readonly held: number;
  readonly leaves: number;
  readonly measured: boolean;
}

/** What R found, by region and node, the oldest year first. */
function expectedLines(name: string): ReadonlyMap<string, readonly Row[]> {
  const [, ...rows] = readFileSync(join(EXPECTED, `lines-${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    const [region = '', node = '', ...cells] = row.split(',');
    const [year = Number.NaN, value = Number.NaN, held = Number.NaN, leaves = Number.NaN] = cells.map(Number);
    const measured = cells.at(-1) === 'true';
    const key = `${region} ${node}`;
    lines.set(key, [{ year, value, held, leaves, measured }, ...(lines.get(key) ?? [])]);
  }
  return lines;
}

const figures = publishedFigures();
const cases: readonly (readonly [string, BenchmarkChoice])[] = [
  ['eu', { kind: 'eu-average' }],
  ['country', { kind: 'country' }],
];

it.each(cases)(
  'lines of scores against %s are those that R computes from the tables, every year of every line',
  (name, benchmark) => {
    const expected = expectedLines(name);
    const lines = scoreLines(figures, { ...questionOf(DEFAULT_VIEW), benchmark });
    const made = (code: RegionCode, node: 'overall' | (typeof THEMES)[number]): readonly Row[] =>
      lines(code, node).map(({ year, value, benchmark: held, leaves, isMeasured: measured }) => ({
        year,
        value,
        held,
        leaves,
        measured,
      }));
    for (const { code } of areaRegions(figures))
      for (const node of ['overall', ...THEMES] as const) {
        const [own, other] = [made(code, node), expected.get(`${code} ${node}`) ?? []];
        expect(
          own.map(({ year, leaves, measured }) => [year, leaves, measured]),
          `${code} ${node}`,
        ).toEqual(other.map(({ year, leaves, measured }) => [year, leaves, measured]));
        own.forEach(({ year, value, held }, index) => {
          expect(Math.abs(value - (other[index]?.value ?? Number.NaN)), `${code} ${node} ${String(year)}`).toBeLessThan(
            1e-9,
          );
          expect(Math.abs(held - (other[index]?.held ?? Number.NaN)), `${code} ${node} ${String(year)}`).toBeLessThan(
            1e-9,
          );
        });
      }
    expect(expected.size).toBeGreaterThan(150);
  },
);
