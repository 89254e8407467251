import type { PlanePoint } from '../../model/index.ts';

export interface MapLabel {
  readonly id: string;
  readonly text: string;
  /** The middle of the text. */
  readonly at: PlanePoint;
  readonly kind: 'region' | 'country';
}

/** Width of a letter as a share of the font size: on the wide side, so that labels rather give way than touch. */
const LETTER = 0.55;
const LINE = 1.25;

/** The labels that fit without touching an earlier one: those that matter most come first. */
export function fittingLabels(labels: readonly MapLabel[], fontSize: number): MapLabel[] {
  const kept: MapLabel[] = [];
  for (const label of labels) if (kept.every((other) => !isTouching(label, other, fontSize))) kept.push(label);
  return kept;
}

function isTouching(left: MapLabel, right: MapLabel, fontSize: number): boolean {
  const width = ((left.text.length + right.text.length) / 2) * LETTER * fontSize;
  return Math.abs(left.at[0] - right.at[0]) < width && Math.abs(left.at[1] - right.at[1]) < LINE * fontSize;
}
