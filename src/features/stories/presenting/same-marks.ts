/** A box on the screen, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the units of a drawing, or of a box that was enlarged, lie on the screen. */
export interface Units {
  readonly left: number;
  readonly top: number;
  /** Pixels of the screen that one unit takes. */
  readonly x: number;
  readonly y: number;
}

/** Less than this is no way to go. */
const STILL = 0.5;
/** So that the first frame of a slide does not wait for them; a map has some hundred. */
const MOST = 200;

/** Those of two slides that stand for the same thing: by their key, where it names one thing on either slide. */
export function sameMarks<Mark extends { readonly key: string }>(
  before: readonly Mark[],
  after: readonly Mark[],
): readonly (readonly [Mark, Mark])[] {
  const known = onlyOnes(before);
  return [...onlyOnes(after)]
    .flatMap(([key, mark]) => {
      const was = known.get(key);
      return was === undefined ? [] : [[was, mark] as const];
    })
    .slice(0, MOST);
}

function onlyOnes<Mark extends { readonly key: string }>(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark | null>();
  for (const mark of marks) found.set(mark.key, found.has(mark.key) ? null : mark);
  return new Map([...found].flatMap(([key, mark]) => (mark === null ? [] : [[key, mark]])));
}

/**
 * The transform, in the units of what moves, that brings what stands in one place to another; null where it stands
 * there already, or where there is nothing to see of it. What only goes along keeps its size.
 */
export function transformTo(from: Place, to: Place, units: Units, keepsSize: boolean): string | null {
  if ([from.width, from.height, to.width, to.height].some((side) => side <= 0) || units.x <= 0 || units.y <= 0)
    return null;
  const wide = keepsSize ? 1 : to.width / from.width;
  const high = keepsSize ? 1 : to.height / from.height;
  // What keeps its size is brought to the middle of the other place.
  const [x, y] = keepsSize ? [to.x + (to.width - from.width) / 2, to.y + (to.height - from.height) / 2] : [to.x, to.y];
  const isThere = Math.abs(x - from.x) < STILL && Math.abs(y - from.y) < STILL;
  if (isThere && (keepsSize || (Math.abs(to.width - from.width) < STILL && Math.abs(to.height - from.height) < STILL)))
    return null;
  const right = (wide * (units.left - from.x) + x - units.left) / units.x;
  const down = (high * (units.top - from.y) + y - units.top) / units.y;
  return `matrix(${[wide, 0, 0, high, right, down].map((part) => String(Math.round(part * 10_000) / 10_000)).join(', ')})`;
}

/** Where a drawing's own frame lies in the box that it fits itself into, and how its units lie. */
export function unitsOf(box: Place, frame: Place | null): Units {
  if (frame === null || frame.width <= 0 || frame.height <= 0) return { left: box.x, top: box.y, x: 1, y: 1 };
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  return {
    left: box.x + (box.width - frame.width * scale) / 2 - frame.x * scale,
    top: box.y + (box.height - frame.height * scale) / 2 - frame.y * scale,
    x: scale,
    y: scale,
  };
}
