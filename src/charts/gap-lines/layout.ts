import { ticks } from 'd3';

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
  readonly zero: number;
}

export const GAP_LINES = { width: 720, height: 340, left: 48, right: 540, top: 16, bottom: 308 } as const;
const LABEL_HEIGHT = 15;

/** Gaps over the years on one scale that always holds zero, where the benchmark stands; null without any gap. */
export function layoutGapLines(lines: readonly GapLineInput[]): GapLinesLayout | null {
  const known = lines.flatMap(({ points }) => points.filter(({ gap }) => Number.isFinite(gap)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const low = Math.min(0, ...known.map(({ gap }) => gap));
  const high = Math.max(low === 0 ? 1e-9 : 0, ...known.map(({ gap }) => gap));
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
    zero: y(0),
  };
}

/** Moves names down until none covers another, then all of them up by what went over the foot. */
function partLabels(lines: readonly PlacedGapLine[]): PlacedGapLine[] {
  let free = Number.NEGATIVE_INFINITY;
  const moved = new Map<string, number>();
  for (const { line, labelY } of lines.toSorted((one, other) => one.labelY - other.labelY)) {
    const at = Math.max(labelY, free);
    moved.set(line.id, at);
    free = at + LABEL_HEIGHT;
  }
  const over = Math.max(0, free - LABEL_HEIGHT - GAP_LINES.bottom);
  return lines.map((placed) => ({ ...placed, labelY: (moved.get(placed.line.id) ?? placed.labelY) - over }));
}
