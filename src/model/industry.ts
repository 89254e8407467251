import type { RegionCode, SectorCode, SectorRegionCode } from './ids.ts';
import type { MissingReason } from './observation.ts';

/** 68 NACE divisions to 2015, and ten sectors, coarse but to 2019 and with Serbia and North Macedonia. */
export const SECTOR_TABLES = ['divisions', 'ten-sectors'] as const;
export type SectorTableName = (typeof SECTOR_TABLES)[number];

/** What a region's structure is held against: all regions of the EU27, the EU regions of the area, or its own country's. */
export const INDUSTRY_REFERENCES = ['eu', 'area', 'country'] as const;
export type IndustryReference = (typeof INDUSTRY_REFERENCES)[number];

/** Traded industries sell beyond their region and gather in places; local ones are wherever people live. */
export const MARKETS = ['traded', 'local'] as const;
export type Market = (typeof MARKETS)[number];

/** What earns an industrial cluster its stars; a convention, so it stands on screen. */
export interface StarRules {
  /** Among this share of the EU27 regions with the most persons employed in the sector, 0-1. */
  readonly size: number;
  /** Least location quotient. */
  readonly specialisation: number;
  /** Least wage a person, as a multiple of the sector's in the reference. */
  readonly productivity: number;
}

export const DEFAULT_STAR_RULES: StarRules = { size: 0.2, specialisation: 1.5, productivity: 1 };

/** What the page of industry shows: a region's sectors, one sector in all regions, how a region is made up, what is near. */
export const INDUSTRY_PARTS = ['portfolio', 'across', 'structure', 'space'] as const;
export type IndustryPart = (typeof INDUSTRY_PARTS)[number];

/** What of a View the page of industry hangs on. */
export interface IndustryChoice {
  readonly part: IndustryPart;
  readonly table: SectorTableName;
  /** Null shows the region's strongest. */
  readonly sector: SectorCode | null;
  /** Null is the latest of the table. */
  readonly year: number | null;
  /** Whether local industries are shown beside the traded ones. */
  readonly hasLocal: boolean;
  readonly stars: StarRules;
}

/** The years of the sector tables. */
export const FIRST_INDUSTRY_YEAR = 2000;
export const LAST_INDUSTRY_YEAR = 2019;

export const DEFAULT_INDUSTRY: IndustryChoice = {
  part: 'portfolio', table: 'divisions', sector: null, year: null, hasLocal: false, stars: DEFAULT_STAR_RULES,
};

/** A group of divisions that belong together. */
export interface IndustryFamily {
  readonly id: string;
  readonly label: string;
}

export interface Sector {
  readonly code: SectorCode;
  readonly label: string;
  /** Id of an IndustryFamily. */
  readonly family: string;
  readonly market: Market;
}

/** A region as the sector tables have it, which is not always one of today's. */
export interface SectorRegion {
  readonly code: SectorRegionCode;
  readonly name: string;
  readonly country: string;
  readonly nutsVersion: string;
  readonly isEu27: boolean;
  readonly isInSeeArea: boolean;
  /** Regions of 2024 whose union has its outline; none where no union has. */
  readonly shapes: readonly RegionCode[];
}

export interface SectorTableNote {
  readonly name: SectorTableName;
  readonly sectors: readonly Sector[];
  readonly regions: readonly SectorRegion[];
  readonly years: readonly number[];
  readonly source: string;
  readonly licence: string;
}

/** What sectors, families and regions there are, and of which years. */
export interface IndustryCatalogue {
  readonly families: readonly IndustryFamily[];
  readonly tables: Readonly<Record<SectorTableName, SectorTableNote>>;
}

/** The part of a View that decides the figures of industry. */
export interface IndustryQuestion {
  readonly table: SectorTableName;
  readonly reference: IndustryReference;
  readonly year: number | null;
  readonly stars: StarRules;
}

/** Fewer persons than these make a location quotient that a single firm can move. */
export const FEW_PERSONS = 250;

