import type { Tick } from '../../design/drawing/axis.ts';
import { placeLabels, SIDES, type LabelWish, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { scaleOf } from '../../design/drawing/scale.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';

export interface ComparisonInput {
  readonly id: string;
  readonly name: string;
  /** 1 = best, among those compared. */
  readonly ownRank: number;
  readonly otherRank: number;
  /** Whether its figure there is to be read with care. */
  readonly isCapped: boolean;
}

interface PlacedComparison extends ComparisonInput {
  readonly x: number;
  readonly y: number;
  readonly isNamed: boolean;
}

interface ComparisonLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly PlacedComparison[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly labels: readonly PlacedText[];
}

/** Pixels, as in comparison-scatter.css. */
const FONT = 12;
const EDGE = { left: 30, right: 8, top: 26, bottom: 40 };
const MOST_HEIGHT = 460;
const RADIUS = 4;
const LINE = 96;
const STEP = 10;

/**
 * Regions by two ranks, the best at the top and at the right, so that who stands above the diagonal stands better here. `named` are told by
 * name where there is room, those of `selected` in any case; null for fewer than two regions.
 */
export function layoutComparison(
  rows: readonly ComparisonInput[],
  named: readonly string[],
  selected: readonly string[],
  width: number,
): ComparisonLayout | null {
  const known = rows.filter(({ ownRank, otherRank }) => Number.isFinite(ownRank) && Number.isFinite(otherRank));
  if (known.length < 2) return null;
  const last = Math.max(...known.flatMap(({ ownRank, otherRank }) => [ownRank, otherRank]));
  const height = Math.min(width, MOST_HEIGHT);
  const [left, right, top, bottom] = [EDGE.left, width - EDGE.right, EDGE.top, height - EDGE.bottom];
  const ends = [1 - 0.03 * last, last + 0.03 * last] as const;
  const x = scaleOf(ends, [right, left]);
  const y = scaleOf(ends, [top, bottom]);
  const dots = known.map(
    (row): PlacedComparison => ({
      ...row,
      x: x(row.otherRank),
      y: y(row.ownRank),
      isNamed: named.includes(row.id) || selected.includes(row.id),
    }),
  );
  const ranks = [1, ...Array.from({ length: Math.floor(last / STEP) }, (_, at) => (at + 1) * STEP)];
  const wishes = [...selected, ...named.filter((id) => !selected.includes(id))]
    .flatMap((id) => dots.filter((dot) => dot.id === id))
    .map(
      (dot): LabelWish => ({
        id: dot.id,
        x: dot.x,
        y: dot.y,
        radius: RADIUS,
        lines: wrapText(dot.name, LINE, FONT),
        isStrong: selected.includes(dot.id),
        isNeeded: selected.includes(dot.id),
        // Away from the line, where most of the others are.
        sides:
          dot.ownRank < dot.otherRank
            ? ['left', 'above', 'above-left', ...SIDES]
            : ['right', 'below', 'below-right', ...SIDES],
      }),
    );
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    dots,
    xTicks: ranks.map((value) => ({ value, at: x(value) })),
    yTicks: ranks.map((value) => ({ value, at: y(value) })),
    labels: placeLabels(
      wishes,
      dots.map((dot) => ({ ...dot, radius: RADIUS })),
      { frame: { left: left + 2, right: width - 2, top: top - 12, bottom }, size: FONT },
    ),
  };
}
