import { describe, expect, it } from 'vitest';
import { likelyQuestions } from '../../../src/features/explore/likely-answers.ts';
import { DEFAULT_VIEW, LAST_YEAR, THEMES, questionOf } from '../../../src/model/index.ts';
import { indicator } from '../../fixtures/figures.ts';

const FIXED = { kind: 'fixed', year: LAST_YEAR - 3, fillBack: 2 } as const;

describe('what is asked ahead', () => {
  it('is every other theme, with all else as it is', () => {
    const view = { ...DEFAULT_VIEW, theme: 'skills', benchmark: { kind: 'frontier' } } as const;
    const others = ['all', ...THEMES].filter((theme) => theme !== 'skills');
    expect(likelyQuestions(view)).toEqual(others.map((theme) => ({ ...questionOf(view), theme })));
  });

  it('is the score of its own theme too where an indicator is shown', () => {
    const asked = likelyQuestions({ ...DEFAULT_VIEW, theme: 'skills', indicator: indicator('employment-rate') });
    expect(asked.map(({ theme }) => theme)).toEqual(['all', ...THEMES]);
    expect(asked.every((question) => question.indicator === null)).toBe(true);
  });

  it('is first the years on either side of a chosen one, and none beyond the last', () => {
    const yearsOf = (year: number): (number | null)[] =>
      likelyQuestions({ ...DEFAULT_VIEW, year: { ...FIXED, year } })
        .slice(0, 2)
        .map((question) => (question.year.kind === 'fixed' ? question.year.year : null));
    expect(yearsOf(LAST_YEAR - 3)).toEqual([LAST_YEAR - 2, LAST_YEAR - 4]);
    expect(yearsOf(LAST_YEAR)).toEqual([LAST_YEAR - 1, LAST_YEAR]);
  });

  it('is years alone where classes are locked, which makes an answer dear', () => {
    const view = { ...DEFAULT_VIEW, classes: { ...DEFAULT_VIEW.classes, isLocked: true } };
    expect(likelyQuestions(view)).toEqual([]);
    expect(likelyQuestions({ ...view, year: FIXED })).toHaveLength(2);
  });
});
