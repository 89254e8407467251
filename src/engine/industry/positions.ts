import { compoundGrowth, leastOfTop, starsOfCell } from '../../analysis/index.ts';
import { FEW_PERSONS, type IndustryQuestion, type SectorPosition, type SectorTrail } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import { allOfReference, allPersons, quotientsOf } from './quotients.ts';
import { referenceOf, wageOf, type Reference } from './reference.ts';
import { sumOf } from './sums.ts';
import { growthStart, growthYears, isComparable, latestWith } from './year.ts';

interface Growth {
  readonly growth: number;
  readonly from: number | null;
  readonly breakYear: number | null;
}

/** Over up to three years, since the last break among them. */
function growthOf(cells: SectorCells, region: number, sector: number, year: number): Growth {
  const persons = (of: number): number => cells.value('employment', region, sector, of);
  if (!Number.isFinite(persons(year))) return { growth: Number.NaN, from: null, breakYear: null };
  const breakYear = growthYears(year).findLast((of) => cells.isBroken(region, sector, of - 1, of)) ?? null;
  const from = growthStart(
    year,
    (candidate) => Number.isFinite(persons(candidate)) && candidate >= (breakYear ?? candidate),
  );
  const growth = from === null ? Number.NaN : compoundGrowth(persons(from), persons(year), year - from);
  return { growth, from: Number.isFinite(growth) ? from : null, breakYear };
}

/** Growth a year of the persons in all sectors that have a figure in both years and no break between, where they are most of all. */
export function overallGrowth(
  cells: SectorCells,
  region: number,
  year: number,
): { readonly growth: number; readonly from: number | null } {
  const from = growthStart(year, (candidate) => isComparable(cells, region, candidate, year));
  if (from === null) return { growth: Number.NaN, from };
  const [before, after] = [cells.employment(region, from), cells.employment(region, year)];
  const both = after.map(
    (persons, sector) =>
      Number.isFinite(persons) && Number.isFinite(before[sector]) && !cells.isBroken(region, sector, from, year),
  );
  const total = (persons: readonly number[]): number => sumOf(persons.filter((_, sector) => both[sector]));
  const growth = compoundGrowth(total(before), total(after), year - from);
  return { growth, from: Number.isFinite(growth) ? from : null };
}

function wagesOf(
  cells: SectorCells,
  region: number,
  sector: number,
  year: number,
  reference: Reference,
): Pick<SectorPosition, 'wage' | 'referenceWage' | 'wageYear'> {
  const wage = (of: number): number =>
    wageOf(cells.value('wages', region, sector, of), cells.value('employment', region, sector, of));
  const wageYear = latestWith(year, (candidate) => Number.isFinite(wage(candidate)));
  return wageYear === null
    ? { wage: Number.NaN, referenceWage: Number.NaN, wageYear }
    : { wage: wage(wageYear), referenceWage: reference.wage(sector, wageYear), wageYear };
}

/** One region in a year, sector by sector; a sector is worked out when asked for. */
export function positionsOf(
  cells: SectorCells,
  question: IndustryQuestion,
  region: number,
  year: number,
  reference: Reference,
): (sector: number) => SectorPosition {
  const persons = cells.employment(region, year);
  const total = allPersons(cells, region, year);
  const held = reference.employment(year);
  const heldTotal = allOfReference(reference, year);
  const quotients = quotientsOf(cells, [region], year, reference)[0] ?? [];
  // Large is what is among the largest of the EU27, whatever the region is held against otherwise.
  const union = referenceOf(cells, 'eu', '');
  const leastOfLarge = (sector: number): number => leastOfTop(union.bySector(sector, year), question.stars.size);
  return (sector) => {
    const code = cells.sectors[sector];
    if (code === undefined)
      throw new RangeError(`sector: ${sector} is none of the ${cells.sectors.length} of the table`);
    const employment = persons[sector] ?? Number.NaN;
    const { quotient, coverage, mark } = quotients[sector] ?? {
      quotient: Number.NaN,
      coverage: Number.NaN,
      mark: null,
    };
    const cell = cells.cell(region, sector, year);
    const { growth, from, breakYear } = growthOf(cells, region, sector, year);
    const wages = wagesOf(cells, region, sector, year, reference);
    const localUnitsYear = latestWith(year, (candidate) =>
      Number.isFinite(cells.value('local-units', region, sector, candidate)),
    );
    return {
      sector: code,
      employment,
      quotient,
      coverage,
      mark,
      share: total > 0 ? employment / total : Number.NaN,
      referenceShare: heldTotal > 0 ? (held[sector] ?? Number.NaN) / heldTotal : Number.NaN,
      isFew: employment > 0 && employment < FEW_PERSONS,
      growth,
      growthFrom: from,
      breakYear,
      referenceGrowth: from === null ? Number.NaN : reference.growth(sector, from, year),
      ...wages,
      localUnits: localUnitsYear === null ? Number.NaN : cells.value('local-units', region, sector, localUnitsYear),
      localUnitsYear,
      ...starsOfCell({ employment, quotient, ...wages, leastEmployment: leastOfLarge(sector) }, question.stars),
      reason: Number.isFinite(employment) ? null : cells.table.reason('employment', cell),
      status: cells.status(region, sector, year),
      flags: cells.table.flags('employment', cell),
    };
  };
}

/** Every sector in every year the region has it. */
export function trailsOf(cells: SectorCells, region: number, reference: Reference): SectorTrail[] {
  const byYear = cells.years(region).map((year) => ({
    year,
    persons: cells.employment(region, year),
    quotients: quotientsOf(cells, [region], year, reference)[0] ?? [],
  }));
  return cells.sectors.map((code, sector) => ({
    sector: code,
    points: byYear.flatMap(({ year, persons, quotients }) => {
      const employment = persons[sector] ?? Number.NaN;
      if (!Number.isFinite(employment)) return [];
      const before = byYear.findLast((other) => other.year < year && Number.isFinite(other.persons[sector]))?.year;
      return [
        {
          year,
          employment,
          quotient: quotients[sector]?.quotient ?? Number.NaN,
          growth: growthOf(cells, region, sector, year).growth,
          isAfterBreak: before !== undefined && cells.isBroken(region, sector, before, year),
        },
      ];
    }),
  }));
}
