import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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
    rolldownOptions: { input: `${ROOT}embed/index.html` },
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
