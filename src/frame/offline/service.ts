import { Workbox } from 'workbox-window';
import { tellFetched } from './fetched.ts';
import { createKeeper, type Keeper } from './keeper.ts';

/** A page left open asks for a newer atlas at most so often, when it is looked at again. */
const UPDATE_EVERY = 3_600_000;

/** What keeps the atlas on this device, one for the whole page. */
export interface OfflineService {
  readonly keeper: Keeper;
  readonly hasUpdate: () => boolean;
  readonly subscribeUpdate: (listener: () => void) => () => void;
  /** Loads the page anew with the newer atlas; other tabs stay as they are until they are asked to. */
  readonly takeUpdate: () => void;
}

/** Where nothing can be kept: says why, and has nothing else to do. */
function without(base: string): OfflineService {
  const keeper = createKeeper(base, {
    caches: {
      open: () => Promise.reject(new Error('This window keeps nothing.')),
      match: () => Promise.resolve(undefined),
    },
  });
  keeper.refuse(globalThis.isSecureContext ? 'unsupported' : 'insecure');
  return {
    keeper,
    hasUpdate: () => false,
    subscribeUpdate: () => () => undefined,
    takeUpdate: () => location.reload(),
  };
}

function start(base: string): OfflineService {
  const storage: CacheStorage | undefined = globalThis.caches;
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (storage === undefined || container === undefined) return without(base);

  const listeners = new Set<() => void>();
  let isReady = false;
  let hasTakenOver = false;
  const offer = (): void => {
    isReady = true;
    for (const listener of listeners) listener();
  };
  const keeper = createKeeper(base, { caches: storage, persist: () => navigator.storage.persist() });
  const worker = new Workbox(new URL('service-worker.js', base).href, { scope: base });
  let registration: ServiceWorkerRegistration | undefined;
  let isKept = container.controller !== null;
  let asked = Date.now();

  // The first that is kept waits too, where it is slow to start: it is no newer one.
  worker.addEventListener('waiting', () => {
    if (isKept) offer();
  });
  worker.addEventListener('controlling', () => {
    if (hasTakenOver) location.reload();
    // Taken in another tab: this one goes on with what it has loaded until it is asked to follow.
    else if (isKept) offer();
    isKept = true;
  });
  worker.addEventListener('redundant', () => {
    if (registration?.active === null) keeper.refuse('refused');
  });
  const register = async (): Promise<void> => {
    try {
      registration = await worker.register({ immediate: true });
      await container.ready;
      await keeper.look();
      tellFetched((addresses) => void keeper.keepSeen(addresses).catch(() => undefined));
    } catch {
      keeper.refuse('refused');
    }
  };
  void register();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || registration === undefined) return;
    void keeper.look();
    if (Date.now() - asked < UPDATE_EVERY) return;
    asked = Date.now();
    // No network: asked again next time.
    void worker.update().catch(() => undefined);
  });

  return {
    keeper,
    hasUpdate: () => isReady,
    subscribeUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeUpdate: () => {
      hasTakenOver = true;
      if (registration?.waiting == null) location.reload();
      else worker.messageSkipWaiting();
    },
  };
}

let started: OfflineService | null = null;

/** Starts at the first call what keeps the atlas on this device. */
export function offlineService(): OfflineService {
  if (started !== null) return started;
  const base = new URL('.', document.baseURI).href;
  try {
    started = start(base);
  } catch {
    // In a sandboxed frame the question alone is an error.
    started = without(base);
  }
  return started;
}
