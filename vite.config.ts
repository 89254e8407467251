import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedPage } from './src/app/embed/page.ts';
import { hostingHeaders } from './src/app/hosting/plugin.ts';
import { outsideWords } from './src/app/outside/plugin.ts';
import { withoutUnused } from './src/app/left-out/plugin.ts';
import { compileLanguages } from './src/language/compile/compile.ts';

// The words of all languages, before anything reads them.
compileLanguages();

/** Parts of the page that keep their name in their file: its components, its first script and style, and its first words. */
const NAMED = /^(?:[A-Z]|index\b|core$)/;

/** How often a test that drives a page is tried again: `npm test` says so, and names what passed only then. */
const retry = Number(process.env['RETRIES'] ?? 0);

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any static host.
  base: './',
  // Every text alone in its element, since browsers that translate pages put their own in place of it.
  plugins: [react({ jsxImportSource: 'whole-text' }), hostingHeaders(), outsideWords(), embedPage(), withoutUnused()],
  resolve: { alias: { 'whole-text': fileURLToPath(new URL('src/design/whole-text', import.meta.url)) } },
  build: {
    target: 'es2022',
    // Which chunk the page needs first, for the byte gate.
    manifest: true,
    // A font written into the style sheet as data: would be refused by the page's policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    // What the first view needs in one file, however many pages share parts of it: many small ones weigh more.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] },
        // The first script lists every part: those that are no component are named by their digest alone, 1 kB less of it.
        chunkFileNames: ({ name }) => (NAMED.test(name) ? 'assets/[name]-[hash].js' : 'assets/p-[hash].js'),
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.css') && !NAMED.test(name) ? 'assets/p-[hash][extname]' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // The one file whose policy allows compiling expressions has a folder of its own in public/_headers.
        entryFileNames: (chunk) =>
          chunk.name === 'analysis-worker' ? 'assets/analysis/[name]-[hash].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  preview: { port, strictPort: true, host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    // Dates and sorting the same on every machine; a zone with summer time, since most readers live in one.
    env: { TZ: 'Europe/Rome' },
    // Patience, not a measure of speed: a busy machine is ten times slower, and only `npm run bench` times anything.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    // As many as a small machine has cores, since one less is one.
    maxWorkers: 2,
    // A project apart, so that `vitest run test/charts` needs no browser.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The files of a worker share its modules, of which none keeps anything of a test.
          isolate: false,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/browsers/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          retry,
          environment: 'happy-dom',
          setupFiles: ['test/patience.ts'],
          include: ['test/**/*.test.tsx'],
          exclude: ['test/{charts,design,map}/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          // What is drawn of what it is given, and fetches nothing: its files share modules and window.
          name: 'drawings',
          isolate: false,
          environment: 'happy-dom',
          setupFiles: ['test/patience.ts'],
          include: ['test/{charts,design,map}/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          retry,
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          // The files of a worker share its modules, its server and its browser.
          isolate: false,
          // Two browsers at once: more than one waits for the other on a small machine.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'browsers', retry, environment: 'node', include: ['test/browsers/**/*.test.ts'], maxWorkers: 1 },
      },
    ],
  },
});
