import type { Figure } from '../figure/value/definition.ts';
import type { FigureId } from '../model/index.ts';

/** Figures that are fetched together: a script of its own for each would be named in every embed. */
const ofRegion = () => import('../features/region/region-figures.ts');
const ofCatalogue = () => import('../features/data/catalogue-figures.ts');
const ofCard = () => import('../features/data/card-figures.ts');
const ofOtherIndices = () => import('../features/method/other-indices.ts');

const ofAlike = () => import('../features/groups/alike-figures.ts');
const ofCooperation = () => import('../features/cooperation/figures.ts');

/** Every figure of the atlas, fetched when it is first wanted. A new figure is its definition and a line here. */
const FIGURES: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  map: async () => (await import('../features/explore/figures/map.tsx')).map,
  ranking: async () => (await import('../features/explore/figures/ranking.tsx')).ranking,
  'region-sheet': async () => (await import('../app/region-sheet.ts')).regionSheet,
  'region-profile': async () => (await ofRegion()).profile,
  'region-gaps': async () => (await ofRegion()).gaps,
  'region-context': async () => (await ofRegion()).structure,
  'region-past': async () => (await ofRegion()).past,
  'region-prospect': async () => (await ofRegion()).prospect,
  'region-levers': async () => (await ofRegion()).levers,
  'region-industry': async () => (await import('../features/industry/figures/region-industry.tsx')).regionIndustry,
  'region-better': async () => (await ofCooperation()).better,
  'gaps-overall': async () => (await import('../features/gaps/figures/overall.tsx')).overall,
  'gaps-waterfall': async () => (await import('../features/gaps/figures/waterfall.tsx')).waterfall,
  'gaps-extremes': async () => (await import('../features/gaps/figures/extremes.tsx')).extremes,
  'gaps-differences': async () => (await import('../features/gaps/figures/differences.tsx')).differences,
  'gaps-closed': async () => (await import('../features/gaps/figures/closed.tsx')).closed,
  'gaps-matrix': async () => (await import('../features/gaps/figures/matrix.tsx')).matrix,
  'change-lines': async () => (await import('../features/change/figures/lines.tsx')).lines,
  'change-convergence': async () => (await import('../features/change/figures/convergence.tsx')).convergence,
  'change-spread': async () => (await import('../features/change/figures/spread.tsx')).spread,
  'change-years': async () => (await import('../features/change/figures/years.tsx')).years,
  'groups-map': async () => (await import('../features/groups/figures/map.tsx')).map,
  'groups-profile': async () => (await ofAlike()).profile,
  'groups-members': async () => (await ofAlike()).members,
  'groups-tree': async () => (await ofAlike()).tree,
  'groups-number': async () => (await ofAlike()).number,
  'groups-moves': async () => (await ofAlike()).moves,
  'groups-likeness': async () => (await ofAlike()).likeness,
  'groups-nearest': async () => (await ofAlike()).nearest,
  'spatial-clusters': async () => (await import('../features/groups/figures/spatial.tsx')).spatial,
  'two-scatter': async () => (await import('../features/groups/figures/scatter.tsx')).scatter,
  'two-correlations': async () => (await import('../features/groups/figures/correlations.tsx')).correlations,
  'two-map': async () => (await import('../features/groups/figures/level-and-course.tsx')).levelAndCourse,
  'small-maps': async () => (await import('../features/groups/figures/small-maps.tsx')).smallMaps,
  'tile-map': async () => (await import('../features/groups/figures/tile-map.tsx')).tileMap,
  'industry-portfolio': async () => (await import('../features/industry/figures/portfolio.tsx')).portfolio,
  'industry-strongest': async () => (await import('../features/industry/figures/strongest.tsx')).strongest,
  'industry-compared': async () => (await import('../features/industry/figures/compared.tsx')).compared,
  'industry-map': async () => (await import('../features/industry/figures/map.tsx')).map,
  'industry-borders': async () => (await import('../features/industry/figures/borders.tsx')).borders,
  'industry-treemap': async () => (await import('../features/industry/figures/treemap.tsx')).treemap,
  'industry-shares': async () => (await import('../features/industry/figures/shares.tsx')).shares,
  'industry-shifts': async () => (await import('../features/industry/figures/shifts.tsx')).shifts,
  'industry-measures': async () => (await import('../features/industry/figures/measures.tsx')).measures,
  'industry-space': async () => (await import('../features/industry/figures/space.tsx')).space,
  'industry-opportunities': async () => (await import('../features/industry/figures/opportunities.tsx')).opportunities,
  'cooperation-map': async () => (await ofCooperation()).map,
  'cooperation-peers': async () => (await ofCooperation()).peers,
  'cooperation-teachers': async () => (await ofCooperation()).teachers,
  'cooperation-partners': async () => (await ofCooperation()).partners,
  'cooperation-sheet': async () => (await ofCooperation()).sheet,
  'cooperation-beside': async () => (await ofCooperation()).beside,
  'cooperation-lines': async () => (await ofCooperation()).lines,
  'cooperation-programmes': async () => (await ofCooperation()).programmes,
  'cooperation-interreg': async () => (await import('../features/cooperation/figures/interreg.tsx')).interreg,
  'cooperation-links': async () => (await ofCooperation()).links,
  'method-moves': async () => (await import('../features/method/figures/moves.tsx')).moves,
  'method-groups': async () => (await import('../features/method/figures/groups.tsx')).groups,
  'method-correlations': async () => (await import('../features/method/figures/correlations.tsx')).correlations,
  'method-agreement': async () => (await import('../features/method/figures/agreement.tsx')).agreement,
  'method-contributions': async () => (await import('../features/method/figures/contributions.tsx')).contributions,
  'method-coverage': async () => (await import('../features/method/figures/coverage.tsx')).coverage,
  'method-scoreboard': async () => (await ofOtherIndices()).scoreboard,
  'data-table': async () => (await import('../features/data-table/figures/table.tsx')).ownTable,
  'method-competitiveness': async () => (await ofOtherIndices()).competitiveness,
  'data-catalogue': async () => (await ofCatalogue()).catalogue,
  'data-coverage': async () => (await ofCatalogue()).coverage,
  'data-years': async () => (await ofCatalogue()).years,
  'data-card': async () => (await ofCard()).card,
  'data-distribution': async () => (await ofCard()).distribution,
  'data-history': async () => (await ofCard()).history,
  'data-correlates': async () => (await ofCard()).correlates,
};

/** The definition of a figure. Throws where its script cannot be fetched. */
export async function figureNamed(id: FigureId): Promise<Figure> {
  return FIGURES[id]();
}

/** Fetches what figures look like on a slide of a file. */
export const deckStyles = (): Promise<unknown> => import('./deck-styles.ts');
