import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import { MARKETS } from '../model/industry.ts';
import type { IndustryCatalogue, SectorRegion, SectorTableName, SectorTableNote } from '../model/industry.ts';
import { checked, Country, RegionCodeText, SectorCodeText, SectorRegionCodeText } from './checked.ts';
import { DatasetError } from './errors.ts';
import { fetchFile, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';
import { rowsOf } from './reading.ts';

const Text = v.pipe(v.string(), v.minLength(1));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

const Version = v.pipe(v.string(), v.regex(/^20[0-9]{2}$/));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Foresight = v.object({ auc: Share, low: Share, high: Share });

function tableOf<Name extends SectorTableName>(name: Name) {
  return v.object({
    name: v.literal(name),
    sectors: v.pipe(
      v.array(v.object({ code: SectorCodeText, label: Text, family: Text, market: v.picklist(MARKETS) })),
      v.minLength(1),
      v.maxLength(200),
    ),
    nutsVersion: Version,
    regions: v.pipe(v.array(SectorRegionCodeText), v.minLength(1), v.maxLength(1000)),
    countries: v.pipe(v.array(Country), v.maxLength(100)),
    hasTotal: v.boolean(),
    years: v.pipe(v.array(Year), v.minLength(1), v.maxLength(100)),
    source: Text,
    licence: Text,
  });
}

const Place = v.object({
  code: SectorRegionCodeText,
  name: Text,
  country: Country,
  since: Version,
  isEu27: v.boolean(),
  isInSeeArea: v.boolean(),
  shapes: v.array(RegionCodeText),
});

const IndustryFile = v.object({
  /** As columns, or as a list where the data were built before 30 November 2026. */
  regions: v.pipe(
    v.lazy((given) => (Array.isArray(given) ? v.array(Place) : rowsOf(Place))),
    v.minLength(1),
    v.maxLength(1000),
  ),
  families: v.pipe(
    v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)), label: Text })),
    v.minLength(1),
  ),
  relatedness: v.object({ from: Year, to: Year, chosen: Foresight, size: Foresight, leastKnown: Share }),
  tables: v.object({
    manufacturing: tableOf('manufacturing'),
    divisions: tableOf('divisions'),
    'ten-sectors': tableOf('ten-sectors'),
  }),
});

/**
 * What sectors, families and regions the sector tables have, out of its file's JSON: known families and regions, no code twice,
 * years in order without a hole. The file has each region once, with the version of NUTS it came with. Throws DatasetError `invalid`,
 * naming the place.
 */
export function decodeIndustryCatalogue(data: unknown, path: string): IndustryCatalogue {
  const { families, relatedness, regions: places, tables } = checked(IndustryFile, data, path);
  const fault = (place: string, what: string): DatasetError =>
    new DatasetError('invalid', path, `${path}: ${place}: ${what}; build the data again`);
  const known = new Set(families.map(({ id }) => id));
  const placeOf = new Map(places.map((place) => [place.code, place]));
  const whole = ({ nutsVersion, ...table }: (typeof tables)[SectorTableName]): SectorTableNote => {
    const { name, sectors, regions, years } = table;
    for (const [at, { family }] of sectors.entries())
      if (!known.has(family)) throw fault(`tables.${name}.sectors.${at}.family`, `"${family}" is not a family`);
    for (const [list, codes] of Object.entries({
      sectors: sectors.map(({ code }) => code as string),
      regions: regions as readonly string[],
    })) {
      const seen = new Set<string>();
      for (const [at, code] of codes.entries()) {
        if (seen.has(code)) throw fault(`tables.${name}.${list}.${at}`, `"${code}" is there twice`);
        seen.add(code);
      }
    }
    for (const [at, year] of years.entries())
      if (year !== (years[0] ?? 0) + at)
        throw fault(`tables.${name}.years.${at}`, `${year} is not the year after the one before`);
    return {
      ...table,
      regions: regions.map((code, at): SectorRegion => {
        const place = placeOf.get(code);
        if (place === undefined) throw fault(`tables.${name}.regions.${at}`, `"${code}" is not among the regions`);
        const { since, ...rest } = place;
        // It is the same region in the table's own version, unless it is newer.
        return { ...rest, nutsVersion: since > nutsVersion ? since : nutsVersion };
      }),
    };
  };
  return {
    families,
    relatedness,
    tables: {
      manufacturing: whole(tables.manufacturing),
      divisions: whole(tables.divisions),
      'ten-sectors': whole(tables['ten-sectors']),
    },
  };
}

/** What the industry pages need to know before any figure: the file that the catalogue names. `base` ends in a slash. Throws DatasetError. */
export async function fetchIndustryCatalogue(
  base: string,
  catalogue: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<IndustryCatalogue> {
  const file = catalogue.files.industry;
  return decodeIndustryCatalogue(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path);
}
