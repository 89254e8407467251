import { chooseLanguage } from '../../../src/model/index.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { atlasQuery } from '../../../src/app/queries.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { en } from '../../fixtures/words.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import { createViewStore } from '../../../src/state/index.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

const BASE = 'http://atlas.test/data/';
const PATIENCE = { timeout: 120_000 };

/** The atlas with an engine that keeps its answers back while `isHeld`. */
async function open(address: string) {
  window.history.replaceState(null, '', `/${address}`);
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  const local = createLocalEngine(BASE, catalogue);
  const held: (() => void)[] = [];
  const gate = { isHeld: false };
  const engine: typeof local = {
    ...local,
    ask: async (kind, question, asking) => {
      if (gate.isHeld) await new Promise<void>((resolve) => held.push(resolve));
      return local.ask(kind, question, asking);
    },
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(atlasQuery(BASE).queryKey, { catalogue, engine });
  const store = createViewStore(window);
  const { container } = render(
    <QueryClientProvider client={queries}>
      <App store={store} base={BASE} languages={['en']} language={chooseLanguage(store.get().language, ['en'])} />
    </QueryClientProvider>,
  );
  const letGo = (): void => {
    gate.isHeld = false;
    for (const release of held.splice(0)) release();
  };
  return { container, gate, letGo };
}

const textOf = (container: Element, selector: string): string => container.querySelector(selector)?.textContent ?? '';
const caption = (container: Element): string => textOf(container, '.explore-finding');
const heldAgainst = (container: Element): string => textOf(container, '.explore-finding p');
const key = (container: Element): string => textOf(container, '.explore-legend');
const ranking = (container: Element): string =>
  [...container.querySelectorAll('.explore-panel .bar-rank')].map((rank) => rank.textContent).join(' ');
const fills = (container: Element): string =>
  [...container.querySelectorAll('.explore-map path.region')].map((shape) => shape.getAttribute('class')).join(' ');

function press(container: Element, label: string): void {
  const button = [...container.querySelectorAll<HTMLButtonElement>('.theme-tab')].find((tab) =>
    tab.textContent.includes(label),
  );
  if (button === undefined) throw new Error(`There is no theme "${label}".`);
  button.click();
}

// As in a browser: under act React would draw a transition together with what it follows.
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  cleanup();
});

describe('when an answer comes', () => {
  it('the map, its caption and its key change at once, and the ranking follows', async () => {
    const { container, gate, letGo } = await open('?theme=finance');
    await waitFor(() => expect(caption(container)).toContain(en.themes.finance.label), PATIENCE);
    await waitFor(() => expect(fills(container)).toMatch(/region-behind/), PATIENCE);
    const before = { caption: caption(container), key: key(container), fills: fills(container) };
    const rankedBefore = ranking(container);

    gate.isHeld = true;
    press(container, en.themes.skills.label);
    await waitFor(() => expect(container.querySelector('.map-frame.is-late')).not.toBeNull(), PATIENCE);
    expect({ caption: caption(container), key: key(container), fills: fills(container) }).toEqual(before);

    /** What a reader sees after each change of the page. */
    const seen: { readonly map: typeof before; readonly ranking: string }[] = [];
    const observer = new MutationObserver(() => {
      const map = { caption: caption(container), key: key(container), fills: fills(container) };
      seen.push({ map, ranking: ranking(container) });
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    letGo();
    await waitFor(() => expect(ranking(container)).not.toBe(rankedBefore), PATIENCE);
    observer.disconnect();

    const after = { caption: caption(container), key: key(container), fills: fills(container) };
    expect(after.caption).toContain(en.themes.skills.label);
    expect(after.fills).not.toBe(before.fills);
    for (const { map } of seen) expect([before, after]).toContainEqual(map);
    expect(seen.find(({ map }) => map.fills === after.fills)?.ranking).toBe(rankedBefore);
  });

  it('until then the caption says what the colours are held against, not what they will be', async () => {
    const { container, gate, letGo } = await open('?theme=finance');
    await waitFor(() => expect(heldAgainst(container)).toContain(en.benchmarks['eu-average'].name), PATIENCE);
    gate.isHeld = true;
    const choice = [...container.querySelectorAll('select')].find((select) => select.value === 'eu-average');
    if (choice === undefined) throw new Error('There is no choice of a benchmark.');
    choice.value = 'see-median';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(container.querySelector('.map-frame.is-late')).not.toBeNull(), PATIENCE);
    expect(choice.value).toBe('see-median');
    expect(heldAgainst(container)).toContain(en.benchmarks['eu-average'].name);
    letGo();
    await waitFor(() => expect(heldAgainst(container)).toContain(en.benchmarks['see-median'].name), PATIENCE);
    expect(choice.value).toBe('see-median');
  });

  it('themes pressed one after another leave map, bar and words as if the last had been opened', async () => {
    const state = (container: Element): unknown => ({
      fills: fills(container),
      said: [...container.querySelectorAll('[data-region]')].map((region) => region.getAttribute('aria-label')),
      caption: caption(container),
      key: key(container),
      ranking: ranking(container),
      pressed: [...container.querySelectorAll('.theme-tab')].map((tab) => tab.getAttribute('aria-pressed')),
      measures: [...(container.querySelector('.page-controls select')?.querySelectorAll('option') ?? [])].map(
        ({ textContent }) => textContent,
      ),
    });
    const fresh = await open('?theme=skills');
    await waitFor(() => expect(ranking(fresh.container)).not.toBe(''), PATIENCE);
    await waitFor(() => expect(fresh.container.querySelector('[data-region][aria-label*="rank"]')).not.toBeNull());
    const wanted = state(fresh.container);
    cleanup();

    const { container } = await open('?theme=finance');
    await waitFor(() => expect(ranking(container)).not.toBe(''), PATIENCE);
    for (const theme of ['innovation', 'environment', 'skills', 'finance', 'skills'] as const)
      press(container, en.themes[theme].label);
    await waitFor(() => expect(state(container)).toEqual(wanted), PATIENCE);
  });
});
