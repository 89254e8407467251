import { median } from 'd3';
import { axisOf, type Tick } from '../../design/drawing/axis.ts';
import { LINE_STEP, placeLabels, SIDES, type Box, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

/** A sector that the region does not have. */
export interface OpportunityInput {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Percent of what it is related to that is present in the region: how near it is. */
  readonly density: number;
  /** The same in the mean of the regions; NaN where not known. */
  readonly meanDensity: number;
  /** How high it stands: complexity in standard deviations, or less the number of regions that have it. */
  readonly height: number;
  /** Persons employed in it in the region. */
  readonly employment: number;
  /** Location quotient, below 1. */
  readonly quotient: number;
}

interface PlacedOpportunity extends OpportunityInput {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface OpportunityLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the words of the quadrants, where the dots are. */
  readonly inner: { readonly top: number; readonly bottom: number };
  /** The largest first, so that the small ones lie on top. */
  readonly dots: readonly PlacedOpportunity[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The medians of the sectors shown: the quadrants part there. */
  readonly middle: { readonly x: number; readonly y: number };
  /** What each quadrant stands for, in its corner; `y` is the foot of the first line. */
  readonly quadrants: readonly {
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly isAtEnd: boolean;
    readonly isBest: boolean;
  }[];
}

/** What each quadrant stands for, in words. */
interface QuadrantWords {
  readonly nearComplex: string;
  readonly farComplex: string;
  readonly nearSimple: string;
  readonly farSimple: string;
}

/** Pixels, as in opportunity-scatter.css. */
const FONT = 12;
const EDGE = { left: 34, right: 12, top: 26, bottom: 44 };
/** Narrower frames are taller than wide. */
const UPRIGHT = 560;
const RADIUS = { least: 4, most: 15, mostUpright: 11 };
/** Pixels that the ring around what is in focus reaches. */
const RING = 4;
/** The words of a quadrant have at least this share of the frame's width. */
const LEAST_SIDE = 0.35;
/** Pixels of a line of a name. */
const LINE = { wide: 120, upright: 96 };

/** Sectors by how near they are and how complex, or how rare, in a frame of that many pixels across; null for none with both figures. */
export function layoutOpportunities(
  sectors: readonly OpportunityInput[],
  words: QuadrantWords,
  width: number,
): OpportunityLayout | null {
  const known = sectors.filter(
    ({ density, height: own, employment }) =>
      Number.isFinite(density) && Number.isFinite(own) && Number.isFinite(employment),
  );
  const [middleX, middleY] = [median(known, ({ density }) => density), median(known, (sector) => sector.height)];
  if (middleX === undefined || middleY === undefined) return null;
  const isUpright = width < UPRIGHT;
  const height = Math.round(isUpright ? width * 1.3 : Math.min(width * 0.68, 640));
  const [left, right, top, bottom] = [EDGE.left, width - EDGE.right, EDGE.top, height - EDGE.bottom];
  const { place: x, ticks: xTicks } = axisOf(
    widened(known.map(({ density }) => density)),
    [left, right],
    isUpright ? 4 : 7,
  );
  const quadrants = quadrantsIn({ left, right, top, bottom }, x(middleX), words);
  const strip = Math.max(...quadrants.map(({ lines }) => lines.length)) * LINE_STEP * FONT + FONT / 2;
  const inner = { top: top + strip, bottom: bottom - strip };
  const { place: y, ticks: yTicks } = axisOf(
    widened(known.map((sector) => sector.height)),
    [inner.bottom, inner.top],
    5,
  );
  const most = known.reduce((greatest, { employment }) => Math.max(greatest, employment), 0);
  const largest = isUpright ? RADIUS.mostUpright : RADIUS.most;
  const radiusOf = (persons: number): number =>
    most > 0 ? Math.max(RADIUS.least, Math.sqrt(persons / most) * largest) : RADIUS.least;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    inner,
    quadrants,
    dots: known
      .map((sector) => ({ ...sector, x: x(sector.density), y: y(sector.height), radius: radiusOf(sector.employment) }))
      .sort((one, other) => other.radius - one.radius),
    xTicks,
    yTicks,
    middle: { x: x(middleX), y: y(middleY) },
  };
}

/** The words in the four corners, each on its side of the middle unless that leaves it hardly any room. */
function quadrantsIn(
  { left, right, top, bottom }: Box,
  middle: number,
  words: QuadrantWords,
): OpportunityLayout['quadrants'] {
  const corners = [
    ['farComplex', false, true],
    ['nearComplex', true, true],
    ['farSimple', false, false],
    ['nearSimple', true, false],
  ] as const;
  return corners.map(([quadrant, isNear, isComplex]) => {
    const room = Math.max(isNear ? right - middle : middle - left, LEAST_SIDE * (right - left));
    const lines = wrapText(words[quadrant], room - FONT, FONT);
    return {
      lines,
      isAtEnd: isNear,
      isBest: isNear && isComplex,
      x: isNear ? right - 4 : left + 4,
      y: isComplex ? top + FONT : bottom - FONT / 2 - (lines.length - 1) * LINE_STEP * FONT,
    };
  });
}

/** The names that fit: of the sectors in focus, then of the best, which are nearest and most complex at once. */
export function labelOpportunities(layout: OpportunityLayout, focus: readonly string[]): PlacedText[] {
  const { left, right, inner, middle, dots } = layout;
  const frame = { left: left + 2, right: right - 2, ...inner };
  const merit = ({ x, y }: PlacedOpportunity): number =>
    (x - left) / (right - left) +
    (inner.bottom - y) / (inner.bottom - inner.top) +
    (x >= middle.x && y <= middle.y ? 2 : 0);
  const best = dots
    .filter(({ x, y }) => x >= middle.x || y <= middle.y)
    .toSorted((one, other) => merit(other) - merit(one));
  const wishes = [...dots.filter(({ id }) => focus.includes(id)), ...best.filter(({ id }) => !focus.includes(id))].map(
    (dot) => {
      const isFocus = focus.includes(dot.id);
      return {
        id: dot.id,
        x: dot.x,
        y: dot.y,
        radius: dot.radius + (isFocus ? RING : 0),
        lines: wrapText(dot.name, layout.width < UPRIGHT ? LINE.upright : LINE.wide, FONT),
        isStrong: isFocus,
        isNeeded: isFocus,
        sides: SIDES,
      };
    },
  );
  return placeLabels(wishes, dots, { frame, size: FONT });
}

/** With room at both ends for the dots. */
function widened(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 1) * 0.07;
  return [low - room, high + room];
}
