import { locationQuotients } from '../../analysis/index.ts';
import { quotientMark, type QuotientMark } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import type { Reference } from './reference.ts';
import { sumOf } from './sums.ts';

/** A sector's quotient in a region, and what is to be known of it. */
export interface Quotient {
  /** NaN where withheld. */
  readonly quotient: number;
  readonly coverage: number;
  readonly mark: QuotientMark;
}

/** Persons by sector, and last those of the total that are in no sector published. */
function withRest(persons: readonly number[], total: number): readonly number[] {
  return Number.isNaN(total) ? [...persons, Number.NaN] : [...persons, Math.max(0, total - (sumOf(persons) || 0))];
}

/** All persons of a total and its sectors: the sum of these where there is no total, or where rounding has left it below them. */
function allOf(persons: readonly number[], total: number): number {
  const sum = sumOf(persons);
  return total > (sum || 0) ? total : sum;
}

/** All persons a region publishes. */
export function allPersons(cells: SectorCells, region: number, year: number): number {
  return allOf(cells.employment(region, year), cells.total(region, year));
}

/** All persons of the reference, likewise. */
export function allOfReference(reference: Reference, year: number): number {
  return allOf(reference.employment(year), reference.total(year));
}

/** Location quotients of regions by sector, against the totals of the reference's countries. */
export function quotientsOf(
  cells: SectorCells,
  regions: readonly number[],
  year: number,
  reference: Reference,
): readonly (readonly Quotient[])[] {
  const held = withRest(reference.employment(year), reference.total(year));
  const coverage = reference.coverage(year);
  const made = locationQuotients(
    regions.map((region) => withRest(cells.employment(region, year), cells.total(region, year))),
    held,
  );
  return made.map((row) =>
    cells.sectors.map((_, sector) => {
      const share = coverage[sector] ?? Number.NaN;
      const mark = quotientMark(share);
      return { quotient: mark === 'withheld' ? Number.NaN : (row[sector] ?? Number.NaN), coverage: share, mark };
    }),
  );
}
