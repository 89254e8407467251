import { roomFor, roundAxis, type Axis } from '../../design/drawing/axis.ts';
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

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly role: 'region' | 'benchmark';
  /** Its colour, as in a style sheet, where several are told apart by it. */
  readonly tone?: string;
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
  readonly frame: Frame;
  /** Those written beneath, and where. */
  readonly written: readonly { readonly year: number; readonly x: number }[];
}

/** Of a drawing, in pixels; its names stand to the right of `right`. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TREND = { width: 360, height: 180, right: 252, top: 12, bottom: 152 } as const;
/** Pixels, as in trend.css. */
const FONT = 12;
export const LABEL_ROW = 14;
/** Between the lines and their names. */
export const LABEL_GAP = 8;

/** A place for many lines, in pixels: it is as high as their names need. */
const WIDE = { height: 320, names: 0.3, widest: 230, below: 28, lead: 14 } as const;

/** What a drawing of many lines leaves each name across. */
const nameRoom = (width: number): number => Math.min(width * WIDE.names, WIDE.widest);

/** A frame so wide for many lines, with room for each of their names beside the others. */
function wideFrame(lines: readonly TrendLine[], { width, most }: Place): Frame {
  const names = lines.map(({ name }) => wrapText(name, nameRoom(width), FONT));
  const rows = names.reduce((sum, label) => sum + label.length, 0);
  const height = Math.max(Math.min(WIDE.height, most), rows * LABEL_ROW + TREND.top + WIDE.below);
  const widest = Math.max(...names.map((label) => widestOf(label, FONT)));
  return {
    width,
    height,
    top: TREND.top,
    bottom: height - WIDE.below,
    right: Math.floor(width - widest - LABEL_GAP - WIDE.lead),
  };
}

/** How wide a drawing is, and at most how high where its names allow; in pixels. */
interface Place {
  readonly width: number;
  readonly most: number;
  /** Whether lines are held against zero, which is then in sight. */
  readonly hasZero?: boolean;
}

/**
 * Lines over the years they have figures in; null where none has any. The vertical scale holds all figures, not always zero. Small, or as wide
 * as its place.
 */
export function layoutTrend(lines: readonly TrendLine[], place: Place | null = null): TrendLayout | null {
  const frame = place === null ? TREND : wideFrame(lines, place);
  const known = lines.flatMap((line) => line.points.filter((point) => Number.isFinite(point.value)));
  if (known.length === 0) return null;
  const first = Math.min(...known.map((point) => point.year));
  const last = Math.max(...known.map((point) => point.year));
  const values = [...known.map((point) => point.value), ...(place?.hasZero === true ? [0] : [])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const axis = roundAxis(
    [least > 0 && least < 0.4 * most ? 0 : least, most],
    [frame.bottom, frame.top],
    place === null ? 4 : 5,
  );
  const left = 10 + roomFor(axis, FONT);
  const x = yearScale([first, last], [left, frame.right]);
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
            label: wrapText(
              line.name,
              place === null ? TREND.width - TREND.right - LABEL_GAP : nameRoom(place.width),
              FONT,
              line.role === 'region' && place === null,
            ),
            labelY: end.y,
            last: end,
          },
        ];
  });
  const middles = partLabels(
    placed.map(({ line, label, labelY }) => ({ id: line.id, y: labelY, rows: label.length })),
    LABEL_ROW,
    frame.height,
  );
  return {
    lines: placed.map((line) => ({ ...line, labelY: middles.get(line.line.id) ?? line.labelY })),
    years: [first, last],
    axis,
    left,
    frame,
    written: (place === null ? [...new Set([first, last])] : yearsToWrite(first, last, frame.right - left)).map(
      (year) => ({
        year,
        x: x(year),
      }),
    ),
  };
}
