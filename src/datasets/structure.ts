import * as v from 'valibot';
import type { Catalogue } from '../model/catalogue.ts';
import { STRUCTURE_VARIABLES, type Structure } from '../model/answers/structure.ts';
import { checked, Country, Finite } from './checked.ts';
import { DatasetError } from './errors.ts';
import { fetchFile, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';
import { Figures, Regions, rowsOf } from './reading.ts';

const StructureFile = v.object({
  regions: Regions,
  cells: v.pipe(
    v.array(v.object({ value: Figures, year: Figures, status: v.array(Finite) })),
    v.length(STRUCTURE_VARIABLES.length),
  ),
  horizon: rowsOf(v.object({ one: Country, other: Country, projects: Finite })),
  populations: rowsOf(v.object({ country: Country, population: Finite, year: Finite })),
});

/** What regions are like, out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
function decodeStructure(data: unknown, path: string): Structure {
  const { regions, cells, ...links } = checked(StructureFile, data, path);
  return {
    ...links,
    regions,
    cells: cells.map(({ value, year, status }, at) => {
      if (![value, year, status].every(({ length }) => length === regions.length))
        throw new DatasetError(
          'invalid',
          path,
          `${path}: cells.${at}: not a figure for each of ${regions.length} regions; build the data again`,
        );
      return regions.map((_, row) => ({
        value: value[row] ?? Number.NaN,
        year: year[row] ?? Number.NaN,
        status: status[row] ?? 0,
      }));
    }),
  };
}

/** The structure of regions that the catalogue names. `base` ends in a slash. Throws DatasetError. */
export async function fetchStructure(
  base: string,
  { files }: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<Structure> {
  const file = files.structure;
  return decodeStructure(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path);
}
