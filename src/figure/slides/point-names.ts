import { textWidth } from '../../design/drawing/text-width.ts';
import type { ScatterChart } from '../value/exported.ts';
import { LEAST_LETTERS } from './slide-look.ts';

export type ScatterPoint = ScatterChart['points'][number];

/** Where a name stands beside its point, as charts of other programs write it: right, left, top or beneath. */
export type NameSide = 'r' | 'l' | 't' | 'b';

/** A point with its name beside it. */
export interface NamedPoint {
  readonly point: ScatterPoint;
  readonly side: NameSide;
}

/** Ends of an axis and the step between its marks; null where marks are powers of ten. */
export interface Axis {
  readonly ends: readonly [number, number];
  readonly step: number | null;
}

/** More names than these are a list. */
const MOST_NAMES = 10;
/** Of so few every one is named, even over another. */
const FEW_NAMES = 4;
/** About how large the axes of a slide are, in points, beside a text. */
const PLOT = { width: 600, height: 240 } as const;
const LINE = LEAST_LETTERS * 1.25;
/** From the middle of a point to its name. */
const AWAY = 7;

export const knownPoints = ({ points }: ScatterChart): readonly ScatterPoint[] =>
  points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));

/** Powers of ten have too few ends for points that lie closer together. */
function isInPowers(chart: ScatterChart): boolean {
  const along = knownPoints(chart).map(({ x }) => x);
  return chart.isLogarithmic && Math.min(...along) > 0 && Math.max(...along) > 10 * Math.min(...along);
}

/** Ends of an axis at round numbers around values, with a step of 1, 2 or 5 between its marks. */
function steppedAxis(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = (high - low || Math.abs(high) || 1) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  // Without the dirt that a sum of fractions leaves.
  const at = (steps: number): number => Number((steps * step).toPrecision(12));
  return { ends: [at(Math.floor(low / step)), at(Math.ceil(high / step))], step };
}

/** The same of powers of ten: it begins and ends at 1, 2 or 5 of one. */
function powerAxis(values: readonly number[]): Axis {
  const end = (value: number, isLow: boolean): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    const digit = isLow
      ? [5, 2, 1].find((one) => one * power <= value)
      : [1, 2, 5, 10].find((one) => one * power >= value);
    return Number(((digit ?? 1) * power).toPrecision(12));
  };
  return { ends: [end(Math.min(...values), true), end(Math.max(...values), false)], step: null };
}

/** Both axes of a scatter; null where no point is known. */
export function axesOf(chart: ScatterChart): { readonly x: Axis; readonly y: Axis } | null {
  const known = knownPoints(chart);
  if (known.length === 0) return null;
  const along = known.map(({ x }) => x);
  return { x: isInPowers(chart) ? powerAxis(along) : steppedAxis(along), y: steppedAxis(known.map(({ y }) => y)) };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}

function boxAt({ left, top }: { readonly left: number; readonly top: number }, name: string, side: NameSide): Box {
  const width = textWidth(name, LEAST_LETTERS, true);
  const begins = side === 'r' ? left + AWAY : side === 'l' ? left - AWAY - width : left - width / 2;
  const above = side === 't' ? top - AWAY - LINE : side === 'b' ? top + AWAY : top - LINE / 2;
  return { left: begins, top: above, right: begins + width, foot: above + LINE };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot;

const dotAt = ({ left, top }: { readonly left: number; readonly top: number }): Box => ({
  left: left - 3,
  right: left + 3,
  top: top - 3,
  foot: top + 3,
});

interface Placed {
  readonly names: readonly NamedPoint[];
  /** Names over others. */
  readonly crowded: number;
}

/** Directions in which a point is looked for that lies farther out than any other: corners first. */
const OUTWARD = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/**
 * The points of a scatter that are named on a slide: those that the figure names, then the outermost, as far as names have
 * room beside one another.
 */
export function pointNames(chart: ScatterChart): readonly NamedPoint[] {
  const axes = axesOf(chart);
  if (axes === null) return [];
  const known = knownPoints(chart);
  const scale = isInPowers(chart) ? Math.log : (value: number): number => value;
  const share = (value: number, [low, high]: Axis['ends']): number =>
    high === low ? 0.5 : (value - low) / (high - low);
  const placeOf = ({ x, y }: ScatterPoint): { readonly left: number; readonly top: number } => ({
    left: share(scale(x), [scale(axes.x.ends[0]), scale(axes.x.ends[1])]) * PLOT.width,
    top: (1 - share(y, axes.y.ends)) * PLOT.height,
  });
  const dots = known.map(placeOf);
  const outermost = OUTWARD.map(([right, up]) => {
    const reach = dots.map(({ left, top }) => (right * left) / PLOT.width - (up * top) / PLOT.height);
    return known[reach.indexOf(Math.max(...reach))];
  });
  const named = known.filter(({ isNamed }) => isNamed);
  const others = outermost.flatMap((point) => (point === undefined || point.isNamed ? [] : [point]));
  const freeSide = (
    point: ScatterPoint,
    taken: readonly Box[],
  ): { readonly side: NameSide; readonly box: Box } | null =>
    (['r', 'l', 't', 'b'] as const)
      .map((side) => ({ side, box: boxAt(placeOf(point), point.name, side) }))
      .filter(
        ({ box }) =>
          box.left > -20 &&
          box.right < PLOT.width + 20 &&
          box.top > -LINE &&
          box.foot < PLOT.height + LINE / 2 &&
          !taken.some((other) => meet(box, other)),
      )
      .map((one) => ({ ...one, over: dots.filter((dot) => meet(one.box, dotAt(dot))).length }))
      .toSorted((one, other) => one.over - other.over)[0] ?? null;
  const placedIn = (order: readonly ScatterPoint[]): Placed => {
    const taken: Box[] = [];
    const names: NamedPoint[] = [];
    let crowded = 0;
    for (const point of order) {
      if (names.length >= MOST_NAMES) break;
      const free = freeSide(point, taken);
      if (free !== null) taken.push(free.box);
      if (free === null) crowded += point.isNamed ? 1 : 0;
      if (free === null && !(point.isNamed && named.length <= FEW_NAMES)) continue;
      names.push({ point, side: free?.side ?? 'r' });
    }
    return { names, crowded };
  };
  // Who comes first takes room from others: an order in which all stand free, else who lies farthest out first.
  const farOut = (point: ScatterPoint): number => {
    const { left, top } = placeOf(point);
    return Math.max(Math.abs(left / PLOT.width - 0.5), Math.abs(top / PLOT.height - 0.5));
  };
  const farthestFirst = named.toSorted((one, other) => farOut(other) - farOut(one));
  const orders = [farthestFirst, named, named.toReversed(), named.toSorted((one, other) => one.y - other.y)];
  const tried = orders.map((order) => placedIn([...order, ...new Set(others)]));
  return (tried.find(({ crowded }) => crowded === 0) ?? tried[0])?.names ?? [];
}
