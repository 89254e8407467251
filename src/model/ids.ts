declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A NUTS 2 code of 2024 (`ITI3`), or the code of an area without comparable figures (`MD00`, `UA-77`). */
export type RegionCode = Branded<'RegionCode'>;
/** A NUTS 0 code (`IT`, `EL`), or `MD`, `UA`. Greece is `EL`, as in NUTS, not `GR`. */
export type CountryCode = Branded<'CountryCode'>;
/** The id of a row of `data/indicators.csv`, such as `gerd`. */
export type IndicatorId = Branded<'IndicatorId'>;

/** A NACE Rev. 2 division (`C15`), or a sector of the ten (`B-E`). */
export type SectorCode = Branded<'SectorCode'>;
/** A NUTS 2 code of the version a sector table is in (`HR04` of 2013). */
export type SectorRegionCode = Branded<'SectorRegionCode'>;

const REGION = /^(?:[A-Z]{2}[0-9A-Z]{2}|UA-[0-9]{2})$/;
const COUNTRY = /^[A-Z]{2}$/;
const SECTOR = /^[A-U](?:[0-9]{2}|-[A-U])?$/;
const SECTOR_REGION = /^[A-Z]{2}[0-9A-Z]{2}$/;
const INDICATOR = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The code if the text has its form, else null. Whether the region exists is the catalogue's to say. */
export function parseRegionCode(text: string): RegionCode | null {
  return REGION.test(text) ? (text as RegionCode) : null;
}

/** The code if the text has its form, else null. */
export function parseCountryCode(text: string): CountryCode | null {
  return COUNTRY.test(text) ? (text as CountryCode) : null;
}

/** The id if the text has its form (lower case, digits, single hyphens), else null. */
export function parseIndicatorId(text: string): IndicatorId | null {
  return INDICATOR.test(text) ? (text as IndicatorId) : null;
}

/** The code if the text has its form, else null. */
export function parseSectorCode(text: string): SectorCode | null {
  return SECTOR.test(text) ? (text as SectorCode) : null;
}

/** The code if the text has its form, else null. */
export function parseSectorRegionCode(text: string): SectorRegionCode | null {
  return SECTOR_REGION.test(text) ? (text as SectorRegionCode) : null;
}
