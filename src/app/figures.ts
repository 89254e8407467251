import type { Figure } from '../figure/value/definition.ts';
import type { FigureId } from '../model/index.ts';

/** Every figure of the atlas, fetched when it is first wanted. A new figure is its definition and a line here. */
const FIGURES: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  map: async () => (await import('../features/explore/figures/map.tsx')).map,
  ranking: async () => (await import('../features/explore/figures/ranking.tsx')).ranking,
  'region-profile': async () => (await import('../features/region/figures/profile.tsx')).profile,
  'region-gaps': async () => (await import('../features/region/figures/gaps.tsx')).gaps,
  'region-context': async () => (await import('../features/region/figures/structure.tsx')).structure,
  'region-past': async () => (await import('../features/region/figures/past.tsx')).past,
  'region-prospect': async () => (await import('../features/region/figures/prospect.tsx')).prospect,
  'region-levers': async () => (await import('../features/region/figures/levers.tsx')).levers,
  'region-industry': async () => (await import('../features/industry/figures/region-industry.tsx')).regionIndustry,
  'gaps-overall': async () => (await import('../features/gaps/figures/overall.tsx')).overall,
  'gaps-waterfall': async () => (await import('../features/gaps/figures/waterfall.tsx')).waterfall,
  'gaps-extremes': async () => (await import('../features/gaps/figures/extremes.tsx')).extremes,
  'gaps-differences': async () => (await import('../features/gaps/figures/differences.tsx')).differences,
  'gaps-matrix': async () => (await import('../features/gaps/figures/matrix.tsx')).matrix,
  'change-lines': async () => (await import('../features/change/figures/lines.tsx')).lines,
  'change-convergence': async () => (await import('../features/change/figures/convergence.tsx')).convergence,
  'change-spread': async () => (await import('../features/change/figures/spread.tsx')).spread,
  'change-years': async () => (await import('../features/change/figures/years.tsx')).years,
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
  'method-moves': async () => (await import('../features/method/figures/moves.tsx')).moves,
  'method-groups': async () => (await import('../features/method/figures/groups.tsx')).groups,
  'method-correlations': async () => (await import('../features/method/figures/correlations.tsx')).correlations,
  'method-agreement': async () => (await import('../features/method/figures/agreement.tsx')).agreement,
  'method-contributions': async () => (await import('../features/method/figures/contributions.tsx')).contributions,
  'method-coverage': async () => (await import('../features/method/figures/coverage.tsx')).coverage,
  'method-scoreboard': async () => (await import('../features/method/figures/scoreboard.ts')).scoreboard,
  'method-competitiveness': async () => (await import('../features/method/figures/competitiveness.ts')).competitiveness,
};

/** The definition of a figure. Throws where its script cannot be fetched. */
export async function figureNamed(id: FigureId): Promise<Figure> {
  return FIGURES[id]();
}
