import { placeLabels, SIDES, type LabelWish, type PlacedText, type Side } from '../../design/drawing/direct-labels.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

/** A region by two coordinates that compare: as far on paper is as far. */
export interface LikenessPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Its colour, as in a style sheet. */
  readonly tone: string;
  /** What is said of it. */
  readonly text: string;
  readonly isNamed: boolean;
}

/** A variable by its direction; how long it is tells how much of it the two coordinates hold. */
export interface LikenessArrow {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Placed {
  readonly cx: number;
  readonly cy: number;
}

interface PlotLayout {
  readonly height: number;
  readonly origin: Placed;
  readonly dots: readonly (LikenessPoint & Placed)[];
  readonly arrows: readonly (LikenessArrow & Placed & { readonly head: string })[];
  readonly labels: readonly PlacedText[];
  /** Those of the arrows, apart from those of dots. */
  readonly arrowLabels: readonly PlacedText[];
}

/** Pixels, as in likeness-plot.css. */
const FONT = 12;
const EDGE = 46;
/** Of the height, above and below each: a low plot has no more to give. */
const MOST_EDGE = 0.1;
const SHARE_OF_WIDTH = 0.72;
const MOST_HEIGHT = 560;
export const RADIUS = 5;
const HEAD = 7;
const NAME = 120;
/** More names of arrows are not read. */
const MOST_ARROWS_NAMED = 8;

/** Points and arrows on one scale; null for fewer than two points. Arrows are made as long as the points reach. */
export function layoutLikeness(
  points: readonly LikenessPoint[],
  arrows: readonly LikenessArrow[],
  selected: readonly string[],
  { width, most = MOST_HEIGHT }: { readonly width: number; readonly most?: number },
): PlotLayout | null {
  if (points.length < 2) return null;
  const height = Math.min(width * SHARE_OF_WIDTH, MOST_HEIGHT, most);
  const farthest = Math.max(...points.map(({ x, y }) => Math.hypot(x, y)));
  const longest = Math.max(...arrows.map(({ x, y }) => Math.hypot(x, y)), 0);
  const stretch = longest > 0 ? (farthest * 0.8) / longest : 0;
  const ends = arrows.map((arrow) => ({ x: arrow.x * stretch, y: arrow.y * stretch }));
  const all = [...points, ...ends, { x: 0, y: 0 }];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [low, high] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const scale = Math.min(
    (width - 2 * EDGE) / Math.max(right - left, 1e-9),
    (height - 2 * Math.min(EDGE, height * MOST_EDGE)) / Math.max(high - low, 1e-9),
  );
  const place = ({ x, y }: { readonly x: number; readonly y: number }): Placed => ({
    cx: width / 2 + (x - (left + right) / 2) * scale,
    cy: height / 2 - (y - (low + high) / 2) * scale,
  });
  const origin = place({ x: 0, y: 0 });
  const dots = points.map((point) => ({ ...point, ...place(point) }));
  const drawn = arrows.map((arrow, at) => {
    const end = place(ends[at] ?? arrow);
    return { ...arrow, ...end, head: headOf(origin, end) };
  });
  const named = drawn
    .toSorted((one, other) => Math.hypot(other.x, other.y) - Math.hypot(one.x, one.y))
    .slice(0, MOST_ARROWS_NAMED);
  const frame = { left: 2, right: width - 2, top: 12, bottom: height - 2 };
  const arrowLabels = placeLabels(
    named.map(
      ({ id, name, cx, cy }): LabelWish => ({
        id,
        x: cx,
        y: cy,
        radius: 3,
        lines: wrapText(name, NAME, FONT),
        isStrong: true,
        isNeeded: drawn.length <= MOST_ARROWS_NAMED,
        sides: sidesAway(origin, { cx, cy }),
      }),
    ),
    [],
    { frame, size: FONT },
  );
  const wishes = dots
    .filter(({ id, isNamed }) => isNamed || selected.includes(id))
    .toSorted((one, other) => Number(selected.includes(other.id)) - Number(selected.includes(one.id)))
    .map(
      ({ id, name, cx, cy }): LabelWish => ({
        id,
        x: cx,
        y: cy,
        radius: RADIUS,
        lines: wrapText(name, NAME, FONT),
        isStrong: selected.includes(id),
        isNeeded: selected.includes(id),
        sides: SIDES,
      }),
    );
  const marks = [
    ...dots.map(({ cx, cy }) => ({ x: cx, y: cy, radius: RADIUS })),
    // Names of dots keep off those of arrows.
    ...arrowLabels.map(({ box }) => ({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      radius: (box.right - box.left) / 2,
    })),
  ];
  return {
    height,
    origin,
    dots,
    arrows: drawn,
    labels: placeLabels(wishes, marks, { frame, size: FONT }),
    arrowLabels,
  };
}

/** The head of an arrow as points of a polygon. */
function headOf(from: Placed, to: Placed): string {
  const [x, y] = [to.cx - from.cx, to.cy - from.cy];
  const length = Math.hypot(x, y) || 1;
  const [alongX, alongY] = [(x / length) * HEAD, (y / length) * HEAD];
  return [
    [to.cx, to.cy],
    [to.cx - alongX - alongY / 2, to.cy - alongY + alongX / 2],
    [to.cx - alongX + alongY / 2, to.cy - alongY - alongX / 2],
  ]
    .map((point) => point.map((value = 0) => value.toFixed(1)).join(','))
    .join(' ');
}

/** A name stands beyond the end of its arrow first. */
function sidesAway(from: Placed, to: Placed): readonly Side[] {
  const first: readonly Side[] =
    Math.abs(to.cx - from.cx) > Math.abs(to.cy - from.cy)
      ? [to.cx > from.cx ? 'right' : 'left']
      : [to.cy > from.cy ? 'below' : 'above'];
  return [...first, ...SIDES.filter((side) => !first.includes(side))];
}
