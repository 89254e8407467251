import { describe, expect, it } from 'vitest';
import { meansOver } from '../../src/analysis/index.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { SHORTEST_TREND } from '../../src/engine/scores/pace.ts';
import { outlookOf } from '../../src/engine/answers/outlook.ts';
import { scoreYears } from '../../src/engine/scores/score-age.ts';
import { gapOf, scoreOf } from '../../src/engine/scores/read-board.ts';
import { areaRegions, scoreBoard, type ScoreBoard } from '../../src/engine/scores/score-board.ts';
import { scoreLines } from '../../src/engine/scores/score-lines.ts';
import { trendOf } from '../../src/engine/answers/trend.ts';
import {
  DEFAULT_VIEW,
  FIRST_YEAR,
  PRESETS,
  PRESET_METHODS,
  THEMES,
  questionOf,
  statusMask,
  type BenchmarkChoice,
  type Question,
  type RegionCode,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import fc from '../seeded.ts';

const figures = publishedFigures();
const area = areaRegions(figures).map(({ code }) => code);
const NODES = ['overall', ...THEMES] as const;
const benchmarks: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('ITI3') },
];
const question = (change: Partial<Question> = {}): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });
const [BREAK, FILLED] = [statusMask(['break-in-series']), statusMask(['filled-from-another-year'])];

describe.each(benchmarks)('lines of scores against $kind', (benchmark) => {
  const asked = question({ benchmark });
  const lines = scoreLines(figures, asked);

  it('end at the score and the gap of the headline, for every region, the whole and each theme', () => {
    const board = boardOf(figures, asked);
    let drawn = 0;
    board.regions.forEach((code, row) => {
      for (const node of NODES) {
        const line = lines(code, node);
        const end = line.at(-1);
        if (end === undefined) continue;
        drawn += 1;
        expect(end.value, `${code} ${node}`).toBeCloseTo(board.columns[node]?.score[row] ?? Number.NaN, 9);
        expect(end.benchmark - end.value, `${code} ${node}`).toBeCloseTo(
          board.columns[node]?.gap[row] ?? Number.NaN,
          9,
        );
        expect(
          line.map(({ year }) => year),
          `${code} ${node}`,
        ).toEqual(line.map((_, index) => (line[0]?.year ?? 0) + index));
        expect(line.length).toBeGreaterThanOrEqual(SHORTEST_TREND);
      }
    });
    expect(drawn).toBeGreaterThan(area.length);
  });

  it('are those of the page of a region', () => {
    const outlook = outlookOf(figures, asked, region('BG41'));
    for (const { id, points, last } of outlook.nodes.filter(({ id: node }) => NODES.some((known) => known === node))) {
      const line = lines(region('BG41'), NODES.find((known) => known === id) ?? 'overall');
      expect(points).toEqual(line);
      expect(last.gap).toBe((line.at(-1)?.benchmark ?? Number.NaN) - (line.at(-1)?.value ?? Number.NaN));
    }
  });
});

const cellOf = (
  code: RegionCode,
  id: string,
  year: number,
): { readonly value: number; readonly status: number; readonly origin: string | null } => {
  const indicator = figures.catalogue.indicators.find((one) => one.id === id);
  const cell = (indicator === undefined ? undefined : figures.series(indicator.id).get(code))?.find(
    (one) => one.year === year && Number.isFinite(one.value),
  );
  return cell ?? { value: Number.NaN, status: 0, origin: null };
};

/** The origin of a figure, where another region has the same: then it is of a larger area. */
const areaAt = (code: RegionCode, id: string, year: number): string => {
  const { origin } = cellOf(code, id, year);
  return origin !== null &&
    figures.catalogue.regions.some((other) => other.code !== code && cellOf(other.code, id, year).origin === origin)
    ? origin
    : '';
};

