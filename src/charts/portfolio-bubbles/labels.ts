import { placeLabels, SIDES, type Box, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';
import { coverOf, overlapOf, TEXT, type PlacedBubble } from './bubble.ts';
import type { BubbleScales } from './scales.ts';

/** How far beside the bubble a label may stand. */
const DISTANCES = [0, 16, 34];
/** Over and under a bubble that has an arrowhead there. */
const BESIDE = SIDES.filter((side) => side !== 'above' && side !== 'below');
/** How much a label may hide of bubbles (coverOf); what it hides of a mark counts as much as two of these. */
const TOLERATED = 0.18;

/**
 * Labels of the bubbles that matter most, selected ones first, then by stars and persons, with the figures of what lies
 * beyond the frame. The same bubbles always give the same labels.
 */
export function labelBubbles(
  bubbles: readonly PlacedBubble[],
  selected: readonly string[],
  { width, left, right, top, bottom }: BubbleScales,
  texts: readonly Box[],
  marks: readonly Box[],
  beyondText: (placed: PlacedBubble) => string,
): PlacedText[] {
  const most = width < 560 ? 9 : 24;
  const ordered = bubbles
    .toSorted((one, other) => weightOf(other, selected) - weightOf(one, selected))
    .slice(0, most * 2);
  const byId = new Map(bubbles.map((placed) => [placed.bubble.id, placed]));
  return placeLabels(
    ordered.map((placed) => {
      const { id, label, stars } = placed.bubble;
      const isSelected = selected.includes(id);
      const isUprightTaken = placed.beyond.includes('top') || placed.beyond.includes('bottom');
      return {
        id,
        x: placed.x,
        y: placed.y,
        radius: placed.radius,
        lines: wrapText(`${label} ${beyondText(placed)}`, width < 560 ? 108 : 132, TEXT.size, isSelected),
        tail: stars === 0 ? 0 : stars * TEXT.star + 4,
        isStrong: isSelected,
        isNeeded: isSelected,
        sides: isUprightTaken ? BESIDE : SIDES,
        distances: DISTANCES,
      };
    }),
    [],
    {
      frame: { left, right: right + 8, top: top - 8, bottom: bottom + 6 },
      size: TEXT.size,
      taken: texts,
      hides: (box, { id }) =>
        coverOf(box, bubbles, byId.get(id) ?? null) +
        2 * TOLERATED * marks.filter((mark) => overlapOf(box, mark) > 0).length,
      tolerated: TOLERATED,
      most,
    },
  );
}

/** Stars count as much as tripling the persons, each. */
function weightOf({ bubble }: PlacedBubble, selected: readonly string[]): number {
  const chosen = selected.indexOf(bubble.id);
  return (
    (chosen < 0 ? 0 : 1000 - chosen) + Math.log(bubble.employment) + bubble.stars * Math.log(3) - (bubble.isFew ? 2 : 0)
  );
}
