export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly role: 'region' | 'benchmark';
  /** NaN where a year has no figure: the line has a gap there. */
  readonly points: readonly { readonly year: number; readonly value: number; readonly hasBreak: boolean }[];
}

export interface PlacedPoint {
  readonly year: number;
  readonly value: number;
  readonly hasBreak: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly line: TrendLine;
  /** Runs of neighbouring years, each drawn through; a run of one is a dot. */
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** Where its name stands. */
  readonly labelY: number;
  readonly last: PlacedPoint;
}

export interface TrendLayout {
  readonly lines: readonly PlacedLine[];
  readonly years: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
}

export const TREND = { width: 360, height: 180, left: 40, right: 264, top: 12, bottom: 152 } as const;
const LABEL_HEIGHT = 16;

/** Lines over the years they have figures in; null where none has any. The vertical scale holds all figures, not always zero. */
export function layoutTrend(lines: readonly TrendLine[]): TrendLayout | null {
  const known = lines.flatMap((line) => line.points.filter((point) => Number.isFinite(point.value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map((point) => point.year));
  const last = Math.max(...known.map((point) => point.year));
  let low = Math.min(...known.map((point) => point.value));
  let high = Math.max(...known.map((point) => point.value));
  if (low > 0 && low < 0.4 * high) low = 0;
  if (low === high) {
    low -= Math.abs(low) / 10 || 1;
    high += Math.abs(high) / 10 || 1;
  }
  const x = (year: number): number => (first === last ? TREND.right : TREND.left + ((year - first) / (last - first)) * (TREND.right - TREND.left));
  const y = (value: number): number => TREND.bottom - ((value - low) / (high - low)) * (TREND.bottom - TREND.top);

  const placed = lines.flatMap((line): PlacedLine[] => {
    const runs: PlacedPoint[][] = [];
    let previous: number | null = null;
    for (const point of line.points.toSorted((left, right) => left.year - right.year)) {
      if (!Number.isFinite(point.value)) continue;
      const run = runs.at(-1);
      const mark = { ...point, x: x(point.year), y: y(point.value) };
      if (run === undefined || previous !== point.year - 1 || point.hasBreak) runs.push([mark]);
      else run.push(mark);
      previous = point.year;
    }
    const end = runs.at(-1)?.at(-1);
    return end === undefined ? [] : [{ line, runs, labelY: end.y, last: end }];
  });
  return { lines: partLabels(placed), years: [first, last], ticks: [low, (low + high) / 2, high].map((value) => ({ value, y: y(value) })), zero: low <= 0 && high >= 0 ? y(0) : Number.NaN };
}

/** Moves names down until none covers another. */
function partLabels(lines: readonly PlacedLine[]): PlacedLine[] {
  let free = Number.NEGATIVE_INFINITY;
  const moved = new Map<string, number>();
  for (const line of lines.toSorted((left, right) => left.labelY - right.labelY)) {
    const labelY = Math.max(line.labelY, free);
    moved.set(line.line.id, labelY);
    free = labelY + LABEL_HEIGHT;
  }
  return lines.map((line) => ({ ...line, labelY: moved.get(line.line.id) ?? line.labelY }));
}
