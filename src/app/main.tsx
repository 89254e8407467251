import '../design/fonts.css';
import '../design/tokens.css';
import '../design/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createViewStore } from '../state/index.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false } } });
const base = new URL('data/', document.baseURI).href;

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App store={createViewStore(window)} base={base} />
    </QueryClientProvider>
  </StrictMode>,
);
