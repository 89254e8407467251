import * as v from 'valibot';
import type { PublishedFile } from '../model/catalogue.ts';
import { checked } from './checked.ts';
import { fetchUnnamed, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';

/** Written by the build beside the page. */
export const KEEPABLE_LIST = 'offline.json';

const KeepableList = v.object({
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^(?:assets|data)\/[A-Za-z0-9_./-]+$/)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** The list out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeKeepable(data: unknown): readonly PublishedFile[] {
  return checked(KeepableList, data, KEEPABLE_LIST).files;
}

/**
 * All files of the atlas that a device does not keep by itself, but can: each is called otherwise once it changes.
 * `base` is the address of the page's folder, ending in a slash. Throws DatasetError.
 */
export async function fetchKeepable(base: string, fetchWith?: Fetch): Promise<readonly PublishedFile[]> {
  return decodeKeepable(parseJson(await fetchUnnamed(base, KEEPABLE_LIST, fetchWith), KEEPABLE_LIST));
}
