import '../design/look/fonts.css';
import '../design/look/tokens.css';
import '../design/look/base.css';
import '../design/look/forced-colours.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../model/index.ts';
import { whenIdle } from '../design/when-idle.ts';
import { SHORT_LINK, createViewStore } from '../state/index.ts';
import { languagesFor } from '../state/page-language.ts';
import { App } from './App.tsx';
import { loadFirst } from './queries.ts';
import { createQueries } from './query-client.ts';
import { fetchLanguage } from '../language/speech/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

/** Puts what a short link holds into the address bar; one that is damaged stays there, and the page says so. */
async function openShortLink(): Promise<void> {
  try {
    const { lengthened } = await import('../state/links/short-link.ts');
    const query = lengthened(location.search);
    if (query !== null) history.replaceState(null, '', `${location.pathname}?${query}`);
  } catch {
    // Without its script no link can be opened up: said as for a damaged one.
  }
}

async function start(root: HTMLElement): Promise<void> {
  // Found by public/first-view.js.
  if ('foreignFrame' in document.documentElement.dataset) return (await import('./framing/refuse.ts')).refuse(root);
  if (location.search.startsWith(`?${SHORT_LINK}=`)) await openShortLink();
  const queries = createQueries();
  const base = new URL('data/', document.baseURI).href;
  const store = createViewStore(window);
  const loading = loadFirst(queries, base, store.get());
  const languages = languagesFor(document, navigator.languages);
  const language = await fetchLanguage(chooseLanguage(store.get().language, languages));
  // What the build has drawn stays until the same can be drawn alive; for another View it would be wrong.
  if (root.childElementCount > 0 && !document.documentElement.hasAttribute('data-other-view')) await loading;
  else root.replaceChildren();
  root.removeAttribute('inert');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App store={store} base={base} languages={languages} language={language} />
      </QueryClientProvider>
    </StrictMode>,
  );
  return undefined;
}

void start(root);
whenIdle(() => {
  import('./afterwards.ts').then(
    ({ attend }) => attend(document),
    () => undefined,
  );
});
