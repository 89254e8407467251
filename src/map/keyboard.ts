import type { RegionCode, RegionShape } from '../model/index.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };
/** Cosine of 60°, with room for the rounding of anchors that lie exactly on it. */
const LEAST_COSINE = 0.5 - 1e-9;

/** Where an arrow key leads: to a neighbour that way if there is one, else over the gap to the next region that way. */
export function regionInDirection(regions: readonly RegionShape[], from: RegionCode, direction: Direction): RegionCode | null {
  const start = regions.find((region) => region.code === from);
  if (start === undefined) return null;
  const neighbours = regions.filter((region) => start.neighbours.includes(region.code));
  return nearest(neighbours, start, direction) ?? nearest(regions, start, direction);
}

/** The least distance over cosine: far or askew both count against a region. */
function nearest(regions: readonly RegionShape[], start: RegionShape, direction: Direction): RegionCode | null {
  const [stepX, stepY] = STEPS[direction];
  let best: RegionCode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const region of regions) {
    const x = region.anchor[0] - start.anchor[0];
    const y = region.anchor[1] - start.anchor[1];
    const distance = Math.hypot(x, y);
    if (region.code === start.code || distance === 0) continue;
    const cosine = (x * stepX + y * stepY) / distance;
    if (cosine < LEAST_COSINE) continue;
    const score = distance / cosine;
    if (score < least) {
      least = score;
      best = region.code;
    }
  }
  return best;
}
