import type { Place } from './neighbours.ts';

/**
 * Who touches whom, as a queen moves: shapes that share at least one point of their outlines, a corner too.
 *
 * @param outlines the points of every shape's outlines. Shapes of one topology have the same points along what they share.
 * @returns by shape the positions of others, ascending; none for an island.
 */
export function queenContiguity(outlines: readonly (readonly Place[])[]): number[][] {
  const shapesAt = new Map<string, Set<number>>();
  outlines.forEach((points, shape) => {
    for (const [x, y] of points) {
      const key = `${x} ${y}`;
      const shapes = shapesAt.get(key) ?? new Set<number>();
      shapesAt.set(key, shapes.add(shape));
    }
  });
  const beside = outlines.map(() => new Set<number>());
  for (const shapes of shapesAt.values())
    for (const one of shapes) for (const other of shapes) if (one !== other) beside[one]?.add(other);
  return beside.map((others) => [...others].sort((one, other) => one - other));
}
