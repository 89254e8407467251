import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { PUBLISHED_FOLDERS } from '../addresses/places.ts';

const DIST = new URL('../../../dist/', import.meta.url);

/**
 * Writes what other programs, search engines and readers without scripts find by address: the figures of the default
 * method as CSV, JSON-stat and SVG, with what describes them. Comes after the tables, and before what is kept without network.
 */
async function main(): Promise<void> {
  const started = performance.now();
  // Through Vite, since figures import style sheets.
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { publishedFiles } = (await vite.ssrLoadModule(
      fileURLToPath(new URL('published.ts', import.meta.url)),
    )) as typeof import('./published.ts');
    for (const folder of PUBLISHED_FOLDERS) rmSync(new URL(`data/${folder}/`, DIST), { recursive: true, force: true });
    let [count, bytes] = [0, 0];
    for await (const { path, content } of publishedFiles((path) => readFileSync(new URL(path, DIST)))) {
      const target = new URL(path, DIST);
      mkdirSync(dirname(fileURLToPath(target)), { recursive: true });
      writeFileSync(target, content);
      count += 1;
      bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${String(count)} files by address, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
  } finally {
    await vite.close();
  }
}

await main();
