import { layoutMatrix, type MatrixInput } from '../../../charts/gap-matrix/layout.ts';
import type { Classes } from '../../../design/drawing/classes.ts';
import { wrapText } from '../../../design/drawing/text-lines.ts';
import { mark, type Drawing } from '../../../figure/value/drawing.ts';
import { NO_FIGURE, type Format } from '../../../language/format.ts';
import { light } from './light-colours.ts';
import { fillOf, Paper } from './paper.ts';

/** What the figure of the matrix shows. */
export interface MatrixShown {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly MatrixInput[];
  readonly classes: Classes;
  readonly decimals: number;
}

const ROW = 18;
const NAMES = 200;
const CELL = 84;
const LINE = 13;

function inkOn(key: string): string {
  return key.endsWith('-4') ? light('on-class-4') : key.endsWith('-3') ? light('on-class-3') : light('ink');
}

/** Every gap as a coloured cell, behind negative as on screen, best first in the first column. */
export function matrixDrawing({ columns, rows, classes, decimals }: MatrixShown, format: Format): Drawing {
  const [group] = layoutMatrix(rows, classes, { column: 0, isWidestFirst: false, isGrouped: false }, format.compare);
  const paper = new Paper();
  const heads = columns.map(({ label }) => wrapText(label, CELL - 8, 11));
  const most = Math.max(1, ...heads.map(({ length }) => length));
  for (const [at, lines] of heads.entries())
    for (const [index, line] of lines.entries())
      paper.write(line, NAMES + at * CELL + CELL / 2, (most - lines.length + index + 1) * LINE, {
        anchor: 'middle',
        size: 11,
        weight: 600,
      });
  let y = most * LINE + 8;
  for (const { name, cells } of group?.rows ?? []) {
    paper.writeShort(name, 0, y + 13, NAMES - 8);
    for (const [at, { gap, classKey }] of cells.entries()) {
      const x = NAMES + at * CELL;
      paper.draw(mark('rect', { x, y, width: CELL - 1, height: ROW - 1, fill: fillOf(classKey) }));
      paper.write(Number.isFinite(gap) ? format.signed(-gap, decimals) : NO_FIGURE, x + CELL / 2, y + 13, {
        anchor: 'middle',
        colour: inkOn(classKey),
        size: 11,
      });
    }
    y += ROW;
  }
  return paper.done(NAMES + columns.length * CELL, y);
}
