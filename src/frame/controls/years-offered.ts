import { DEFAULT_FILL_BACK, FIRST_YEAR, LAST_YEAR, THEMES, type Catalogue, type View } from '../../model/index.ts';

/** Of the six themes as many must have a score for the whole. */
const LEAST_THEMES = 4;

/** When so many had begun. */
const begun = (years: readonly number[], count: number): number =>
  years.toSorted((one, other) => one - other)[Math.ceil(count) - 1] ?? 0;

/** Ascending: the years of which regions can have new figures of what is shown. None of a total over a period, which is the same in all. */
export function yearsPlayed(view: View, catalogue: Catalogue): readonly number[] {
  const shown = catalogue.indicators.find(({ id }) => id === view.indicator);
  return yearsOffered(view, catalogue).filter(
    (year) => shown === undefined || (!shown.isPeriodTotal && year <= shown.lastYear),
  );
}

/** Ascending: the years of which a region can have what is shown, by where the figures of indicators begin and end, and the year chosen. */
export function yearsOffered({ theme, indicator, year, method }: View, { indicators }: Catalogue): readonly number[] {
  // A total over a period is also of its first years.
  const startOf = ({ isPeriodTotal, firstYear }: (typeof indicators)[number]): number =>
    isPeriodTotal ? 0 : firstYear;
  const shown = indicators.find(({ id }) => id === indicator);
  const scored = THEMES.map((one) => {
    const own = indicators.filter(
      ({ id, isInIndex, isPeriodTotal, theme: of }) =>
        of === one && isInIndex && !isPeriodTotal && !method.leftOut.includes(id),
    );
    return begun(own.map(startOf), own.length * method.coverage);
  });
  // What weighs or fills otherwise may have scores where few figures are.
  const isUsual = method.weighting === 'within-themes' && method.imputation === 'none';
  const first =
    shown !== undefined
      ? startOf(shown)
      : isUsual
        ? theme === 'all'
          ? begun(scored, LEAST_THEMES)
          : (scored[THEMES.indexOf(theme)] ?? 0)
        : 0;
  const last =
    shown === undefined ? LAST_YEAR : shown.lastYear + (year.kind === 'fixed' ? year.fillBack : DEFAULT_FILL_BACK);
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at).filter(
    (one) => (one >= first && one <= last) || (year.kind === 'fixed' && one === year.year),
  );
}
