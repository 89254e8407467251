import type { IndustryQuestion } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import { sumOf } from './sums.ts';

/** How many years back growth, wages and local units reach for a figure. */
const GROWTH_SPAN = 3;
const REACH = 2;
/** How many years a change is taken apart over: the usual length of a programme. */
const SHIFT_SPAN = 5;
/** Least share of a region's persons that must be in sectors with figures at both ends and no break between. */
const COMPARABLE = 0.5;

/** The year of the question; the latest of the table where it names none. */
export function yearAsked({ note }: SectorCells, { year }: IndustryQuestion): number {
  return year ?? Math.max(...note.years);
}

/** The year nearest to the one asked for; the earlier of two equally near, which was known then. Null where there is none. */
export function nearestYear(years: readonly number[], asked: number): number | null {
  const [nearest = null] = years.toSorted(
    (one, other) => Math.abs(one - asked) - Math.abs(other - asked) || one - other,
  );
  return nearest;
}

/** The first of three, two, one year before that has a figure. */
export function growthStart(year: number, has: (year: number) => boolean): number | null {
  for (let span = GROWTH_SPAN; span > 0; span -= 1) if (has(year - span)) return year - span;
  return null;
}

/** The years that growth can reach over, ascending: those after the first of three before. */
export function growthYears(year: number): readonly number[] {
  return Array.from({ length: GROWTH_SPAN }, (_, at) => year - GROWTH_SPAN + 1 + at);
}

/** Whether most of a region's persons of the later year are in sectors that can be held against the earlier one. */
export function isComparable(cells: SectorCells, region: number, from: number, year: number): boolean {
  const [before, after] = [cells.employment(region, from), cells.employment(region, year)];
  const held = after.filter(
    (persons, sector) =>
      Number.isFinite(persons + (before[sector] ?? Number.NaN)) && !cells.isBroken(region, sector, from, year),
  );
  return sumOf(held) >= COMPARABLE * sumOf(after);
}

/** The first of the years before, at most five, that most of the region can be held against; the year itself where there is none. */
export function shiftStart(cells: SectorCells, region: number, year: number): number {
  return (
    cells
      .years(region)
      .find(
        (candidate) =>
          candidate >= year - SHIFT_SPAN && candidate < year && isComparable(cells, region, candidate, year),
      ) ?? year
  );
}

/** The year itself or the nearest of the two before that has figures. */
export function latestWith(year: number, has: (year: number) => boolean): number | null {
  for (let back = 0; back <= REACH; back += 1) if (has(year - back)) return year - back;
  return null;
}
