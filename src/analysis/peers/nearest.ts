import type { Vector } from '../matrix.ts';

/** The places of the k least distances, the nearest first, of equal ones the first; NaN is never near. */
export function nearest(distances: Vector, k: number, isAllowed: (place: number) => boolean = () => true): number[] {
  return [...distances.keys()]
    .filter((place) => Number.isFinite(distances[place]) && isAllowed(place))
    .sort((one, other) => (distances[one] ?? 0) - (distances[other] ?? 0) || one - other)
    .slice(0, k);
}
