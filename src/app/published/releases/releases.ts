import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Where releases are kept for ever, a zip of the tidy tables each, called by its date. */
const FOLDER = join(import.meta.dirname, '../../../../data/releases');
const NAME = /^(\d{4}-\d{2}-\d{2})\.zip$/;

/** The tables of one day, by name: `innovation.csv`. */
export type Tables = ReadonlyMap<string, string>;

export interface Release {
  /** `2026-11-30` */
  readonly date: string;
  readonly tables: Tables;
}

export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** All releases, the newest first. Throws Error where one cannot be read. */
export function readReleases(folder: string = FOLDER): readonly Release[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => {
      const [, date] = NAME.exec(file) ?? [];
      if (date === undefined) return [];
      const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, file)))));
      return [{ date, tables: new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)])) }];
    })
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
}

/** Whether the tables are those of a release, byte for byte. */
export function isRelease(tables: Tables, release: Release): boolean {
  return tables.size === release.tables.size && [...tables].every(([name, text]) => release.tables.get(name) === text);
}
