import { endsOf, NAME_WIDTH, scatterField, type Axis } from '../../design/drawing/axis.ts';
import { placeLabels, SIDES, type LabelWish, type PlacedText } from '../../design/drawing/direct-labels.ts';
import type { Ends } from '../../design/drawing/scale.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of its area, 0 to 1; all alike where left out. */
  readonly weight?: number;
  /** Its colour, as in a style sheet. */
  readonly tone: string;
  /** What is said of it. */
  readonly text: string;
  readonly isNamed: boolean;
}

/** A straight line through the points, with how far off it can be at each place. */
export interface ScatterLine {
  readonly intercept: number;
  readonly slope: number;
  /** Half the width of the interval at x; none where left out. */
  readonly halfWidth?: (x: number) => number;
}

export interface PlacedPoint extends ScatterPoint {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One year among several: what the axes hold in all of them, and the ways that some points came, the oldest place first. */
export interface ScatterCourse {
  readonly year: number;
  readonly ends: { readonly across: Ends; readonly upwards: Ends } | null;
  readonly trails: readonly {
    readonly id: string;
    readonly places: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  }[];
}

interface PlacedTrail {
  readonly id: string;
  readonly line: string;
  /** Years before the one shown. */
  readonly marks: readonly { readonly year: number; readonly cx: number; readonly cy: number }[];
}

interface PointLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The largest first, so that small ones lie above. */
  readonly dots: readonly PlacedPoint[];
  readonly across: Axis;
  readonly upwards: Axis;
  readonly labels: readonly PlacedText[];
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
  readonly trails: readonly PlacedTrail[];
  /** The interval around the line as points of a polygon. */
  readonly band: string | null;
  /** Where zero stands, where the axes pass it. */
  readonly zeroX: number | null;
}

/** Pixels, as in point-scatter.css. */
const FONT = 12;
const MOST_HEIGHT = 480;
const RADII = [3, 12] as const;
const USUAL_RADIUS = 4.5;
const BAND_STEPS = 24;
export const TRAIL_MARK = 2;

/** Points by two numbers, with a line through them; null for fewer than two. */
export function layoutPoints(
  points: readonly ScatterPoint[],
  line: ScatterLine | null,
  selected: readonly string[],
  width: number,
  course: ScatterCourse | null = null,
): PointLayout | null {
  const known = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length < 2) return null;
  const height = Math.min(width, MOST_HEIGHT);
  const [from, to] = endsOf(known.map(({ x }) => x));
  // A line that is cut off at its end would lean another way.
  const lineEnds = line === null ? [] : [from, to].map((x) => line.intercept + line.slope * x);
  const { left, right, top, bottom, across, upwards } = scatterField(
    {
      across: course?.ends?.across ?? [from, to],
      upwards: course?.ends?.upwards ?? endsOf([...known.map(({ y }) => y), ...lineEnds]),
    },
    { width, height, font: FONT },
  );
  const trails = (course?.trails ?? []).map(({ id, places }): PlacedTrail => {
    const marks = places.map(({ year, x, y }) => ({ year, cx: across.place(x), cy: upwards.place(y) }));
    return {
      id,
      line: marks.map(({ cx, cy }) => `${cx.toFixed(1)},${cy.toFixed(1)}`).join(' '),
      marks: marks.slice(0, -1),
    };
  });
  const dots = known
    .map(
      (point): PlacedPoint => ({
        ...point,
        cx: across.place(point.x),
        cy: upwards.place(point.y),
        r:
          point.weight === undefined
            ? USUAL_RADIUS
            : Math.max(RADII[0], Math.sqrt(Math.max(0, point.weight)) * RADII[1]),
      }),
    )
    .toSorted((one, other) => other.r - one.r);
  const wishes = dots
    .filter(({ id, isNamed }) => isNamed || selected.includes(id))
    .toSorted((one, other) => Number(selected.includes(other.id)) - Number(selected.includes(one.id)))
    .map(
      ({ id, name, cx, cy, r }): LabelWish => ({
        id,
        x: cx,
        y: cy,
        radius: r,
        lines: wrapText(name, NAME_WIDTH, FONT),
        isStrong: selected.includes(id),
        isNeeded: selected.includes(id),
        sides: SIDES,
      }),
    );
  const starts = trails.flatMap(({ id, marks }) =>
    marks.slice(0, 1).map(
      ({ year, cx, cy }): LabelWish => ({
        id: `${id}-${String(year)}`,
        x: cx,
        y: cy,
        radius: TRAIL_MARK,
        lines: [String(year)],
        isStrong: false,
        isNeeded: false,
        sides: SIDES,
      }),
    ),
  );
  const heightAt = (value: number): number => Math.min(bottom, Math.max(top, upwards.place(value)));
  const steps = Array.from({ length: BAND_STEPS + 1 }, (_, at) => from + ((to - from) * at) / BAND_STEPS);
  const around = (side: 1 | -1) => (x: number) => {
    const middle = (line?.intercept ?? 0) + (line?.slope ?? 0) * x;
    return `${across.place(x).toFixed(1)},${heightAt(middle + side * (line?.halfWidth?.(x) ?? 0)).toFixed(1)}`;
  };
  return {
    height,
    left,
    right,
    top,
    bottom,
    dots,
    trails,
    across,
    upwards,
    labels: placeLabels(
      [...wishes, ...starts],
      dots.map(({ cx, cy, r }) => ({ x: cx, y: cy, radius: r })),
      { frame: { left: left + 2, right, top: top - 4, bottom }, size: FONT },
    ),
    line:
      line === null
        ? null
        : {
            x1: across.place(from),
            y1: heightAt(line.intercept + line.slope * from),
            x2: across.place(to),
            y2: heightAt(line.intercept + line.slope * to),
          },
    band:
      line?.halfWidth === undefined ? null : [...steps.map(around(1)), ...steps.toReversed().map(around(-1))].join(' '),
    zeroX: across.ends[0] < 0 && across.ends[1] > 0 ? across.place(0) : null,
  };
}

/** The points inside a rectangle, in the order given. */
export function pointsWithin(
  dots: readonly PlacedPoint[],
  one: readonly [number, number],
  other: readonly [number, number],
): readonly string[] {
  const [left, right] = [Math.min(one[0], other[0]), Math.max(one[0], other[0])];
  const [top, bottom] = [Math.min(one[1], other[1]), Math.max(one[1], other[1])];
  return dots.filter(({ cx, cy }) => cx >= left && cx <= right && cy >= top && cy <= bottom).map(({ id }) => id);
}
