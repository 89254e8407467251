/** A gap as it stood in a year: positive = behind. */
export interface GapYear {
  readonly year: number;
  readonly gap: number;
}

/** From where to where a gap moved, and the ground gained a year. */
export interface GapCourse {
  readonly from: GapYear;
  readonly to: GapYear;
  /** The gap at the start less that at the end, a year. */
  readonly pace: number;
}

const course = (from: GapYear, to: GapYear): GapCourse => ({
  from,
  to,
  pace: (from.gap - to.gap) / (to.year - from.year),
});

/** From where to where a gap is alike, ends included. */
export interface GapSpan {
  readonly least: number;
  readonly most: number;
}

/** The first year in which a gap was of a size; null without one before the end. */
function firstAlike(years: readonly GapYear[], { least, most }: GapSpan): GapYear | null {
  const at = years.findIndex(({ gap }) => gap >= least && gap <= most);
  return at === -1 || at === years.length - 1 ? null : (years[at] ?? null);
}

/**
 * How a gap of a size was closed: from the first year in which it was of that size to the first from which on there is none.
 * Null where it never was, or is not closed at the end. `years`: in order, those that compare, with figures.
 */
export function closedGap(years: readonly GapYear[], size: GapSpan): GapCourse | null {
  const from = firstAlike(years, size);
  const to = years[years.findLastIndex(({ gap }) => gap > 0) + 1];
  return from === null || to === undefined || to.year <= from.year ? null : course(from, to);
}

/** How a gap of a size narrowed to the end, over at least so many years. Null where it did not, or never was. */
export function narrowedGap(years: readonly GapYear[], size: GapSpan, shortest: number): GapCourse | null {
  const from = firstAlike(years, size);
  const to = years.at(-1);
  return from === null || to === undefined || to.gap >= from.gap || to.year - from.year < shortest
    ? null
    : course(from, to);
}
