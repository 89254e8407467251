/** A point of a plane in which distances are true. */
export type Place = readonly [x: number, y: number];

/**
 * The `k` nearest of every place, the nearest first; of places as far the first. Not mutual: an island has neighbours that do not
 * have it.
 *
 * @throws RangeError naming `k` where there are no more places than that.
 */
export function nearestNeighbours(places: readonly Place[], k: number): number[][] {
  if (!Number.isInteger(k) || k < 1 || k >= places.length)
    throw new RangeError(`k: is ${k}; give a whole number from 1 to ${places.length - 1}, the number of other places`);
  return places.map((place, at) =>
    places
      .map((other, index) => ({ index, distance: squared(place, other) }))
      .filter(({ index }) => index !== at)
      .sort((one, other) => one.distance - other.distance || one.index - other.index)
      .slice(0, k)
      .map(({ index }) => index),
  );
}

/**
 * All others within a distance of every place, in their order; none where nothing is so near.
 *
 * @param most in the units of the places.
 * @throws RangeError naming `most` where it is not above 0.
 */
export function neighboursWithin(places: readonly Place[], most: number): number[][] {
  if (!(most > 0)) throw new RangeError(`most: is ${most}; give a distance above 0`);
  return places.map((place, at) =>
    places.flatMap((other, index) => (index !== at && squared(place, other) <= most * most ? [index] : [])),
  );
}

function squared([x, y]: Place, [otherX, otherY]: Place): number {
  return (x - otherX) ** 2 + (y - otherY) ** 2;
}
