import { precisionFixed, ticks, tickStep } from 'd3';

export interface ScatterInput {
  readonly id: string;
  readonly name: string;
  /** Above 0; the axis is logarithmic. */
  readonly start: number;
  /** Yearly, as a share. */
  readonly growth: number;
}

export interface ScatterLayout {
  readonly dots: readonly (ScatterInput & { readonly x: number; readonly y: number })[];
  /** With as many decimals as tell one from the next. */
  readonly xTicks: readonly { readonly value: number; readonly decimals: number; readonly x: number }[];
  /** In percent. */
  readonly yTicks: readonly { readonly value: number; readonly decimals: number; readonly y: number }[];
  /** Of the dots that are named, none over another; written towards the middle. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly isEnd: boolean; readonly x: number; readonly y: number }[];
  /** Means of both: the quadrants part there. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly fit: readonly [number, number, number, number] | null;
}

export const SCATTER = { width: 640, height: 380, left: 56, right: 620, top: 16, bottom: 336 } as const;

/** As high, and a letter as wide, as on a phone, where letters are larger. */
const NAME_HEIGHT = 20;
const LETTER_WIDTH = 9;

/** Start and growth of every region, with growth = alpha + beta · ln(start) drawn through; null for fewer than two regions. */
export function layoutScatter(rows: readonly ScatterInput[], line: { readonly alpha: number; readonly beta: number } | null, named: readonly string[]): ScatterLayout | null {
  const known = rows.filter(({ start, growth }) => start > 0 && Number.isFinite(growth));
  if (known.length < 2) return null;
  const logs = known.map(({ start }) => Math.log(start));
  const growths = known.map(({ growth }) => growth);
  const [left, right] = widened(Math.min(...logs), Math.max(...logs));
  const [low, high] = widened(Math.min(0, ...growths), Math.max(0, ...growths));
  const x = (log: number): number => SCATTER.left + ((log - left) / (right - left)) * (SCATTER.right - SCATTER.left);
  const y = (growth: number): number => SCATTER.bottom - ((growth - low) / (high - low)) * (SCATTER.bottom - SCATTER.top);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const dots = known.map((row) => ({ ...row, x: x(Math.log(row.start)), y: y(row.growth) }));
  return {
    dots,
    names: namesOf(dots.filter(({ id }) => named.includes(id))),
    xTicks: startTicks(Math.exp(left), Math.exp(right)).map((tick) => ({ ...tick, x: x(Math.log(tick.value)) })),
    yTicks: ticks(low * 100, high * 100, 5).map((value) => ({ value, decimals: precisionFixed(tickStep(low * 100, high * 100, 5)), y: y(value / 100) })),
    middle: { x: x(mean(logs)), y: y(mean(growths)) },
    fit: line === null || !Number.isFinite(line.beta) ? null
      : [x(Math.min(...logs)), y(line.alpha + line.beta * Math.min(...logs)), x(Math.max(...logs)), y(line.alpha + line.beta * Math.max(...logs))],
  };
}

type Name = ScatterLayout['names'][number];

/** Names beside their dots, each moved down, where there is no more room up, until it covers none before it. */
function namesOf(dots: ScatterLayout['dots']): ScatterLayout['names'] {
  const placed: Name[] = [];
  for (const { id, name, x, y } of dots.toSorted((one, other) => one.y - other.y)) {
    const isEnd = x > (SCATTER.left + SCATTER.right) / 2;
    const made = { id, name, isEnd, x: x + (isEnd ? -8 : 8), y };
    const beside = placed.filter((other) => spanOf(other)[0] < spanOf(made)[1] && spanOf(made)[0] < spanOf(other)[1]);
    const down = freeFrom(y, NAME_HEIGHT, beside);
    placed.push({ ...made, y: down <= SCATTER.bottom ? down : freeFrom(y, -NAME_HEIGHT, beside) });
  }
  return placed;
}

function spanOf({ name, x, isEnd }: Name): readonly [number, number] {
  const width = name.length * LETTER_WIDTH;
  return isEnd ? [x - width, x] : [x, x + width];
}

/** The first height from `y` on, in steps of a name, where none of the others stands. */
function freeFrom(y: number, step: number, others: readonly Name[]): number {
  const hit = others.find((other) => Math.abs(other.y - y) < NAME_HEIGHT - 1e-9);
  return hit === undefined ? y : freeFrom(hit.y + step, step, others);
}

/** One, two and five of every power of ten, evenly spaced on a logarithm; even steps where these are too few. */
function startTicks(low: number, high: number): { readonly value: number; readonly decimals: number }[] {
  const powers = Array.from({ length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 }, (_, index) => Math.floor(Math.log10(low)) + index);
  const found = powers.flatMap((power) => [1, 2, 5].map((digit) => ({ value: Number(`${String(digit)}e${String(power)}`), decimals: Math.max(0, -power) }))).filter(({ value }) => value >= low && value <= high);
  return found.length >= 3 ? found : ticks(low, high, 5).map((value) => ({ value, decimals: precisionFixed(tickStep(low, high, 5)) }));
}

/** With room at both ends for the dots. */
function widened(low: number, high: number): readonly [number, number] {
  const room = (high - low || 1) * 0.06;
  return [low - room, high + room];
}
