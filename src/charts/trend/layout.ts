import {
  axisOf,
  bridgesOf,
  partLabels,
  runsOf,
  unmeasuredOf,
  wrapWords,
  type LinePoint,
  type PlacedPoint,
} from '../../design/line-chart.ts';

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly role: 'region' | 'benchmark';
  readonly points: readonly LinePoint[];
}

export interface PlacedLine {
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

export interface TrendLayout {
  readonly lines: readonly PlacedLine[];
  readonly years: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Of the ticks. */
  readonly decimals: number;
  readonly zero: number;
  /** Where the years begin. */
  readonly left: number;
}

export const TREND = { width: 360, height: 180, right: 252, top: 12, bottom: 152 } as const;
export const LABEL_ROW = 14;
/** Letters that fit beside the lines. */
const LABEL_LETTERS = 15;

/** Lines over the years they have figures in; null where none has any. The vertical scale holds all figures, not always zero. */
export function layoutTrend(lines: readonly TrendLine[]): TrendLayout | null {
  const known = lines.flatMap((line) => line.points.filter((point) => Number.isFinite(point.value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map((point) => point.year));
  const last = Math.max(...known.map((point) => point.year));
  const least = Math.min(...known.map((point) => point.value));
  const most = Math.max(...known.map((point) => point.value));
  const { low, high, ticks, decimals, letters } = axisOf(least > 0 && least < 0.4 * most ? 0 : least, most, 4);
  const left = 12 + 7 * letters;
  const x = (year: number): number =>
    first === last ? TREND.right : left + ((year - first) / (last - first)) * (TREND.right - left);
  const y = (value: number): number => TREND.bottom - ((value - low) / (high - low)) * (TREND.bottom - TREND.top);

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
            label: wrapWords(line.name, LABEL_LETTERS),
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
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    decimals,
    zero: low <= 0 && high >= 0 ? y(0) : Number.NaN,
    left,
  };
}
