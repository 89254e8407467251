import { placeLabels, SIDES, type LabelWish, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { roomFor, roundAxis, type Axis } from '../../design/drawing/axis.ts';
import type { Ends } from '../../design/drawing/scale.ts';
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
const EDGE = { right: 12, top: 26, bottom: 42 } as const;
const MOST_HEIGHT = 460;
export const DOT = 4;
const NAME = 110;
/** More names than these are not read. */
const MOST_NAMED = 40;

/** Rows by two of their numbers; named where there is room, the first rows before the others. Null for fewer than two. */
export function layoutScatter(points: readonly ValuePoint[], width: number): ScatterLayout | null {
  const known = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length < 2) return null;
  const height = Math.min(width, MOST_HEIGHT);
  const [right, top, bottom] = [width - EDGE.right, EDGE.top, height - EDGE.bottom];
  const endsOf = (values: readonly number[]): Ends => [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
  const upwards = roundAxis(endsOf(known.map(({ y }) => y)), [bottom, top], 6);
  const left = 12 + roomFor(upwards, FONT);
  const across = roundAxis(endsOf(known.map(({ x }) => x)), [left, right], width < 500 ? 4 : 7);
  const dots = known.map((point) => ({ ...point, cx: across.place(point.x), cy: upwards.place(point.y) }));
  const wishes = dots.slice(0, MOST_NAMED).map(
    ({ id, name, cx, cy }): LabelWish => ({
      id,
      x: cx,
      y: cy,
      radius: DOT,
      lines: wrapText(name, NAME, FONT),
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
