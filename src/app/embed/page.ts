import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the page of embeds lies; it is built to, and served at, `embed/`. */
const EMBED_SOURCE = fileURLToPath(new URL('index.html', import.meta.url));

/** The name by which the build knows it, so that it is written to `embed/index.html` of the built folder. */
export const EMBED_INPUT = fileURLToPath(new URL('../../../embed/index.html', import.meta.url)).replaceAll('\\', '/');

/** Serves and builds the page that other sites frame at an address of its own, beside that of the atlas. */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    enforce: 'pre',
    resolveId: (id) => (id === EMBED_INPUT ? id : null),
    load: (id) => (id === EMBED_INPUT ? readFileSync(EMBED_SOURCE, 'utf8') : null),
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/embed\/(?:index\.html)?(?=$|\?)/, '/src/app/embed/index.html') ?? '/';
        next();
      });
    },
  };
}
