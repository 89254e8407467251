import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { SearchField } from '../../../src/frame/search/SearchField.tsx';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';
import type { Language } from '../../../src/model/index.ts';
import { createViewStore, type ViewStore } from '../../../src/state/index.ts';
import { server, serveData } from '../../fixtures/server/index.ts';
import { en, it as italian } from '../../fixtures/words.ts';

serveData();
beforeEach(() => {
  window.history.replaceState(null, '', '/');
  localStorage.clear();
});
afterEach(cleanup);

async function open(language: Language = 'en', isWhole = true): Promise<ViewStore> {
  const base = new URL('data/', document.baseURI).href;
  const catalogue = await fetchCatalogue(base, await fetchEntry(base));
  const store = createViewStore(window);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LanguageProvider language={language}>
        <button type="button">elsewhere</button>
        <SearchField store={store} catalogue={catalogue} label="Search" isWhole={isWhole} />
        <textarea aria-label="notes" />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return store;
}
const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Search' });
const active = (): string =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';

describe('the search field', () => {
  it('fetches names only once it is entered, and finds a town by them', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => void asked.push(request.url));
    const store = await open();
    expect(asked.some((url) => url.includes('/names.'))).toBe(false);
    await userEvent.type(field(), 'Fano');
    const option = await screen.findByRole('option', { name: /^Fano.*Marche, ITI3/ });
    expect(asked.some((url) => url.includes('/names.'))).toBe(true);
    expect(option.getAttribute('aria-selected')).toBe('true');
    expect(active()).toContain('Fano');
    await userEvent.keyboard('{Enter}');
    expect(store.get()).toMatchObject({ selected: ['ITI3'], panel: 'region', page: 'explore' });
    expect(field()).toHaveProperty('value', '');
    expect(screen.queryByRole('listbox')).toBeNull();
    server.events.removeAllListeners();
  });

  it('is a combobox with groups, moved in by arrows over their ends, and counts what answers', async () => {
    await open();
    await userEvent.type(field(), 'marche');
    await screen.findByRole('option', { name: /Where Marche stands/ });
    expect(field().getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByRole('listbox');
    expect(field().getAttribute('aria-controls')).toBe(list.id);
    const groups = within(list).getAllByRole('group');
    expect(groups[0]?.getAttribute('aria-labelledby')).toBeTruthy();
    expect(within(list).getByRole('group', { name: en.search.groups.regions })).toBe(groups[0]);
    within(list).getByRole('group', { name: en.search.groups.stories });
    const options = within(list).getAllByRole('option');
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ results$/);
    await userEvent.keyboard('{ArrowUp}');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    expect(active()).toBe(options[1]?.textContent);
  });

  it('tells what became of an old code', async () => {
    const store = await open();
    await userEvent.type(field(), 'ite3');
    const [first, second] = await screen.findAllByRole('option');
    expect(first?.textContent).toMatch(
      /^Marche.*ITE3 until 2009 \(NUTS 2003 and 2006\); part of it, 1\.2%.*ITH5 today$/,
    );
    expect(second?.textContent).toMatch(/^Emilia-Romagna.*part of ITE3 until 2009/);
    await userEvent.click(second ?? field());
    expect(store.get().selected).toEqual(['ITH5']);
  });

  it.each([
    ['leather and', { page: 'industry' }],
    ['gerd', { page: 'explore', theme: 'innovation', indicator: 'gerd' }],
    ['skills and jobs', { theme: 'skills', indicator: null }],
    ['method', { page: 'method' }],
    ['where marche', { page: 'stories' }],
  ] as const)('leads from "%s" to its View', async (query, view) => {
    const store = await open();
    await userEvent.type(field(), query);
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Enter}');
    expect(store.get()).toMatchObject(view);
    if (query.startsWith('leather')) expect(store.get().industry).toMatchObject({ part: 'across', sector: 'C15' });
    if (query === 'where marche') await expect.poll(() => window.location.hash).toBe('#story=atlas.marche.1');
  });

  it('says why Kosovo has no figure, with the footnote, in both languages', async () => {
    for (const [language, words] of [
      ['en', en],
      ['it', italian],
    ] as const) {
      await open(language);
      await userEvent.type(field(), 'Kosova');
      await screen.findByText(words.search.kosovo({ country: 'Kosovo' }), { selector: 'p' });
      expect(screen.getByText(`* ${words.footer.kosovo}`)).toBeTruthy();
      // Nothing spelled nearly so is offered in its place.
      expect(screen.queryByRole('option')).toBeNull();
      expect(screen.getByRole('status').textContent).toContain(words.search.kosovo({ country: 'Kosovo' }));
      cleanup();
    }
  });

  it('finds "brevetti" in Italian, and says in words where nothing answers', async () => {
    await open('it');
    await userEvent.type(field(), 'brevetti');
    await screen.findByRole('option', { name: /^Domande di brevetto Innovazione e R&S/ });
    await userEvent.clear(field());
    await userEvent.type(field(), 'qwertz');
    await screen.findByText(italian.search.none({ text: 'qwertz' }), { selector: 'p' });
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('opens by Ctrl+K and /, but not where / is a letter, or was turned off; Escape goes back', async () => {
    await open();
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
    elsewhere.focus();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(elsewhere);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field());
    expect(field()).toHaveProperty('value', '');
    await userEvent.click(await screen.findByRole('checkbox', { name: en.search.slashKey }));
    elsewhere.focus();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(elsewhere);
    const notes = screen.getByRole('textbox', { name: 'notes' });
    notes.focus();
    await userEvent.keyboard('/');
    expect(notes).toHaveProperty('value', '/');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(field());
  });

  it('closes first what was found, then takes away what was typed', async () => {
    await open();
    await userEvent.type(field(), 'wien');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field()).toHaveProperty('value', 'wien');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
  });

  it('finds regions alone where one is to be chosen', async () => {
    await open('en', false);
    await userEvent.type(field(), 'marche');
    await screen.findAllByRole('option');
    expect(screen.queryByRole('group', { name: en.search.groups.stories })).toBeNull();
    expect(screen.queryByRole('group', { name: en.search.groups.indicators })).toBeNull();
  });

  it('finds official names and codes where the other names cannot be fetched, and says so', async () => {
    server.use(http.get(/\/data\/names\./, () => new HttpResponse('gone', { status: 404 })));
    await open();
    await userEvent.type(field(), 'wien');
    await screen.findByRole('option', { name: /Wien/ });
    await screen.findByText(en.search.withoutNames);
  });
});
