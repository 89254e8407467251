import { widestOf } from './text-lines.ts';

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
  /** How far off it may stand, the best first; where that is not at what it names, a line leads there. At it alone where left out. */
  readonly distances?: readonly number[];
  /** Room after its last line. */
  readonly tail?: number;
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
  readonly box: Box;
  /** From what it names to the label; null where it stands at it. */
  readonly leader: Leader | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Room {
  /** What no label leaves. */
  readonly frame: Box;
  /** Of the letters. */
  readonly size: number;
  /** What no label lies over, nor touches. */
  readonly taken?: readonly Box[];
  /** How much a label hides of what it does not name; the number of marks where left out. More than `tolerated`, by default none, only needed ones may. */
  readonly hides?: (box: Box, wish: LabelWish) => number;
  readonly tolerated?: number;
  /** How many labels there may be. */
  readonly most?: number;
}

/** Font sizes from one line to the next. */
export const LINE_STEP = 1.15;
/** Font sizes from a mark to its label, and from one label to another. */
const GAP = 0.3;
/** A capital stands this high, a descender reaches this low, in font sizes. */
const CAP = 0.73;
const FOOT = 0.21;
/** What the order of sides and distances counts for, beside what is hidden. */
const FARTHER = 0.006;

/**
 * Labels beside their marks, those that matter most given first: each where it hides least, on the first side and at the
 * least distance of those alike, touching no label and not the edge; left out where there is no such place.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Circle[],
  { frame, size, taken = [], hides, tolerated = 0, most = Number.POSITIVE_INFINITY }: Room,
): PlacedText[] {
  const placed: PlacedText[] = [];
  const filled = [...taken];
  const hidden = hides ?? ((box, wish) => marks.filter((mark) => isCovered(mark, box, wish)).length);
  for (const wish of wishes) {
    if (placed.length === most) break;
    const isFree = (part: Box): boolean => filled.every((other) => !isOver(part, other, size * GAP));
    const free = (wish.distances ?? [0])
      .flatMap((distance) => wish.sides.map((side) => textAt(wish, side, size, distance)))
      .filter(({ box }) => isWithin(box, frame) && isFree(box));
    const clear = free.filter(({ leader }) => alongLeader(leader).every(isFree));
    // The line of a needed one may cross what it must.
    const [best] = (clear.length === 0 && wish.isNeeded ? free : clear)
      .map((text, order) => ({ text, order, hides: hidden(text.box, wish) }))
      .sort((one, other) => one.hides - other.hides + FARTHER * (one.order - other.order));
    if (best === undefined || (best.hides > tolerated && !wish.isNeeded)) continue;
    filled.push(best.text.box, ...alongLeader(best.text.leader));
    placed.push(best.text);
  }
  return placed;
}

function textAt(wish: LabelWish, side: Side, size: number, distance: number): PlacedText {
  const { id, lines, isStrong, radius, tail = 0 } = wish;
  const isSlanted = side.includes('-');
  const part = isSlanted ? Math.SQRT1_2 : 1;
  const away = part * (radius + distance) + (size * GAP) / (isSlanted ? 2 : 1);
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const level = side.startsWith('above') ? 'above' : side.startsWith('below') ? 'below' : 'beside';
  const right = anchor === 'start' ? 1 : anchor === 'end' ? -1 : 0;
  const down = level === 'above' ? -1 : level === 'below' ? 1 : 0;
  const x = wish.x + right * away;
  const y = wish.y + down * away;
  const further = (lines.length - 1) * LINE_STEP;
  const rise = level === 'above' ? -FOOT - further : level === 'below' ? CAP : (CAP - FOOT - further) / 2;
  const width = Math.max(
    widestOf(lines, size, isStrong),
    tail === 0 ? 0 : widestOf(lines.slice(-1), size, isStrong) + tail,
  );
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const edge = part * (radius + 1);
  return {
    id,
    lines,
    side,
    isStrong,
    x,
    y,
    anchor,
    rise,
    box: {
      left,
      right: left + width,
      top: y + (rise - CAP) * size,
      bottom: y + (rise + further + FOOT) * size,
    },
    leader:
      distance === 0
        ? null
        : { fromX: wish.x + right * edge, fromY: wish.y + down * edge, toX: x - right * 2, toY: y - down * 2 },
  };
}

/** Small boxes along a line, so that neither it nor a text crosses the other. */
function alongLeader(leader: Leader | null): Box[] {
  if (leader === null) return [];
  const { fromX, fromY, toX, toY } = leader;
  return [0, 0.25, 0.5, 0.75, 0.95].map((share) => {
    const [x, y] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
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
