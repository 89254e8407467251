import { roundAxis, type Axis } from '../../design/drawing/axis.ts';
import {
  bridgesOf,
  runsOf,
  unmeasuredOf,
  yearScale,
  type LinePoint,
  type PlacedPoint,
} from '../../design/drawing/line-chart.ts';

export interface MultipleInput {
  readonly id: string;
  readonly name: string;
  /** NaN where a year has no figure. */
  readonly points: readonly (LinePoint & { readonly benchmark: number })[];
}

interface PlacedMultiple {
  readonly input: MultipleInput;
  /** Points of a polyline for each run of years; none without any. */
  readonly region: readonly string[];
  readonly benchmark: readonly string[];
  /** Through years of the region with too little measured. */
  readonly bridges: readonly string[];
  /** The last year both have; null without one. */
  readonly end: { readonly x: number; readonly regionY: number; readonly value: number; readonly year: number } | null;
  readonly first: number;
  readonly firstX: number;
}

interface MultiplesLayout {
  readonly panels: readonly PlacedMultiple[];
  /** The one scale of all panels. */
  readonly axis: Axis;
}

export const MULTIPLE = { width: 180, height: 100, left: 26, right: 150, top: 8, bottom: 80 } as const;

/** Panels on one scale of years and one of scores, from nought, so that they compare; null where none has a line. */
export function layoutMultiples(inputs: readonly MultipleInput[]): MultiplesLayout | null {
  const isKnown = ({ value, benchmark }: MultipleInput['points'][number]): boolean =>
    Number.isFinite(value) && Number.isFinite(benchmark);
  const all = inputs.flatMap(({ points }) => points.filter(isKnown));
  if (all.length === 0) return null;
  const years = all.map(({ year }) => year);
  const figures = all.flatMap(({ value, benchmark }) => [value, benchmark]);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const axis = roundAxis([Math.min(0, ...figures), Math.max(0, ...figures)], [MULTIPLE.bottom, MULTIPLE.top], 3);
  const x = yearScale([from, to], [MULTIPLE.left, MULTIPLE.right]);
  const y = axis.place;
  const at = (point: PlacedPoint): string => `${point.x.toFixed(1)},${point.y.toFixed(1)}`;
  const drawn = (points: readonly LinePoint[]): readonly string[] =>
    runsOf(points, x, y).map((run) => run.map(at).join(' '));
  return {
    axis,
    panels: inputs.map((input) => {
      const known = input.points.filter(isKnown).toSorted((one, other) => one.year - other.year);
      const [start] = known;
      const last = known.at(-1);
      return {
        input,
        region: drawn(known),
        bridges: bridgesOf(runsOf(known, x, y), unmeasuredOf(known, x, y)).map((ends) => ends.map(at).join(' ')),
        benchmark: drawn(known.map((point) => ({ ...point, value: point.benchmark, isMeasured: true }))),
        end:
          last === undefined ? null : { x: x(last.year), regionY: y(last.value), value: last.value, year: last.year },
        first: start?.year ?? Number.NaN,
        firstX: x(start?.year ?? from),
      };
    }),
  };
}
