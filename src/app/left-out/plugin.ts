import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Files of the query library that its core names and the atlas does without, and what stands in their place. */
const STAND_INS: Readonly<Record<string, string>> = {
  './focusManager.js': 'focus-manager.ts',
  './onlineManager.js': 'online-manager.ts',
  './mutationCache.js': 'mutation-cache.ts',
  './infiniteQueryBehavior.js': 'infinite-query.ts',
};
const LIBRARY = /\/@tanstack\/query-core\/build\/modern\/(?:query|queryClient|queryObserver|retryer)\.js$/;

/**
 * Leaves out of the build what the query library carries for changes, for growing lists and for asking again when the
 * window or the network is back: 1.5 kB of the first view, which its modules name and so no bundler can shake off.
 * @throws Error at the end of a build in which the library no longer has these files.
 */
export function withoutUnused(): Plugin {
  const met = new Set<string>();
  let hasLibrary = false;
  return {
    name: 'without-unused',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (importer === undefined || !LIBRARY.test(importer.replaceAll('\\', '/'))) return null;
      hasLibrary = true;
      const standIn = STAND_INS[id];
      if (standIn === undefined) return null;
      met.add(id);
      return fileURLToPath(new URL(standIn, import.meta.url));
    },
    buildEnd(fault) {
      const missed = Object.keys(STAND_INS).filter((id) => !met.has(id));
      if (fault === undefined && hasLibrary && missed.length > 0)
        throw new Error(`The query library names no ${missed.join(', ')} any more: see src/app/left-out/plugin.ts.`);
    },
  };
}
