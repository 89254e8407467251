import type { MissingReason } from '../../../src/model/observation.ts';
import { EU27, sourceRecords } from '../source-tables.ts';

const SOURCE = 'eurostat/sbs_r_nuts2021_manufacturing_persons_employed_2022.csv';

export const MANUFACTURING_YEAR = 2022;
/** Manufacturing as a whole; it stands beside its divisions and is more than their sum where some are not published. */
export const ALL_MANUFACTURING = 'C';

/** Persons employed in one division, or in all manufacturing, of a region (NUTS 2 of 2021) or a country. */
export interface ManufacturingCell {
  readonly place: string;
  readonly division: string;
  readonly value: number | null;
  readonly reason: MissingReason | null;
}

/**
 * Persons employed in manufacturing by division, 2022, of the EU27. The copy dropped the source's flags: a blank is what is
 * confidential or not available, and a nought is a figure. Throws where the file is missing, of another year, or a cell is no number.
 */
export function readManufacturing(): { regions: ManufacturingCell[]; countries: ManufacturingCell[] } {
  const cells = sourceRecords(SOURCE).flatMap((record): ManufacturingCell[] => {
    const { nuts_id: place = '', nace_r2: division = '', year = '', persons_employed: text = '' } = record;
    if (!EU27.has(place.slice(0, 2)) || place.endsWith('ZZ')) return [];
    if (Number(year) !== MANUFACTURING_YEAR) throw new Error(`${SOURCE}: ${place} ${division} is of ${year}, not of ${MANUFACTURING_YEAR}`);
    const value = text === '' ? null : Number(text);
    if (Number.isNaN(value)) throw new Error(`${SOURCE}: ${place} ${division}: "${text}" is not a number`);
    return [{ place, division, value, reason: value === null ? 'not-published' : null }];
  });
  cells.sort((a, b) => (`${a.place} ${a.division}` < `${b.place} ${b.division}` ? -1 : 1));
  return { regions: cells.filter(({ place }) => place.length === 4), countries: cells.filter(({ place }) => place.length === 2) };
}

/** Where a country's figure of a division comes from. */
export const COUNTRY_BASES = ['country-row', 'national-table', 'regions-summed'] as const;
export type CountryBasis = (typeof COUNTRY_BASES)[number];

export interface CountryCell extends ManufacturingCell {
  readonly basis: CountryBasis | null;
}

/** The country rows; one that is blank is what its regions publish, which is less than the country has, where they publish anything. */
export function countryCells({ regions, countries }: ReturnType<typeof readManufacturing>): CountryCell[] {
  return countries.map((cell): CountryCell => {
    if (cell.value !== null) return { ...cell, basis: 'country-row' };
    const parts = regions.filter(({ place, division }) => place.startsWith(cell.place) && division === cell.division).flatMap(({ value }) => value ?? []);
    return parts.length === 0 ? { ...cell, basis: null } : { ...cell, value: parts.reduce((sum, value) => sum + value, 0), reason: null, basis: 'regions-summed' };
  });
}
