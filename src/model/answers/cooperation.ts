import type { CountryCode, IndicatorId, RegionCode, SectorCode } from '../ids.ts';
import type { ListedGroup, ListedGroupId, RegionBorder } from '../listed-groups.ts';
import type { Question } from './result.ts';
import { STRUCTURE_BLOCKS, type StructureBlock } from './structure.ts';
import type { ThemeId } from '../theme.ts';

/** The lists of the page: who is alike, whom to learn from, whom to work with. */
export const COOPERATION_LISTS = ['peers', 'teachers', 'partners'] as const;
export type CooperationList = (typeof COOPERATION_LISTS)[number];

/** Where peers are looked for. Teachers and partners are of the area, for which ranks and scores are told. */
export const PEER_SCOPES = ['area', 'eu'] as const;
export type PeerScope = (typeof PEER_SCOPES)[number];

/** What a teacher is ordered by: the lead in points, the points gained a year, and how near in structure. */
export const TEACHER_PARTS = ['lead', 'pace', 'nearness'] as const;
export type TeacherPart = (typeof TEACHER_PARTS)[number];

/**
 * What a partner is ordered by: what it could bring, what one could offer it, clusters both have, industries near at hand
 * that the other has, a land border between the two countries, and joint projects of the two countries in Horizon 2020.
 */
export const PARTNER_PARTS = ['brings', 'offers', 'clusters', 'industries', 'border', 'horizon'] as const;
export type PartnerPart = (typeof PARTNER_PARTS)[number];

/** Weights are whole numbers from 0 to this. */
export const MOST_WEIGHT = 5;

export interface CooperationWeights {
  readonly structure: Readonly<Record<StructureBlock, number>>;
  readonly teacher: Readonly<Record<TeacherPart, number>>;
  readonly partner: Readonly<Record<PartnerPart, number>>;
}

/** The economy counts twice, since it is told in ten shares where others are told in one or two; what is told of countries counts for nothing until it is let. */
export const DEFAULT_COOPERATION_WEIGHTS: CooperationWeights = {
  structure: { size: 1, income: 1, economy: 2, firms: 1, age: 1, education: 1, place: 1 },
  teacher: { lead: 2, pace: 1, nearness: 1 },
  partner: { brings: 2, offers: 1, clusters: 2, industries: 1, border: 1, horizon: 0 },
};

const NO_BLOCK: CooperationWeights['structure'] = {
  size: 0,
  income: 0,
  economy: 0,
  firms: 0,
  age: 0,
  education: 0,
  place: 0,
};

/** What peers are like in, each a choice of weights of structure. */
export const LIKENESSES = {
  structure: DEFAULT_COOPERATION_WEIGHTS.structure,
  income: { ...NO_BLOCK, income: 1 },
  industry: { ...NO_BLOCK, economy: 1, firms: 1 },
} as const satisfies Readonly<Record<string, CooperationWeights['structure']>>;
export type Likeness = keyof typeof LIKENESSES;
export const LIKENESS_IDS = ['structure', 'income', 'industry'] as const satisfies readonly Likeness[];

/** What the weights of structure stand for; null where they are the reader's own. */
export function likenessOf({ structure }: CooperationWeights): Likeness | null {
  return (
    LIKENESS_IDS.find((id) => STRUCTURE_BLOCKS.every((block) => LIKENESSES[id][block] === structure[block])) ?? null
  );
}

/** Below this share of the weights in what is known there is no distance and no score: nothing is proposed on missing data. */
export const LEAST_KNOWN_SHARE = 0.6;
/** The same of partners: Serbia's regions have scores, and no figures of manufacturing. */
export const LEAST_KNOWN_OF_PARTNER = 0.5;
/** How many of the nearest are peers, among whom teachers are looked for. */
export const PEERS_SHOWN = 20;
/** An amount that counts as much as any larger one. */
export const COUNTS_AS_MUCH = {
  /** Score points. */
  lead: 30,
  /** Score points a year. */
  pace: 2,
  /** The distance at which regions are not near at all. */
  distance: 2,
  /** Score points, summed over themes. */
  exchange: 40,
  clusters: 4,
  industries: 6,
  /** Joint projects for each million inhabitants of both countries. */
  horizon: 40,
} as const;

