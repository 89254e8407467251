import { scaleOf, type Ends } from './scale.ts';

/** A figure of a year; NaN where there is none. */
export interface LinePoint {
  readonly year: number;
  readonly value: number;
  /** Whether the series breaks before it, so that earlier figures do not compare. */
  readonly hasBreak: boolean;
  /** False where too little is measured in the year itself: it is led through with dots. Left out, it is measured. */
  readonly isMeasured?: boolean;
}

export interface PlacedPoint extends LinePoint {
  readonly x: number;
  readonly y: number;
}

/** Runs of neighbouring years that are measured, without a break in the series, each to be drawn through; a run of one is a dot. */
export function runsOf(
  points: readonly LinePoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): readonly (readonly PlacedPoint[])[] {
  const runs: PlacedPoint[][] = [];
  // A break in a year without a figure of the line stands between its figures all the same.
  let isBroken = false;
  for (const point of points.toSorted((one, other) => one.year - other.year)) {
    isBroken ||= point.hasBreak;
    if (!Number.isFinite(point.value) || point.isMeasured === false) continue;
    const mark = { ...point, hasBreak: isBroken, x: x(point.year), y: y(point.value) };
    isBroken = false;
    const run = runs.at(-1);
    if (run === undefined || run.at(-1)?.year !== point.year - 1 || mark.hasBreak) runs.push([mark]);
    else run.push(mark);
  }
  return runs;
}

/** The years of a chain that are not measured themselves, by the scales of the others. */
export function unmeasuredOf(
  points: readonly LinePoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): readonly PlacedPoint[] {
  return points
    .filter(({ value, isMeasured }) => isMeasured === false && Number.isFinite(value))
    .map((point) => ({ ...point, x: x(point.year), y: y(point.value) }));
}

/** From the last figure of a run to the first of the next, where years between have none, through those not measured themselves; nothing leads over a break in the series. */
export function bridgesOf(
  runs: readonly (readonly PlacedPoint[])[],
  unmeasured: readonly PlacedPoint[] = [],
): readonly (readonly [PlacedPoint, PlacedPoint])[] {
  return runs.slice(1).flatMap((run, index) => {
    const [from, to] = [runs[index]?.at(-1), run[0]];
    if (from === undefined || to === undefined || to.hasBreak) return [];
    const through = [from, ...unmeasured.filter(({ year }) => year > from.year && year < to.year), to];
    return through.slice(1).map((point, at) => [through[at] ?? from, point] as const);
  });
}

/** Years as they are read: runs as spans, such as `2013–2017`, `2019`. */
export function spansOf(years: readonly number[], write: (from: number, to: number) => string): readonly string[] {
  const spans: [number, number][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last !== undefined && year <= last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => write(from, to));
}

/** Where years stand between two places; a year alone stands at the second. */
export function yearScale([first, last]: Ends, [left, right]: Ends): (year: number) => number {
  return first === last ? () => right : scaleOf([first, last], [left, right]);
}

interface EndLabel {
  readonly id: string;
  /** Where its middle would stand. */
  readonly y: number;
  readonly rows: number;
}

/** The middles of labels by id, moved down until none covers another, then up, from the lowest, as far as the foot asks. */
export function partLabels(labels: readonly EndLabel[], rowHeight: number, foot: number): ReadonlyMap<string, number> {
  const ordered = labels
    .toSorted((one, other) => one.y - other.y)
    .map(({ id, y, rows }) => ({ id, middle: y, half: (rows * rowHeight) / 2 }));
  let free = 0;
  for (const label of ordered) {
    label.middle = Math.max(label.middle, free + label.half);
    free = label.middle + label.half;
  }
  let floor = foot;
  for (const label of ordered.toReversed()) {
    label.middle = Math.min(label.middle, floor - label.half);
    floor = label.middle - label.half;
  }
  return new Map(ordered.map(({ id, middle }) => [id, middle]));
}

/** The years to write beneath an axis so that none touches another: the first, the last, and every so many between. */
export function yearsToWrite(first: number, last: number, width: number): readonly number[] {
  const step = Math.max(1, Math.ceil(((last - first) * 44) / Math.max(1, width)));
  const years: number[] = [];
  for (let year = last; year > first; year -= step) years.push(year);
  // The first stands where the one after it leaves it room.
  const next = years.at(-1);
  if (next !== undefined && next - first < step && years.length > 1) years.pop();
  return [first, ...years.toReversed()];
}
