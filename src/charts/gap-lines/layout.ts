import { precisionFixed, ticks, tickStep } from 'd3';

export interface GapLineInput {
  readonly id: string;
  readonly name: string;
  /** What its pace says, where that can be told. */
  readonly course: 'closing' | 'widening' | 'unclear';
  /** NaN where a year has no gap: the line is broken there. */
  readonly points: readonly { readonly year: number; readonly gap: number; readonly hasBreak: boolean }[];
}

export interface PlacedGap {
  readonly year: number;
  readonly gap: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedGapLine {
  readonly line: GapLineInput;
  /** Runs of neighbouring years without a break in the series. */
  readonly runs: readonly (readonly PlacedGap[])[];
  readonly last: PlacedGap;
  readonly labelY: number;
}

export interface GapLinesLayout {
  readonly lines: readonly PlacedGapLine[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** As many as tell one tick from the next. */
  readonly tickDecimals: number;
  readonly zero: number;
}

export const GAP_LINES = { width: 720, height: 354, left: 48, right: 540, top: 16, bottom: 308 } as const;
/** As high as a name on a phone, where letters are larger. */
export const LABEL_HEIGHT = 22;

/** Gaps over the years on one scale that always holds zero, where the benchmark stands; null without any gap. */
export function layoutGapLines(lines: readonly GapLineInput[]): GapLinesLayout | null {
  const known = lines.flatMap(({ points }) => points.filter(({ gap }) => Number.isFinite(gap)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const low = Math.min(0, ...known.map(({ gap }) => gap));
  const highest = Math.max(0, ...known.map(({ gap }) => gap));
  // A region held against itself has no gap in any year.
  const high = low === 0 && highest === 0 ? 1 : highest;
  const x = (year: number): number => (first === last ? GAP_LINES.right : GAP_LINES.left + ((year - first) / (last - first)) * (GAP_LINES.right - GAP_LINES.left));
  const y = (gap: number): number => GAP_LINES.bottom - ((gap - low) / (high - low)) * (GAP_LINES.bottom - GAP_LINES.top);
  const placed = lines.flatMap((line): PlacedGapLine[] => {
    const runs: PlacedGap[][] = [];
    for (const { year, gap, hasBreak } of line.points.toSorted((one, other) => one.year - other.year)) {
      if (!Number.isFinite(gap)) continue;
      const run = runs.at(-1);
      const mark = { year, gap, x: x(year), y: y(gap) };
      if (run === undefined || run.at(-1)?.year !== year - 1 || hasBreak) runs.push([mark]);
      else run.push(mark);
    }
    const end = runs.at(-1)?.at(-1);
    return end === undefined ? [] : [{ line, runs, last: end, labelY: end.y }];
  });
  return {
    lines: partLabels(placed),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, x: x(first + index) })),
    ticks: ticks(low, high, 5).map((value) => ({ value, y: y(value) })),
    tickDecimals: precisionFixed(tickStep(low, high, 5)),
    zero: y(0),
  };
}

/** Moves names down until none covers another, then those that went over the foot up as far as it takes. */
function partLabels(lines: readonly PlacedGapLine[]): PlacedGapLine[] {
  const sorted = lines.toSorted((one, other) => one.labelY - other.labelY);
  const down: number[] = [];
  for (const { labelY } of sorted) down.push(Math.max(labelY, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + LABEL_HEIGHT));
  const up: number[] = [];
  for (const at of down.toReversed()) up.unshift(Math.min(at, (up[0] ?? GAP_LINES.bottom + LABEL_HEIGHT) - LABEL_HEIGHT));
  return lines.map((placed) => ({ ...placed, labelY: up[sorted.indexOf(placed)] ?? placed.labelY }));
}