/** The strategies and programmes that proposals are filtered by; the programmes are ways to finance work together. */
export const COOPERATION_GROUPS = [
  'eusair',
  'eusdr',
  'eusalp',
  'programme-danube',
  'programme-central-europe',
  'programme-adrion',
  'programme-euro-med',
  'programme-black-sea',
  'programme-italy-croatia',
] as const satisfies readonly ListedGroupId[];
export type CooperationGroup = (typeof COOPERATION_GROUPS)[number];

/** What of a View the page of cooperation hangs on, beside region and theme. */
export interface CooperationChoice {
  /** The list that the map shows. */
  readonly list: CooperationList;
  readonly scope: PeerScope;
  readonly hasOwnCountry: boolean;
  readonly country: CountryCode | null;
  /** Whether only neighbours by land are proposed. */
  readonly isBordering: boolean;
  readonly group: CooperationGroup | null;
  /** The division of manufacturing that regions must have as a cluster to be proposed. */
  readonly industry: SectorCode | null;
  /** Whether only the regions selected beside the first are proposed: a list of one's own. */
  readonly isOwnList: boolean;
  readonly weights: CooperationWeights;
  /** For the sheet, at most ten. */
  readonly pins: readonly RegionCode[];
}

export const DEFAULT_COOPERATION: CooperationChoice = {
  list: 'teachers',
  scope: 'area',
  hasOwnCountry: false,
  country: null,
  isBordering: false,
  group: null,
  industry: null,
  isOwnList: false,
  weights: DEFAULT_COOPERATION_WEIGHTS,
  pins: [],
};
export const MOST_PINS = 10;

interface AboutRegion {
  readonly region: RegionCode;
  readonly hasOwnCountry: boolean;
  readonly weights: CooperationWeights;
}

export interface PeersQuestion extends AboutRegion {
  readonly scope: PeerScope;
}

export interface CooperationQuestion extends AboutRegion {
  readonly question: Question;
  /** Among which regions peers are looked for; all of the area where left out. */
  readonly among?: readonly RegionCode[];
}

/** A region beside the one asked for, in structure. */
export interface Peer {
  readonly region: RegionCode;
  /** Its place among those told, 1 = nearest. */
  readonly place: number;
  readonly distance: number;
  /** By STRUCTURE_BLOCKS: mean square of the differences in standard deviations, and its share of the weights that count. */
  readonly squares: readonly number[];
  readonly shares: readonly number[];
  /** Share of all weights in blocks both have. */
  readonly covered: number;
  /** By STRUCTURE_VARIABLES. */
  readonly values: readonly number[];
}

/** All regions that can be held beside one, the nearest first. */
export interface Peers {
  readonly question: PeersQuestion;
  /** By STRUCTURE_VARIABLES: the region's own figures and their years. */
  readonly values: readonly number[];
  readonly years: readonly number[];
  /** What differences are divided by; of those that enter as logarithms, of these. */
  readonly deviations: readonly number[];
  readonly peers: readonly Peer[];
  /** Those too little is known of, or of the region itself. */
  readonly refused: readonly RegionCode[];
}

/** A score out of parts, as it is shown. */
export interface ShownScore {
  readonly score: number;
  /** By part: 0 to 1, NaN where not known. */
  readonly amounts: readonly number[];
  /** By part: the points it adds. */
  readonly points: readonly number[];
}

/** How the score of a region rose over the years it is told for. */
export interface Rise {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Points a year by least squares over the years measured, as the page of change draws them. */
  readonly pace: number;
}

export interface Teacher extends ShownScore {
  readonly region: RegionCode;
  /** As a peer. */
  readonly place: number;
  readonly distance: number;
  readonly value: number;
  readonly lead: number;
  /** Null where too few years are measured. */
  readonly rise: Rise | null;
  /** What it is ahead in, most first; points. */
  readonly indicators: readonly { readonly indicator: IndicatorId; readonly own: number; readonly other: number }[];
}

