import type { MapContext } from '../../../features/explore/content/map-made.ts';
import type { RegionsContext } from '../../../features/explore/content/context.ts';
import type { Drawing } from '../../../figure/value/drawing.ts';
import type { FigureValue } from '../../../figure/value/value.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { FigureId } from '../../../model/index.ts';
import { chartDrawing } from './chart-drawing.ts';
import { historyDrawing, type HistoryShown } from './lines-drawing.ts';
import { mapDrawing } from './map-drawing.ts';
import { matrixDrawing, type MatrixShown } from './matrix-drawing.ts';
import { rankingDrawing } from './ranking-drawing.ts';

/**
 * What a figure shows as marks, by the layouts that draw it on screen; else its series, as slides have them. There is no
 * page at build to read a drawing from. Null where it has neither.
 */
export function drawingOf(figure: FigureId, value: FigureValue, { format }: Speech): Drawing | null {
  // The definition of each figure names what it shows; only the list of all figures forgets it.
  const { shown, chart } = value;
  switch (figure) {
    case 'map':
      return mapDrawing(shown as MapContext);
    case 'ranking':
      return rankingDrawing(shown as RegionsContext);
    case 'gaps-matrix':
      return matrixDrawing(shown as MatrixShown, format);
    case 'data-history':
      return historyDrawing(shown as HistoryShown);
    default:
      return chart === null || chart.kind === 'scatter' ? null : chartDrawing(chart, format);
  }
}
