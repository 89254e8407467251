import { fetchKeepable } from '../../datasets/keepable-files.ts';
import {
  keepFiles,
  markWhole,
  notKept,
  type Caches,
  type KeepFault,
  type KeepProgress,
} from '../../datasets/kept-files.ts';
import type { PublishedFile } from '../../model/index.ts';

/** What of the atlas this device keeps. */
export type Keeping =
  | { readonly kind: 'starting' }
  /** `insecure`: no https; `unsupported`: the browser, or this window of it, keeps nothing; `refused`: it did not work. */
  | { readonly kind: 'impossible'; readonly why: 'insecure' | 'unsupported' | 'refused' }
  /** `bytes` are still to be fetched. */
  | { readonly kind: 'partly'; readonly bytes: number }
  | { readonly kind: 'taking'; readonly done: KeepProgress; readonly all: KeepProgress }
  | { readonly kind: 'failed'; readonly faults: readonly KeepFault[]; readonly bytes: number }
  | { readonly kind: 'whole' };

export interface Keeper {
  readonly get: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks again at what is kept: another tab may have taken files along, the browser may have let go of some. */
  readonly look: () => Promise<void>;
  /** Keeps what a page has fetched before anything could keep it. */
  readonly keepSeen: (addresses: readonly string[]) => Promise<void>;
  readonly takeAll: () => Promise<void>;
  readonly cancel: () => void;
  readonly refuse: (why: 'insecure' | 'unsupported' | 'refused') => void;
}

interface Surroundings {
  readonly caches: Caches;
  readonly fetchWith?: typeof fetch;
  /** Asks the browser to let go of nothing by itself. */
  readonly persist?: () => Promise<unknown>;
}

function sizeOf(files: readonly PublishedFile[]): KeepProgress {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Keeps the files of the atlas in the browser's caches. `base` is the address of the page's folder, ending in a slash. */
export function createKeeper(
  base: string,
  { caches, fetchWith = fetch.bind(globalThis), persist = () => Promise.resolve() }: Surroundings,
): Keeper {
  let keeping: Keeping = { kind: 'starting' };
  let list: Promise<readonly PublishedFile[]> | null = null;
  let controller: AbortController | null = null;
  const listeners = new Set<() => void>();
  /** Fetched to be kept, well or not: being seen then is no reason to fetch them again. */
  const tried = new Set<string>();

  const tell = (next: Keeping): void => {
    keeping = next;
    for (const listener of listeners) listener();
  };
  const addressOf = ({ path }: PublishedFile): string => new URL(path, base).href;
  const missing = async (): Promise<readonly PublishedFile[]> => {
    list ??= fetchKeepable(base, (address) => fetchWith(address)).catch((error: unknown) => {
      list = null;
      throw error;
    });
    return notKept(base, await list, caches);
  };
  /** While everything is being taken, only that tells how it stands. */
  const look = async (): Promise<void> => {
    try {
      const files = await missing();
      if (controller !== null) return;
      if (files.length === 0) {
        await markWhole(base, caches);
        tell({ kind: 'whole' });
        return;
      }
      const { bytes } = sizeOf(files);
      // What failed is said until it is tried again.
      tell(keeping.kind === 'failed' ? { ...keeping, bytes } : { kind: 'partly', bytes });
    } catch {
      if (controller === null) tell({ kind: 'impossible', why: 'refused' });
    }
  };

  return {
    get: () => keeping,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    keepSeen: async (addresses) => {
      const seen = new Set(addresses.filter((address) => !tried.has(address)));
      const files = (await missing()).filter((file) => seen.has(addressOf(file)));
      if (files.length === 0) return;
      for (const file of files) tried.add(addressOf(file));
      // The browser has just fetched them; what it no longer has is small beside fetching nothing twice.
      await keepFiles(base, files, { caches, fetchWith: (address) => fetchWith(address, { cache: 'force-cache' }) });
      await look();
    },
    takeAll: async () => {
      if (controller !== null) return;
      const own = new AbortController();
      controller = own;
      try {
        const files = await missing();
        const all = sizeOf(files);
        for (const file of files) tried.add(addressOf(file));
        tell({ kind: 'taking', done: { files: 0, bytes: 0 }, all });
        const faults = await keepFiles(base, files, {
          caches,
          signal: own.signal,
          fetchWith: (address, signal) => fetchWith(address, { signal, cache: 'no-store' }),
          onProgress: (done) => tell({ kind: 'taking', done, all }),
        });
        controller = null;
        if (faults.length > 0) return tell({ kind: 'failed', faults, bytes: sizeOf(await missing()).bytes });
        await look();
        await persist();
      } catch {
        controller = null;
        await look();
      }
    },
    cancel: () => controller?.abort(),
    refuse: (why) => tell({ kind: 'impossible', why }),
  };
}
