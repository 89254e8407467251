import { precisionFixed, tickStep, ticks } from 'd3';
import { axisOf, wrapWords } from '../../design/line-chart.ts';

export interface ScatterInput {
  readonly id: string;
  readonly name: string;
  /** Above 0; the axis is logarithmic. */
  readonly start: number;
  /** Yearly, as a share. */
  readonly growth: number;
}

export interface PlacedDot extends ScatterInput {
  readonly x: number;
  readonly y: number;
}

export interface PlacedName extends PlacedDot {
  readonly rows: readonly string[];
  readonly nameX: number;
  /** Middle of the rows. */
  readonly nameY: number;
  /** Whether it stands before the dot. */
  readonly isEnd: boolean;
}

export interface ScatterLayout {
  readonly dots: readonly PlacedDot[];
  /** Those that are named, each at the side where its name fits, none over another. */
  readonly names: readonly PlacedName[];
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** Of growth in percent, and of the starts. */
  readonly decimals: number;
  readonly startDecimals: number;
  /** Means of both: the quadrants part there. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly fit: readonly [number, number, number, number] | null;
  readonly left: number;
  readonly right: number;
}

export const SCATTER = { width: 640, height: 380, top: 24, bottom: 336 } as const;
export const NAME_ROW = 14;
/** Of strong text of 12 px. */
const LETTER = 7.2;
const BESIDE = 8;
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
  const {
    low,
    high,
    ticks: growthTicks,
    decimals,
  } = axisOf(Math.min(0, ...growths) * 100, Math.max(0, ...growths) * 100, 5);
  const [left, right] = [52, width - 12];
  const x = (log: number): number => left + ((log - leastLog) / (mostLog - leastLog)) * (right - left);
  const y = (growth: number): number =>
    SCATTER.bottom - ((growth * 100 - low) / (high - low)) * (SCATTER.bottom - SCATTER.top);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const dots = known.map((row): PlacedDot => ({ ...row, x: x(Math.log(row.start)), y: y(row.growth) }));
  const names = placeNames(
    dots.filter(({ id }) => named.includes(id)),
    left,
    width,
  );
  return {
    dots,
    names,
    left,
    right,
    xTicks: apart(
      ticks(Math.exp(leastLog), Math.exp(mostLog), 6)
        .filter((value) => value > 0 && Math.log(value) >= leastLog)
        .map((value) => ({ value, x: x(Math.log(value)) })),
    ),
    yTicks: growthTicks.map((value) => ({ value, y: y(value / 100) })),
    decimals,
    startDecimals: precisionFixed(tickStep(Math.exp(leastLog), Math.exp(mostLog), 6)),
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

/** Beside their dots, at either side, or as near above or beneath as leaves every other name free. */
function placeNames(dots: readonly PlacedDot[], left: number, width: number): readonly PlacedName[] {
  const placed: (PlacedName & { readonly from: number; readonly to: number })[] = [];
  const offsets = Array.from(
    { length: 60 },
    (_, index) => (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * (NAME_ROW / 2),
  );
  for (const dot of dots) {
    const rows = wrapWords(dot.name, Math.max(12, Math.floor((width * 0.4) / LETTER)));
    const length = LETTER * Math.max(...rows.map((row) => row.length));
    const sides = [
      { isEnd: false, nameX: Math.min(dot.x + BESIDE, width - length) },
      ...(dot.x - BESIDE - length > left ? [{ isEnd: true, nameX: dot.x - BESIDE }] : []),
    ].toSorted((one, other) => Number(one.nameX < dot.x && !one.isEnd) - Number(other.nameX < dot.x && !other.isEnd));
    const places = offsets.flatMap((offset) =>
      sides.map(({ isEnd, nameX }): (typeof placed)[number] => ({
        ...dot,
        rows,
        isEnd,
        nameX,
        nameY: dot.y + offset,
        from: isEnd ? nameX - length : nameX,
        to: isEnd ? nameX : nameX + length,
      })),
    );
    const free =
      places.find(
        ({ from, to, nameY }) =>
          nameY > SCATTER.top &&
          nameY < SCATTER.bottom &&
          placed.every(
            (other) =>
              from >= other.to ||
              to <= other.from ||
              Math.abs(other.nameY - nameY) >= ((other.rows.length + rows.length) * NAME_ROW) / 2,
          ),
      ) ?? places[0];
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** Round figures of an axis, with those left out that would touch the one before. */
function apart(
  placed: readonly { readonly value: number; readonly x: number }[],
): readonly { readonly value: number; readonly x: number }[] {
  return placed.reduce<{ readonly value: number; readonly x: number }[]>(
    (kept, tick) => (tick.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) < TICK_WIDTH ? kept : [...kept, tick]),
    [],
  );
}

/** With room at both ends for the dots. */
function widened(low: number, high: number): readonly [number, number] {
  const room = (high - low || 1) * 0.06;
  return [low - room, high + room];
}
