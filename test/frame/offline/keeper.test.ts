import { describe, expect, it, vi } from 'vitest';
import { keptFilesCache, isMarkedWhole } from '../../../src/datasets/kept-files.ts';
import { createKeeper, type Keeping } from '../../../src/frame/offline/keeper.ts';
import { ATLAS, fileOf, memoryCaches } from '../../fixtures/kept-caches.ts';

const CONTENTS = new Map([
  ['assets/zoom-12345678.js', 'a map'],
  ['data/skills.12345678.arrow', 'figures'],
  ['data/context.12345678.arrow', 'more figures'],
]);
const FILES = [...CONTENTS].map(([path, content]) => fileOf(path, content));
const BYTES = FILES.reduce((sum, { bytes }) => sum + bytes, 0);

function set(refused = new Set<string>()) {
  const caches = memoryCaches();
  const fetchWith = vi.fn<typeof fetch>((address, options) => {
    options?.signal?.throwIfAborted();
    const path = String(address).slice(ATLAS.length);
    if (path === 'offline.json') return Promise.resolve(new Response(JSON.stringify({ files: FILES })));
    return refused.has(path)
      ? Promise.resolve(new Response('', { status: 404 }))
      : Promise.resolve(new Response(CONTENTS.get(path)));
  });
  const persist = vi.fn<() => Promise<unknown>>(() => Promise.resolve(true));
  const keeper = createKeeper(ATLAS, { caches, fetchWith, persist });
  const told: Keeping[] = [];
  keeper.subscribe(() => void told.push(keeper.get()));
  return { caches, fetchWith, persist, keeper, told };
}

describe('what this device keeps', () => {
  it('is told with what is still to be fetched', async () => {
    const { keeper } = set();
    expect(keeper.get()).toEqual({ kind: 'starting' });
    await keeper.look();
    expect(keeper.get()).toEqual({ kind: 'partly', bytes: BYTES });
  });

  it('is all of it once everything was taken, and the browser is asked to let nothing go', async () => {
    const { keeper, told, persist, caches } = set();
    await keeper.takeAll();
    expect(told.map(({ kind }) => kind)).toEqual(['taking', 'taking', 'taking', 'taking', 'whole']);
    expect(told[0]).toEqual({ kind: 'taking', done: { files: 0, bytes: 0 }, all: { files: 3, bytes: BYTES } });
    expect(told[3]).toEqual({ kind: 'taking', done: { files: 3, bytes: BYTES }, all: { files: 3, bytes: BYTES } });
    expect(persist).toHaveBeenCalledOnce();
    expect(await isMarkedWhole(ATLAS, caches)).toBe(true);
  });

  it('says what failed until it is tried again, and fetches only that', async () => {
    const refused = new Set(['data/skills.12345678.arrow']);
    const { keeper, fetchWith, persist } = set(refused);
    await keeper.takeAll();
    expect(keeper.get()).toEqual({
      kind: 'failed',
      faults: [{ file: FILES[1], kind: 'http' }],
      bytes: FILES[1]?.bytes,
    });
    expect(persist).not.toHaveBeenCalled();
    await keeper.look();
    expect(keeper.get().kind).toBe('failed');
    // That its own request was seen is no reason to ask again.
    fetchWith.mockClear();
    await keeper.keepSeen([`${ATLAS}data/skills.12345678.arrow`]);
    expect(fetchWith).not.toHaveBeenCalled();
    refused.clear();
    await keeper.takeAll();
    expect(fetchWith.mock.calls.map(([address]) => String(address))).toEqual([`${ATLAS}data/skills.12345678.arrow`]);
    expect(keeper.get()).toEqual({ kind: 'whole' });
  });

  it('says that the device has no room', async () => {
    const { keeper, caches } = set();
    caches.room = 0;
    await keeper.takeAll();
    const keeping = keeper.get();
    expect(keeping.kind === 'failed' ? keeping.faults[0]?.kind : keeping.kind).toBe('full');
  });

  it('goes back to what it was when called off', async () => {
    const { keeper } = set();
    keeper.subscribe(() => (keeper.get().kind === 'taking' ? keeper.cancel() : undefined));
    await keeper.takeAll();
    expect(keeper.get().kind).toBe('partly');
  });

  it('takes in what the page fetched before it could be kept, and nothing of others', async () => {
    const { keeper, caches, fetchWith } = set();
    await keeper.keepSeen([
      `${ATLAS}data/skills.12345678.arrow`,
      `${ATLAS}index.html`,
      'https://elsewhere.example/data/context.12345678.arrow',
    ]);
    expect([...(caches.kept.get(keptFilesCache(ATLAS))?.keys() ?? [])]).toEqual([`${ATLAS}data/skills.12345678.arrow`]);
    expect(fetchWith).toHaveBeenLastCalledWith(`${ATLAS}data/skills.12345678.arrow`, { cache: 'force-cache' });
    expect(keeper.get()).toEqual({ kind: 'partly', bytes: BYTES - (FILES[1]?.bytes ?? 0) });
  });

  it('is nothing where the list of files cannot be had', async () => {
    const keeper = createKeeper(ATLAS, {
      caches: memoryCaches(),
      fetchWith: () => Promise.reject(new TypeError('no network')),
    });
    await keeper.look();
    expect(keeper.get()).toEqual({ kind: 'impossible', why: 'refused' });
  });
});
