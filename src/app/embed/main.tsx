import '../../design/look/fonts.css';
import '../../design/look/tokens.css';
import '../../design/look/base.css';
import '../../design/look/forced-colours.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST_AREAS, fetchLanguage } from '../../language/speech/words.ts';
import { chooseLanguage } from '../../model/index.ts';
import { parseEmbed } from '../../state/embed-options.ts';
import { createQueries } from '../query-client.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { nameProblems } from './name-problems.ts';
import { tellHeight } from './tell-height.ts';
import { createWaits } from './waits.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

const { problems, ...embed } = parseEmbed(location.search);
nameProblems(problems);
if (embed.options.isTransparent) document.documentElement.setAttribute('data-transparent', '');

async function start(root: HTMLElement): Promise<void> {
  const language = await fetchLanguage(chooseLanguage(embed.view.language, navigator.languages), [
    ...FIRST_AREAS,
    'embed',
  ]);
  const waits = createWaits();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueries()}>
        <EmbedApp
          embed={embed}
          problems={problems}
          atlas={new URL('../', document.baseURI).href}
          languages={navigator.languages}
          language={language}
          waits={waits}
        />
      </QueryClientProvider>
    </StrictMode>,
  );
  tellHeight(root, window, waits);
  // Something is selected before it is copied.
  document.addEventListener(
    'selectionchange',
    () => {
      import('../../design/copied-tables.ts').then(
        ({ copyPlainMinus }) => copyPlainMinus(document),
        // Tables are then copied as they stand.
        () => undefined,
      );
    },
    { once: true },
  );
}

void start(root);
