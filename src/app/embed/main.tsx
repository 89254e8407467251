import '../../design/fonts.css';
import '../../design/tokens.css';
import '../../design/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseEmbed } from '../../state/embed-options.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { nameProblems } from './name-problems.ts';
import { tellHeight } from './tell-height.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

const { problems, ...embed } = parseEmbed(location.search);
nameProblems(problems);
if (embed.options.isTransparent) document.documentElement.setAttribute('data-transparent', '');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider
      client={
        new QueryClient({
          defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false } },
        })
      }
    >
      <EmbedApp
        embed={embed}
        problems={problems}
        atlas={new URL('../', document.baseURI).href}
        languages={navigator.languages}
      />
    </QueryClientProvider>
  </StrictMode>,
);
tellHeight(root, window);
