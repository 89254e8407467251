import type { DataPart } from './data-choice.ts';
import { groupPartOf, type GroupPart } from './group-part.ts';
import type { IndustryPart } from './industry.ts';
import type { Page, View } from './view.ts';

/** The pages that have figures of their own. */
export type FiguredPage = Exclude<Page, 'stories'>;

/** Where a figure stands, the part of its page, and how many regions must be selected for it to be drawn. */
export type FigurePlace = { readonly regions: 0 | 1 | 2 } & (
  | { readonly page: Exclude<FiguredPage, 'industry' | 'data' | 'groups'>; readonly part: null }
  | { readonly page: 'industry'; readonly part: IndustryPart | null }
  | { readonly page: 'groups'; readonly part: GroupPart }
  /** `card`: what the page of the data shows of one indicator, once it is chosen. */
  | { readonly page: 'data'; readonly part: DataPart | 'card' }
);

/** The figures that can stand in another page, in the order of the pages. */
const PLACES = {
  map: { page: 'explore', part: null, regions: 0 },
  ranking: { page: 'explore', part: null, regions: 0 },
  'region-sheet': { page: 'region', part: null, regions: 1 },
  'region-profile': { page: 'region', part: null, regions: 1 },
  'region-gaps': { page: 'region', part: null, regions: 1 },
  'region-context': { page: 'region', part: null, regions: 1 },
  'region-industry': { page: 'region', part: null, regions: 1 },
  'region-past': { page: 'region', part: null, regions: 1 },
  'region-prospect': { page: 'region', part: null, regions: 1 },
  'region-levers': { page: 'region', part: null, regions: 1 },
  'region-better': { page: 'region', part: null, regions: 1 },
  'gaps-overall': { page: 'gaps', part: null, regions: 0 },
  'gaps-waterfall': { page: 'gaps', part: null, regions: 1 },
  'gaps-extremes': { page: 'gaps', part: null, regions: 1 },
  'gaps-differences': { page: 'gaps', part: null, regions: 2 },
  'gaps-closed': { page: 'gaps', part: null, regions: 1 },
  'gaps-matrix': { page: 'gaps', part: null, regions: 0 },
  'change-lines': { page: 'change', part: null, regions: 0 },
  'change-convergence': { page: 'change', part: null, regions: 0 },
  'change-spread': { page: 'change', part: null, regions: 0 },
  'change-years': { page: 'change', part: null, regions: 0 },
  'groups-map': { page: 'groups', part: 'alike', regions: 0 },
  'groups-profile': { page: 'groups', part: 'alike', regions: 0 },
  'groups-likeness': { page: 'groups', part: 'alike', regions: 0 },
  'groups-members': { page: 'groups', part: 'alike', regions: 0 },
  'groups-nearest': { page: 'groups', part: 'alike', regions: 1 },
  'groups-tree': { page: 'groups', part: 'alike', regions: 0 },
  'groups-number': { page: 'groups', part: 'alike', regions: 0 },
  'groups-moves': { page: 'groups', part: 'alike', regions: 0 },
  'spatial-clusters': { page: 'groups', part: 'together', regions: 0 },
  'two-scatter': { page: 'groups', part: 'two', regions: 0 },
  'two-correlations': { page: 'groups', part: 'two', regions: 0 },
  'two-map': { page: 'groups', part: 'two', regions: 0 },
  'small-maps': { page: 'groups', part: 'maps', regions: 0 },
  'tile-map': { page: 'groups', part: 'maps', regions: 0 },
  'industry-portfolio': { page: 'industry', part: 'portfolio', regions: 1 },
  'industry-strongest': { page: 'industry', part: 'portfolio', regions: 1 },
  'industry-compared': { page: 'industry', part: 'portfolio', regions: 2 },
  'industry-map': { page: 'industry', part: 'across', regions: 0 },
  'industry-borders': { page: 'industry', part: 'across', regions: 0 },
  'industry-treemap': { page: 'industry', part: 'structure', regions: 1 },
  'industry-shares': { page: 'industry', part: 'structure', regions: 1 },
  'industry-shifts': { page: 'industry', part: 'structure', regions: 1 },
  'industry-measures': { page: 'industry', part: 'structure', regions: 1 },
  'industry-space': { page: 'industry', part: 'space', regions: 1 },
  'industry-opportunities': { page: 'industry', part: 'space', regions: 1 },
  'cooperation-map': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-teachers': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-partners': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-peers': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-sheet': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-beside': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-lines': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-programmes': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-interreg': { page: 'cooperation', part: null, regions: 1 },
  'cooperation-links': { page: 'cooperation', part: null, regions: 0 },
  'method-moves': { page: 'method', part: null, regions: 0 },
  'method-groups': { page: 'method', part: null, regions: 0 },
  'method-correlations': { page: 'method', part: null, regions: 0 },
  'method-agreement': { page: 'method', part: null, regions: 0 },
  'method-contributions': { page: 'method', part: null, regions: 0 },
  'method-coverage': { page: 'method', part: null, regions: 0 },
  'method-scoreboard': { page: 'method', part: null, regions: 0 },
  'method-competitiveness': { page: 'method', part: null, regions: 0 },
  'data-catalogue': { page: 'data', part: 'catalogue', regions: 0 },
  'data-coverage': { page: 'data', part: 'catalogue', regions: 0 },
  'data-years': { page: 'data', part: 'catalogue', regions: 0 },
  'data-card': { page: 'data', part: 'card', regions: 0 },
  'data-distribution': { page: 'data', part: 'card', regions: 0 },
  'data-history': { page: 'data', part: 'card', regions: 0 },
  'data-correlates': { page: 'data', part: 'card', regions: 0 },
  'data-table': { page: 'data', part: 'table', regions: 0 },
} as const satisfies Readonly<Record<string, FigurePlace>>;

/** What a figure is called in addresses. The names are for ever. */
export type FigureId = keyof typeof PLACES;

export const FIGURES: Readonly<Record<FigureId, FigurePlace>> = PLACES;

/** Those that show what the index rests on. */
export const EVIDENCE_FIGURES: ReadonlySet<FigureId> = new Set<FigureId>([
  'method-correlations',
  'method-agreement',
  'method-contributions',
  'method-coverage',
  'method-scoreboard',
  'method-competitiveness',
]);

export function isFigureId(text: string): text is FigureId {
  return Object.hasOwn(FIGURES, text);
}

export const FIGURE_IDS: readonly FigureId[] = Object.keys(FIGURES).filter(isFigureId);

/** Whether a figure stands on the page of a View, and in the part of it that is shown. */
export function isOnPage(
  figure: FigureId,
  { page, industry, data, indicator, alike }: Pick<View, 'page' | 'industry' | 'data' | 'indicator' | 'alike'>,
): boolean {
  const place = FIGURES[figure];
  const ofData = data.part === 'catalogue' && indicator !== null ? 'card' : data.part;
  const part = page === 'data' ? ofData : page === 'groups' ? groupPartOf(alike) : industry.part;
  return place.page === page && (place.part === null || place.part === part);
}
