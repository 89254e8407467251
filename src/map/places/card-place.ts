/** A box on the frame of a map, in pixels from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a region and its card, and between a card and the edge. */
const ROOM = 10;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/**
 * Where the card of a region stands: beside it, towards the nearer edge, so that a hand that goes on across the map does
 * not meet it; never over the region, nor over what is to be kept free. Null where there is no such place.
 */
export function cardPlace(
  frame: Pick<Box, 'width' | 'height'>,
  region: Box,
  card: Pick<Box, 'width' | 'height'>,
  free: readonly Box[],
): Pick<Box, 'left' | 'top'> | null {
  const [middleX, middleY] = [region.left + region.width / 2, region.top + region.height / 2];
  const within = (at: number, size: number, whole: number): number => Math.max(ROOM, Math.min(at, whole - size - ROOM));
  const across = within(middleX - card.width / 2, card.width, frame.width);
  const down = within(middleY - card.height / 2, card.height, frame.height);
  const left = { left: region.left - card.width - ROOM, top: down };
  const right = { left: region.left + region.width + ROOM, top: down };
  const above = { left: across, top: region.top - card.height - ROOM };
  const below = { left: across, top: region.top + region.height + ROOM };
  const sides = middleX < frame.width / 2 ? [left, right] : [right, left];
  const ends = middleY < frame.height / 2 ? [above, below] : [below, above];
  const fits = (place: Pick<Box, 'left' | 'top'>): boolean =>
    place.left >= ROOM &&
    place.top >= ROOM &&
    place.left + card.width <= frame.width - ROOM &&
    place.top + card.height <= frame.height - ROOM &&
    !free.some((box) => overlaps({ ...place, ...card }, box));
  return [...sides, ...ends].find(fits) ?? null;
}
