export interface MultipleInput {
  readonly id: string;
  readonly name: string;
  /** NaN where a year has no figure. */
  readonly points: readonly { readonly year: number; readonly value: number; readonly benchmark: number }[];
}

export interface PlacedMultiple {
  readonly input: MultipleInput;
  /** Paths through the years; empty without any. */
  readonly region: string;
  readonly benchmark: string;
  /** The last year both have; null without one. */
  readonly end: { readonly x: number; readonly regionY: number; readonly benchmarkY: number; readonly value: number; readonly year: number } | null;
  readonly first: number;
  readonly firstX: number;
}

export const MULTIPLE = { width: 180, height: 92, left: 4, right: 150, top: 10, bottom: 72 } as const;

/** Panels on one scale of years and scores, so that they compare. */
export function layoutMultiples(inputs: readonly MultipleInput[]): readonly PlacedMultiple[] {
  const all = inputs.flatMap(({ points }) => points.filter(({ value, benchmark }) => Number.isFinite(value) && Number.isFinite(benchmark)));
  const years = all.map(({ year }) => year);
  const figures = all.flatMap(({ value, benchmark }) => [value, benchmark]);
  const [from, to, low, high] = [Math.min(...years), Math.max(...years), Math.min(...figures), Math.max(...figures)];
  const x = (year: number): number => (to > from ? MULTIPLE.left + ((year - from) / (to - from)) * (MULTIPLE.right - MULTIPLE.left) : MULTIPLE.right);
  const y = (value: number): number => (high > low ? MULTIPLE.bottom - ((value - low) / (high - low)) * (MULTIPLE.bottom - MULTIPLE.top) : MULTIPLE.bottom);
  return inputs.map((input) => {
    const known = input.points.filter(({ value, benchmark }) => Number.isFinite(value) && Number.isFinite(benchmark)).toSorted((one, other) => one.year - other.year);
    const path = (read: (point: MultipleInput['points'][number]) => number): string => known.map((point) => `${x(point.year).toFixed(1)},${y(read(point)).toFixed(1)}`).join(' ');
    const last = known.at(-1);
    return {
      input, region: path(({ value }) => value), benchmark: path(({ benchmark }) => benchmark),
      end: last === undefined ? null : { x: x(last.year), regionY: y(last.value), benchmarkY: y(last.benchmark), value: last.value, year: last.year },
      first: known[0]?.year ?? Number.NaN, firstX: x(known[0]?.year ?? from),
    };
  });
}
