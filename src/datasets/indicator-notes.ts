import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import { FORMULA_KINDS, type IndicatorNotes } from '../model/holdings.ts';
import { checked, Finite, IndicatorCode } from './checked.ts';
import { fetchFile, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';
import { rowsOf } from './reading.ts';

const NotesFile = v.object({
  notes: rowsOf(
    v.object({
      indicator: IndicatorCode,
      citation: v.string(),
      nutsVersion: v.string(),
      formula: v.picklist(FORMULA_KINDS),
      inputs: v.array(v.string()),
      factor: Finite,
    }),
  ),
  sources: rowsOf(v.object({ name: v.string(), link: v.pipe(v.string(), v.startsWith('https://')) })),
});

/** What the tables say of the indicators, out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
function decodeNotes(data: unknown, path: string): IndicatorNotes {
  return checked(NotesFile, data, path);
}

/** The notes that the catalogue names. `base` ends in a slash. Throws DatasetError. */
export async function fetchNotes(
  base: string,
  { files }: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<IndicatorNotes> {
  return decodeNotes(parseJson(await fetchFile(base, files.notes, fetchWith), files.notes.path), files.notes.path);
}