/**
 * Peers of the area that are ahead in the score asked for, the best teacher first. Whether the lead is beyond the
 * uncertainty of both ranks is told by the answer `ranges`.
 */
export interface Teachers {
  readonly question: CooperationQuestion;
  readonly node: ThemeId | 'overall';
  /** The region's own score, NaN where it has none. */
  readonly value: number;
  readonly rise: Rise | null;
  readonly peers: readonly RegionCode[];
  readonly teachers: readonly Teacher[];
  /** Peers without a score. */
  readonly unscored: readonly RegionCode[];
  /** Of the regions that may be proposed, those that started within a few points of where this one started, and rose most. */
  readonly risers: readonly { readonly region: RegionCode; readonly rise: Rise }[];
}

/** Points between two starts that are like each other. */
export const LIKE_START = 5;

/** A sector as two regions have it. */
export interface SharedSector {
  readonly sector: SectorCode;
  readonly own: number;
  readonly other: number;
  /** Share of the reference's persons that regions publish. */
  readonly coverage: number;
}

/** An industry that one of two has and that is near to what the other has. */
export interface NearSector {
  readonly sector: SectorCode;
  readonly quotient: number;
  /** Of the one that lacks it, and the mean of all regions. */
  readonly density: number;
  readonly meanDensity: number;
}

export interface Partner extends ShownScore {
  readonly region: RegionCode;
  /** Themes in which one is behind what regions are held against and the other is not, most points first; and the reverse. */
  readonly brings: readonly { readonly theme: ThemeId; readonly own: number; readonly other: number }[];
  readonly offers: readonly { readonly theme: ThemeId; readonly own: number; readonly other: number }[];
  /** Null where one of the two has no figures. */
  readonly clusters: readonly SharedSector[] | null;
  /** What the other has and one could enter, and the reverse; null likewise. */
  readonly within: readonly NearSector[] | null;
  readonly beyond: readonly NearSector[] | null;
  /** Of the land border between the two, where it is one of countries, in km; 0 without. */
  readonly borderKm: number;
  /** Joint projects of the two countries, and for each million inhabitants of both; null in one's own country. */
  readonly horizon: { readonly projects: number; readonly perMillion: number } | null;
}

export interface Partners {
  readonly question: CooperationQuestion;
  readonly partners: readonly Partner[];
  /** Not proposed, since too little is known of them. */
  readonly refused: readonly RegionCode[];
  /** Year of the industries. */
  readonly year: number;
}

/** How specialised regions are in each sector of manufacturing. */
export interface RegionClusters {
  readonly year: number;
  readonly sectors: readonly SectorCode[];
  readonly regions: readonly {
    readonly region: RegionCode;
    /** By sector: the location quotient, NaN where it is not known, and whether it is a cluster; null where the table has no figures of the region. */
    readonly quotients: readonly number[] | null;
    readonly isCluster: readonly boolean[];
  }[];
}

/** In which regions of the Union and of the area one division of manufacturing is a cluster, as specialised clusters are told on the page. */
export interface SectorClusters {
  readonly sector: SectorCode;
  readonly year: number;
  /** Share of the reference's persons that regions publish. */
  readonly coverage: number;
  readonly regions: readonly {
    readonly region: RegionCode;
    readonly quotient: number;
    readonly persons: number;
    readonly isCluster: boolean;
  }[];
  /** Those of which it is not known. */
  readonly unknown: readonly RegionCode[];
}

/** Which regions belong together: listed groups, and land borders. */
export interface Affiliations {
  readonly groups: readonly ListedGroup[];
  readonly borders: readonly RegionBorder[];
}

/** The links of countries of the area in Horizon 2020: how many projects two share, and for each million inhabitants of both. */
export interface HorizonLinks {
  readonly countries: readonly { readonly country: CountryCode; readonly population: number; readonly year: number }[];
  readonly links: readonly {
    readonly one: CountryCode;
    readonly other: CountryCode;
    readonly projects: number;
    readonly perMillion: number;
  }[];
}

/** The weights of blocks in the order of STRUCTURE_BLOCKS. */
export function blockWeights({ structure }: CooperationWeights): number[] {
  return STRUCTURE_BLOCKS.map((block) => structure[block]);
}
