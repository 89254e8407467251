import type { FigureId, View } from '../../model/index.ts';

/** The figures that need the shapes, which are fetched beside all else. */
const WITH_SHAPES: ReadonlySet<FigureId> = new Set<FigureId>([
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
  'cooperation-interreg',
]);

/** Whether a figure of a View does; a table of the reader's own where it is drawn as a map. */
export const needsShapes = (figure: FigureId, { table }: Pick<View, 'table'>): boolean =>
  WITH_SHAPES.has(figure) || (figure === 'data-table' && table.endsWith('~map'));
