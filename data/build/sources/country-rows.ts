import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { MissingReason } from '../../../src/model/observation.ts';
import { EU27, SHARED } from '../tables/source-tables.ts';
import { DIVISIONS } from './structural-divisions.ts';

const REGIONAL = 'eurostat/sbs_r_nuts06_r2_2008-2015.tsv.gz';
const PERSONS_2015 = 'eurostat/sbs_r_nuts06_r2_persons_employed_2015.csv';
const NATIONAL = 'eurostat/sbs_na_sca_r2_2005-2015.tsv.gz';
const [FIRST, LAST] = [2008, 2015];

/** Where a country's figure of a division comes from. */
export const COUNTRY_BASES = ['country-row', 'national-table', 'regions-summed'] as const;
export type CountryBasis = (typeof COUNTRY_BASES)[number];

/** Persons employed of a country in a division and year. */
export interface CountryCell {
  readonly country: string;
  readonly division: string;
  readonly year: number;
  readonly value: number | null;
  readonly flags: string;
  /** Null where there is no value. */
  readonly basis: CountryBasis | null;
  readonly reason: MissingReason | null;
}

interface Found {
  readonly value: number | null;
  readonly flags: string;
}

const keyOf = (country: string, division: string, year: number): string => `${country}|${division}|${year}`;

/** Persons employed by country in one of Eurostat's bulk files. */
function bulk(path: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const lines = gunzipSync(readFileSync(new URL(path, SHARED)))
    .toString('utf8')
    .split('\n');
  const years = (lines[0] ?? '')
    .split('\t')
    .slice(1)
    .map((text) => Number(text.trim()));
  for (const [number, line] of lines.entries()) {
    const [key = '', ...cells] = line.split('\t');
    const [division = '', variable = '', country = ''] = key.split(',');
    if (number === 0 || variable !== 'V16110' || !EU27.has(country) || DIVISIONS[division] === undefined) continue;
    for (const [column, cell] of cells.entries()) {
      const year = years[column] ?? 0;
      const [text = ':', flags = ''] = cell.trim().split(' ');
      if (year < FIRST || year > LAST || (text === ':' && flags === '')) continue;
      const value = text === ':' ? null : Number(text);
      if (Number.isNaN(value)) throw new Error(`${path}:${number + 1}: "${cell}" is not a number`);
      found.set(keyOf(country, division, year), { value, flags });
    }
  }
  return found;
}

/** The later copy of 2015, which has the countries that the bulk file lacks. */
function laterCopy(): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const line of readFileSync(new URL(PERSONS_2015, SHARED), 'utf8').split(/\r?\n/).slice(1)) {
    const [division = '', country = '', cell = ''] = line.split(';');
    const match = /^([0-9]+)(?: ([a-z]+))?$/.exec(cell.trim());
    if (match !== null && EU27.has(country) && DIVISIONS[division] !== undefined)
      found.set(keyOf(country, division, LAST), { value: Number(match[1]), flags: match[2] ?? '' });
  }
  return found;
}

/**
 * Persons employed of every EU27 country and division, 2008-2015: the country row of the table of regions, else the national
 * table, whose figures are by enterprise and not by where people work, which for a whole country is nearly the same. Sorted
 * by country, division, year. Throws where a source file is missing or a cell is not a number.
 */
export function countryRows(): CountryCell[] {
  const [regional, later, national] = [bulk(REGIONAL), laterCopy(), bulk(NATIONAL)];
  return [...EU27].sort().flatMap((country) =>
    Object.keys(DIVISIONS)
      .sort()
      .flatMap((division) =>
        Array.from({ length: LAST - FIRST + 1 }, (_, at): CountryCell => {
          const year = FIRST + at;
          const key = keyOf(country, division, year);
          const own = [regional.get(key), later.get(key)].find((cell) => cell !== undefined && cell.value !== null);
          if (own !== undefined) return { country, division, year, ...own, basis: 'country-row', reason: null };
          const other = national.get(key);
          if (other !== undefined && other.value !== null)
            return { country, division, year, ...other, basis: 'national-table', reason: null };
          const isConfidential = [regional, national].some((table) => table.get(key)?.flags.includes('c') === true);
          return {
            country,
            division,
            year,
            value: null,
            flags: '',
            basis: null,
            reason: isConfidential ? 'confidential' : 'not-published',
          };
        }),
      ),
  );
}