/** One star: earned, not earned, or not to be told for want of a figure. */
export type Star = 'earned' | 'missed' | 'unknown';

/** One sector in one region and year. */
export interface SectorPosition {
  readonly sector: SectorCode;
  /** Persons employed; NaN where missing. */
  readonly employment: number;
  /** Of the region's persons in the cells that are there, 0-1. */
  readonly share: number;
  readonly referenceShare: number;
  readonly quotient: number;
  /** Quotient of fewer than FEW_PERSONS. */
  readonly isFew: boolean;
  /** Yearly, as a share, from `growthFrom` (at most three years before) to the year shown; NaN where either is missing or nought. */
  readonly growth: number;
  readonly growthFrom: number | null;
  readonly referenceGrowth: number;
  /** Thousand EUR a person, of `wageYear`: the year shown or the nearest of the two before it that has both figures. */
  readonly wage: number;
  readonly referenceWage: number;
  readonly wageYear: number | null;
  readonly localUnits: number;
  readonly localUnitsYear: number | null;
  readonly size: Star;
  readonly specialisation: Star;
  readonly productivity: Star;
  /** Stars earned, 0-3. */
  readonly stars: number;
  /** Why there is no employment; null where there is. */
  readonly reason: MissingReason | null;
  /** Bits of STATUSES, and the source's letters. */
  readonly status: number;
  readonly flags: string;
}

/** Employment and quotient of a sector in every year it has them, and growth as in SectorPosition. */
export interface SectorTrail {
  readonly sector: SectorCode;
  readonly points: readonly { readonly year: number; readonly employment: number; readonly quotient: number; readonly growth: number }[];
}

/** How the persons employed in a region are spread over sectors, beside its reference. Entropies in nats. */
export interface IndustryStructure {
  readonly herfindahl: number;
  readonly krugman: number;
  readonly hachman: number;
  readonly entropy: number;
  /** Entropy between families, and inside them; they sum to the entropy. */
  readonly unrelatedVariety: number;
  readonly relatedVariety: number;
}

/** Growth of persons employed in three parts that sum to `change`: as the reference grew, its mix of sectors, its own. */
export interface ShiftShareParts {
  readonly sector: SectorCode;
  readonly start: number;
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
}

export interface RegionShiftShare {
  readonly from: number;
  readonly to: number;
  /** Sectors with figures in both years, in region and reference. */
  readonly sectors: readonly ShiftShareParts[];
  readonly total: Omit<ShiftShareParts, 'sector'>;
  /** Sectors left out for want of a figure. */
  readonly leftOut: readonly SectorCode[];
}

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
  /** In any year the region has, since growth and trails reach over it. */
  | ({ readonly kind: 'break' } & Concerned)
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
  /** Persons in the cells that are there. */
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
  /** Quotient of at least 1. */
  readonly isPresent: boolean;
  /** Share of what the sector is related to that is present in the region, percent. */
  readonly density: number;
  /** The same in the mean of the EU27 regions. */
  readonly meanDensity: number;
  /** Standard deviations from the mean of the sectors; higher where the regions that have it pay more. */
  readonly complexity: number;
  /** EU27 regions in which it is present. */
  readonly ubiquity: number;
  readonly reason: MissingReason | null;
}

/** How sectors hang together over the EU27 regions, and where one region stands among them. Divisions only. */
export interface IndustrySpace {
  readonly question: IndustryQuestion;
  readonly region: RegionCode;
  readonly place: SectorRegion;
  readonly year: number;
  /** In the order of the table. */
  readonly nodes: readonly SpaceNode[];
  /** The maximum spanning tree and the strongest links beside it, each pair once; weight = association, 1 as by chance. */
  readonly links: readonly { readonly one: SectorCode; readonly other: SectorCode; readonly weight: number; readonly isTree: boolean }[];
  /** Economic complexity of the region, signed so that it rises with wages a person, and its rank among the EU27 regions. */
  readonly complexity: number;
  readonly complexityRank: number;
  readonly complexityOf: number;
  readonly notices: readonly IndustryNotice[];
}
