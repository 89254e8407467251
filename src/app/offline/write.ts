import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { decodeCatalogue, decodeEntry, ENTRY_FILE } from '../../datasets/catalogue.ts';
import { KEEPABLE_LIST } from '../../datasets/keepable-files.ts';
import { entryScripts, offlineLists, type BuiltFile } from './lists.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function readBuilt(): BuiltFile[] {
  return filesUnder(DIST).map((path) => ({
    path: relative(DIST, path).replaceAll('\\', '/'),
    content: readFileSync(path),
  }));
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(DIST, path), 'utf8')) as unknown;
}

/** The files without which there is no first view, nor any question answered. */
function needed(built: readonly BuiltFile[]): ReadonlySet<string> {
  const entry = decodeEntry(json(`data/${ENTRY_FILE}`), ENTRY_FILE);
  const { files } = decodeCatalogue(json(`data/${entry.catalogue.path}`), entry.catalogue.path);
  const data = [entry.catalogue, entry.firstAnswer, files.geometry, files.averages].map(({ path }) => `data/${path}`);
  const workers = built.map(({ path }) => path).filter((path) => path.startsWith('assets/analysis/'));
  return new Set([
    ...data,
    ...workers,
    ...entryScripts(json('.vite/manifest.json') as Parameters<typeof entryScripts>[0]),
  ]);
}

/**
 * Writes what keeps the atlas on a device: the list of what can be taken along, and the service worker with the list of
 * what is kept by itself. Comes after everything else of the build, since both lists hold digests.
 */
async function main(): Promise<void> {
  const before = readBuilt().filter(({ path }) => path !== KEEPABLE_LIST);
  const { files } = offlineLists(before, needed(before));
  writeFileSync(join(DIST, KEEPABLE_LIST), JSON.stringify({ files }));
  const built = readBuilt();
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ATLAS_SHELL: JSON.stringify(offlineLists(built, needed(built)).shell) },
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      // One script, not a module: Firefox takes no modules as service workers before version 147.
      rolldownOptions: {
        input: fileURLToPath(new URL('service-worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}

await main();
