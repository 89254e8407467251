import { hachman, herfindahl, krugman, shiftShare, varieties } from '../../analysis/index.ts';
import type { IndustryStructure, RegionShiftShare } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import type { Reference } from './reference.ts';
import { sumOf } from './sums.ts';

export function structureOf(
  persons: readonly number[],
  reference: readonly number[],
  families: readonly string[],
): IndustryStructure {
  const { entropy, unrelated, related } = varieties(persons, families);
  return {
    herfindahl: herfindahl(persons),
    krugman: krugman(persons, reference),
    hachman: hachman(persons, reference),
    entropy,
    unrelatedVariety: unrelated,
    relatedVariety: related,
  };
}

/** The reference over the sectors the region has too: one with fewer cells published is not less varied for that. */
export function referenceStructureOf(
  persons: readonly number[],
  reference: readonly number[],
  families: readonly string[],
): IndustryStructure {
  const alike = reference.map((value, sector) => (Number.isFinite(persons[sector]) ? value : Number.NaN));
  return structureOf(alike, alike, families);
}

/** Change between two years; null where the region has no figure in either, or they do not follow one another. */
export function shiftShareOf(
  cells: SectorCells,
  region: number,
  from: number,
  year: number,
  reference: Reference,
): RegionShiftShare | null {
  if (from >= year || !cells.years(region).includes(from) || !cells.years(region).includes(year)) return null;
  const isBroken = cells.sectors.map((_, sector) => cells.isBroken(region, sector, from, year));
  const start = cells
    .employment(region, from)
    .map((persons, sector) => (isBroken[sector] === true ? Number.NaN : persons));
  const pairs = cells.sectors.map((_, sector) => reference.pair(sector, from, year));
  const { bySector, ...total } = shiftShare({
    start,
    end: cells.employment(region, year),
    referenceStart: pairs.map((pair) => pair.start),
    referenceEnd: pairs.map((pair) => pair.end),
  });
  const parts = cells.sectors.map((sector, index) => ({
    sector,
    start: start[index] ?? Number.NaN,
    parts: bySector[index],
  }));
  const sectors = parts.flatMap((one) =>
    one.parts !== undefined && Number.isFinite(one.parts.total)
      ? [
          {
            sector: one.sector,
            start: one.start,
            change: one.parts.total,
            national: one.parts.national,
            mix: one.parts.mix,
            regional: one.parts.regional,
          },
        ]
      : [],
  );
  const isIn = new Set(sectors.map(({ sector }) => sector));
  return {
    from,
    to: year,
    sectors,
    total: {
      start: sumOf(sectors.map((one) => one.start)),
      change: total.total,
      national: total.national,
      mix: total.mix,
      regional: total.regional,
    },
    leftOut: cells.sectors.filter((sector, index) => !isIn.has(sector) && isBroken[index] !== true),
    broken: cells.sectors.filter((sector, index) => !isIn.has(sector) && isBroken[index] === true),
  };
}
