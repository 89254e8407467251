import '../../fixtures/words.ts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';

import { Keeping } from '../../../src/frame/offline/Keeping.tsx';
import type { Keeper, Keeping as Kept } from '../../../src/frame/offline/keeper.ts';
import type { OfflineService } from '../../../src/frame/offline/service.ts';
import type { Catalogue, Language } from '../../../src/model/index.ts';
import { fileOf } from '../../fixtures/kept-caches.ts';

afterEach(cleanup);

const CATALOGUE = { version: '1.2.0', date: '2026-11-24' } as Catalogue;

async function show(
  keeping: Kept,
  { hasUpdate = false, language = 'en' }: { readonly hasUpdate?: boolean; readonly language?: Language } = {},
) {
  const keeper: Keeper = {
    get: () => keeping,
    subscribe: () => () => undefined,
    look: () => Promise.resolve(),
    keepSeen: () => Promise.resolve(),
    takeAll: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    cancel: vi.fn<() => void>(),
    refuse: () => undefined,
  };
  const service: OfflineService = {
    keeper,
    hasUpdate: () => hasUpdate,
    subscribeUpdate: () => () => undefined,
    takeUpdate: vi.fn<() => void>(),
  };
  const { container } = render(
    <LanguageProvider language={language}>
      <Keeping catalogue={CATALOGUE} service={service} />
    </LanguageProvider>,
  );
  return { keeper, service, text: container.textContent ?? '' };
}

describe('what the foot says of this device', () => {
  it('offers to take everything, with its size', async () => {
    const { keeper } = await show({ kind: 'partly', bytes: 2_146_000 });
    await userEvent.click(screen.getByRole('button', { name: 'Take it all with me (2.1 MB)' }));
    expect(keeper.takeAll).toHaveBeenCalledOnce();
  });

  it('tells in words how far it is, and can be called off', async () => {
    const { keeper, text } = await show({
      kind: 'taking',
      done: { files: 2, bytes: 800_000 },
      all: { files: 5, bytes: 2_100_000 },
    });
    expect(text).toContain('Keeping: 2 of 5 files, 0.8 of 2.1 MB');
    expect(screen.getByRole('progressbar', { name: 'Without network' }).getAttribute('value')).toBe('800000');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(keeper.cancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['en', 'Everything is kept on this device: data of 24 November 2026, version 1.2.0.'],
    ['it', 'Tutto è conservato su questo dispositivo: dati del 24 novembre 2026, versione 1.2.0.'],
  ] as const)('says in %s that everything is kept, of which day and version', async (language, words) => {
    await show({ kind: 'whole' }, { language });
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('names what failed and what to do', async () => {
    const faults = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      file: fileOf(`data/${name}.arrow`, name),
      kind: 'network' as const,
    }));
    const { keeper } = await show({ kind: 'failed', faults, bytes: 500_000 });
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain('5 files could not be kept. data/a.arrow, data/b.arrow, data/c.arrow and 2 more.');
    expect(alert).toContain('Check the connection');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(keeper.takeAll).toHaveBeenCalledOnce();
  });

  it('says how much room a full device lacks', async () => {
    await show({ kind: 'failed', faults: [{ file: fileOf('data/a.arrow', 'a'), kind: 'full' }], bytes: 1_500_000 });
    expect(screen.getByRole('alert').textContent).toContain(
      'This device has no room: free 1.5 MB, or more, then try again.',
    );
  });

  it.each([
    ['insecure', 'https'],
    ['unsupported', 'private windows'],
    ['refused', 'tried again'],
  ] as const)('says why nothing can be kept: %s', async (why, words) => {
    const { text } = await show({ kind: 'impossible', why });
    expect(text).toContain(words);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers a newer atlas and does nothing until asked', async () => {
    const { service } = await show({ kind: 'starting' }, { hasUpdate: true });
    expect(screen.getByRole('status').textContent).toBe('A newer atlas is ready · Use it');
    expect(service.takeUpdate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Use it' }));
    expect(service.takeUpdate).toHaveBeenCalledOnce();
  });
});
