import { placeLabels, SIDES, type LabelWish, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { endsOf, NAME_WIDTH, scatterField, type Axis } from '../../design/drawing/axis.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

export interface ValuePoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What is said of it. */
  readonly text: string;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly (ValuePoint & { readonly cx: number; readonly cy: number })[];
  readonly across: Pick<Axis, 'ticks' | 'decimals'>;
  readonly upwards: Pick<Axis, 'ticks' | 'decimals'>;
  readonly labels: readonly PlacedText[];
}

/** Pixels, as in value-scatter.css. */
const FONT = 12;
const MOST_HEIGHT = 460;
export const DOT = 4;
/** More names than these are not read. */
const MOST_NAMED = 40;

/** Rows by two of their numbers; named where there is room, the first rows before the others. Null for fewer than two. */
export function layoutScatter(points: readonly ValuePoint[], width: number): ScatterLayout | null {
  const known = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length < 2) return null;
  const height = Math.min(width, MOST_HEIGHT);
  const { left, right, top, bottom, across, upwards } = scatterField(
    { across: endsOf(known.map(({ x }) => x)), upwards: endsOf(known.map(({ y }) => y)) },
    { width, height, font: FONT },
  );
  const dots = known.map((point) => ({ ...point, cx: across.place(point.x), cy: upwards.place(point.y) }));
  const wishes = dots.slice(0, MOST_NAMED).map(
    ({ id, name, cx, cy }): LabelWish => ({
      id,
      x: cx,
      y: cy,
      radius: DOT,
      lines: wrapText(name, NAME_WIDTH, FONT),
      isStrong: false,
      isNeeded: false,
      sides: SIDES,
    }),
  );
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    dots,
    across,
    upwards,
    labels: placeLabels(
      wishes,
      dots.map(({ cx, cy }) => ({ x: cx, y: cy, radius: DOT })),
      { frame: { left: left + 2, right, top: top - 4, bottom }, size: FONT },
    ),
  };
}
