import * as v from 'valibot';
import { checked, Finite } from './checked.ts';
import { fetchUnnamed, parseJson, type Fetch } from './fetch-file.ts';

const PATH = 'releases/index.json';
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const ReleaseFile = v.object({
  current: v.nullable(Day),
  releases: v.array(
    v.object({
      date: Day,
      changesSince: v.array(v.object({ indicator: v.string(), added: Finite, revised: Finite, removed: Finite })),
    }),
  ),
});

/** The releases of the figures, the newest first, each with what of it is other today. */
export type ReleasedFigures = v.InferOutput<typeof ReleaseFile>;

/** The releases that the build found. `base` ends in a slash. Throws DatasetError. */
export async function fetchReleases(base: string, fetchWith?: Fetch): Promise<ReleasedFigures> {
  return checked(ReleaseFile, parseJson(await fetchUnnamed(base, PATH, fetchWith), PATH), PATH);
}
