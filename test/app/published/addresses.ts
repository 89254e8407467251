import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from '../../../src/app/published/published.ts';
import { standardFigures } from '../../../src/app/published/made/standard-figures.ts';

const PUBLIC = join(import.meta.dirname, '../../../public');

export const read = (path: string): Uint8Array => readFileSync(join(PUBLIC, path));

/** What the figures of the tests are of: the whole, a theme, an indicator of each kind, a region. */
const OF = new Set(['overall', 'skills', 'gerd', 'early-leavers', 'horizon-participations', 'ITI3', 'UA11']);

/** The files of the build by their path, with the figures of a few. */
export async function addressedFiles(): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}> {
  const files = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  const few: typeof standardFigures = (catalogue) => standardFigures(catalogue).filter(({ of }) => OF.has(of));
  for await (const { path, content } of publishedFiles(read, few))
    if (typeof content === 'string') files.set(path, content);
    else pictures.set(path, content);
  for (const name of readdirSync(join(PUBLIC, 'data/tables')))
    files.set(`data/tables/${name}`, new TextDecoder().decode(read(`data/tables/${name}`)));
  return { files, pictures };
}
