import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/datasets/errors.ts';
import { decodeKeepable, fetchKeepable } from '../../src/datasets/keepable-files.ts';
import {
  dropOthers,
  isMarkedWhole,
  keepFiles,
  keptFilesCache,
  markWhole,
  matchKept,
  notKept,
} from '../../src/datasets/kept-files.ts';
import { ATLAS, fileOf, memoryCaches } from '../fixtures/kept-caches.ts';

const CONTENTS = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`data/${name}.arrow`, `figures of ${name}`]));
const FILES = [...CONTENTS].map(([path, content]) => fileOf(path, content));

/** A host that has all files but those given, which it answers otherwise. */
function host(others: Readonly<Record<string, () => Response>> = {}) {
  return (address: string): Promise<Response> => {
    const path = address.slice(ATLAS.length);
    const other = others[path];
    if (other !== undefined) {
      try {
        return Promise.resolve(other());
      } catch (error) {
        return Promise.reject(error as Error);
      }
    }
    return Promise.resolve(
      new Response(CONTENTS.get(path), { headers: { 'content-security-policy': `policy of ${path}` } }),
    );
  };
}

describe('keeping files', () => {
  it('keeps each with the headers it came with, and tells how far it is', async () => {
    const caches = memoryCaches();
    const told: number[] = [];
    expect(
      await keepFiles(ATLAS, FILES, { caches, fetchWith: host(), onProgress: ({ files }) => void told.push(files) }),
    ).toEqual([]);
    expect(told).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await notKept(ATLAS, FILES, caches)).toEqual([]);
    const kept = await matchKept(`${ATLAS}data/c.arrow`, caches);
    expect(await kept?.text()).toBe('figures of c');
    expect(kept?.headers.get('content-security-policy')).toBe('policy of data/c.arrow');
  });

  it('keeps nothing that is not the file, says which and why, and goes on', async () => {
    const caches = memoryCaches();
    const faults = await keepFiles(ATLAS, FILES, {
      caches,
      fetchWith: host({
        'data/a.arrow': () => new Response('Not found', { status: 404 }),
        'data/b.arrow': () => new Response('<!doctype html><title>Sign in</title>'),
        'data/c.arrow': () => new Response('figures of x'),
        'data/d.arrow': () => {
          throw new TypeError('no network');
        },
      }),
    });
    expect(new Map(faults.map(({ file, kind }) => [file.path, kind]))).toEqual(
      new Map([
        ['data/a.arrow', 'http'],
        ['data/b.arrow', 'not-data'],
        ['data/c.arrow', 'tampered'],
        ['data/d.arrow', 'network'],
      ]),
    );
    expect((await notKept(ATLAS, FILES, caches)).map(({ path }) => path)).toEqual([
      'data/a.arrow',
      'data/b.arrow',
      'data/c.arrow',
      'data/d.arrow',
    ]);
  });

  it('ends where the device is full; what was kept stays', async () => {
    const caches = memoryCaches();
    caches.room = 1;
    const faults = await keepFiles(ATLAS, FILES, { caches, fetchWith: host() });
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['full']));
    // Those under way beside it, no more.
    expect(faults.length).toBeLessThan(FILES.length - 1);
    expect(await notKept(ATLAS, FILES, caches)).toHaveLength(FILES.length - 1);
  });

  it('can be called off', async () => {
    const caches = memoryCaches();
    const controller = new AbortController();
    const keeping = keepFiles(ATLAS, FILES, {
      caches,
      signal: controller.signal,
      fetchWith: host(),
      onProgress: ({ files }) => (files === 2 ? controller.abort() : undefined),
    });
    await expect(keeping).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    const missing = await notKept(ATLAS, FILES, caches);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(FILES.length);
  });

  it('lets go of what is no longer part of the atlas, and remembers that everything was taken', async () => {
    const caches = memoryCaches();
    await keepFiles(ATLAS, FILES, { caches, fetchWith: host() });
    expect(await isMarkedWhole(ATLAS, caches)).toBe(false);
    await markWhole(ATLAS, caches);
    await dropOthers(ATLAS, FILES.slice(0, 2), caches);
    // Whichever came first.
    expect([...(caches.kept.get(keptFilesCache(ATLAS))?.keys() ?? [])].sort()).toEqual([
      `${ATLAS}data/a.arrow`,
      `${ATLAS}data/b.arrow`,
      `${ATLAS}everything-is-kept`,
    ]);
    expect(await isMarkedWhole(ATLAS, caches)).toBe(true);
  });

  it('keeps apart two atlases of one host', () => {
    expect(keptFilesCache(ATLAS)).not.toBe(keptFilesCache('https://atlas.example/other/'));
  });
});

describe('the list of what can be taken along', () => {
  it('comes from beside the page', async () => {
    const asked: string[] = [];
    const list = await fetchKeepable(ATLAS, (address) => {
      asked.push(address);
      return Promise.resolve(new Response(JSON.stringify({ files: FILES })));
    });
    expect(asked).toEqual([`${ATLAS}offline.json`]);
    expect(list).toEqual(FILES);
  });

  it.each([
    ['another host', [{ ...FILES[0], path: 'https://elsewhere.example/x.js' }]],
    ['a file outside its folders', [{ ...FILES[0], path: 'index.html' }]],
    ['no size', [{ ...FILES[0], bytes: -1 }]],
    ['no digest', [{ ...FILES[0], sha256: 'x' }]],
  ])('is refused with %s in it', (_, files) => {
    expect(() => decodeKeepable({ files })).toThrow(DatasetError);
  });
});
