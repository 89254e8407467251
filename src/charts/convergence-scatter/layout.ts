import { tickStep, ticks } from 'd3';
import { decimalsFor, roundAxis, type Axis, type Tick } from '../../design/drawing/axis.ts';
import { placeLabels, SIDES, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { scaleOf } from '../../design/drawing/scale.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

export interface ScatterInput {
  readonly id: string;
  readonly name: string;
  /** Above 0; the axis is logarithmic. */
  readonly start: number;
  /** Yearly, as a share. */
  readonly growth: number;
}

interface PlacedDot extends ScatterInput {
  readonly x: number;
  readonly y: number;
}

interface ScatterLayout {
  readonly dots: readonly PlacedDot[];
  readonly names: readonly PlacedText[];
  readonly starts: readonly Tick[];
  /** Of growth in percent. */
  readonly growth: Axis;
  readonly startDecimals: number;
  /** Means of both: the quadrants part there. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly fit: readonly [number, number, number, number] | null;
  readonly left: number;
  readonly right: number;
}

export const SCATTER = { width: 640, height: 380, top: 24, bottom: 336 } as const;
/** Pixels, as in convergence-scatter.css. */
const FONT = 12;
const RADIUS = 5;
/** As far as it takes to part the names of regions that are alike. */
const DISTANCES = Array.from({ length: 14 }, (_, at) => at * 14);
const TICK_WIDTH = 44;

/** Start and growth of every region in a box so wide, with growth = alpha + beta · ln(start) drawn through; null for fewer than two regions. */
export function layoutScatter(
  rows: readonly ScatterInput[],
  line: { readonly alpha: number; readonly beta: number } | null,
  named: readonly string[],
  width: number,
): ScatterLayout | null {
  const known = rows.filter(({ start, growth }) => start > 0 && Number.isFinite(growth));
  if (known.length < 2) return null;
  const logs = known.map(({ start }) => Math.log(start));
  const growths = known.map(({ growth }) => growth);
  const [leastLog, mostLog] = widened(Math.min(...logs), Math.max(...logs));
  const axis = roundAxis(
    [Math.min(0, ...growths) * 100, Math.max(0, ...growths) * 100],
    [SCATTER.bottom, SCATTER.top],
    5,
  );
  const [left, right] = [52, width - 12];
  const x = scaleOf([leastLog, mostLog], [left, right]);
  const y = (growth: number): number => axis.place(growth * 100);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const dots = known.map((row): PlacedDot => ({ ...row, x: x(Math.log(row.start)), y: y(row.growth) }));
  const names = placeLabels(
    dots
      .filter(({ id }) => named.includes(id))
      .map((dot) => ({
        ...dot,
        radius: RADIUS,
        lines: wrapText(dot.name, width * 0.4, FONT, true),
        isStrong: true,
        isNeeded: true,
        sides: SIDES,
        distances: DISTANCES,
      })),
    dots.map((dot) => ({ ...dot, radius: RADIUS })),
    { frame: { left: left + 2, right: width, top: SCATTER.top, bottom: SCATTER.bottom }, size: FONT },
  );
  return {
    dots,
    names,
    left,
    right,
    starts: apart(
      ticks(Math.exp(leastLog), Math.exp(mostLog), 6)
        .filter((value) => value > 0 && Math.log(value) >= leastLog)
        .map((value) => ({ value, at: x(Math.log(value)) })),
    ),
    growth: axis,
    startDecimals: decimalsFor(tickStep(Math.exp(leastLog), Math.exp(mostLog), 6)),
    middle: { x: x(mean(logs)), y: y(mean(growths)) },
    fit:
      line === null || !Number.isFinite(line.beta)
        ? null
        : [
            x(Math.min(...logs)),
            y(line.alpha + line.beta * Math.min(...logs)),
            x(Math.max(...logs)),
            y(line.alpha + line.beta * Math.max(...logs)),
          ],
  };
}

/** Round figures of an axis, with those left out that would touch the one before. */
function apart(placed: readonly Tick[]): readonly Tick[] {
  return placed.reduce<Tick[]>(
    (kept, tick) => (tick.at - (kept.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < TICK_WIDTH ? kept : [...kept, tick]),
    [],
  );
}

/** With room at both ends for the dots. */
function widened(low: number, high: number): readonly [number, number] {
  const room = (high - low || 1) * 0.06;
  return [low - room, high + room];
}
