import type { ExportedFigure } from '../value/exported.ts';
import { roomOf } from './slide-frame.ts';
import { fittingTable } from './slide-table.ts';

/** As long as what is said of a cut. */
const LINE_OF_CUT = 'x'.repeat(60);

/**
 * What of a figure's table stands on its slide, beside a text: whole, or the columns and rows that there is room for; null
 * where it has none, or not even two columns fit.
 */
export function listedOn(figure: ExportedFigure, text: string): ReturnType<typeof fittingTable> {
  const { table, chosen = [] } = figure;
  if (table === null) return null;
  const { w, h } = roomOf(figure, text, LINE_OF_CUT);
  return fittingTable(table, chosen, w, h);
}
