import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import { LISTED_GROUPS, type ListedGroup, type RegionBorder } from '../model/listed-groups.ts';
import { checked, Finite, RegionCodeText } from './checked.ts';
import { fetchFile, parseJson, type Fetch } from './fetch-file.ts';
import { Regions, rowsOf } from './reading.ts';

const GroupsFile = rowsOf(
  v.object({ id: v.picklist(LISTED_GROUPS), members: Regions, unchecked: Regions, notClassified: Regions }),
);
const BordersFile = rowsOf(
  v.object({
    first: RegionCodeText,
    second: RegionCodeText,
    isInternational: v.boolean(),
    lengthKm: v.pipe(Finite, v.minValue(0)),
  }),
);

/** Listed groups of regions out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeGroups(data: unknown, path: string): readonly ListedGroup[] {
  return checked(GroupsFile, data, path);
}

/** Borders between regions out of their file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeBorders(data: unknown, path: string): readonly RegionBorder[] {
  return checked(BordersFile, data, path);
}

/** Which regions are in a listed group. `base` ends in a slash. Throws DatasetError. */
export async function fetchGroups(
  base: string,
  { files }: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<readonly ListedGroup[]> {
  return decodeGroups(parseJson(await fetchFile(base, files.groups, fetchWith), files.groups.path), files.groups.path);
}

/** Which regions border on each other by land. `base` ends in a slash. Throws DatasetError. */
export async function fetchBorders(
  base: string,
  { files }: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<readonly RegionBorder[]> {
  const { borders } = files;
  return decodeBorders(parseJson(await fetchFile(base, borders, fetchWith), borders.path), borders.path);
}
