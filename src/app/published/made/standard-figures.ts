import { mapOf } from '../../../features/data/content/views.ts';
import { DEFAULT_VIEW, THEMES, type Catalogue, type FigureId, type View } from '../../../model/index.ts';

/** A figure that has an address of its own. */
export interface StandardFigure {
  readonly figure: FigureId;
  /** The theme, indicator or region that it is of: the name of its files. */
  readonly of: string;
  readonly view: View;
}

/**
 * The figures of the default method that have addresses: of every score and indicator the map and the ranking, of every
 * score the matrix of gaps and how apart the regions are, of every indicator its history, and of every region with
 * comparable figures its scores, largest gaps and past.
 */
export function standardFigures({ regions, indicators }: Catalogue): readonly StandardFigure[] {
  const scores = (['all', ...THEMES] as const).map(
    (theme): Omit<StandardFigure, 'figure'> => ({
      of: theme === 'all' ? 'overall' : theme,
      view: { ...DEFAULT_VIEW, theme },
    }),
  );
  const single = indicators.map(
    (indicator): Omit<StandardFigure, 'figure'> => ({
      of: indicator.id,
      view: { ...DEFAULT_VIEW, ...mapOf(indicator, Number.NaN, null) },
    }),
  );
  const area = regions.filter(({ isInSeeArea }) => isInSeeArea);
  const on = (
    figure: FigureId,
    given: readonly Omit<StandardFigure, 'figure'>[],
    change: Partial<View> = {},
  ): StandardFigure[] => given.map(({ of, view }) => ({ figure, of, view: { ...view, ...change } }));
  const portraits = area.map(({ code }) => ({
    of: code,
    view: { ...DEFAULT_VIEW, page: 'region', selected: [code] } as const,
  }));
  return [
    ...on('map', [...scores, ...single]),
    ...on('ranking', [...scores, ...single]),
    ...on('gaps-matrix', scores, { page: 'gaps' }),
    ...on('change-spread', scores, { page: 'change' }),
    ...on('data-history', single, { page: 'data' }),
    ...on('region-profile', portraits),
    ...on('region-gaps', portraits),
    ...on('region-past', portraits),
  ];
}