it('a step is the change over the figures of both years, and of no other', () => {
  const known = new Map<string, ScoreBoard>();
  const boardAt = (asked: Question, year: number): ScoreBoard => {
    const key = JSON.stringify([asked.method, year]);
    const board =
      known.get(key) ??
      scoreBoard(figures, THEMES, {
        ...asked,
        method: { ...asked.method, imputation: 'none' },
        year: { kind: 'fixed', year, fillBack: 0 },
        hasPeriodTotals: false,
      });
    known.set(key, board);
    return board;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...area),
      fc.constantFrom(...NODES),
      fc.constantFrom(...PRESETS),
      fc.constantFrom('arithmetic', 'geometric', 'harmonic'),
      (code, node, preset, mean) => {
        const method = {
          ...PRESET_METHODS[preset],
          ...(PRESET_METHODS[preset].normalisation === 'min-max' ? { aggregation: mean } : {}),
        };
        const asked = question({ method });
        const line = scoreLines(figures, asked)(code, node);
        const headline = scoreBoard(figures, THEMES, asked);
        line.slice(1).forEach((point, index) => {
          const before = line[index];
          if (before === undefined) return;
          const boards = [before.year, point.year].map((year) => boardAt(asked, year));
          const common = headline.leaves.filter(
            ({ id, theme, isPeriodTotal, isCarriedFromCountry }) =>
              !isPeriodTotal &&
              (asked.hasCarried || !isCarriedFromCountry) &&
              (node === 'overall' ? Number.isFinite(gapOf(headline, code, theme)) : theme === node) &&
              [before.year, point.year].every(
                (year) =>
                  Number.isFinite(cellOf(code, id, year).value) &&
                  figures.averages.euAverages.some((row) => row.indicator === id && row.year === year),
              ) &&
              (cellOf(code, id, point.year).status & (BREAK | FILLED)) === 0 &&
              areaAt(code, id, before.year) === areaAt(code, id, point.year),
          );
          expect(point.leaves, `${code} ${node} ${String(point.year)}`).toBe(common.length);
          const spec = { ...headline.spec, nodes: headline.spec.nodes.map((one) => ({ ...one, minCoverage: 0 })) };
          const over = (read: (board: (typeof boards)[number], id: string) => number): number => {
            const made = meansOver(
              Object.fromEntries(
                headline.leaves.map((leaf) => [
                  leaf.id,
                  Float64Array.from(boards, (board) => (common.includes(leaf) ? read(board, leaf.id) : Number.NaN)),
                ]),
              ),
              spec,
            )[node];
            return (made?.[1] ?? Number.NaN) - (made?.[0] ?? Number.NaN);
          };
          expect(point.value - before.value).toBeCloseTo(
            over((board, id) => scoreOf(board, code, id)),
            8,
          );
          expect(point.benchmark - before.benchmark).toBeCloseTo(
            over((board, id) => scoreOf(board, code, id) + gapOf(board, code, id)),
            8,
          );
        });
      },
    ),
    { numRuns: 30 },
  );
});

it('a line ends no more than a year before the mean year of its score, and follows at least half of it', () => {
  const asked = question();
  const headline = scoreBoard(figures, THEMES, asked);
  const lines = scoreLines(figures, asked);
  for (const code of area)
    for (const node of NODES) {
      const end = lines(code, node).at(-1);
      if (end !== undefined)
        expect(end.year, `${code} ${node}`).toBeGreaterThanOrEqual(scoreYears(headline, code, node).mean - 1);
    }
  // Nothing but totals over a period, or figures of one year, has no line.
  for (const theme of THEMES) {
    const leaves = headline.leaves.filter((leaf) => leaf.theme === theme);
    const repeated = leaves.filter(
      ({ firstYear, lastYear, isPeriodTotal }) => !isPeriodTotal && lastYear > Math.max(firstYear, FIRST_YEAR),
    );
    if (repeated.length < leaves.length / 2)
      for (const code of area) expect(lines(code, theme), `${code} ${theme}`).toEqual([]);
  }
});

it('a figure put in the place of another moves no line', () => {
  const plain = question();
  const imputed = question({ method: { ...plain.method, imputation: 'country' } });
  const [one, other] = [scoreLines(figures, plain), scoreLines(figures, imputed)];
  const steps = (line: readonly { readonly value: number }[]): number[] =>
    line.slice(1).map(({ value }, index) => value - (line[index]?.value ?? Number.NaN));
  let compared = 0;
  for (const code of area) {
    const [own, made] = [steps(one(code, 'skills')), steps(other(code, 'skills'))];
    if (own.length === 0 || made.length !== own.length) continue;
    compared += 1;
    made.forEach((step, index) => expect(step, code).toBeCloseTo(own[index] ?? Number.NaN, 9));
  }
  expect(compared).toBeGreaterThan(40);
});

it('runs to the year that is shown, and ends at its score', () => {
  const asked = question({ year: { kind: 'fixed', year: 2019, fillBack: 8 } });
  const board = boardOf(figures, asked);
  const lines = scoreLines(figures, asked);
  let drawn = 0;
  board.regions.forEach((code, row) => {
    const line = lines(code, 'overall');
    const end = line.at(-1);
    if (end === undefined) return;
    drawn += 1;
    expect(end.year).toBeLessThanOrEqual(2019);
    expect(end.benchmark - end.value, code).toBeCloseTo(board.columns['overall']?.gap[row] ?? Number.NaN, 9);
  });
  expect(drawn).toBeGreaterThan(30);
});

it('no step leads from a figure of a larger area to the region’s own', () => {
  // Zagreb’s share of graduates is that of HR04, half the country, until 2015.
  const [before, after] = [cellOf(region('HR05'), 'tertiary', 2015), cellOf(region('HR05'), 'tertiary', 2016)];
  expect([before.origin, after.origin]).toEqual(['HR04 (NUTS 2016)', null]);
  const line = trendOf(figures, question({ theme: 'skills', indicator: indicator('tertiary') }), region('HR05'));
  expect(line.find(({ year }) => year === 2016)?.hasBreak).toBe(true);
  const skills = scoreLines(figures, question())(region('HR05'), 'skills');
  expect(skills[0]?.year ?? Number.NaN).toBeGreaterThanOrEqual(2014);
  for (const [index, { year, leaves }] of skills.entries()) {
    if (index > 0 && year === 2016)
      expect(leaves).toBeLessThan(
        scoreLines(figures, question())(region('HR03'), 'skills').find((point) => point.year === 2016)?.leaves ?? 0,
      );
  }
});
