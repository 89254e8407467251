import type { SectorTable } from '../../datasets/sector-table.ts';
import {
  DEFAULT_STAR_RULES,
  FEW_PERSONS,
  type IndustryQuestion,
  type NearSector,
  type RegionClusters,
  type RegionCode,
  type SectorClusters,
  type SectorCode,
  type SharedSector,
} from '../../model/index.ts';
import { cellsOf } from '../industry/cells.ts';
import { placeOf } from '../industry/place.ts';
import { quotientsOf } from '../industry/quotients.ts';
import { referenceOf } from '../industry/reference.ts';
import { PRESENT } from '../industry/relate.ts';
import { spaceOf } from '../industry/space.ts';

/** Manufacturing of the latest year, against the EU27. */
const QUESTION: IndustryQuestion = { table: 'manufacturing', reference: 'eu', year: null, stars: DEFAULT_STAR_RULES };

interface SectorOfRegion {
  readonly sector: SectorCode;
  readonly quotient: number;
  readonly persons: number;
  readonly coverage: number;
  /** Nearness to what the region has; NaN where not known. */
  readonly density: number;
  readonly meanDensity: number;
  readonly isCluster: boolean;
}

/** The industries of a region; null where the table has no figures of it. */
export type IndustriesOf = (region: RegionCode) => readonly SectorOfRegion[] | null;

const known = new WeakMap<SectorTable, Map<RegionCode, readonly SectorOfRegion[] | null>>();

/** The industries of regions in manufacturing, each made once. */
export function industriesIn(table: SectorTable): IndustriesOf & { readonly year: number } {
  const cells = cellsOf(table);
  const year = Math.max(...table.note.years);
  const made = known.get(table) ?? new Map<RegionCode, readonly SectorOfRegion[] | null>();
  known.set(table, made);
  const of = (region: RegionCode): readonly SectorOfRegion[] | null => {
    const place = placeOf(cells, QUESTION, region);
    if (place === null) return null;
    const quotients = quotientsOf(cells, [place.index], place.year, referenceOf(cells, 'eu', ''))[0] ?? [];
    const persons = cells.employment(place.index, place.year);
    const space = spaceOf(cells, place.year);
    const row = space.rows.get(place.index);
    return cells.sectors.map((sector, at) => {
      const { quotient = Number.NaN, coverage = Number.NaN } = quotients[at] ?? {};
      return {
        sector,
        quotient,
        persons: persons[at] ?? Number.NaN,
        coverage,
        density: row === undefined ? Number.NaN : (space.densities[row]?.[at] ?? Number.NaN),
        meanDensity: space.meanDensities[at] ?? Number.NaN,
        isCluster: quotient >= QUESTION.stars.specialisation && (persons[at] ?? 0) >= FEW_PERSONS,
      };
    });
  };
  const remembered = (region: RegionCode): readonly SectorOfRegion[] | null => {
    const before = made.get(region);
    if (before !== undefined) return before;
    const found = of(region);
    made.set(region, found);
    return found;
  };
  return Object.assign(remembered, { year });
}

/** Clusters of both: specialised beyond the threshold, and not so small that one firm makes it. */
export function sharedClusters(
  own: readonly SectorOfRegion[],
  other: readonly SectorOfRegion[],
): readonly SharedSector[] {
  return own
    .flatMap((mine, at): SharedSector[] => {
      const theirs = other[at];
      return theirs !== undefined && mine.isCluster && theirs.isCluster
        ? [{ sector: mine.sector, own: mine.quotient, other: theirs.quotient, coverage: mine.coverage }]
        : [];
    })
    .toSorted((one, two) => Math.min(two.own, two.other) - Math.min(one.own, one.other));
}

/** Clusters that one has, and that the other has not although it is nearer to them than regions are on average. */
export function nearClusters(
  having: readonly SectorOfRegion[],
  lacking: readonly SectorOfRegion[],
): readonly NearSector[] {
  return having
    .flatMap((theirs, at): NearSector[] => {
      const mine = lacking[at];
      return mine !== undefined && theirs.isCluster && mine.quotient < PRESENT && mine.density > mine.meanDensity
        ? [
            {
              sector: theirs.sector,
              quotient: theirs.quotient,
              density: mine.density,
              meanDensity: mine.meanDensity,
            },
          ]
        : [];
    })
    .toSorted((one, two) => two.quotient - one.quotient);
}

/** How specialised some regions are in each sector. */
export function regionClusters(table: SectorTable, regions: readonly RegionCode[]): RegionClusters {
  const industries = industriesIn(table);
  return {
    year: industries.year,
    sectors: table.note.sectors.map(({ code }) => code),
    regions: regions.map((region) => {
      const own = industries(region);
      return {
        region,
        quotients: own?.map(({ quotient }) => quotient) ?? null,
        isCluster: own?.map(({ isCluster }) => isCluster) ?? [],
      };
    }),
  };
}

/**
 * In which of some regions a sector is a cluster, and of which it is not known: those without figures, and all where the
 * table lacks the sector or too little of it is published.
 */
export function sectorClusters(table: SectorTable, sector: SectorCode, among: readonly RegionCode[]): SectorClusters {
  const industries = industriesIn(table);
  const rows = among.map((region) => ({ region, own: industries(region)?.find((one) => one.sector === sector) }));
  const known = rows.flatMap(({ region, own }) =>
    own !== undefined && Number.isFinite(own.quotient) && Number.isFinite(own.persons) ? [{ region, own }] : [],
  );
  const isKnown = new Set(known.map(({ region }) => region));
  return {
    sector,
    year: industries.year,
    coverage: known[0]?.own.coverage ?? Number.NaN,
    regions: known.map(({ region, own: { quotient, persons, isCluster } }) => ({
      region,
      quotient,
      persons,
      isCluster,
    })),
    unknown: among.filter((region) => !isKnown.has(region)),
  };
}
