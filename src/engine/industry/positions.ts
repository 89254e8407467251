import { compoundGrowth, locationQuotients } from '../../analysis/index.ts';
import { FEW_PERSONS, type IndustryQuestion, type SectorPosition, type SectorTrail } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import { wageOf, type Reference } from './reference.ts';
import { sizeLimit, starsOf } from './stars.ts';
import { sumOf } from './sums.ts';
import { growthStart, latestWith } from './year.ts';

/** Location quotients of one region by sector. */
export function quotientsOf(cells: SectorCells, region: number, year: number, reference: Reference): readonly number[] {
  return locationQuotients([cells.employment(region, year)], reference.employment(year))[0] ?? [];
}

function growthOf(cells: SectorCells, region: number, sector: number, year: number): { readonly growth: number; readonly from: number | null } {
  const persons = (of: number): number => cells.value('employment', region, sector, of);
  const from = Number.isFinite(persons(year)) ? growthStart(year, (candidate) => Number.isFinite(persons(candidate))) : null;
  const growth = from === null ? Number.NaN : compoundGrowth(persons(from), persons(year), year - from);
  return { growth, from: Number.isFinite(growth) ? from : null };
}

/** Growth a year of the persons in all sectors that have a figure in both years, from the same start as that of a sector. */
export function overallGrowth(cells: SectorCells, region: number, year: number): { readonly growth: number; readonly from: number | null } {
  const years = new Set(cells.years(region));
  const from = growthStart(year, (candidate) => years.has(candidate));
  if (from === null) return { growth: Number.NaN, from };
  const [before, after] = [cells.employment(region, from), cells.employment(region, year)];
  const both = after.map((persons, sector) => Number.isFinite(persons) && Number.isFinite(before[sector]));
  const total = (persons: readonly number[]): number => sumOf(persons.filter((_, sector) => both[sector]));
  const growth = compoundGrowth(total(before), total(after), year - from);
  return { growth, from: Number.isFinite(growth) ? from : null };
}

function wagesOf(cells: SectorCells, region: number, sector: number, year: number, reference: Reference): Pick<SectorPosition, 'wage' | 'referenceWage' | 'wageYear'> {
  const wage = (of: number): number => wageOf(cells.value('wages', region, sector, of), cells.value('employment', region, sector, of));
  const wageYear = latestWith(year, (candidate) => Number.isFinite(wage(candidate)));
  return wageYear === null ? { wage: Number.NaN, referenceWage: Number.NaN, wageYear } : { wage: wage(wageYear), referenceWage: reference.wage(sector, wageYear), wageYear };
}

/** One region in a year, sector by sector; a sector is worked out when asked for. */
export function positionsOf(cells: SectorCells, question: IndustryQuestion, region: number, year: number, reference: Reference): (sector: number) => SectorPosition {
  const persons = cells.employment(region, year);
  const total = sumOf(persons);
  const held = reference.employment(year);
  const heldTotal = sumOf(held);
  const quotients = quotientsOf(cells, region, year, reference);
  return (sector) => {
    const code = cells.sectors[sector];
    if (code === undefined) throw new RangeError(`sector: ${sector} is none of the ${cells.sectors.length} of the table`);
    const employment = persons[sector] ?? Number.NaN;
    const quotient = quotients[sector] ?? Number.NaN;
    const cell = cells.cell(region, sector, year);
    const { growth, from } = growthOf(cells, region, sector, year);
    const wages = wagesOf(cells, region, sector, year, reference);
    const localUnitsYear = latestWith(year, (candidate) => Number.isFinite(cells.value('local-units', region, sector, candidate)));
    return {
      sector: code, employment, quotient,
      share: total > 0 ? employment / total : Number.NaN,
      referenceShare: heldTotal > 0 ? (held[sector] ?? Number.NaN) / heldTotal : Number.NaN,
      isFew: employment > 0 && employment < FEW_PERSONS,
      growth, growthFrom: from,
      referenceGrowth: from === null ? Number.NaN : reference.growth(sector, from, year),
      ...wages,
      localUnits: localUnitsYear === null ? Number.NaN : cells.value('local-units', region, sector, localUnitsYear),
      localUnitsYear,
      ...starsOf({ employment, quotient, ...wages }, sizeLimit(cells, question.stars, sector, year), question.stars),
      reason: Number.isFinite(employment) ? null : cells.table.reason('employment', cell),
      status: cells.status(region, sector, year),
      flags: cells.table.flags('employment', cell),
    };
  };
}

/** Every sector in every year the region has it. */
export function trailsOf(cells: SectorCells, region: number, reference: Reference): SectorTrail[] {
  const byYear = cells.years(region).map((year) => ({ year, persons: cells.employment(region, year), quotients: quotientsOf(cells, region, year, reference) }));
  return cells.sectors.map((code, sector) => ({
    sector: code,
    points: byYear.flatMap(({ year, persons, quotients }) => {
      const employment = persons[sector] ?? Number.NaN;
      return Number.isFinite(employment) ? [{ year, employment, quotient: quotients[sector] ?? Number.NaN, growth: growthOf(cells, region, sector, year).growth }] : [];
    }),
  }));
}
