import { directionOf } from '../../design/drawing/direction.ts';
import type { MissingReason } from '../../model/index.ts';

/** One cell: how dark it is, or why it is empty. */
export interface GridCell {
  /** 1 to 4; 0 where there is no figure. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
  /** Null where there is a figure. */
  readonly reason: MissingReason | null;
  /** Whether the figure is one of a larger area. */
  readonly isLarger: boolean;
}

export interface GridColumn {
  readonly id: string;
  /** Over the column, and over those after it until another has one; null for none. */
  readonly head: string | null;
  readonly isMarked: boolean;
}

export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
}

export interface GridGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** Where a cell stands, by the numbers of its row among all and of its column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Pixels; rows and heads are as high in the style sheet. */
export const GRID = { row: 16, head: 30, gap: 1 } as const;
/** Columns in which the name of a country finds no room. */
const NARROW = 24;
/** Pixels between the lines of a hatch. */
const STEP = 5;

export interface GridLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly (GridRow & { readonly y: number })[];
  /** Names over columns, once a group. */
  readonly heads: readonly { readonly key: string; readonly text: string; readonly x: number; readonly y: number }[];
  /** One path for all cells of a shade, of a reason, and for the marks of larger areas. */
  readonly shades: readonly { readonly shade: number; readonly d: string }[];
  readonly ground: string;
  readonly hatches: readonly { readonly reason: MissingReason; readonly d: string }[];
  readonly larger: string;
  /** The columns that are marked, from top to foot of each group. */
  readonly marked: string;
}

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${String(x)},${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`;
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${String(x1)},${String(y1)}L${String(x2)},${String(y2)}`;

/** Lines in the box whose direction tells the reason, so that they are told apart without colour. */
export function hatchOf(reason: MissingReason, x: number, y: number, width: number, height: number): string {
  const across = Array.from({ length: Math.ceil(width / STEP) }, (_, at) => x + at * STEP);
  const end = (from: number): number => Math.min(from + STEP, x + width);
  const middle = y + height / 2;
  switch (reason) {
    case 'not-collected':
      return across.map((from) => line(from, y + height, end(from), y)).join('');
    case 'not-published':
      return across.map((from) => line(from, y, end(from), y + height)).join('');
    case 'not-comparable':
      return across.map((from) => line(from + STEP / 2, y, from + STEP / 2, y + height)).join('');
    case 'confidential':
      return across.map((from) => line(from, y + height, end(from), y) + line(from, y, end(from), y + height)).join('');
    case 'unreliable':
      return [y + 2, middle, y + height - 2].map((at) => line(x, at, x + width, at)).join('');
    case 'not-applicable':
      return line(x, middle, x + width, middle);
  }
}

/** Rows under one another, group by group, and columns beside one another, all cells of a kind as one path. */
export function layoutGrid(
  groups: readonly GridGroup[],
  columns: readonly GridColumn[],
  columnWidth: number,
): GridLayout {
  const rows: (GridRow & { readonly y: number })[] = [];
  const heads: { readonly key: string; readonly text: string; readonly x: number; readonly y: number }[] = [];
  let [y, larger, ground, marked] = [0, '', '', ''];
  const shades = new Map<number, string>();
  const hatches = new Map<MissingReason, string>();
  const [width, height] = [columnWidth - GRID.gap, GRID.row - GRID.gap];
  for (const group of groups) {
    const named = columns.flatMap(({ id, head }, at) => (head === null ? [] : [{ id, head, at }]));
    // Where columns are narrow, every other name stands higher, so that none covers the next.
    const isStepped = columnWidth < NARROW;
    for (const [turn, { id, head, at }] of named.entries())
      heads.push({
        key: `${group.id} ${id}`,
        text: head,
        x: at * columnWidth,
        y: y + GRID.head - (isStepped && turn % 2 === 1 ? 16 : 5),
      });
    y += GRID.head;
    for (const [at, { isMarked }] of columns.entries())
      if (isMarked) marked += rect(at * columnWidth - 1, y - 1, width + 2, group.rows.length * GRID.row + 1);
    for (const row of group.rows) {
      rows.push({ ...row, y });
      for (const [at, { shade, reason, isLarger }] of row.cells.entries()) {
        const x = at * columnWidth;
        if (reason === null) shades.set(shade, (shades.get(shade) ?? '') + rect(x, y, width, height));
        else {
          ground += rect(x, y, width, height);
          hatches.set(reason, (hatches.get(reason) ?? '') + hatchOf(reason, x, y, width, height));
        }
        if (isLarger) larger += rect(x + width / 2 - 1.5, y + height / 2 - 1.5, 3, 3);
      }
      y += GRID.row;
    }
  }
  return {
    width: columns.length * columnWidth,
    height: y,
    rows,
    heads,
    shades: [...shades].map(([shade, d]) => ({ shade, d })).toSorted((one, other) => one.shade - other.shade),
    ground,
    hatches: [...hatches].map(([reason, d]) => ({ reason, d })),
    larger,
    marked,
  };
}

/** The cell at a point of the drawing; null beside all. */
export function cellAt(layout: GridLayout, columnWidth: number, x: number, y: number): GridPlace | null {
  const row = layout.rows.findIndex((known) => y >= known.y && y < known.y + GRID.row);
  const column = Math.floor(x / columnWidth);
  return row < 0 || column < 0 || x >= layout.width ? null : { row, column };
}

/** Where a key leads from a cell: arrows to the next, Home and End along the row, Page Up and Page Down by ten rows; null for any other. */
export function placeAfter(
  { row, column }: GridPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));
  const to = (down: number, right: number): GridPlace => ({
    row: within(row + down, rows),
    column: within(column + right, columns),
  });
  switch (directionOf(key)) {
    case 'up':
      return to(-1, 0);
    case 'down':
      return to(1, 0);
    case 'left':
      return to(0, -1);
    case 'right':
      return to(0, 1);
    case null:
      break;
  }
  if (key === 'Home') return to(0, -columns);
  if (key === 'End') return to(0, columns);
  if (key === 'PageUp') return to(-10, 0);
  return key === 'PageDown' ? to(10, 0) : null;
}
