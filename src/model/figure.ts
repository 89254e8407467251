import type { IndustryPart } from './industry.ts';
import type { Page } from './view.ts';

/** The pages that have figures of their own. */
export type FiguredPage = Exclude<Page, 'stories'>;

/** Where a figure stands, and how many regions must be selected for it to be drawn. */
export interface FigurePlace {
  readonly page: FiguredPage;
  /** The part of the page of industry; null on every other page. */
  readonly part: IndustryPart | null;
  readonly regions: 0 | 1 | 2;
}

export const FIGURE_IDS = [
  'map',
  'ranking',
  'region-profile',
  'region-gaps',
  'region-context',
  'region-industry',
  'region-past',
  'region-prospect',
  'region-levers',
  'gaps-overall',
  'gaps-waterfall',
  'gaps-extremes',
  'gaps-differences',
  'gaps-matrix',
  'change-lines',
  'change-convergence',
  'change-spread',
  'change-years',
  'industry-portfolio',
  'industry-strongest',
  'industry-compared',
  'industry-map',
  'industry-borders',
  'industry-treemap',
  'industry-shares',
  'industry-shifts',
  'industry-measures',
  'industry-space',
  'industry-opportunities',
  'method-moves',
  'method-groups',
  'method-correlations',
  'method-agreement',
  'method-contributions',
  'method-coverage',
  'method-scoreboard',
  'method-competitiveness',
] as const;
/** What a figure is called in addresses. The names are for ever. */
export type FigureId = (typeof FIGURE_IDS)[number];

/** The figures that can stand in another page, in the order of the pages. */
export const FIGURES: Readonly<Record<FigureId, FigurePlace>> = {
  map: { page: 'explore', part: null, regions: 0 },
  ranking: { page: 'explore', part: null, regions: 0 },
  'region-profile': { page: 'region', part: null, regions: 1 },
  'region-gaps': { page: 'region', part: null, regions: 1 },
  'region-context': { page: 'region', part: null, regions: 1 },
  'region-industry': { page: 'region', part: null, regions: 1 },
  'region-past': { page: 'region', part: null, regions: 1 },
  'region-prospect': { page: 'region', part: null, regions: 1 },
  'region-levers': { page: 'region', part: null, regions: 1 },
  'gaps-overall': { page: 'gaps', part: null, regions: 0 },
  'gaps-waterfall': { page: 'gaps', part: null, regions: 1 },
  'gaps-extremes': { page: 'gaps', part: null, regions: 1 },
  'gaps-differences': { page: 'gaps', part: null, regions: 2 },
  'gaps-matrix': { page: 'gaps', part: null, regions: 0 },
  'change-lines': { page: 'change', part: null, regions: 0 },
  'change-convergence': { page: 'change', part: null, regions: 0 },
  'change-spread': { page: 'change', part: null, regions: 0 },
  'change-years': { page: 'change', part: null, regions: 0 },
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
  'method-moves': { page: 'method', part: null, regions: 0 },
  'method-groups': { page: 'method', part: null, regions: 0 },
  'method-correlations': { page: 'method', part: null, regions: 0 },
  'method-agreement': { page: 'method', part: null, regions: 0 },
  'method-contributions': { page: 'method', part: null, regions: 0 },
  'method-coverage': { page: 'method', part: null, regions: 0 },
  'method-scoreboard': { page: 'method', part: null, regions: 0 },
  'method-competitiveness': { page: 'method', part: null, regions: 0 },
};

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
  return FIGURE_IDS.some((known) => known === text);
}
