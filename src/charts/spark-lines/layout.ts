import { bridgesOf, runsOf, type LinePoint } from '../../design/drawing/line-chart.ts';

export interface SparkInput {
  readonly id: string;
  readonly name: string;
  /** NaN where a year has no figure. */
  readonly points: readonly LinePoint[];
  /** Its last figure, or why there is none. */
  readonly text: string;
  /** What a screen reader says of the line beside that; null without one. */
  readonly spoken: string | null;
}

export interface PlacedSpark {
  readonly input: SparkInput;
  /** Points of a polyline for each run of years of two at least. */
  readonly runs: readonly string[];
  /** Over years without a figure. */
  readonly bridges: readonly string[];
  /** Figures that stand alone, and the last one. */
  readonly dots: readonly { readonly key: number; readonly x: number; readonly y: number }[];
}

export const SPARK = { width: 100, height: 30, pad: 3 } as const;

/** Every line in a box of its own, all on one scale of years and one of values. */
export function layoutSparks(inputs: readonly SparkInput[]): readonly PlacedSpark[] {
  const all = inputs.flatMap(({ points }) => points.filter(({ value }) => Number.isFinite(value)));
  const [from, to] = [Math.min(...all.map(({ year }) => year)), Math.max(...all.map(({ year }) => year))];
  const [low, high] = [Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value))];
  const { width, height, pad } = SPARK;
  const x = (year: number): number => (to > from ? pad + ((year - from) / (to - from)) * (width - 2 * pad) : width / 2);
  const y = (value: number): number =>
    high > low ? height - pad - ((value - low) / (high - low)) * (height - 2 * pad) : height / 2;
  const written = (marks: readonly { readonly x: number; readonly y: number }[]): string =>
    marks.map((mark) => `${mark.x.toFixed(1)},${mark.y.toFixed(1)}`).join(' ');
  return inputs.map((input) => {
    const runs = runsOf(input.points, x, y);
    const last = runs.at(-1)?.at(-1);
    const alone = runs.filter(({ length }) => length === 1).flat();
    return {
      input,
      runs: runs.filter(({ length }) => length > 1).map(written),
      bridges: bridgesOf(runs).map(written),
      dots: [...alone.filter((mark) => mark !== last), ...(last === undefined ? [] : [last])].map((mark) => ({
        key: mark.year,
        x: mark.x,
        y: mark.y,
      })),
    };
  });
}
