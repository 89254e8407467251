import {
  axisOf,
  bridgesOf,
  partLabels,
  runsOf,
  unmeasuredOf,
  wrapWords,
  yearsToWrite,
  type LinePoint,
  type PlacedPoint,
} from '../../design/line-chart.ts';

export interface GapLineInput {
  readonly id: string;
  readonly name: string;
  /** What its pace says, where that can be told. */
  readonly course: 'closing' | 'widening' | 'unclear';
  /** Whether the finding speaks of it. */
  readonly isMain: boolean;
  /** Gaps, as values of the line. */
  readonly points: readonly LinePoint[];
}

export interface PlacedGapLine {
  readonly line: GapLineInput;
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** Over years without a figure, or with too little measured. */
  readonly bridges: readonly (readonly [PlacedPoint, PlacedPoint])[];
  /** Years that bridges lead through. */
  readonly unmeasured: readonly PlacedPoint[];
  readonly last: PlacedPoint;
  /** Its name in rows, and where their middle stands. */
  readonly label: readonly string[];
  readonly labelY: number;
}

export interface GapLinesLayout {
  readonly lines: readonly PlacedGapLine[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly isWritten: boolean }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Of the ticks. */
  readonly decimals: number;
  readonly zero: number;
  readonly left: number;
  readonly right: number;
  /** Where figures end and names begin, beside the lines. */
  readonly figureAt: number;
  readonly nameAt: number;
  readonly height: number;
}

export const GAP_LINES = { width: 860, top: 16, foot: 32 } as const;
export const LABEL_ROW = 15;
/** Of text of 12 px, and of strong text. */
const LETTER = 6.8;
const STRONG_LETTER = 7.6;
/** Between the lines and their names. */
export const LEAD = 13;

/** Gaps over the years on one scale that always holds zero, where the benchmark stands, in a box so wide; null without any gap. `given` are the decimals of the gaps. */
export function layoutGapLines(lines: readonly GapLineInput[], width: number, given: number): GapLinesLayout | null {
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => Number.isFinite(value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const { low, high, ticks, decimals, letters } = axisOf(
    Math.min(0, ...known.map(({ value }) => value)),
    Math.max(0, ...known.map(({ value }) => value)),
    5,
  );
  const figure = STRONG_LETTER * Math.max(...known.map(({ value }) => `+${Math.abs(value).toFixed(given)}`.length)) + 6;
  const labels = new Map(
    lines.map(({ id, name }) => [id, wrapWords(name, Math.floor(Math.min(width * 0.3, 230) / LETTER))]),
  );
  const rows = [...labels.values()].flat();
  const widest = Math.max(
    ...lines.flatMap(({ id, isMain }) =>
      (labels.get(id) ?? []).map((row) => row.length * (isMain ? STRONG_LETTER : LETTER)),
    ),
  );
  const left = 18 + LETTER * letters;
  const right = width - LEAD - figure - widest;
  const height = Math.max(width < 600 ? 260 : 340, rows.length * LABEL_ROW + GAP_LINES.top + GAP_LINES.foot);
  const bottom = height - GAP_LINES.foot;
  const x = (year: number): number =>
    first === last ? right : left + ((year - first) / (last - first)) * (right - left);
  const y = (gap: number): number => bottom - ((gap - low) / (high - low)) * (bottom - GAP_LINES.top);
  const placed = lines.flatMap((line): PlacedGapLine[] => {
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
            last: end,
            label: labels.get(line.id) ?? [line.name],
            labelY: end.y,
          },
        ];
  });
  const middles = partLabels(
    placed.map(({ line, label, labelY }) => ({ id: line.id, y: labelY, rows: label.length })),
    LABEL_ROW,
    bottom + LABEL_ROW / 2,
  );
  const written = new Set(yearsToWrite(first, last, right - left));
  return {
    lines: placed.map((line) => ({ ...line, labelY: middles.get(line.line.id) ?? line.labelY })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: x(first + index),
      isWritten: written.has(first + index),
    })),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    decimals,
    zero: y(0),
    left,
    right,
    figureAt: right + LEAD + figure - 6,
    nameAt: right + LEAD + figure,
    height,
  };
}
