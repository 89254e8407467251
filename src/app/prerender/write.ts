import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { decodeCatalogue, decodeEntry, ENTRY_FILE } from '../../datasets/catalogue.ts';
import { decodeExplore } from '../../datasets/answers/explore-answer.ts';
import { decodeGeometry } from '../../datasets/geometry.ts';
import { DEFAULT_VIEW, questionOf } from '../../model/index.ts';
import { withFirstView } from './markup.ts';

const DIST = new URL('../../../dist/', import.meta.url);

function published(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${path}`, DIST), 'utf8')) as unknown;
}

/** Draws the first view into the built page, so that it stands before any script has run. */
async function main(): Promise<void> {
  const entry = decodeEntry(published(ENTRY_FILE), ENTRY_FILE);
  const catalogue = decodeCatalogue(published(entry.catalogue.path), entry.catalogue.path);
  const geometry = decodeGeometry(published(catalogue.files.geometry.path), catalogue.files.geometry.path);
  const answer = decodeExplore(published(entry.firstAnswer.path), entry.firstAnswer.path, questionOf(DEFAULT_VIEW));
  // Through Vite, since components import style sheets.
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { drawFirstView } = (await vite.ssrLoadModule(
    fileURLToPath(new URL('first-view.tsx', import.meta.url)),
  )) as typeof import('./first-view.tsx');
  const page = new URL('index.html', DIST);
  writeFileSync(page, withFirstView(readFileSync(page, 'utf8'), drawFirstView({ entry, catalogue, geometry, answer })));
}

await main();
