import { roundAxis, type Axis } from '../../design/drawing/axis.ts';
import {
  bridgesOf,
  partLabels,
  runsOf,
  unmeasuredOf,
  yearScale,
  yearsToWrite,
  type LinePoint,
  type PlacedPoint,
} from '../../design/drawing/line-chart.ts';
import { widestOf, wrapText } from '../../design/drawing/text-lines.ts';

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

interface PlacedGapLine {
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
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Where figures end and names begin, beside the lines. */
  readonly figureAt: number;
  readonly nameAt: number;
  /** Whether figures stand beneath the names in place of before them. */
  readonly isNarrow: boolean;
  readonly height: number;
}

export const GAP_LINES = { width: 860, top: 16, foot: 32 } as const;
export const LABEL_ROW = 15;
/** Pixels, as in gap-lines.css. */
const FONT = 12;
/** Between the lines and their names. */
const LEAD = 13;
/** Narrower drawings have their figures beneath the names, and what a pace says in the key alone. */
const NARROW = 500;

/** Gaps over the years, ahead above, on one scale that always holds zero, where the benchmark stands, in a box so wide; null without any gap. `write` is how a gap is read, in its own decimals or those of the axis; `courses` say beneath a name what its pace says. */
export function layoutGapLines(
  lines: readonly GapLineInput[],
  width: number,
  write: (gap: number, decimals?: number) => string,
  courses: Readonly<Record<GapLineInput['course'], string>> | null = null,
): GapLinesLayout | null {
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => Number.isFinite(value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const figures = known.map(({ value }) => write(value));
  const isNarrow = width < NARROW;
  const figure = isNarrow ? 0 : widestOf(figures, FONT, true) + 6;
  const labels = new Map(
    lines.map(({ id, name, isMain, course }) => [
      id,
      [
        ...wrapText(name, Math.min(width * 0.3, 230), FONT, isMain),
        ...(courses === null || isNarrow ? [] : [courses[course]]),
      ],
    ]),
  );
  const rowsOf = (label: readonly string[]): number => label.length + Number(isNarrow);
  const rows = [...labels.values()].reduce((sum, label) => sum + rowsOf(label), 0);
  const widest = Math.max(
    ...lines.map(({ id, isMain }) => widestOf(labels.get(id) ?? [], FONT, isMain)),
    isNarrow ? widestOf(figures, FONT, true) : 0,
  );
  const height = Math.max(
    width < 600 ? 260 : width < 1000 ? 340 : 420,
    rows * LABEL_ROW + GAP_LINES.top + GAP_LINES.foot,
  );
  const bottom = height - GAP_LINES.foot;
  const gaps = known.map(({ value }) => value);
  const axis = roundAxis([Math.min(0, ...gaps), Math.max(0, ...gaps)], [GAP_LINES.top, bottom], 5);
  const tickTexts = axis.ticks.map(({ value }) => write(value, axis.decimals));
  const left = 8 + widestOf(tickTexts, FONT);
  const right = width - LEAD - figure - widest;
  const x = yearScale([first, last], [left, right]);
  const y = axis.place;
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
    placed.map(({ line, label, labelY }) => ({ id: line.id, y: labelY, rows: rowsOf(label) })),
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
    axis,
    left,
    right,
    figureAt: isNarrow ? right + LEAD : right + LEAD + figure - 6,
    nameAt: right + LEAD + figure,
    isNarrow,
    height,
  };
}
