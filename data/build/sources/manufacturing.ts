import type { MissingReason } from '../../../src/model/observation.ts';
import { EU27, sourceRecords } from '../tables/source-tables.ts';
import type { CountryCell } from './country-rows.ts';

const SOURCE = 'eurostat/sbs_r_nuts2021_manufacturing_persons_employed_2022.csv';

export const MANUFACTURING_YEAR = 2022;

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
    if (Number(year) !== MANUFACTURING_YEAR)
      throw new Error(`${SOURCE}: ${place} ${division} is of ${year}, not of ${MANUFACTURING_YEAR}`);
    const value = text === '' ? null : Number(text);
    if (Number.isNaN(value)) throw new Error(`${SOURCE}: ${place} ${division}: "${text}" is not a number`);
    return [{ place, division, value, reason: value === null ? 'not-published' : null }];
  });
  cells.sort((a, b) => (`${a.place} ${a.division}` < `${b.place} ${b.division}` ? -1 : 1));
  return {
    regions: cells.filter(({ place }) => place.length === 4),
    countries: cells.filter(({ place }) => place.length === 2),
  };
}

/** The country rows; one that is blank is what its regions publish, which is less than the country has, where they publish anything. */
export function manufacturingCountries({ regions, countries }: ReturnType<typeof readManufacturing>): CountryCell[] {
  return countries.map(({ place: country, division, value, reason }): CountryCell => {
    const cell = { country, division, year: MANUFACTURING_YEAR, flags: '' };
    if (value !== null) return { ...cell, value, reason, basis: 'country-row' };
    const parts = regions
      .filter((own) => own.place.startsWith(country) && own.division === division)
      .flatMap((own) => own.value ?? []);
    return parts.length === 0
      ? { ...cell, value, reason, basis: null }
      : { ...cell, value: parts.reduce((sum, persons) => sum + persons, 0), reason: null, basis: 'regions-summed' };
  });
}
