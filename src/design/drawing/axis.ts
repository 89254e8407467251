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
