import { nice, tickStep, ticks } from 'd3';
import { scaleOf, type Ends } from './scale.ts';
import { widestOf } from './text-lines.ts';

/** A round value, and where it stands. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface Axis {
  readonly ends: Ends;
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** As many as tell the ticks apart. */
  readonly decimals: number;
}

/** How many decimals tell values apart that lie `step` apart: `d3-format` has this too, and weighs more than an axis. */
export function decimalsFor(step: number): number {
  const [, exponent = '0'] = Math.abs(step).toExponential().split('e');
  return Math.max(0, -Number(exponent));
}

/** About `count` round steps between two values that stand at two places. */
export function axisOf(ends: Ends, places: Ends, count: number): Axis {
  const place = scaleOf(ends, places);
  return {
    ends,
    place,
    ticks: ticks(...ends, count).map((value) => ({ value, at: place(value) })),
    decimals: decimalsFor(tickStep(...ends, count)),
  };
}

/** The same with round ends around all figures. */
export function roundAxis([least, most]: Ends, places: Ends, count: number): Axis {
  const room = least === most ? Math.abs(least) / 10 || 1 : 0;
  return axisOf(nice(least - room, most + room, count), places, count);
}

/** How wide the figures beside an axis are, their signs and separators of thousands with them. */
export function roomFor({ ticks: round, decimals }: Axis, size: number): number {
  const written = round.map(
    ({ value }) =>
      `${value < 0 ? '−' : ''}${Math.abs(value)
        .toFixed(decimals)
        .replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')}`,
  );
  return widestOf(written, size);
}

/** Pixels; above is room for the name of the axis upwards, beneath for figures and the name of the other. */
const EDGE = { right: 12, top: 26, bottom: 42 } as const;
const BESIDE_FIGURES = 12;
const NARROW = 500;
/** The widest that a line of a name beside a point is. */
export const NAME_WIDTH = 110;

/** The least and the most of some numbers. */
export function endsOf(values: readonly number[]): Ends {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

interface ScatterField {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: Axis;
  readonly upwards: Axis;
}

/** Where points of two numbers are drawn, with an axis either way that begins and ends at round figures. */
export function scatterField(
  ends: { readonly across: Ends; readonly upwards: Ends },
  { width, height, font }: { readonly width: number; readonly height: number; readonly font: number },
): ScatterField {
  const [right, top, bottom] = [width - EDGE.right, EDGE.top, height - EDGE.bottom];
  const upwards = roundAxis(ends.upwards, [bottom, top], 6);
  const left = BESIDE_FIGURES + roomFor(upwards, font);
  return { left, right, top, bottom, across: roundAxis(ends.across, [left, right], width < NARROW ? 4 : 7), upwards };
}
