import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { EMBED_INPUT } from './page.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds the page that other sites frame into `dist/embed`, with files of its own. Browsers keep what a framed page
 * fetched apart from what the site itself did, so that sharing would save no reader anything and cut both into smaller
 * pieces.
 */
await build({
  root: ROOT,
  logLevel: 'warn',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    assetsDir: 'embed/assets',
    manifest: '.vite/embed-manifest.json',
    rolldownOptions: {
      input: EMBED_INPUT,
      // What most figures share is small, and weighs less in one file than in six.
      output: {
        // Every part names those it needs, and the page names all: whole names would be 2 kB of every embed.
        chunkFileNames: 'embed/assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'embed/assets/[hash:7][extname]'
            : 'embed/assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /src\/design\/(?:focus\/(?:focus-on|move-focus|use-one-stop)|choices|on-paper|drawing\/direction|controls\/RowButton)\b|src\/figure\/value\/(?:questions|table|value)\./,
            },
            // A drawn map and its list, which come together.
            {
              name: 'drawn-map',
              test: /src\/map\/(?:SvgMap|shapes\/paths)\.|src\/frame\/MissingMap|src\/design\/drawing\/classes\.|src\/charts\/ranked-bars\//,
            },
          ],
        },
      },
    },
  },
  worker: {
    rolldownOptions: {
      output: {
        entryFileNames: (chunk) =>
          chunk.name === 'analysis-worker' ? 'embed/assets/analysis/[name]-[hash].js' : 'embed/assets/[name]-[hash].js',
      },
    },
  },
});
