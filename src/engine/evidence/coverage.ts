import { THEMES, type Coverage, type Indicator, type Question } from '../../model/index.ts';
import { CARRIED } from '../../model/masks.ts';
import { pickCell, type Figures } from '../figures/figures.ts';

/** Where the indicators of the six themes have figures and of which years; those that `isCounted` says are in the index first, theme by theme. */
export function coverageOf(
  figures: Figures,
  { year }: Pick<Question, 'year'>,
  isCounted: (indicator: Indicator) => boolean,
): Coverage[] {
  const { regions, indicators } = figures.catalogue;
  return THEMES.flatMap((theme) =>
    indicators
      .filter((indicator) => indicator.theme === theme)
      .map((indicator): Coverage => {
        const series = figures.series(indicator.id);
        const known = regions
          .map((region) => ({ region, cell: pickCell(series, region, indicator, year) }))
          .filter(({ cell }) => Number.isFinite(cell.value));
        const inArea = known.filter(({ region }) => region.isInSeeArea);
        const years = new Map<number, number>();
        for (const { cell } of inArea) years.set(cell.year, (years.get(cell.year) ?? 0) + 1);
        const ascending = [...years]
          .map(([of, count]) => ({ year: of, regions: count }))
          .sort((one, other) => one.year - other.year);
        return {
          indicator: indicator.id,
          theme,
          isCounted: isCounted(indicator),
          area: inArea.length,
          euOfArea: inArea.filter(({ region }) => region.isEu27).length,
          eu27: known.filter(({ region }) => region.isEu27).length,
          carried: inArea.filter(({ cell }) => (cell.status & CARRIED) !== 0).length,
          newest: ascending.at(-1)?.year ?? Number.NaN,
          years: ascending,
        };
      }),
  ).toSorted((one, other) => Number(other.isCounted) - Number(one.isCounted));
}
