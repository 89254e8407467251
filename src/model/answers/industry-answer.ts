import type { RegionCode, SectorCode, SectorRegionCode } from '../ids.ts';
import type {
  IndustryQuestion,
  IndustryStructure,
  QuotientMark,
  RegionShiftShare,
  SectorPosition,
  SectorRegion,
  SectorTrail,
} from '../industry.ts';
import type { MissingReason } from '../observation.ts';

/** What a notice holds for. */
interface Concerned {
  readonly sectors: readonly SectorCode[];
  readonly regions: readonly SectorRegionCode[];
}

/** What was done to figures of industry, for the page to say. */
export type IndustryNotice =
  /** The region shown stands for a larger or older one. */
  | { readonly kind: 'other-outline'; readonly region: SectorRegionCode; readonly nutsVersion: string }
  | ({ readonly kind: 'confidential' } & Concerned)
  | ({ readonly kind: 'not-published' } & Concerned)
  /** Most wages are of another year; or, with `exceptions`, those of some are of another year than most. */
  | { readonly kind: 'wages-of'; readonly year: number; readonly exceptions: Concerned | null }
  | { readonly kind: 'no-wages' }
  /** The star for specialisation is earned on fewer than FEW_PERSONS. */
  | ({ readonly kind: 'few-persons' } & Concerned)
  /** In any year the region has: no growth, trail or change reaches over it. */
  | ({ readonly kind: 'break'; readonly year: number } & Concerned)
  /** The regions publish less of the sectors than of others, so that the quotient is marked; or too little to tell it. */
  | ({ readonly kind: 'quotient-marked' } & Concerned)
  | ({ readonly kind: 'quotient-withheld' } & Concerned)
  /** Too few regions publish the sectors for them to be linked to others. */
  | ({ readonly kind: 'not-linked' } & Concerned)
  /** Where the reference's country totals come from, when not all are country rows: how many of how many. */
  | {
      readonly kind: 'reference-made-of';
      readonly national: number;
      readonly summed: number;
      readonly without: number;
      readonly of: number;
      /** Countries of those summed: how much of the sectors they publish is not known. */
      readonly unknown: readonly string[];
    }
  /** The table has one year, so that nothing in it grows. */
  | { readonly kind: 'one-year'; readonly year: number }
  | ({ readonly kind: 'low-reliability' } & Concerned)
  /** The table has figures of the region in other years only. */
  | { readonly kind: 'other-year'; readonly year: number };

/** All sectors of one region. */
export interface IndustryPortfolio {
  readonly question: IndustryQuestion;
  readonly region: RegionCode;
  /** What stands for the region in the table. */
  readonly place: SectorRegion;
  readonly year: number;
  /** Years in which the table has figures of the region. */
  readonly years: readonly number[];
  /** All persons it publishes: its total, or the sum of the cells that are there. */
  readonly employment: number;
  /** Yearly, of all sectors with a figure at both ends; from as in SectorPosition. */
  readonly growth: number;
  readonly growthFrom: number | null;
  /** Of every sector of the table, in its order. */
  readonly sectors: readonly SectorPosition[];
  readonly trails: readonly SectorTrail[];
  readonly structure: IndustryStructure;
  /** Over the sectors the region has a figure of. */
  readonly referenceStructure: IndustryStructure;
  /** Over the years the region has, at most five before the one shown; null for fewer than two. */
  readonly shiftShare: RegionShiftShare | null;
  /** How many regions that report and how many persons the reference is made of. */
  readonly referenceRegions: number;
  readonly referenceEmployment: number;
  readonly notices: readonly IndustryNotice[];
}

/** Two regions with a common border across countries that are both specialised in the sector. */
export interface SharedBorder {
  readonly one: SectorRegionCode;
  readonly other: SectorRegionCode;
}

/** One sector in all regions of the area. */
export interface SectorAcross {
  readonly question: IndustryQuestion;
  readonly sector: SectorCode;
  readonly year: number;
  /** Every region of the area in the table, with or without a figure. */
  readonly regions: readonly { readonly place: SectorRegion; readonly position: SectorPosition }[];
  /** Persons in the sector in the reference, and how many of its regions report them; the EU27's where each is held against its own country. */
  readonly referenceEmployment: number;
  readonly referenceRegions: number;
  /** Share of these persons that the ten largest of these regions hold, 0-1. */
  readonly topTenShare: number;
  readonly notices: readonly IndustryNotice[];
}

/** One sector of the industry space as a region has it. */
export interface SpaceNode {
  readonly sector: SectorCode;
  readonly employment: number;
  readonly quotient: number;
  readonly coverage: number;
  readonly mark: QuotientMark;
  /** Quotient of at least 1. */
  readonly isPresent: boolean;
  /** Whether it is linked at all: not where too few regions publish it. */
  readonly isLinked: boolean;
  /** Share of what the sector is related to that is present in the region, percent. */
  readonly density: number;
  /** The same in the mean of the EU27 regions. */
  readonly meanDensity: number;
  /** Standard deviations from the mean of the sectors; higher where the regions that have it pay more. NaN in a table without wages. */
  readonly complexity: number;
  /** EU27 regions in which it is present. */
  readonly ubiquity: number;
  readonly reason: MissingReason | null;
}

/** How sectors hang together over the EU27 regions, and where one region stands among them. Not of the ten sectors. */
export interface IndustrySpace {
  readonly question: IndustryQuestion;
  readonly region: RegionCode;
  readonly place: SectorRegion;
  readonly year: number;
  /** In the order of the table. */
  readonly nodes: readonly SpaceNode[];
  /** The maximum spanning tree and the strongest links beside it, each pair once; weight = relatedness, 0 as by chance or less, 1 never apart. */
  readonly links: readonly {
    readonly one: SectorCode;
    readonly other: SectorCode;
    readonly weight: number;
    readonly isTree: boolean;
  }[];
  /** Economic complexity of the region, signed so that it rises with wages a person, and its rank among the EU27 regions. */
  readonly complexity: number;
  readonly complexityRank: number;
  readonly complexityOf: number;
  readonly notices: readonly IndustryNotice[];
}
