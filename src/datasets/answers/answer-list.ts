import * as v from 'valibot';
import type { PublishedFile } from '../../model/catalogue.ts';
import { checked } from '../checked.ts';
import { DatasetError } from '../errors.ts';
import { fetchFile, fetchNamed, parseJson } from '../fetch-file.ts';
import type { Fetch } from '../fetch-file.ts';

/** The path of the file that holds an answer; null where none is published. */
export type AnswerList = (kind: string, key: string) => string | null;

/** How many digits of its digest name a file. */
export const NAMED_BY = 8;

const Entries = v.array(
  v.pipe(
    v.object({ by: v.string(), of: v.array(v.string()), names: v.pipe(v.string(), v.regex(/^[0-9a-f]*$/)) }),
    v.check(({ of, names }) => names.length === of.length * NAMED_BY, 'there is not one name a key'),
  ),
);
/** By kind of question. */
const ListFile = v.record(v.string(), Entries);

/** What a key is of, and by what: `skills eu-average`. */
function wordsOf(key: string): readonly [of: string, by: string] {
  const at = key.indexOf(' ');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

/** `name` is the start of the file's digest. */
export function pathOfAnswer(kind: string, name: string): string {
  return `answers/${kind}.${name}.json`;
}

/** The list as the text of a file: keys of one ending beside each other and names beside each other, since names do not pack. */
export function encodeAnswerList(names: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  return JSON.stringify(
    Object.fromEntries(
      [...names].map(([kind, named]) => {
        const groups = new Map<string, { readonly by: string; readonly of: string[]; names: string }>();
        for (const [key, name] of named) {
          const [of, by] = wordsOf(key);
          const group = groups.get(by) ?? { by, of: [], names: '' };
          group.of.push(of);
          group.names += name;
          groups.set(by, group);
        }
        return [kind, [...groups.values()]];
      }),
    ),
  );
}

/** The list out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeAnswerList(data: unknown, path: string): AnswerList {
  const file = checked(ListFile, data, path);
  return (kind, key) => {
    const [of, by] = wordsOf(key);
    const group = file[kind]?.find((known) => known.by === by);
    const at = group?.of.indexOf(of) ?? -1;
    return group === undefined || at < 0
      ? null
      : pathOfAnswer(kind, group.names.slice(at * NAMED_BY, (at + 1) * NAMED_BY));
  };
}

/** The answers that were computed when the atlas was built. `base` ends in a slash. Throws DatasetError. */
export async function fetchAnswerList(base: string, file: PublishedFile, fetchWith?: Fetch): Promise<AnswerList> {
  return decodeAnswerList(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path);
}

/** The JSON of an answer, whose file is named by its content. Throws DatasetError. */
export async function fetchAnswer(base: string, path: string, fetchWith?: Fetch): Promise<unknown> {
  const [, name] = /\.([0-9a-f]+)\.json$/.exec(path) ?? [];
  if (name === undefined)
    throw new DatasetError('invalid', path, `${path}: not named by its content; build the data again`);
  return parseJson(await fetchNamed(base, path, name, fetchWith), path);
}
