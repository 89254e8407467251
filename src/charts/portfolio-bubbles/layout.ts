import { max } from 'd3';
import type { Box, PlacedText } from '../../design/drawing/direct-labels.ts';
import { HEAD, isDrawn, type BubbleInput, type BubblePoint, type PlacedBubble, type Vertical } from './bubble.ts';
import { labelBubbles } from './labels.ts';
import { scalesOf, type BubbleScales } from './scales.ts';
import { placeAverage, placeQuarters, type BubbleWords, type PlacedWord } from './words.ts';

export { HEAD, isDrawn, TEXT } from './bubble.ts';
export type { BubbleInput, BubblePoint, PlacedBubble, Vertical } from './bubble.ts';

interface PlacedTrail {
  readonly id: string;
  readonly family: string;
  /** From the earliest to the year shown, at the sides of the frame where bubbles would be; a new line begins after each break of the series. */
  readonly points: readonly {
    readonly year: number;
    readonly x: number;
    readonly y: number;
    readonly isAfterBreak: boolean;
  }[];
}

export interface BubblesLayout {
  readonly scales: BubbleScales;
  /** Large ones first: small ones are drawn over them. */
  readonly bubbles: readonly PlacedBubble[];
  readonly trails: readonly PlacedTrail[];
  readonly words: readonly PlacedWord[];
  readonly labels: readonly PlacedText[];
  /** Circles of round numbers of persons, for the key. */
  readonly sizes: readonly { readonly persons: number; readonly radius: number }[];
}

export interface BubblesInput {
  readonly bubbles: readonly BubbleInput[];
  readonly year: number;
  readonly vertical?: Vertical;
  /** Of all sectors of the region; NaN for none. */
  readonly averageGrowth: number;
  /** Pixels. */
  readonly width: number;
  /** Labelled before all others. */
  readonly selected: readonly string[];
  /** Sectors whose earlier years are drawn. */
  readonly trailed: readonly string[];
  readonly words: BubbleWords;
  /** Figures beyond the frame, as they are written at the name. */
  readonly beyondText: (placed: PlacedBubble) => string;
}

const LEAST_RADIUS = 2.5;

/**
 * Sectors by how strong they are and how they grow. Scales hold over all years of the trails, so that nothing but the
 * bubbles moves with the year. Null where no sector can be drawn.
 */
export function layoutBubbles({
  bubbles,
  year,
  vertical = 'growth',
  averageGrowth,
  width,
  selected,
  trailed,
  words,
  beyondText,
}: BubblesInput): BubblesLayout | null {
  const drawn = bubbles.filter(isDrawn);
  if (drawn.length === 0) return null;
  const series = bubbles
    .map((bubble) =>
      [...bubble.trail.filter((point) => point.year !== year), { ...pointOf(bubble), year }].filter(isDrawn),
    )
    .filter((points) => points.length > 0);
  const scales = scalesOf(series, averageGrowth, width, vertical);
  const most = max(series.flat(), ({ employment }) => employment) ?? 1;
  const greatest = Math.max(15, Math.min(36, width / 24));
  const radius = (persons: number): number => Math.max(LEAST_RADIUS, greatest * Math.sqrt(persons / most));
  const placed = drawn
    .map(
      (bubble): PlacedBubble => ({
        bubble,
        ...scales.place(bubble.quotient, bubble.growth),
        radius: radius(bubble.employment),
      }),
    )
    .toSorted((one, other) => other.radius - one.radius || (one.bubble.id < other.bubble.id ? -1 : 1));
  const trails = trailed.flatMap((id) =>
    trailOf(
      bubbles.find((bubble) => bubble.id === id),
      year,
      scales,
    ),
  );
  const marks = [...trails.filter(({ id }) => selected.includes(id)).flatMap(stepsOf), ...placed.flatMap(headsOf)];
  const quarters = placeQuarters(words, scales);
  const texts = quarters.map(({ box }) => box);
  const labels = labelBubbles(placed, selected, scales, texts, marks, beyondText);
  const round = 10 ** Math.floor(Math.log10(most));
  return {
    scales,
    bubbles: placed,
    trails,
    words: [...quarters, ...placeAverage(words, scales, placed, [...texts, ...labels.map(({ box }) => box)], marks)],
    labels,
    sizes: [round, round / 10].map((persons) => ({ persons, radius: radius(persons) })),
  };
}

function pointOf({ employment, quotient, growth }: BubbleInput): Omit<BubblePoint, 'year'> {
  return { employment, quotient, growth };
}

function trailOf(bubble: BubbleInput | undefined, year: number, { place }: BubbleScales): PlacedTrail[] {
  if (bubble === undefined) return [];
  const until = bubble.trail
    .filter((point) => point.year <= year)
    .toSorted((one, other) => one.year - other.year)
    .map((point) => (point.year === year ? { ...point, ...pointOf(bubble) } : point));
  const drawn = until.filter(isDrawn);
  if (!drawn.some((point) => point.year < year)) return [];
  const points = drawn.map((point, index) => {
    const { x, y } = place(point.quotient, point.growth);
    const since = drawn[index - 1]?.year ?? Number.NEGATIVE_INFINITY;
    // A year that is not drawn may be the one after the break.
    return {
      year: point.year,
      x,
      y,
      isAfterBreak:
        index > 0 &&
        until.some((other) => other.year > since && other.year <= point.year && other.isAfterBreak === true),
    };
  });
  return [{ id: bubble.id, family: bubble.family, points }];
}

/** What the dots of a trail and the year at its start take. */
function stepsOf({ points }: PlacedTrail): Box[] {
  return points
    .slice(0, -1)
    .flatMap(({ x, y }, index): Box[] => [
      { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 },
      ...(index === 0 ? [{ left: x - 14, right: x + 14, top: y - 18, bottom: y - 5 }] : []),
    ]);
}

/** What the arrowheads of a bubble take. */
function headsOf({ x, y, radius, beyond }: PlacedBubble): Box[] {
  return beyond.map((edge) => {
    const [right, down] = [
      edge === 'left' ? -radius - HEAD : edge === 'right' ? radius + HEAD : 0,
      edge === 'top' ? -radius - HEAD : edge === 'bottom' ? radius + HEAD : 0,
    ];
    return {
      left: x + Math.min(right, -4),
      right: x + Math.max(right, 4),
      top: y + Math.min(down, -4),
      bottom: y + Math.max(down, 4),
    };
  });
}

/** The bubble an arrow key leads to: left and right by quotient, up and down by growth, Home and End to the ends of the quotients. */
export function bubbleAfter(bubbles: readonly PlacedBubble[], id: string, key: string): string | null {
  const isUpright = key === 'ArrowUp' || key === 'ArrowDown';
  const order = bubbles
    .map(({ bubble }) => bubble)
    .toSorted(
      (one, other) =>
        (isUpright ? one.growth - other.growth : one.quotient - other.quotient) || (one.id < other.id ? -1 : 1),
    );
  if (key === 'Home') return order[0]?.id ?? null;
  if (key === 'End') return order.at(-1)?.id ?? null;
  const at = order.findIndex((bubble) => bubble.id === id);
  const step = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  return step === 0 || at < 0 ? null : (order[at + step]?.id ?? null);
}
