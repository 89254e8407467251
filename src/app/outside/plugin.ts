import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { CATALOGUE_LANGUAGE, LANGUAGES } from '../../model/index.ts';
import { manifestOf, manifestText, withLanguage } from './language-page.ts';
import { outsideWordsOf, withOutsideWords } from './words.ts';

const RENEW = 'renew.js';
const SLOT = '{/* words */}';
/** The page that gets its words once it is built, a copy for each language: see src/app/prerender. */
const ATLAS = '/index.html';

/** The script that loads the atlas anew, with its words in every language. */
export function renewScript(): string {
  const script = readFileSync(fileURLToPath(new URL(RENEW, import.meta.url)), 'utf8');
  if (!script.includes(SLOT)) throw new Error(`src/app/outside/${RENEW} has no ${SLOT} to put its words in.`);
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, outsideWordsOf(language).renew]));
  return script.replace(SLOT, () => JSON.stringify(words));
}

/** What is written beside the pages, by its name. */
function filesBeside(): ReadonlyMap<string, string> {
  return new Map([
    [RENEW, renewScript()],
    ...LANGUAGES.map((language) => [manifestOf(language), manifestText(language)] as const),
  ]);
}

const KINDS: Readonly<Record<string, string>> = { js: 'text/javascript', webmanifest: 'application/manifest+json' };

/**
 * Writes what is said where no script of the bundle runs: into the pages, into the script that loads the atlas anew, and
 * into what a device reads to install the atlas.
 */
export function outsideWords(): Plugin {
  return {
    name: 'outside-words',
    transformIndexHtml: {
      order: 'pre',
      handler(page, { path, server }) {
        if (path !== ATLAS) return withOutsideWords(page, LANGUAGES);
        return server === undefined ? page : withLanguage(page, CATALOGUE_LANGUAGE);
      },
    },
    configureServer(server) {
      for (const name of filesBeside().keys())
        server.middlewares.use(`/${name}`, (_request, response) => {
          response.setHeader('content-type', KINDS[name.split('.').at(-1) ?? ''] ?? 'text/plain');
          response.end(filesBeside().get(name));
        });
    },
    generateBundle() {
      for (const [fileName, source] of filesBeside()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
