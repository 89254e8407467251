import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { fetchKeepable, KEEPABLE_LIST } from '../../datasets/keepable-files.ts';
import { dropOthers, isMarkedWhole, keepFiles, keptFilesCache, matchKept, notKept } from '../../datasets/kept-files.ts';
import type { PublishedFile } from '../../model/index.ts';
import { BY_ADDRESS } from './by-address.ts';
import { isTrustworthy } from './trustworthy.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: see write.ts. */
declare const ATLAS_SHELL: PrecacheEntry[];

const base = self.registration.scope;

function controllerOf(entries: PrecacheEntry[]): PrecacheController {
  const controller = new PrecacheController();
  controller.addToCacheList(entries);
  return controller;
}

/** The page, its scripts and the data of its first view: one version, kept whole or not at all. */
const shell = controllerOf(ATLAS_SHELL);

/** A controller fetches file after file, so that a shell of 500 takes 500 journeys to the host and back. */
const FETCHED_AT_ONCE = 6;

/** Keeps the whole shell in the cache of its controller, several files at once. */
async function installShell(event: ExtendableEvent): Promise<void> {
  const parts = Array.from({ length: FETCHED_AT_ONCE }, (_, part) =>
    controllerOf(ATLAS_SHELL.filter((_entry, position) => position % FETCHED_AT_ONCE === part)),
  );
  await Promise.all(parts.map((part) => part.install(event)));
}

/** A file that never changes under its name: as kept, else as the host has it, and kept from then on. */
class KeptFirst extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return (await matchKept(request.url, self.caches)) ?? handler.fetchAndCachePut(request);
  }
}

// What a page is asked for stands in its link; the page itself is the same. Some hosts call it.html it.
registerRoute(
  new PrecacheRoute(shell, { directoryIndex: 'index.html', cleanURLs: true, ignoreURLParametersMatching: [/./] }),
);
/** So does the page ask for what it keeps itself: see frame/offline. */
const PASSED: ReadonlySet<RequestCache> = new Set(['no-store', 'force-cache']);

registerRoute(
  ({ url, request }) =>
    !PASSED.has(request.cache) &&
    [`${base}assets/`, `${base}data/`].some((folder) => url.href.startsWith(folder)) &&
    !BY_ADDRESS.test(url.href.slice(base.length)),
  new KeptFirst({
    cacheName: keptFilesCache(base),
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          (await isTrustworthy(request.url, response.clone())) ? response : null,
      },
    ],
  }),
);

/** The list of this version, as kept with its shell. */
function keepable(): Promise<readonly PublishedFile[]> {
  return fetchKeepable(base, async () => (await shell.matchPrecache(KEEPABLE_LIST)) ?? Response.error());
}

async function install(event: ExtendableEvent): Promise<void> {
  await installShell(event);
  if (!(await isMarkedWhole(base, self.caches))) return;
  // Who took everything along gets everything of the newer atlas before it is offered, or is not offered it.
  const missing = await notKept(base, await keepable(), self.caches);
  const [fault] = await keepFiles(base, missing, { caches: self.caches });
  if (fault !== undefined) throw new Error(`${fault.file.path} could not be kept: ${fault.kind}`);
}

async function activate(event: ExtendableEvent): Promise<void> {
  // A page of the version before, open in another tab, still needs its own files: they go at the next change.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length <= 1) {
    await shell.activate(event);
    await dropOthers(base, await keepable(), self.caches);
  }
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  // As workbox-window asks for it, once the reader has.
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
