import type { FigureId } from '../../model/index.ts';

/** The figures that need the shapes, which are fetched beside all else. */
export const WITH_SHAPES: ReadonlySet<FigureId> = new Set<FigureId>([
  'map',
  'region-sheet',
  'industry-map',
  'industry-borders',
  'groups-map',
  'spatial-clusters',
  'two-map',
  'small-maps',
  'tile-map',
  'cooperation-map',
]);
