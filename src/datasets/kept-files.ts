import type { PublishedFile } from '../model/catalogue.ts';
import { DatasetError } from './errors.ts';
import { fetchFile } from './fetch-file.ts';

/** Where a browser keeps answers: `globalThis.caches`, or a stand-in under test. */
export type Caches = Pick<CacheStorage, 'open' | 'match'>;

/** Says that everything was taken along, in the same cache: what takes the files takes it too. */
const MARK = 'everything-is-kept';

/** The cache of the files kept as they are met, one for each place an atlas is served from. */
export function keptFilesCache(base: string): string {
  return `atlas-files-${base}`;
}

/** How hosts vary their answers says nothing about files that never change under their name. */
const ANY_VARIANT: CacheQueryOptions = { ignoreVary: true };

/** The kept answer to an address, of whichever version of the atlas it is. */
export function matchKept(address: string, caches: Caches): Promise<Response | undefined> {
  return caches.match(address, ANY_VARIANT);
}

/** Those of the files that this device does not keep, in the order given. */
export async function notKept(
  base: string,
  files: readonly PublishedFile[],
  caches: Caches,
): Promise<readonly PublishedFile[]> {
  const kept = await Promise.all(files.map(({ path }) => matchKept(new URL(path, base).href, caches)));
  return files.filter((_, at) => kept[at] === undefined);
}

/** Why a file was not kept: what is wrong with it, or `full` where the device has no room. */
export interface KeepFault {
  readonly file: PublishedFile;
  readonly kind: DatasetError['kind'] | 'full';
}

export interface KeepProgress {
  readonly files: number;
  readonly bytes: number;
}

interface KeepOptions {
  readonly caches: Caches;
  readonly fetchWith?: (address: string, signal: AbortSignal | null) => Promise<Response>;
  readonly onProgress?: (done: KeepProgress) => void;
  readonly signal?: AbortSignal;
}

/** So many at once: more would only take the line from each other. */
const AT_ONCE = 4;

const fetchFromNetwork = (address: string, signal: AbortSignal | null): Promise<Response> => fetch(address, { signal });

/**
 * Fetches the files, checks each against its length and digest, and keeps it with the headers it came with. Goes on
 * where a file fails, and says which did; ends at once where the device is full. Throws AbortError once called off:
 * what was kept until then stays. `base` is the address of the page's folder, ending in a slash.
 */
export async function keepFiles(
  base: string,
  files: readonly PublishedFile[],
  options: KeepOptions,
): Promise<readonly KeepFault[]> {
  const { caches, fetchWith = fetchFromNetwork, onProgress = () => undefined, signal } = options;
  const cache = await caches.open(keptFilesCache(base));
  const faults: KeepFault[] = [];
  const waiting = [...files];
  let done: KeepProgress = { files: 0, bytes: 0 };

  const keep = async (file: PublishedFile): Promise<void> => {
    let answer: Response | null = null;
    await fetchFile(base, file, async (address) => {
      const response = await fetchWith(address, signal ?? null);
      answer = response.clone();
      return response;
    });
    if (answer !== null) await cache.put(new URL(file.path, base).href, answer);
  };
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await keep(file);
        done = { files: done.files + 1, bytes: done.bytes + file.bytes };
        onProgress(done);
      } catch (error) {
        signal?.throwIfAborted();
        // The file is well, and the device does not take it: browsers name that in several ways.
        if (!(error instanceof DatasetError)) waiting.length = 0;
        faults.push({ file, kind: error instanceof DatasetError ? error.kind : 'full' });
      }
      signal?.throwIfAborted();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

/** Notes that everything is kept, so that a newer atlas comes with everything too. */
export async function markWhole(base: string, caches: Caches): Promise<void> {
  await (await caches.open(keptFilesCache(base))).put(new URL(MARK, base).href, new Response(''));
}

export async function isMarkedWhole(base: string, caches: Caches): Promise<boolean> {
  return (await matchKept(new URL(MARK, base).href, caches)) !== undefined;
}

/** Lets go of the kept files that are no longer part of the atlas. */
export async function dropOthers(base: string, files: readonly PublishedFile[], caches: Caches): Promise<void> {
  const cache = await caches.open(keptFilesCache(base));
  const wanted = new Set([MARK, ...files.map(({ path }) => path)].map((path) => new URL(path, base).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}
