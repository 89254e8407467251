import type { PlanePoint } from '../../model/index.ts';

export interface MapLabel {
  readonly id: string;
  readonly text: string;
  /** The middle of the text. */
  readonly at: PlanePoint;
  readonly kind: 'region' | 'country';
}

export interface PlacedLabel extends Omit<MapLabel, 'text'> {
  readonly lines: readonly string[];
}

/** Width of a letter as a share of the font size: on the wide side, so that labels rather give way than touch. */
const LETTER = 0.55;
export const LINE = 1.25;
/** Where a country's name may stand beside its usual place, in lines up or down: still on its land, or over its border. */
const SHIFTS = [0, -1, 1, -2, 2];
/** A name of several words and more letters than this stands in two lines. */
const LONG = 14;

/**
 * The labels that fit without touching an earlier one: those that matter most come first. A country whose name finds its
 * place taken stands a line or two higher or lower.
 */
export function fittingLabels(labels: readonly MapLabel[], fontSize: number): PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  for (const { text, ...label } of labels) {
    const lines = inLines(text);
    const place = (label.kind === 'country' ? SHIFTS : [0])
      .map((shift): PlacedLabel => {
        const [x, y] = label.at;
        return { ...label, lines, at: shift === 0 ? label.at : [x, y + shift * LINE * fontSize] };
      })
      .find((placed) => kept.every((other) => !isTouching(placed, other, fontSize)));
    if (place !== undefined) kept.push(place);
  }
  return kept;
}

/** One line, or two of about the same length, parted at a space. */
function inLines(text: string): string[] {
  if (text.length <= LONG) return [text];
  const parts = [...text.matchAll(/ /g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  return parts.reduce((best, next) => (longest(next) < longest(best) ? next : best), [text]);
}

function isTouching(left: PlacedLabel, right: PlacedLabel, fontSize: number): boolean {
  const widthOf = ({ lines }: PlacedLabel): number => Math.max(...lines.map(({ length }) => length));
  const width = ((widthOf(left) + widthOf(right)) / 2) * LETTER * fontSize;
  const height = ((left.lines.length + right.lines.length) / 2) * LINE * fontSize;
  return Math.abs(left.at[0] - right.at[0]) < width && Math.abs(left.at[1] - right.at[1]) < height;
}
