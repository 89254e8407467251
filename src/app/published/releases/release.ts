import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipped } from '../../../figure/office/zip.ts';
import { isRelease, readReleases } from './releases.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** Keeps the tables as they are now as a release under a date: `npm run data:release -- 2026-11-30`. */
function main(date: string | undefined): void {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new Error('Name the day of the release: npm run data:release -- 2026-11-30');
  const folder = join(ROOT, 'public/data/tables');
  const tables = new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  mkdirSync(join(ROOT, 'data/releases'), { recursive: true });
  const [newest] = readReleases();
  if (newest !== undefined && isRelease(tables, newest))
    throw new Error(`The tables are those of the release of ${newest.date}: there is nothing new to keep.`);
  if (newest !== undefined && newest.date >= date)
    throw new Error(`There is a release of ${newest.date} already, and releases are never changed: take a later day.`);
  const bytes = zipped(Object.fromEntries(tables), date);
  writeFileSync(join(ROOT, `data/releases/${date}.zip`), bytes);
  console.log(
    `data/releases/${date}.zip: ${String(tables.size)} tables, ${String(Math.round(bytes.length / 1000))} kB`,
  );
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
