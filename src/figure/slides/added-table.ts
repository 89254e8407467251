import type PptxGenJS from 'pptxgenjs';
import type { ExportedTable } from '../value/exported.ts';
import { isNumeric } from '../value/written-number.ts';
import { FONT, INK, LINE, type Room } from './slide-look.ts';
import { cellText, legibleTable, slideTable } from './slide-table.ts';

/** Puts a table there; false where there is no room for it. */
export function addTable(slide: PptxGenJS.Slide, table: ExportedTable, room: Room): boolean {
  const placed = slideTable(table, room.w, room.h);
  if (placed === null) return false;
  const { columns, rows } = legibleTable(table);
  const border = { type: 'solid' as const, pt: 0.75, color: LINE };
  const none = { type: 'none' as const };
  const cellOf = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold: isHead,
      align: isNumeric(columns[column] ?? { kind: 'text' }) ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      border: [none, none, border, none],
    },
  });
  slide.addTable(
    [
      columns.map(({ label }, column) => cellOf(label, column, true)),
      ...rows.map(({ cells }) => cells.map((cell, column) => cellOf(cellText(cell), column, false))),
    ],
    {
      x: room.x,
      y: room.y,
      w: room.w,
      colW: [...placed.widths],
      fontFace: FONT,
      fontSize: placed.size,
      color: INK,
      margin: [0.02, 0.1, 0.02, 0.1],
    },
  );
  return true;
}
