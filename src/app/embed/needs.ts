import type { FigureId } from '../../model/index.ts';

/** The figures that need the shapes. */
export const WITH_SHAPES: ReadonlySet<FigureId> = new Set<FigureId>(['map', 'industry-map', 'industry-borders']);

/** Those that show how sure ranks are. */
export const WITH_RANGES: ReadonlySet<FigureId> = new Set<FigureId>([
  'map',
  'ranking',
  'gaps-overall',
  'gaps-differences',
  'region-profile',
]);
