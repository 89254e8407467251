import { textWidth, wrapText } from '../../design/text-width.ts';
import { coverOf, overlapOf, TEXT, type Box, type PlacedBubble, type PlacedText } from './bubble.ts';
import type { BubbleScales } from './scales.ts';

export interface PlacedLabel extends PlacedText {
  readonly id: string;
  readonly stars: number;
  readonly isSelected: boolean;
  /** From the edge of the bubble to the label; null where the label stands at it. */
  readonly leader: {
    readonly fromX: number;
    readonly fromY: number;
    readonly toX: number;
    readonly toY: number;
  } | null;
}

const GAP = 4;
/** What the order of the sides counts for: at the bubble is better than beside it. */
const FARTHER = 0.006;
/** How much a label may hide of bubbles (coverOf); what it hides of a mark counts as much as two of these. */
const TOLERATED = 0.18;

/**
 * Labels of the bubbles that matter most, selected ones first, then by stars and persons; each at the side where it
 * covers least, and left out where it would touch another text or cover too much; with the figures of what lies beyond the frame. The same bubbles always give the same labels.
 */
export function placeLabels(
  bubbles: readonly PlacedBubble[],
  selected: readonly string[],
  scales: BubbleScales,
  texts: readonly Box[],
  marks: readonly Box[],
  beyondText: (placed: PlacedBubble) => string,
): PlacedLabel[] {
  const most = scales.width < 560 ? 9 : 24;
  const kept: PlacedLabel[] = [];
  const boxes: Box[] = [...texts];
  for (const candidate of bubbles
    .toSorted((one, other) => weightOf(other, selected) - weightOf(one, selected))
    .slice(0, most * 2)) {
    if (kept.length === most) break;
    const isSelected = selected.includes(candidate.bubble.id);
    const best = sidesOf(candidate, scales, isSelected, beyondText(candidate))
      .filter(
        ({ box, leader }) =>
          isInside(box, scales) &&
          [box, ...alongLeader(leader)].every((part) => boxes.every((other) => overlapOf(part, other) === 0)),
      )
      .map((label, index) => ({
        label,
        cost:
          coverOf(label.box, bubbles, candidate) +
          2 * TOLERATED * marks.filter((mark) => overlapOf(label.box, mark) > 0).length +
          FARTHER * index,
      }))
      .toSorted((one, other) => one.cost - other.cost)[0];
    if (best === undefined || (best.cost > TOLERATED && !isSelected)) continue;
    boxes.push(best.label.box, ...alongLeader(best.label.leader));
    kept.push(best.label);
  }
  return kept;
}

/** Stars count as much as tripling the persons, each. */
function weightOf({ bubble }: PlacedBubble, selected: readonly string[]): number {
  const chosen = selected.indexOf(bubble.id);
  return (
    (chosen < 0 ? 0 : 1000 - chosen) + Math.log(bubble.employment) + bubble.stars * Math.log(3) - (bubble.isFew ? 2 : 0)
  );
}

/** Directions from a bubble, those that read best first: right, left, above, below, then askew. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** How far beside the bubble a label may stand; where it is not at it, a line leads there. */
const DISTANCES = [0, 16, 34];

/** The label at every side of its bubble and at every distance, those that read best first. */
function sidesOf(
  { bubble, x, y, radius, beyond }: PlacedBubble,
  { width }: BubbleScales,
  isSelected: boolean,
  figures: string,
): PlacedLabel[] {
  const lines = wrapText(`${bubble.label} ${figures}`.trim(), width < 560 ? 108 : 132, TEXT.size, isSelected);
  const starWidth = bubble.stars === 0 ? 0 : bubble.stars * TEXT.star + 4;
  const wide = Math.max(
    ...lines.map(
      (line, index) => textWidth(line, TEXT.size, isSelected) + (index === lines.length - 1 ? starWidth : 0),
    ),
  );
  const high = lines.length * TEXT.line;
  const isUprightTaken = beyond.includes('top') || beyond.includes('bottom');
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.filter(([right]) => right !== 0 || !isUprightTaken).map(([right, down]): PlacedLabel => {
      const away = radius + GAP + distance;
      const part = right === 0 || down === 0 ? 1 : Math.SQRT1_2;
      const at = x + right * part * away;
      const middle = y + down * (part * away + (right === 0 ? high / 2 : high / 3));
      const top = middle - high / 2;
      const left = right > 0 ? at : right < 0 ? at - wide : x - wide / 2;
      const edge = part * (radius + 1);
      return {
        id: bubble.id,
        lines,
        stars: bubble.stars,
        anchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
        x: at,
        y: top + TEXT.line - 3.5,
        isSelected,
        box: { left: left - 1, top, right: left + wide + 1, bottom: top + high },
        leader:
          distance === 0
            ? null
            : {
                fromX: x + right * edge,
                fromY: y + down * edge,
                toX: at - right * 2,
                toY:
                  right === 0
                    ? down > 0
                      ? top
                      : top + high
                    : Math.max(top + 5, Math.min(top + high - 5, y + down * part * away)),
              },
      };
    }),
  );
}

/** Small boxes along a line, so that neither it nor a text crosses the other. */
function alongLeader(leader: PlacedLabel['leader']): Box[] {
  if (leader === null) return [];
  const { fromX, fromY, toX, toY } = leader;
  return [0, 0.25, 0.5, 0.75, 0.95].map((share) => {
    const [x, y] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

function isInside(box: Box, { left, right, top, bottom }: BubbleScales): boolean {
  return box.left >= left && box.right <= right + 8 && box.top >= top - 8 && box.bottom <= bottom + 6;
}
