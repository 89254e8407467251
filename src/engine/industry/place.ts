import type { IndustryNotice, IndustryQuestion, RegionCode, SectorRegion } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import { nearestYear, yearAsked } from './year.ts';

/** What stands for a region in a table, and of which year. */
export interface Place {
  /** Position among the regions of the table. */
  readonly index: number;
  readonly region: SectorRegion;
  readonly year: number;
}

/**
 * The region of the table that has the outline of the one asked for, or holds it: the smallest with figures in the year asked
 * for, else the smallest with figures at all, in the nearest year it has. Null where none has any.
 */
export function placeOf(cells: SectorCells, question: IndustryQuestion, region: RegionCode): Place | null {
  const asked = yearAsked(cells, question);
  const found = cells.note.regions.flatMap((candidate, index) => {
    const year = nearestYear(cells.years(index), asked);
    return year === null || !candidate.shapes.includes(region) ? [] : [{ index, region: candidate, year }];
  });
  const lateness = ({ year }: Place): number => (year === asked ? 0 : 1);
  const [best = null] = found.toSorted(
    (one, other) =>
      lateness(one) - lateness(other) ||
      one.region.shapes.length - other.region.shapes.length ||
      (one.region.code < other.region.code ? -1 : 1),
  );
  return best;
}

/** Whether a region of the table has another code or outline than any of today's. */
export function isOtherOutline({ code, shapes }: SectorRegion): boolean {
  return shapes.length !== 1 || String(shapes[0]) !== String(code);
}

/** What is to be said of a place that is not the region asked for, or not of the year asked for. */
export function placeNotices(
  cells: SectorCells,
  question: IndustryQuestion,
  { region, year }: Place,
): IndustryNotice[] {
  return [
    ...(isOtherOutline(region)
      ? [{ kind: 'other-outline', region: region.code, nutsVersion: region.nutsVersion } satisfies IndustryNotice]
      : []),
    ...(year === yearAsked(cells, question) ? [] : [{ kind: 'other-year', year } satisfies IndustryNotice]),
  ];
}
