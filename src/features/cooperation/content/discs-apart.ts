import type { PlanePoint } from '../../../model/index.ts';

const MOST_ROUNDS = 40;

/** Points moved as little as is needed for each two to lie at least `least` apart. */
export function discsApart(points: readonly PlanePoint[], least: number): readonly PlanePoint[] {
  const placed = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isMoved = false;
    for (const [at, one] of placed.entries()) {
      for (const other of placed.slice(at + 1)) {
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        isMoved = true;
        // A hair more, so that rounding does not move them for ever.
        const push = (least * 1.001 - distance) / 2;
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        one[0] -= ux * push;
        one[1] -= uy * push;
        other[0] += ux * push;
        other[1] += uy * push;
      }
    }
    if (!isMoved) break;
  }
  return placed;
}
