import type { CountryCode, RegionCode, SectorCode } from './ids.ts';
import type { SectorTableName } from './industry.ts';

/** The versions of the nomenclature of regions whose codes people still hold in hand. */
export const NUTS_VERSIONS = ['1999', '2003', '2006', '2010', '2013', '2016', '2021'] as const;
export type NutsVersion = (typeof NUTS_VERSIONS)[number];
/** The version that the atlas is in. */
export const NUTS_TODAY = 2024;
/** In place of a version: the code of a country from before it had statistical regions. */
export const WHOLE_COUNTRY = 'whole-country';

/** `renamed`: nearly all of the old region; `merged`: all of it, with others; `split`: a part; `boundary`: a sliver, by a moved boundary. */
export const CODE_CHANGES = ['renamed', 'merged', 'split', 'boundary'] as const;
export type CodeChange = (typeof CODE_CHANGES)[number];

/** What became of a code: one region of today that has its people, or some of them. */
export interface OldCode {
  readonly code: string;
  /** The versions it was a code in, oldest first; none for the whole country before any. */
  readonly versions: readonly NutsVersion[];
  readonly now: RegionCode;
  /** Of its inhabitants, 0-1; NaN where nobody knows. */
  readonly share: number;
  readonly change: CodeChange;
}

/** A town of the area. */
export interface Place {
  readonly name: string;
  readonly region: RegionCode;
  readonly otherNames: readonly string[];
}

/** What people call what the atlas tells of, in the languages of the area. */
export interface Names {
  /** Of a region as a whole, and of its provinces and cities. */
  readonly regions: readonly {
    readonly code: RegionCode;
    readonly names: readonly string[];
    readonly parts: readonly string[];
  }[];
  /** With Kosovo (`XK`), which has no figures. */
  readonly countries: readonly { readonly code: CountryCode; readonly names: readonly string[] }[];
  /** The largest first. */
  readonly places: readonly Place[];
  /** Each sector once, with the newest table that has it. */
  readonly sectors: readonly {
    readonly code: SectorCode;
    readonly label: string;
    readonly table: SectorTableName;
  }[];
}
