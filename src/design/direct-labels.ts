import { textWidth } from './text-width.ts';

/** Where a text stands beside what it names. */
export const SIDES = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
] as const;
export type Side = (typeof SIDES)[number];

export interface LabelWish {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** How far what it names reaches around that point. */
  readonly radius: number;
  readonly isStrong: boolean;
  /** Whether it may lie over marks where it finds no other place; over another label it never does. */
  readonly isNeeded: boolean;
  /** The sides to try, the best first. */
  readonly sides: readonly Side[];
}

export interface PlacedText {
  readonly id: string;
  readonly lines: readonly string[];
  readonly side: Side;
  readonly isStrong: boolean;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From `y` to the foot of the first line, in font sizes: so that the text keeps its place when it alone changes its size. */
  readonly rise: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Font sizes from one line to the next. */
export const LINE_STEP = 1.15;
/** Font sizes from a mark to its label, and from one label to another. */
const GAP = 0.3;
/** A capital stands this high, a descender reaches this low, in font sizes. */
const CAP = 0.73;
const FOOT = 0.21;

/**
 * Labels beside their marks, those that matter most given first: each on the first side where it touches no label, no
 * other mark and not the edge, left out where there is none.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Circle[],
  frame: Box,
  size: number,
): PlacedText[] {
  const placed: PlacedText[] = [];
  const taken: Box[] = [];
  for (const wish of wishes) {
    const free = wish.sides
      .map((side) => textAt(wish, side, size))
      .filter(({ box }) => isWithin(box, frame) && taken.every((other) => !isOver(box, other, size * GAP)))
      .map((option, order) => ({
        ...option,
        order,
        hits: marks.filter((mark) => isCovered(mark, option.box, wish)).length,
      }))
      .sort((one, other) => one.hits - other.hits || one.order - other.order);
    const [best] = free;
    if (best === undefined || (best.hits > 0 && !wish.isNeeded)) continue;
    taken.push(best.box);
    placed.push(best.text);
  }
  return placed;
}

function textAt(wish: LabelWish, side: Side, size: number): { readonly text: PlacedText; readonly box: Box } {
  const { id, lines, isStrong, radius } = wish;
  const isSlanted = side.includes('-');
  const away = isSlanted ? radius * Math.SQRT1_2 + (size * GAP) / 2 : radius + size * GAP;
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const level = side.startsWith('above') ? 'above' : side.startsWith('below') ? 'below' : 'beside';
  const x = wish.x + (anchor === 'start' ? away : anchor === 'end' ? -away : 0);
  const y = wish.y + (level === 'above' ? -away : level === 'below' ? away : 0);
  const further = (lines.length - 1) * LINE_STEP;
  const rise = level === 'above' ? -FOOT - further : level === 'below' ? CAP : (CAP - FOOT - further) / 2;
  const width = Math.max(...lines.map((line) => textWidth(line, size, isStrong)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = y + (rise - CAP) * size;
  return {
    text: { id, lines, side, isStrong, x, y, anchor, rise },
    box: { left, right: left + width, top, bottom: y + (rise + further + FOOT) * size },
  };
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function isOver(one: Box, other: Box, gap: number): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}

/** Whether a mark other than the wish's own lies under the text. */
function isCovered({ x, y, radius }: Circle, box: Box, wish: LabelWish): boolean {
  if (x === wish.x && y === wish.y) return false;
  const across = x - Math.min(Math.max(x, box.left), box.right);
  const down = y - Math.min(Math.max(y, box.top), box.bottom);
  return Math.hypot(across, down) < radius;
}
