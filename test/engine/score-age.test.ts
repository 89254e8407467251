import { describe, expect, it } from 'vitest';
import { leafWeights, scoreYears } from '../../src/engine/scores/score-age.ts';
import { scoreOf } from '../../src/engine/scores/read-board.ts';
import { scoreBoard } from '../../src/engine/scores/score-board.ts';
import { DEFAULT_VIEW, PRESET_METHODS, THEMES, questionOf } from '../../src/model/index.ts';
import { region } from '../fixtures/figures.ts';
import { evenFigures, SMALL_INDICATORS, smallFigures, type SmallFigure } from '../fixtures/small-figures.ts';
import fc from '../seeded.ts';

const REGIONS = ['ITI3', 'AT13', 'BG41'];
const question = questionOf(DEFAULT_VIEW);
const boardOf = (given: readonly SmallFigure[]) => scoreBoard(smallFigures(REGIONS, given), THEMES, question);
const change = (
  given: readonly SmallFigure[],
  of: Partial<SmallFigure>,
  to: Partial<SmallFigure> | null,
): SmallFigure[] =>
  given.flatMap((figure) =>
    Object.entries(of).every(([key, value]) => figure[key as keyof SmallFigure] === value)
      ? to === null
        ? []
        : [{ ...figure, ...to }]
      : [figure],
  );

describe('how old a score is', () => {
  it('is the mean of the years of its figures, as they weigh in the score', () => {
    const board = boardOf(change(evenFigures(REGIONS), { region: 'ITI3', indicator: 'skills-a' }, { year: 2016 }));
    // One of two in a theme, of six themes.
    expect(scoreYears(board, region('ITI3'), 'skills')).toEqual({ mean: 2019, from: 2016, to: 2022 });
    const whole = scoreYears(board, region('ITI3'), 'overall');
    expect([whole.from, whole.to]).toEqual([2016, 2022]);
    expect(whole.mean).toBeCloseTo(2022 - 6 / 12, 9);
    expect(scoreYears(board, region('ITI3'), 'skills-a')).toEqual({ mean: 2016, from: 2016, to: 2016 });
    expect(scoreYears(board, region('AT13'), 'overall').mean).toBeCloseTo(2022, 9);
  });

  it('leaves out what has no figure, whose weight the others of its theme take over', () => {
    const one = change(evenFigures(REGIONS), { region: 'ITI3', indicator: 'skills-a' }, { year: 2016 });
    const without = boardOf(change(one, { region: 'ITI3', indicator: 'innovation-a' }, null));
    // A theme needs two figures of the region's own: with one there is no innovation, and five themes share the whole.
    expect(scoreYears(without, region('ITI3'), 'innovation').mean).toBeNaN();
    expect(scoreYears(without, region('ITI3'), 'overall').mean).toBeCloseTo(2022 - 6 / 10, 9);
    expect(leafWeights(without, region('ITI3'), 'overall').has('innovation-b')).toBe(false);
  });

  it('takes a total over a period at its middle, and says both its ends', () => {
    const board = boardOf(
      change(evenFigures(REGIONS), { region: 'ITI3', indicator: 'cooperation-b' }, { periodStart: 2014, year: 2020 }),
    );
    expect(scoreYears(board, region('ITI3'), 'cooperation')).toEqual({ mean: (2022 + 2017) / 2, from: 2014, to: 2022 });
  });

  it('is nothing where there is no score', () => {
    const board = boardOf(evenFigures(REGIONS).filter(({ region: code }) => code !== 'BG41'));
    expect(scoreYears(board, region('BG41'), 'overall')).toEqual({
      mean: Number.NaN,
      from: Number.NaN,
      to: Number.NaN,
    });
  });

  it('lies between the oldest and the newest figure, with weights that sum to one, whatever is missing and weighs how much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.integer({ min: 2014, max: 2024 }), isThere: fc.boolean() }), {
          minLength: SMALL_INDICATORS.length,
          maxLength: SMALL_INDICATORS.length,
        }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        (cells, weights) => {
          const given = evenFigures(REGIONS).flatMap((figure) => {
            const cell = cells[SMALL_INDICATORS.indexOf(figure.indicator)];
            return figure.region !== 'ITI3' || cell === undefined
              ? [figure]
              : cell.isThere
                ? [{ ...figure, year: cell.year }]
                : [];
          });
          const method = {
            ...PRESET_METHODS['atlas-default'],
            weighting: 'custom' as const,
            weights: Object.fromEntries(THEMES.map((theme, index) => [theme, weights[index] ?? 1])),
          };
          const board = scoreBoard(smallFigures(REGIONS, given), THEMES, { ...question, method });
          const { mean, from, to } = scoreYears(board, region('ITI3'), 'overall');
          if (!Number.isFinite(scoreOf(board, region('ITI3'), 'overall'))) {
            expect(mean).toBeNaN();
            return;
          }
          expect(mean).toBeGreaterThanOrEqual(from - 1e-9);
          expect(mean).toBeLessThanOrEqual(to + 1e-9);
          expect(
            [...leafWeights(board, region('ITI3'), 'overall').values()].reduce((sum, weight) => sum + weight, 0),
          ).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
