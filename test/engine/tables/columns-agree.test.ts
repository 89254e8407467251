import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/engine/answers/explore.ts';
import { pickCell } from '../../../src/engine/figures/figures.ts';
import { areaRegions, codesOf } from '../../../src/engine/figures/regions.ts';
import { indicatorBoard } from '../../../src/engine/scores/indicator-board.ts';
import { ranks } from '../../../src/engine/scores/ranks.ts';
import { scoreBoard } from '../../../src/engine/scores/score-board.ts';
import { scorePositions } from '../../../src/engine/scores/score-positions.ts';
import { pickedTable, type Picked } from '../../../src/engine/tables/picked.ts';
import { positionTable } from '../../../src/engine/tables/positions.ts';
import { tablePositions } from '../../../src/engine/tables/scores.ts';
import {
  AGGREGATIONS,
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  IMPUTATIONS,
  NORMALISATIONS,
  THEMES,
  isPossible,
  questionOf,
  type BenchmarkChoice,
  type Indicator,
  type Method,
  type Question,
  type YearChoice,
} from '../../../src/model/index.ts';
import { indicator as indicatorId, publishedFigures, region } from '../../fixtures/figures.ts';
import { SMALL_INDICATORS, smallFigures, type SmallFigure } from '../../fixtures/small-figures.ts';
import fc from '../../seeded.ts';

const REGIONS = ['AT11', 'AT12', 'AT13', 'BG31', 'BG32', 'ITI3', 'RS11'];
const TOLERANCE = 1e-12;
const BENCHMARKS: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'frontier' },
  { kind: 'country' },
  { kind: 'region', region: region('ITI3') },
  { kind: 'group', group: 'less-developed', statistic: 'median' },
  { kind: 'group', group: 'less-developed', statistic: 'mean' },
];
const asked = (change: Partial<Question>): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });

/** The same missing, and else the same within the tolerance, relative where a number is large. */
function expectSame(found: readonly number[], wanted: readonly number[], where: string): void {
  expect(found.length, where).toBe(wanted.length);
  found.forEach((number, at) => {
    const other = wanted[at] ?? Number.NaN;
    if (Number.isNaN(number) || Number.isNaN(other)) expect([where, at, number]).toEqual([where, at, other]);
    else
      expect(Math.abs(number - other), `${where}, ${at}`).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(other)));
  });
}

const year: fc.Arbitrary<YearChoice> = fc.oneof(
  fc.constant<YearChoice>({ kind: 'latest' }),
  fc.record({
    kind: fc.constant('fixed' as const),
    year: fc.integer({ min: 2015, max: 2024 }),
    fillBack: fc.constantFrom(0, 2, 5),
  }),
);
/** Up to three figures a region and indicator, ties and noughts among them; often none. */
const figures: fc.Arbitrary<SmallFigure[]> = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom(...REGIONS),
    indicator: fc.constantFrom(...SMALL_INDICATORS),
    year: fc.integer({ min: 2012, max: 2024 }),
    value: fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 1e9 }).map((thousandths) => thousandths / 1000),
    ),
  }),
  { minLength: 40, maxLength: 200, selector: (one) => `${one.region} ${one.indicator} ${one.year}` },
);

const method: fc.Arbitrary<Method> = fc
  .record({
    normalisation: fc.constantFrom(...NORMALISATIONS),
    aggregation: fc.constantFrom(...AGGREGATIONS),
    hasTreatment: fc.boolean(),
    imputation: fc.constantFrom(...IMPUTATIONS),
    coverage: fc.constantFrom(0, 0.5, 0.8, 1),
    weights: fc.dictionary(fc.constantFrom(...THEMES, ...SMALL_INDICATORS), fc.integer({ min: 1, max: 9 })),
  })
  .map((change): Method => ({ ...ATLAS_DEFAULT, ...change, weighting: 'custom' }))
  .filter(isPossible);

