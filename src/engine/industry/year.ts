import type { IndustryQuestion } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';

/** How many years back growth, wages and local units reach for a figure. */
const GROWTH_SPAN = 3;
const REACH = 2;
/** How many years a change is taken apart over: the usual length of a programme, and short of 2008, when building trades of Germany and Slovakia are counted in part. */
const SHIFT_SPAN = 5;

/** The year of the question; the latest of the table where it names none. */
export function yearAsked({ note }: SectorCells, { year }: IndustryQuestion): number {
  return year ?? Math.max(...note.years);
}

/** The year nearest to the one asked for; the earlier of two equally near, which was known then. Null where there is none. */
export function nearestYear(years: readonly number[], asked: number): number | null {
  const [nearest = null] = years.toSorted((one, other) => Math.abs(one - asked) - Math.abs(other - asked) || one - other);
  return nearest;
}

/** The first of three, two, one year before that has a figure. */
export function growthStart(year: number, has: (year: number) => boolean): number | null {
  for (let span = GROWTH_SPAN; span > 0; span -= 1) if (has(year - span)) return year - span;
  return null;
}

/** The first of the years before, at most five, that has figures; the year itself where there is none. */
export function shiftStart(years: readonly number[], year: number): number {
  return years.find((candidate) => candidate >= year - SHIFT_SPAN && candidate < year) ?? year;
}

/** The year itself or the nearest of the two before that has figures. */
export function latestWith(year: number, has: (year: number) => boolean): number | null {
  for (let back = 0; back <= REACH; back += 1) if (has(year - back)) return year - back;
  return null;
}
