import { describe, expect, it } from 'vitest';
import { meansOver } from '../../src/analysis/index.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { SHORTEST_TREND } from '../../src/engine/scores/pace.ts';
import { outlookOf } from '../../src/engine/answers/outlook.ts';
import { leafWeights, scoreYears } from '../../src/engine/scores/score-age.ts';
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
const BREAK = statusMask(['break-in-series']);

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

/** Scores of the figures of one year alone. */
const boards = new Map<string, ScoreBoard>();
function boardAt(asked: Question, year: number): ScoreBoard {
  const key = JSON.stringify([asked.method, year]);
  const board =
    boards.get(key) ??
    scoreBoard(figures, THEMES, {
      ...asked,
      method: { ...asked.method, imputation: 'none' },
      year: { kind: 'fixed', year, fillBack: 0 },
      hasPeriodTotals: false,
    });
  boards.set(key, board);
  return board;
}

const YEARS = Array.from({ length: 11 }, (_, index) => FIRST_YEAR + index);

/** Between which years an indicator of a region moved, from one it is measured in to the next, against the EU average. */
function movesOf(code: RegionCode, id: string): readonly (readonly [number, number])[] {
  const known = YEARS.filter(
    (year) =>
      Number.isFinite(cellOf(code, id, year).value) &&
      figures.averages.euAverages.some((row) => row.indicator === id && row.year === year),
  );
  return known.slice(1).flatMap((to, index) => {
    const from = known[index] ?? Number.NaN;
    const isBroken = YEARS.some((year) => year > from && year <= to && (cellOf(code, id, year).status & BREAK) !== 0);
    return isBroken || areaAt(code, id, from) !== areaAt(code, id, to) ? [] : [[from, to] as const];
  });
}

it('a step is the change of the indicators measured before and after, in the themes of which half moves throughout', () => {
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
        const moves = new Map(
          headline.leaves
            .filter(
              ({ isPeriodTotal, isCarriedFromCountry }) =>
                !isPeriodTotal && (asked.hasCarried || !isCarriedFromCountry),
            )
            .map(({ id }) => [id as string, movesOf(code, id)]),
        );
        const moveAt = (id: string, year: number): readonly [number, number] | undefined =>
          moves.get(id)?.find(([from, to]) => from < year && year <= to);
        const weights = leafWeights(headline, code, node);
        // What a year is called measured by, and the ends of the line.
        for (const { year, isMeasured } of line) {
          const held = [...weights].reduce(
            (sum, [id, weight]) => sum + (moves.get(id)?.some((move) => move.includes(year)) === true ? weight : 0),
            0,
          );
          expect(isMeasured, `${code} ${node} ${String(year)}`).toBe(held >= 0.5 - 1e-9);
        }
        expect([line[0]?.isMeasured, line.at(-1)?.isMeasured]).toEqual(
          line.length === 0 ? [undefined, undefined] : [true, true],
        );
        const followed = THEMES.filter(
          (theme) =>
            (node === 'overall' ? Number.isFinite(gapOf(headline, code, theme)) : theme === node) &&
            line.slice(1).every(({ year }) => {
              const own = leafWeights(headline, code, theme);
              return (
                [...own].reduce((sum, [id, weight]) => sum + (moveAt(id, year) === undefined ? 0 : weight), 0) >=
                0.5 - 1e-9
              );
            }),
        );
        line.slice(1).forEach((point, index) => {
          const before = line[index];
          if (before === undefined) return;
          const common = headline.leaves.filter(
            ({ id, theme }) => followed.some((one) => one === theme) && moveAt(id, point.year) !== undefined,
          );
          expect(point.leaves, `${code} ${node} ${String(point.year)}`).toBe(common.length);
          const spec = { ...headline.spec, nodes: headline.spec.nodes.map((one) => ({ ...one, minCoverage: 0 })) };
          const over = (read: (board: ScoreBoard, id: string) => number): number => {
            const made = meansOver(
              Object.fromEntries(
                headline.leaves.map((leaf) => [
                  leaf.id,
                  Float64Array.from([before.year, point.year], (year) => {
                    const move = common.includes(leaf) ? moveAt(leaf.id, point.year) : undefined;
                    if (move === undefined) return Number.NaN;
                    const [from, to] = move;
                    const [start, end] = [from, to].map((one) => read(boardAt(asked, one), leaf.id));
                    return (
                      (start ?? Number.NaN) +
                      (((end ?? Number.NaN) - (start ?? Number.NaN)) * (year - from)) / (to - from)
                    );
                  }),
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

it('the whole moves as the themes do whose lines span its years', () => {
  const lines = scoreLines(figures, question());
  const movedOver = (code: RegionCode, node: (typeof NODES)[number], from: number, to: number): number => {
    const [start, end] = [from, to].map((year) => lines(code, node).find((point) => point.year === year));
    return start === undefined || end === undefined
      ? Number.NaN
      : end.benchmark - end.value - (start.benchmark - start.value);
  };
  let compared = 0;
  for (const code of area) {
    const [start, end] = [lines(code, 'overall')[0], lines(code, 'overall').at(-1)];
    if (start === undefined || end === undefined) continue;
    const moved = THEMES.map((theme) => movedOver(code, theme, start.year, end.year)).filter(Number.isFinite);
    compared += 1;
    expect(moved.length, code).toBeGreaterThanOrEqual(3);
    expect(movedOver(code, 'overall', start.year, end.year), code).toBeCloseTo(
      moved.reduce((sum, one) => sum + one, 0) / moved.length,
      9,
    );
  }
  expect(compared).toBe(70);
});

it('no line ends with a few indicators for the whole: what 2024 knew made EL51 lose four points, BG34 one', () => {
  const lines = scoreLines(figures, question());
  const told = (code: string): readonly (readonly [number, number])[] => {
    const line = lines(region(code), 'overall');
    return [line[0], line.at(-1)].map((point) => [
      point?.year ?? Number.NaN,
      Number(((point?.benchmark ?? Number.NaN) - (point?.value ?? Number.NaN)).toFixed(2)),
    ]);
  };
  expect(told('EL51')).toEqual([
    [2016, 19.56],
    [2023, 12.67],
  ]);
  expect(told('BG34')).toEqual([
    [2016, 23.9],
    [2023, 24.58],
  ]);
  expect(told('ITI3')).toEqual([
    [2016, 7.6],
    [2023, -1.45],
  ]);
  expect(told('RO32')).toEqual([
    [2016, -2.15],
    [2023, 0.95],
  ]);
  expect(told('AT11')).toEqual([
    [2016, -5.41],
    [2023, -9.85],
  ]);
  // Support of firms rests on one indicator of four before the survey of 2016.
  for (const code of area) expect(lines(code, 'finance')[0]?.year ?? 2016, code).toBeGreaterThanOrEqual(2016);
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
    const [own, made] = [steps(one(code, 'cooperation')), steps(other(code, 'cooperation'))];
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
  // Until the labour force survey breaks in 2021.
  const lines = scoreLines(figures, question({ year: { kind: 'fixed', year: 2019, fillBack: 8 } }));
  const leavesIn2016 = (code: string): number =>
    lines(region(code), 'skills').find(({ year }) => year === 2016)?.leaves ?? 0;
  expect(leavesIn2016('HR03')).toBeGreaterThan(0);
  expect(leavesIn2016('HR05')).toBeLessThan(leavesIn2016('HR03'));
});
