import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BY_ADDRESS } from '../../src/app/offline/by-address.ts';
import { THEMES } from '../../src/model/index.ts';

/** At most this many bytes, compressed with gzip, before the first map stands: the page as built, its style and its first script. */
export const FIRST_MAP_BUDGET = 150_000;
/**
 * At most this many bytes, compressed with gzip, before the page answers: all scripts, words and data of the first view too.
 * It was 195 kB before there were industries, stories, sharing, paper and use without network, whose doors stand on the
 * first page, 197 kB before the page watched over its worker, its scripts and translators (29 November 2026), 202 kB before
 * search, titles, skip links and the reach of small regions, and 205 kB before groups of regions as filter and benchmark,
 * two more pages and the tips that can be entered (30 November 2026). It was 209 kB before parts of the query library that
 * nothing uses were left out (`src/app/left-out`).
 */
export const ALIVE_BUDGET = 208_000;
/** At most this many bytes, compressed with gzip, for the figures of the six themes together. */
export const THEMES_BUDGET = 400_000;

export interface Weight {
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Bytes {
  /** All that the page needs before the first map, but fonts. */
  readonly firstMap: readonly Weight[];
  /** All that it needs before it answers, but fonts and the worker. */
  readonly alive: readonly Weight[];
  readonly themes: readonly Weight[];
  /** Every file that a host serves, fonts and workers too. */
  readonly all: readonly Weight[];
}

export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The words of the first view. */
const WORDS = 'src/language/compiled/en/core.ts';

/** What blocks the first painting, and what the page needs before it answers: matched by the start of their names. */
const FIRST_MAP_FILES = new Set(['index.html', 'first-view.js']);
const ALIVE_DATA = ['data/index', 'data/catalogue', 'data/geometry', 'data/first-answer'];

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** Gzip at level 6 and Brotli at 5, as hosts compress on the fly. */
export function weigh(dist: string, path: string): Weight {
  const content = readFileSync(join(dist, path));
  return {
    path,
    bytes: content.length,
    gzip: gzipSync(content, { level: 6 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
  };
}

/** The scripts and styles that the browser fetches at once for these chunks: they, and what they import statically. */
export function filesOf(manifest: Readonly<Record<string, Chunk>>, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return found;
}

/**
 * Weighs the built atlas.
 * @throws Error if there is no build, or one without what the first map or a theme needs.
 */
export function measureBytes(dist: string): Bytes {
  if (!existsSync(join(dist, '.vite/manifest.json')))
    throw new Error('There is no built atlas in dist/: run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const served = filesUnder(dist)
    .map((path) => relative(dist, path).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.') && path !== '_headers')
    .toSorted();
  const entry = filesOf(manifest, [
    ...Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true),
    // Asked for by the first script, before it draws anything.
    WORDS,
  ]);
  if (manifest[WORDS] === undefined) throw new Error(`There is no chunk of ${WORDS}.`);
  const isFirst = (path: string): boolean => FIRST_MAP_FILES.has(path) || (entry.has(path) && path.endsWith('.css'));
  const firstMap = served.filter(isFirst);
  const alive = served.filter(
    (path) =>
      isFirst(path) ||
      entry.has(path) ||
      (ALIVE_DATA.some((start) => path.startsWith(start)) && !BY_ADDRESS.test(path)),
  );
  if (!readFileSync(join(dist, 'index.html'), 'utf8').includes('data-region'))
    throw new Error('The first view is not drawn into dist/index.html: run `npm run build`.');
  if (!alive.some((path) => path.endsWith('.js')) || !alive.some((path) => path.startsWith('data/geometry'))) {
    throw new Error(`The first view needs a script and the geometry; of the build there is ${alive.join(', ')}.`);
  }
  const themes = THEMES.map((theme) => {
    const path = served.find((file) => file.startsWith(`data/${theme}`));
    if (path === undefined) throw new Error(`No file of the theme ${theme} is in dist/data.`);
    return path;
  });
  return {
    firstMap: firstMap.map((path) => weigh(dist, path)),
    alive: alive.map((path) => weigh(dist, path)),
    themes: themes.map((path) => weigh(dist, path)),
    all: served.map((path) => weigh(dist, path)),
  };
}

/** The sum over files, in bytes. */
export function total(weights: readonly Weight[], of: 'bytes' | 'gzip' | 'brotli'): number {
  return weights.reduce((sum, weight) => sum + weight[of], 0);
}

function main(): void {
  const { firstMap, alive, themes } = measureBytes(fileURLToPath(new URL('../../dist', import.meta.url)));
  const line = (name: string, weight: Weight): string =>
    `  ${(weight.gzip / 1000).toFixed(1).padStart(7)} kB gzip ${(weight.brotli / 1000).toFixed(1).padStart(7)} kB brotli  ${name}`;
  let isGood = true;
  for (const [name, weights, budget] of [
    ['before the first map', firstMap, FIRST_MAP_BUDGET],
    ['before the page answers', alive, ALIVE_BUDGET],
    ['six themes', themes, THEMES_BUDGET],
  ] as const) {
    for (const weight of weights) console.log(line(weight.path, weight));
    const sum = total(weights, 'gzip');
    console.log(`${(sum / 1000).toFixed(1).padStart(9)} kB gzip ${name}; the budget is ${budget / 1000} kB\n`);
    if (sum > budget) {
      console.error(`${name}: ${((sum - budget) / 1000).toFixed(1)} kB over the budget.`);
      isGood = false;
    }
  }
  if (!isGood) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
