import { nearestInDirection } from '../design/drawing/direction.ts';
import type { Direction } from '../design/drawing/direction.ts';
import type { RegionCode, RegionShape } from '../model/index.ts';

/** Where an arrow key leads: to a neighbour that way if there is one, else over the gap to the next region that way. */
export function regionInDirection(
  regions: readonly RegionShape[],
  from: RegionCode,
  direction: Direction,
): RegionCode | null {
  const start = regions.find((region) => region.code === from);
  if (start === undefined) return null;
  const anchorOf = (region: RegionShape): RegionShape['anchor'] => region.anchor;
  const neighbours = regions.filter((region) => start.neighbours.includes(region.code));
  return (
    (
      nearestInDirection(neighbours, start, direction, anchorOf) ??
      nearestInDirection(regions, start, direction, anchorOf)
    )?.code ?? null
  );
}
