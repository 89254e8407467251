import { median } from 'd3';
import { axisOf, type Tick } from '../../design/drawing/axis.ts';
import { scaleOf } from '../../design/drawing/scale.ts';
import { FEW_PERSONS } from '../../model/index.ts';
import type { BubblePoint, Edge, Vertical } from './bubble.ts';

export interface BubbleScales {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where the quotient is 1, growth is nought, and where all sectors stand (NaN for none). */
  readonly one: number;
  readonly zero: number;
  readonly average: number;
  readonly place: (
    quotient: number,
    growth: number,
  ) => { readonly x: number; readonly y: number; readonly beyond: readonly Edge[] };
}

const QUOTIENTS = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** Quotients below are drawn at the left side: a sector that is hardly there needs no room. */
const LEAST_QUOTIENT = 0.2;
/** The share of persons and years that may lie beyond the frame above, and below. */
const BEYOND = 0.01;
const STEEPEST = 0.25;
const FLATTEST = 0.05;
/** Shares stand below the names at the upper edge. */
const HEADROOM = 1.1;
/** Room at the sides for the arrowheads of what lies beyond them. */
const SIDE = 16;

/**
 * A logarithmic scale that holds the quotients of every sector of some persons, up to twice its usual one (for a year it may
 * be many times that, where a large region tells nothing), and a scale of growth that holds nearly all persons of all years,
 * at most 25 percent a year either way. What is beyond is drawn at the side, and said. One series a sector. Shares stand from
 * nought to the largest.
 */
export function scalesOf(
  series: readonly (readonly BubblePoint[])[],
  averageGrowth: number,
  width: number,
  vertical: Vertical = 'growth',
): BubbleScales {
  const points = series.flat();
  const isNarrow = width < 560;
  const height = Math.round(Math.max(isNarrow ? 500 : 440, Math.min(640, width * 0.58)));
  const [left, right, top, bottom] = [isNarrow ? 38 : 48, width - 8, 20, height - 42];

  const quotients = points.map(({ quotient }) => quotient);
  const highest = series
    .filter((one) => one.some(({ employment }) => employment >= FEW_PERSONS))
    .map((one) => one.map(({ quotient }) => quotient))
    .map((own) => Math.min(2 * (median(own) ?? 0), Math.max(...own)));
  const most = Math.max(2.5, ...highest);
  const [least, greatest] = [
    Math.log(Math.max(LEAST_QUOTIENT, Math.min(0.5, ...quotients))),
    Math.log(most * (isNarrow ? 1.4 : 1.25)),
  ];
  const across = scaleOf([least, greatest], [left + SIDE, right - SIDE]);
  const x = (quotient: number): number => across(Math.log(Math.max(LEAST_QUOTIENT, quotient)));

  // The names of the quarters stand there too, in two lines where they must.
  const edge = isNarrow ? 46 : 34;
  const average = Number.isFinite(averageGrowth) ? averageGrowth : 0;
  const isShare = vertical === 'share';
  const low = isShare ? 0 : Math.max(-STEEPEST, Math.min(-FLATTEST, average, growthAt(points, BEYOND)));
  const high = isShare
    ? HEADROOM * Math.max(FLATTEST, ...points.map((point) => point.growth))
    : Math.min(STEEPEST, Math.max(FLATTEST, average, growthAt(points, 1 - BEYOND)));
  const { place: y, ticks: yTicks } = axisOf([low, high], [bottom - edge, top + edge], isNarrow ? 6 : 8);

  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    xTicks: QUOTIENTS.filter((value) => Math.log(value) >= least && Math.log(value) <= greatest).map((value) => ({
      value,
      at: x(value),
    })),
    yTicks,
    one: x(1),
    zero: y(0),
    average: Number.isFinite(averageGrowth) ? y(Math.max(low, Math.min(high, averageGrowth))) : Number.NaN,
    place: (quotient, growth) => ({
      x: x(Math.min(Math.exp(greatest), quotient)),
      y: y(Math.max(low, Math.min(high, growth))),
      beyond: [
        ...(quotient < LEAST_QUOTIENT
          ? (['left'] as const)
          : Math.log(quotient) > greatest
            ? (['right'] as const)
            : []),
        ...(growth > high ? (['top'] as const) : growth < low ? (['bottom'] as const) : []),
      ],
    }),
  };
}

/** The growth that this share of the persons does not exceed. */
function growthAt(points: readonly BubblePoint[], share: number): number {
  const sorted = points.toSorted((one, other) => one.growth - other.growth);
  const aim = share * sorted.reduce((sum, { employment }) => sum + employment, 0);
  let sum = 0;
  return (sorted.find(({ employment }) => (sum += employment) >= aim) ?? sorted.at(-1))?.growth ?? 0;
}
