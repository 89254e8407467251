import * as v from 'valibot';
import type { Averages, Catalogue, Entry, EuAverage } from '../model/catalogue.ts';
import { DENOMINATORS, DIRECTIONS, STOOD_IN_FOR } from '../model/indicator.ts';
import { THEMES } from '../model/theme.ts';
import { Figure, rowsOf } from './reading.ts';
import { checked, Country, Finite, IndicatorCode, RegionCodeText } from './checked.ts';
import { fetchFile, fetchUnnamed, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';

export const ENTRY_FILE = 'index.json';

const Year = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100));
const File = v.object({
  path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[0-9a-f]{8}\.(?:json|arrow)$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const Files = v.object({
  innovation: File,
  environment: File,
  cooperation: File,
  finance: File,
  specialisation: File,
  skills: File,
  context: File,
  geometry: File,
  averages: File,
  industry: File,
  names: File,
  codes: File,
  notes: File,
  groups: File,
  borders: File,
  structure: File,
  manufacturing: File,
  divisions: File,
  'ten-sectors': File,
});

const CatalogueFile = v.object({
  version: v.string(),
  date: v.string(),
  regions: rowsOf(
    v.pipe(
      v.object({
        /** Null where the national name is the same. */
        code: RegionCodeText,
        name: v.string(),
        nationalName: v.nullable(v.string()),
        country: Country,
        isEu27: v.boolean(),
        isInSeeArea: v.boolean(),
        hasComparableFigures: v.boolean(),
        areaKm2: Figure,
      }),
      v.transform((region) => ({ ...region, nationalName: region.nationalName ?? region.name })),
    ),
  ),
  countries: v.array(v.object({ code: Country, isEu27: v.boolean() })),
  indicators: rowsOf(
    v.object({
      id: IndicatorCode,
      theme: v.picklist([...THEMES, 'context']),
      label: v.string(),
      definition: v.string(),
      unit: v.string(),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      direction: v.picklist(DIRECTIONS),
      denominator: v.picklist(DENOMINATORS),
      standsInFor: v.nullable(v.picklist(STOOD_IN_FOR)),
      isInIndex: v.boolean(),
      isCarriedFromCountry: v.boolean(),
      isPeriodTotal: v.boolean(),
      isDated: v.boolean(),
      isDerived: v.boolean(),
      sourceTable: v.string(),
      producer: v.string(),
      licence: v.string(),
      firstYear: Year,
      lastYear: Year,
      replacedBy: v.nullable(IndicatorCode),
    }),
  ),
  files: Files,
});

const AveragesFile = v.object({
  /** By indicator: year, whether the table gives it, value, regions, share. */
  euAverages: v.record(v.string(), v.array(v.tuple([Year, v.boolean(), Finite, Finite, Finite]))),
  /** By denominator: its years, and a row of figures a region, in the order of `regions`; empty where it has none. */
  denominators: v.record(v.string(), v.object({ years: v.array(Year), rows: v.array(v.array(v.nullable(Finite))) })),
});

/** The catalogue out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeCatalogue(data: unknown, path: string): Catalogue {
  return checked(CatalogueFile, data, path);
}

/** EU averages and denominators out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeAverages(data: unknown, path: string, { indicators, regions }: Catalogue): Averages {
  const file = checked(AveragesFile, data, path);
  const euAverages: EuAverage[] = indicators.flatMap(({ id }) =>
    (file.euAverages[id] ?? []).map(([year, isFromTable, value, count, share]) => ({
      indicator: id,
      year,
      basis: isFromTable ? ('table' as const) : ('weighted-mean' as const),
      value,
      regions: count,
      share,
    })),
  );
  const denominators = DENOMINATORS.flatMap((denominator) =>
    (file.denominators[denominator]?.rows ?? []).flatMap((row, at) =>
      row.flatMap((value, column) => {
        const region = regions[at]?.code;
        const year = file.denominators[denominator]?.years[column];
        return value === null || region === undefined || year === undefined
          ? []
          : [{ region, denominator, year, value }];
      }),
    ),
  );
  return { euAverages, denominators };
}

/** The averages that the catalogue names. Throws DatasetError. */
export async function fetchAverages(base: string, catalogue: Catalogue, fetchWith?: Fetch): Promise<Averages> {
  const file = catalogue.files.averages;
  return decodeAverages(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path, catalogue);
}

/** What today's catalogue, the answer to the first view and the lists of the others are called, out of the entry's JSON. Throws DatasetError `invalid`. */
export function decodeEntry(data: unknown, path: string): Entry {
  return checked(
    v.object({ catalogue: File, firstAnswer: File, answers: File, singleAnswers: File, industryAnswers: File }),
    data,
    path,
  );
}

/** The entry to all published files. `base` is the address of their folder, ending in a slash. Throws DatasetError. */
export async function fetchEntry(base: string, fetchWith?: Fetch): Promise<Entry> {
  return decodeEntry(parseJson(await fetchUnnamed(base, ENTRY_FILE, fetchWith), ENTRY_FILE), ENTRY_FILE);
}

/** The catalogue: what there is, and where. Throws DatasetError. */
export async function fetchCatalogue(base: string, { catalogue }: Entry, fetchWith?: Fetch): Promise<Catalogue> {
  return decodeCatalogue(parseJson(await fetchFile(base, catalogue, fetchWith), catalogue.path), catalogue.path);
}
