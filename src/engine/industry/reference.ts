import { compoundGrowth } from '../../analysis/index.ts';
import type { IndustryReference, SectorRegion } from '../../model/index.ts';
import type { SectorTable } from '../../datasets/sector-table.ts';
import type { SectorCells } from './cells.ts';
import { sumOf } from './sums.ts';

/** What regions are held against: sums of the published cells of its regions. */
export interface Reference {
  /** Positions of its regions in the table. */
  readonly regions: readonly number[];
  /** Regions with persons employed in any sector in the year. */
  readonly reporting: (year: number) => number;
  /** Persons by sector; NaN for a sector nobody reports. */
  readonly employment: (year: number) => readonly number[];
  /** Persons in the year by region that reports the sector. */
  readonly bySector: (sector: number, year: number) => readonly number[];
  /** Persons in both years, over the regions that report both: who reports does not move it. */
  readonly pair: (sector: number, from: number, to: number) => { readonly start: number; readonly end: number };
  /** Yearly, as a share, over the same. */
  readonly growth: (sector: number, from: number, to: number) => number;
  /** Thousand EUR a person employed, over the regions that report both. */
  readonly wage: (sector: number, year: number) => number;
}

const known = new WeakMap<SectorTable, Map<string, Reference>>();

function isIn(kind: IndustryReference, region: SectorRegion, country: string): boolean {
  switch (kind) {
    case 'eu':
      return region.isEu27;
    case 'area':
      return region.isEu27 && region.isInSeeArea;
    case 'country':
      return region.country === country;
  }
}

function make(cells: SectorCells, kind: IndustryReference, country: string): Reference {
  const regions = cells.note.regions.flatMap((region, index) => (isIn(kind, region, country) ? [index] : []));
  const sums = new Map<number, readonly number[]>();
  const persons = (sector: number, year: number): readonly number[] => regions.map((region) => cells.value('employment', region, sector, year));
  const pair = (sector: number, from: number, to: number): { start: number; end: number } => {
    const ends = persons(sector, to);
    const both = persons(sector, from).map((start, index) => ({ start, end: ends[index] ?? Number.NaN })).filter(({ start, end }) => Number.isFinite(start + end));
    return { start: sumOf(both.map(({ start }) => start)), end: sumOf(both.map(({ end }) => end)) };
  };
  return {
    regions, pair,
    reporting: (year) => regions.filter((region) => cells.years(region).includes(year)).length,
    employment: (year) => {
      const made = sums.get(year) ?? cells.sectors.map((_, sector) => sumOf(persons(sector, year)));
      sums.set(year, made);
      return made;
    },
    bySector: (sector, year) => persons(sector, year).filter(Number.isFinite),
    growth: (sector, from, to) => {
      const { start, end } = pair(sector, from, to);
      return compoundGrowth(start, end, to - from);
    },
    wage: (sector, year) => {
      const both = regions.map((region) => ({ persons: cells.value('employment', region, sector, year), wages: cells.value('wages', region, sector, year) }))
        .filter((own) => Number.isFinite(own.persons + own.wages));
      return wageOf(sumOf(both.map(({ wages }) => wages)), sumOf(both.map((own) => own.persons)));
    },
  };
}

/** Thousand EUR a person, of wages in million EUR; NaN where nobody is employed. */
export function wageOf(wages: number, persons: number): number {
  return persons > 0 ? (1000 * wages) / persons : Number.NaN;
}

/** The reference of a region; for other than its own country the same for all. Made once for a table. */
export function referenceOf(cells: SectorCells, kind: IndustryReference, country: string): Reference {
  const made = known.get(cells.table) ?? new Map<string, Reference>();
  known.set(cells.table, made);
  const key = kind === 'country' ? `country ${country}` : kind;
  const reference = made.get(key) ?? make(cells, kind, country);
  made.set(key, reference);
  return reference;
}
