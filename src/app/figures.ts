import type { Figure } from '../figure/value/definition.ts';
import { FIGURE_IDS, type FigureId } from '../model/index.ts';

/** Every figure of the atlas, fetched when it is first wanted. A new figure is its definition and a line here. */
const FIGURES: Readonly<Partial<Record<FigureId, () => Promise<Figure>>>> = {
  map: async () => (await import('../features/explore/figures/map.tsx')).map,
  ranking: async () => (await import('../features/explore/figures/ranking.tsx')).ranking,
  'region-profile': async () => (await import('../features/region/figures/profile.tsx')).profile,
  'region-gaps': async () => (await import('../features/region/figures/gaps.tsx')).gaps,
  'region-context': async () => (await import('../features/region/figures/structure.tsx')).structure,
  'region-past': async () => (await import('../features/region/figures/past.tsx')).past,
  'region-prospect': async () => (await import('../features/region/figures/prospect.tsx')).prospect,
  'region-levers': async () => (await import('../features/region/figures/levers.tsx')).levers,
  'gaps-overall': async () => (await import('../features/gaps/figures/overall.tsx')).overall,
  'gaps-waterfall': async () => (await import('../features/gaps/figures/waterfall.tsx')).waterfall,
  'gaps-extremes': async () => (await import('../features/gaps/figures/extremes.tsx')).extremes,
  'gaps-differences': async () => (await import('../features/gaps/figures/differences.tsx')).differences,
  'gaps-matrix': async () => (await import('../features/gaps/figures/matrix.tsx')).matrix,
  'change-lines': async () => (await import('../features/change/figures/lines.tsx')).lines,
  'change-convergence': async () => (await import('../features/change/figures/convergence.tsx')).convergence,
  'change-spread': async () => (await import('../features/change/figures/spread.tsx')).spread,
  'change-years': async () => (await import('../features/change/figures/years.tsx')).years,
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
