import { roomFor, roundAxis, type Axis } from '../../design/drawing/axis.ts';
import {
  bridgesOf,
  partLabels,
  runsOf,
  unmeasuredOf,
  yearScale,
  type LinePoint,
  type PlacedPoint,
} from '../../design/drawing/line-chart.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly role: 'region' | 'benchmark';
  readonly points: readonly LinePoint[];
}

interface PlacedLine {
  readonly line: TrendLine;
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** Over years without a figure, or with too little measured. */
  readonly bridges: readonly (readonly [PlacedPoint, PlacedPoint])[];
  /** Years that bridges lead through. */
  readonly unmeasured: readonly PlacedPoint[];
  /** Its name in rows, and where their middle stands. */
  readonly label: readonly string[];
  readonly labelY: number;
  readonly last: PlacedPoint;
}

interface TrendLayout {
  readonly lines: readonly PlacedLine[];
  readonly years: readonly [number, number];
  readonly axis: Axis;
  /** Where the years begin. */
  readonly left: number;
}

export const TREND = { width: 360, height: 180, right: 252, top: 12, bottom: 152 } as const;
/** Pixels, as in trend.css. */
const FONT = 12;
export const LABEL_ROW = 14;
/** Between the lines and their names. */
export const LABEL_GAP = 8;

/** Lines over the years they have figures in; null where none has any. The vertical scale holds all figures, not always zero. */
export function layoutTrend(lines: readonly TrendLine[]): TrendLayout | null {
  const known = lines.flatMap((line) => line.points.filter((point) => Number.isFinite(point.value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map((point) => point.year));
  const last = Math.max(...known.map((point) => point.year));
  const least = Math.min(...known.map((point) => point.value));
  const most = Math.max(...known.map((point) => point.value));
  const axis = roundAxis([least > 0 && least < 0.4 * most ? 0 : least, most], [TREND.bottom, TREND.top], 4);
  const left = 10 + roomFor(axis, FONT);
  const x = yearScale([first, last], [left, TREND.right]);
  const y = axis.place;

  const placed = lines.flatMap((line): PlacedLine[] => {
    const runs = runsOf(line.points, x, y);
    const unmeasured = unmeasuredOf(line.points, x, y);
    const end = runs.at(-1)?.at(-1);
    return end === undefined
      ? []
      : [
          {
            line,
            runs,
            bridges: bridgesOf(runs, unmeasured),
            unmeasured,
            label: wrapText(line.name, TREND.width - TREND.right - LABEL_GAP, FONT, line.role === 'region'),
            labelY: end.y,
            last: end,
          },
        ];
  });
  const middles = partLabels(
    placed.map(({ line, label, labelY }) => ({ id: line.id, y: labelY, rows: label.length })),
    LABEL_ROW,
    TREND.height,
  );
  return {
    lines: placed.map((line) => ({ ...line, labelY: middles.get(line.line.id) ?? line.labelY })),
    years: [first, last],
    axis,
    left,
  };
}
