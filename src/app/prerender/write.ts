import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { decodeCatalogue, decodeEntry, ENTRY_FILE } from '../../datasets/catalogue.ts';
import { decodeGeometry } from '../../datasets/geometry.ts';
import { CATALOGUE_LANGUAGE, DEFAULT_VIEW, LANGUAGES, questionOf, type Language } from '../../model/index.ts';
import { readAnswer } from '../../engine/prepared/read-answer.ts';
import { pageOf, withLanguage } from '../outside/language-page.ts';
import { withFirstView } from './markup.ts';

const DIST = new URL('../../../dist/', import.meta.url);

function published(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${path}`, DIST), 'utf8')) as unknown;
}

type Built = Readonly<Record<string, { readonly file: string }>>;

/** The scripts that hold the words of the first view; the names that the tables hold in the catalogue's language come in a second step. */
function wordFiles(built: Built, language: Language): readonly string[] {
  const compiled = 'src/language/compiled';
  const names =
    language === CATALOGUE_LANGUAGE
      ? []
      : [`${compiled}/${language}/fetchers.ts`, `${compiled}/${language}/indicators.ts`];
  return [`${compiled}/${language}/core.ts`, ...names].map((module) => {
    const file = built[module]?.file;
    if (file === undefined) throw new Error(`${module} was not built as a file of its own.`);
    return file;
  });
}

/** Writes the built page once in every language, with the first view drawn into it, so that it stands before any script has run. */
async function main(): Promise<void> {
  const entry = decodeEntry(published(ENTRY_FILE), ENTRY_FILE);
  const catalogue = decodeCatalogue(published(entry.catalogue.path), entry.catalogue.path);
  const geometry = decodeGeometry(published(catalogue.files.geometry.path), catalogue.files.geometry.path);
  const { path } = entry.firstAnswer;
  const answer = readAnswer('explore', questionOf(DEFAULT_VIEW), published(path), path);
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
  const page = readFileSync(new URL('index.html', DIST), 'utf8');
  const built = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')) as Built;
  for (const language of LANGUAGES) {
    const drawing = await drawFirstView({ entry, catalogue, geometry, answer }, language);
    const written = withFirstView(withLanguage(page, language), drawing, wordFiles(built, language));
    writeFileSync(new URL(pageOf(language), DIST), written);
  }
}

await main();
