export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
const KEYS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);
/** Cosine of 60°, with room for the rounding of places that lie exactly on it. */
const LEAST_COSINE = 0.5 - 1e-9;

/** Where an arrow key points; null for every other key. */
export function directionOf(key: string): Direction | null {
  return KEYS.get(key) ?? null;
}

/** The nearest that way, within 60 degrees: the least distance over cosine, so that far or askew both count against a place. */
export function nearestInDirection<Place>(
  places: readonly Place[],
  start: Place,
  direction: Direction,
  pointOf: (place: Place) => readonly [x: number, y: number],
): Place | null {
  const [stepX, stepY] = STEPS[direction];
  const [startX, startY] = pointOf(start);
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [placeX, placeY] = pointOf(place);
    const x = placeX - startX;
    const y = placeY - startY;
    const distance = Math.hypot(x, y);
    if (place === start || distance === 0) continue;
    const cosine = (x * stepX + y * stepY) / distance;
    if (cosine < LEAST_COSINE) continue;
    const score = distance / cosine;
    if (score < least) {
      least = score;
      best = place;
    }
  }
  return best;
}
