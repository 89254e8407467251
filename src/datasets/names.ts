import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import { SECTOR_TABLES } from '../model/industry.ts';
import { CODE_CHANGES, NUTS_VERSIONS, type Names, type OldCode } from '../model/names.ts';
import { checked, Country, RegionCodeText, SectorCodeText } from './checked.ts';
import { fetchFile, parseJson, type Fetch } from './fetch-file.ts';
import { Figure, rowsOf } from './reading.ts';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Texts = v.array(Text);

const NamesFile = v.object({
  regions: rowsOf(v.object({ code: RegionCodeText, names: Texts, parts: Texts })),
  countries: rowsOf(v.object({ code: Country, names: Texts })),
  places: rowsOf(v.object({ name: Text, region: RegionCodeText, otherNames: Texts })),
  sectors: rowsOf(v.object({ code: SectorCodeText, label: Text, table: v.picklist(SECTOR_TABLES) })),
});

const CodesFile = rowsOf(
  v.object({
    code: v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]{1,2}$/)),
    versions: v.array(v.picklist(NUTS_VERSIONS)),
    now: RegionCodeText,
    share: Figure,
    change: v.picklist(CODE_CHANGES),
  }),
);

/** Names out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeNames(data: unknown, path: string): Names {
  return checked(NamesFile, data, path);
}

/** Old codes out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeCodes(data: unknown, path: string): readonly OldCode[] {
  return checked(CodesFile, data, path);
}

/** The names that the catalogue names. `base` ends in a slash. Throws DatasetError. */
export async function fetchNames(base: string, { files }: Pick<Catalogue, 'files'>, fetchWith?: Fetch): Promise<Names> {
  return decodeNames(parseJson(await fetchFile(base, files.names, fetchWith), files.names.path), files.names.path);
}

/** What became of old codes. `base` ends in a slash. Throws DatasetError. */
export async function fetchCodes(
  base: string,
  { files }: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<readonly OldCode[]> {
  return decodeCodes(parseJson(await fetchFile(base, files.codes, fetchWith), files.codes.path), files.codes.path);
}
