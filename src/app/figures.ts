import type { Figure } from '../figure/value/definition.ts';
import { FIGURE_IDS, type FigureId } from '../model/index.ts';

/** Every figure of the atlas, fetched when it is first wanted. A new figure is its definition and a line here. */
const FIGURES: Readonly<Partial<Record<FigureId, () => Promise<Figure>>>> = {
  'region-industry': async () => (await import('../features/industry/figures/region-industry.tsx')).regionIndustry,
  'gaps-overall': async () => (await import('../features/gaps/figures/overall.tsx')).overall,
  'gaps-waterfall': async () => (await import('../features/gaps/figures/waterfall.tsx')).waterfall,
  'gaps-extremes': async () => (await import('../features/gaps/figures/extremes.tsx')).extremes,
  'gaps-differences': async () => (await import('../features/gaps/figures/differences.tsx')).differences,
  'gaps-matrix': async () => (await import('../features/gaps/figures/matrix.tsx')).matrix,
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

/** Those that have a definition, in the order of the pages. */
export function figureIds(): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => FIGURES[id] !== undefined);
}

/** @throws Error for a figure that has no definition. */
export async function figureNamed(id: FigureId): Promise<Figure> {
  const load = FIGURES[id];
  if (load === undefined) throw new Error(`There is no figure "${id}".`);
  return load();
}
