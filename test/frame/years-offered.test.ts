import { expect, it } from 'vitest';
import { explore } from '../../src/engine/answers/explore.ts';
import { yearsOffered, yearsPlayed } from '../../src/frame/controls/years-offered.ts';
import {
  DEFAULT_FILL_BACK,
  DEFAULT_VIEW,
  FIRST_YEAR,
  LAST_YEAR,
  THEMES,
  questionOf,
  type View,
} from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';

const figures = publishedFigures();
const { catalogue } = figures;

/** The years in which a region of the area has what is shown. */
function yearsOf(view: View): readonly number[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at).filter((year) => {
    const { columns } = explore(
      figures,
      questionOf({ ...view, year: { kind: 'fixed', year, fillBack: DEFAULT_FILL_BACK } }),
    );
    return Array.from(columns.value).some(Number.isFinite);
  });
}

it.each(['all', ...THEMES] as const)('offers the years in which a region has the score of %s', (theme) => {
  const view: View = { ...DEFAULT_VIEW, theme };
  expect(yearsOffered(view, catalogue)).toEqual(yearsOf(view));
});

it.each(catalogue.indicators.map(({ id }) => id))(
  'offers the years in which a region has a figure of %s',
  (indicator) => {
    const view: View = { ...DEFAULT_VIEW, indicator };
    expect(yearsOffered(view, catalogue)).toEqual(yearsOf(view));
  },
);

it('keeps a year that a link asks for, and leaves out none where the weights are the reader’s own', () => {
  const asked: View = { ...DEFAULT_VIEW, year: { kind: 'fixed', year: FIRST_YEAR, fillBack: 0 } };
  expect(yearsOffered(asked, catalogue)).toContain(FIRST_YEAR);
  const method = { ...DEFAULT_VIEW.method, weighting: 'custom', weights: { skills: 3 } } as const;
  expect(yearsOffered({ ...DEFAULT_VIEW, method }, catalogue)[0]).toBe(FIRST_YEAR);
});

it.each(catalogue.indicators)('plays $id up to the last year with new figures', ({ id, isPeriodTotal }) => {
  const played = yearsPlayed({ ...DEFAULT_VIEW, indicator: id }, catalogue);
  const hasNew = (year: number): boolean => {
    const { columns } = explore(
      figures,
      questionOf({ ...DEFAULT_VIEW, indicator: id, year: { kind: 'fixed', year, fillBack: 0 } }),
    );
    return Array.from(columns.value).some(Number.isFinite);
  };
  const fresh = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at).filter(hasNew);
  // A total over a period is the same in all its years.
  if (isPeriodTotal) expect(played).toEqual([]);
  else {
    expect(played).toEqual(expect.arrayContaining(fresh));
    expect(played.at(-1)).toBe(fresh.at(-1));
  }
});
