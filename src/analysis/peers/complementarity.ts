import type { Vector } from '../matrix.ts';

export interface Complements {
  /** By theme: points by which the other is ahead where it is strong and one is weak oneself; 0 elsewhere, NaN where not known. */
  readonly brought: readonly number[];
  /** The same the other way round. */
  readonly offered: readonly number[];
}

/** A region theme by theme: its scores, and its gaps to what it is held against (positive = behind). */
export interface Sides {
  readonly scores: Vector;
  readonly gaps: Vector;
}

/**
 * What two regions could give each other, theme by theme: weak is behind what regions are held against, strong is level
 * with it or ahead. The points are those between the two scores. Turning the two round turns the answer round.
 */
export function complements(own: Sides, other: Sides): Complements {
  const at = (row: Vector, theme: number): number => row[theme] ?? Number.NaN;
  const ahead = (strong: Sides, weak: Sides, theme: number): number => {
    const points = at(strong.scores, theme) - at(weak.scores, theme);
    if (!Number.isFinite(points + at(strong.gaps, theme) + at(weak.gaps, theme))) return Number.NaN;
    return at(weak.gaps, theme) > 0 && at(strong.gaps, theme) <= 0 ? Math.max(0, points) : 0;
  };
  const themes = [...own.scores.keys()];
  return {
    brought: themes.map((theme) => ahead(other, own, theme)),
    offered: themes.map((theme) => ahead(own, other, theme)),
  };
}

/** Sum of what is known; NaN where nothing is. */
export function sumKnown(values: Vector): number {
  return [...values].reduce(
    (sum, value) => (Number.isFinite(value) ? (Number.isFinite(sum) ? sum + value : value) : sum),
    Number.NaN,
  );
}
