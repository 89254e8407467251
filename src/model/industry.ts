import type { RegionCode, SectorCode, SectorRegionCode } from './ids.ts';
import type { MissingReason } from './observation.ts';

/**
 * Manufacturing of 2022 by division, one year that no other is held against; 68 NACE divisions to 2015; and ten sectors,
 * coarse but to 2019 and with Serbia and North Macedonia.
 */
export const SECTOR_TABLES = ['manufacturing', 'divisions', 'ten-sectors'] as const;
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
  /** Null is the one that answers what the part shows. */
  readonly table: SectorTableName | null;
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
export const LAST_INDUSTRY_YEAR = 2022;

export const DEFAULT_INDUSTRY: IndustryChoice = {
  part: 'portfolio',
  table: null,
  sector: null,
  year: null,
  hasLocal: false,
  stars: DEFAULT_STAR_RULES,
};

/**
 * The table that is shown: of those that could be, the newest. What is near is told from all divisions, since a region moves
 * from manufacturing to services too, and since it is their relatedness that was tried against what came later.
 */
export function sectorTableOf({ part, table }: Pick<IndustryChoice, 'part' | 'table'>): SectorTableName {
  return table ?? (part === 'space' ? 'divisions' : 'manufacturing');
}

/** A group of divisions that belong together. */
interface IndustryFamily {
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
  /** Countries that have figures of their own, which regions are held against; none where the regions leave nothing out. */
  readonly countries: readonly string[];
  /** Whether regions and countries have a total that is more than the sum of the sectors published. */
  readonly hasTotal: boolean;
  readonly years: readonly number[];
  readonly source: string;
  readonly licence: string;
}

/** How well nearness tells which specialisations come: the share of pairs, one that came and one that did not, in which it came to the nearer. 0.5 is chance. */
export interface Foresight {
  readonly auc: number;
  /** What 90 of 100 draws of countries lie between. */
  readonly low: number;
  readonly high: number;
}

/** The measure of relatedness, chosen by its foresight, beside that of the number of regions that have a sector. */
export interface RelatednessNote {
  readonly from: number;
  readonly to: number;
  readonly chosen: Foresight;
  readonly size: Foresight;
  /** A sector known in a smaller share of the regions is not linked. */
  readonly leastKnown: number;
}

/** What sectors, families and regions there are, and of which years. */
export interface IndustryCatalogue {
  readonly families: readonly IndustryFamily[];
  readonly relatedness: RelatednessNote;
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

/** Below this share of the reference's persons that its regions publish, a quotient is marked; below the other it is not told. */
const MARKED_BELOW = 0.9;
const WITHHELD_BELOW = 0.5;

/** What is to be known of a location quotient: nothing; that regions publish but part of the sector; or that they publish too little of it, or the reference has no figure. */
export type QuotientMark = 'marked' | 'withheld' | null;

export function quotientMark(coverage: number): QuotientMark {
  return coverage >= MARKED_BELOW ? null : coverage >= WITHHELD_BELOW ? 'marked' : 'withheld';
}

/** One star: earned, not earned, or not to be told for want of a figure. */
export type Star = 'earned' | 'missed' | 'unknown';

/** One sector in one region and year. */
export interface SectorPosition {
  readonly sector: SectorCode;
  /** Persons employed; NaN where missing. */
  readonly employment: number;
  /** Of all persons the region publishes, 0-1. */
  readonly share: number;
  readonly referenceShare: number;
  /** NaN where there is no employment, or where it is withheld. */
  readonly quotient: number;
  /** Share of the reference's persons in the sector that its regions publish; NaN where the reference has no figure. */
  readonly coverage: number;
  readonly mark: QuotientMark;
  /** Quotient of fewer than FEW_PERSONS. */
  readonly isFew: boolean;
  /** Yearly, as a share, from `growthFrom` (at most three years before) to the year shown; NaN where either is missing or nought, or a break lies between. */
  readonly growth: number;
  readonly growthFrom: number | null;
  /** The year of the last break that growth does not reach over. */
  readonly breakYear: number | null;
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
  readonly points: readonly {
    readonly year: number;
    readonly employment: number;
    readonly quotient: number;
    readonly growth: number;
    /** Whether the series breaks between this point and the one before. */
    readonly isAfterBreak: boolean;
  }[];
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
  /** Sectors left out for want of a figure, and for a break in their series. */
  readonly leftOut: readonly SectorCode[];
  readonly broken: readonly SectorCode[];
}
