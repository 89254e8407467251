import type { Box } from '../../design/drawing/direct-labels.ts';

/** What makes a sector stand high: growth, or where a table has one year only the share of the persons. */
export type Vertical = 'growth' | 'share';

/** Where a sector stood in one year. */
export interface BubblePoint {
  readonly year: number;
  readonly employment: number;
  readonly quotient: number;
  /** Yearly, as a share. */
  readonly growth: number;
  /** Whether the series breaks between this and the point before. */
  readonly isAfterBreak?: boolean;
}

/** A sector of the region; its figures are those of the year shown. */
export interface BubbleInput {
  readonly id: string;
  readonly label: string;
  /** Id of its family, for the colour, and the family's name. */
  readonly family: string;
  readonly familyLabel: string;
  /** NaN where there is none. */
  readonly employment: number;
  /** Of all persons in the region, 0-1. */
  readonly share: number;
  readonly quotient: number;
  /** Yearly, as a share; the share of the persons where that is what makes it stand high. */
  readonly growth: number;
  /** The year growth is counted from. */
  readonly growthFrom: number | null;
  /** Stars earned, 0-3, and how many of the three cannot be told. */
  readonly stars: number;
  readonly unknownStars: number;
  /** Quotient of so few persons that a single firm moves it. */
  readonly isFew: boolean;
  /** Share of the sector's persons that regions publish where that is little, 0-1; null where there is nothing to say. */
  readonly published?: number | null;
  /** Every year with figures, the one shown among them. */
  readonly trail: readonly BubblePoint[];
}

/** A side of the frame. */
export type Edge = 'left' | 'right' | 'top' | 'bottom';

export interface PlacedBubble {
  readonly bubble: BubbleInput;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sides of the frame beyond which its figures lie; it is drawn at them. */
  readonly beyond: readonly Edge[];
}

/** Pixels of what is written beside marks. */
export const TEXT = { size: 12, line: 14, star: 11 } as const;

/** How far from the edge of its bubble the point of an arrowhead stands. */
export const HEAD = 10;

/** Whether a sector can be drawn: persons, a quotient and a growth. */
export function isDrawn({
  employment,
  quotient,
  growth,
}: Pick<BubblePoint, 'employment' | 'quotient' | 'growth'>): boolean {
  return employment > 0 && quotient > 0 && Number.isFinite(growth);
}

/** Pixels that two boxes share. */
export function overlapOf(one: Box, other: Box): number {
  return (
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
    Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))
  );
}

/** How much a text in the box would hide: the share of it that bubbles lie under, and a part of the share that it takes of each. */
export function coverOf(box: Box, bubbles: readonly PlacedBubble[], own: PlacedBubble | null = null): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  let cover = 0;
  for (const bubble of bubbles) {
    if (bubble === own) continue;
    // A little less than the square around the circle, whose corners are free.
    const half = bubble.radius * 0.9;
    const shared = overlapOf(box, {
      left: bubble.x - half,
      right: bubble.x + half,
      top: bubble.y - half,
      bottom: bubble.y + half,
    });
    cover += shared / area + (0.25 * shared) / (4 * half * half);
  }
  return cover;
}
