import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App } from '../../src/app/App.tsx';
import { atlasQuery } from '../../src/app/queries.ts';
import { fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import { chooseLanguage } from '../../src/model/index.ts';
import { createViewStore } from '../../src/state/index.ts';

// All words are there before anything is drawn.
import '../fixtures/words.ts';

const BASE = 'http://atlas.test/data/';

/** The atlas at an address, with its engine in the same thread: there are no workers here. */
export async function openAtlas(address: string, language = 'en'): Promise<HTMLElement> {
  window.history.replaceState(null, '', `/${address}`);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  queries.setQueryData(atlasQuery(BASE).queryKey, { catalogue, engine: createLocalEngine(BASE, catalogue) });
  const store = createViewStore(window);
  return render(
    <QueryClientProvider client={queries}>
      <App
        store={store}
        base={BASE}
        languages={[language]}
        language={chooseLanguage(store.get().language, [language])}
      />
    </QueryClientProvider>,
  ).container;
}
