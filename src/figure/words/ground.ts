/** How far ahead a region is: its gap, which is positive behind, from the other side. Nought has no sign. */
export function leadOf(gap: number): number {
  return 0 - gap;
}

/** A change a year between the ends of its interval. */
interface Pace {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The ground gained a year where a gap changes by a slope; the most that it may have grown is the least that was gained. Of
 * a difference without a good end, the change as it is.
 */
export function gainOf({ slope, low, high }: Pace, hasDirection = true): Pace {
  return hasDirection ? { slope: leadOf(slope), low: leadOf(high), high: leadOf(low) } : { slope, low, high };
}