describe('scores out of tables and out of plain columns', { timeout: 120_000 }, () => {
  it('are the same whatever is missing, weighs how much and is held against what', () => {
    fc.assert(
      fc.property(figures, method, fc.constantFrom(...BENCHMARKS), year, (given, chosen, benchmark, choice) => {
        const made = smallFigures(REGIONS, given);
        const question = asked({ method: chosen, benchmark, year: choice });
        const regions = codesOf(areaRegions(made));
        for (const [node, themes] of [
          ['overall', THEMES],
          ...THEMES.map((theme) => [theme, [theme]] as const),
        ] as const) {
          const board = scoreBoard(made, themes, question);
          const [found, wanted] = [tablePositions(board, regions, node), scorePositions(board, regions, node)];
          for (const name of ['score', 'gap', 'parts', 'rank'] as const)
            expectSame(found[name], wanted[name], `${name} of ${node}`);
          expect(found.isApart).toEqual(wanted.isApart);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for the published figures', () => {
    const made = publishedFigures();
    const regions = codesOf(areaRegions(made));
    for (const benchmark of BENCHMARKS) {
      const board = scoreBoard(made, THEMES, asked({ benchmark }));
      for (const node of ['overall', ...THEMES] as const) {
        const [found, wanted] = [tablePositions(board, regions, node), scorePositions(board, regions, node)];
        for (const name of ['score', 'gap', 'parts', 'rank'] as const)
          expectSame(found[name], wanted[name], `${benchmark.kind}: ${name} of ${node}`);
      }
    }
  });
});

const CHANGES: readonly Partial<Indicator>[] = [
  {},
  { direction: 'lower' },
  { direction: 'none' },
  { isDated: true, lastYear: 2013 },
];

describe('one indicator out of tables and out of plain columns', { timeout: 120_000 }, () => {
  it('is the same: figure, benchmark, gap and rank', () => {
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom(...CHANGES),
        fc.constantFrom(...BENCHMARKS),
        year,
        (given, change, benchmark, choice) => {
          const made = smallFigures(REGIONS, given, { 'skills-a': change });
          const indicator = made.catalogue.indicators.find(({ id }) => id === indicatorId('skills-a'));
          if (indicator === undefined) throw new Error('there is no skills-a');
          const question = asked({ benchmark, year: choice });
          const { table, basis } = positionTable(made, indicator, question);
          const board = indicatorBoard(made, indicator, question);
          const regions = codesOf(areaRegions(made));
          const value = regions.map((code) => board.cell(code).value);
          const held = regions.map(board.benchmark);
          const sign = indicator.direction === 'higher' ? 1 : -1;
          const column = (name: string): number[] => Array.from(table.array(name) as ArrayLike<number>);
          expect(Array.from(table.array('region') as ArrayLike<string>)).toEqual(regions);
          expectSame(column('value'), value, 'value');
          expectSame(column('benchmark'), held, 'benchmark');
          expectSame(
            column('gap'),
            value.map((own, at) => sign * ((held[at] ?? Number.NaN) - own)),
            'gap',
          );
          expectSame(
            column('rank'),
            indicator.direction === 'none'
              ? value.map(() => Number.NaN)
              : ranks(value, indicator.direction === 'lower' ? 'lowest' : 'highest'),
            'rank',
          );
          expect({ ...basis, value: 0 }).toEqual({ ...board.basis, value: 0 });
          expectSame([basis.value], [board.basis.value], 'basis');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('picks the cells that are picked one by one, of every published indicator', () => {
    const made = publishedFigures();
    const choices: readonly YearChoice[] = [{ kind: 'latest' }, { kind: 'fixed', year: 2019, fillBack: 2 }];
    for (const indicator of made.catalogue.indicators) {
      for (const choice of choices) {
        const rows = pickedTable(made, indicator, choice).objects() as Picked[];
        rows.forEach(({ region: code, year, value, status, flags, origin, reason, periodStart }, at) => {
          const known = made.catalogue.regions[at];
          if (known === undefined) throw new Error('there are more rows than regions');
          expect(code).toBe(known.code);
          const wanted = pickCell(made.series(indicator.id), known, indicator, choice);
          // A figure has no reason to be missing, whatever an older row of it says.
          expect({ year, value, status, flags, origin, reason, periodStart }, `${indicator.id} ${known.code}`).toEqual({
            ...wanted,
            reason: Number.isFinite(wanted.value) ? null : wanted.reason,
          });
        });
      }
    }
  });

  it('never takes what is missing for nought', () => {
    const made = smallFigures(REGIONS, [{ region: 'AT11', indicator: 'skills-a', year: 2020, value: 0 }]);
    const { columns } = explore(made, asked({ theme: 'skills', indicator: indicatorId('skills-a') }));
    expect(columns.value).toEqual([0, ...REGIONS.slice(1).map(() => Number.NaN)]);
    expect(columns.rank).toEqual([1, ...REGIONS.slice(1).map(() => Number.NaN)]);
    expect(columns.reason.slice(1)).toEqual(REGIONS.slice(1).map(() => 'not-published'));
  });
});
