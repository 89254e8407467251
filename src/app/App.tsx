import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { catalogueQuery, geometryQuery } from '../datasets/queries.ts';
import { applyAppearance } from '../design/appearance.ts';
import { MessagesProvider, chooseLanguage, loadMessages, type Messages } from '../design/messages/index.tsx';
import { en } from '../design/messages/en.ts';
import { createEngine } from '../engine/client.ts';
import { Explore } from '../features/explore/Explore.tsx';
import { LoadFault } from '../features/explore/LoadFault.tsx';
import { useView } from '../features/explore/use-view.ts';
import type { Language } from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** The language of the View, with its messages; English until another has come. */
function useLanguage(wanted: Language | 'auto'): { readonly language: Language; readonly messages: Messages } {
  const language = chooseLanguage(wanted, navigator.languages);
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages }>({ language: 'en', messages: en });
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const messages = await loadMessages(language);
      if (isWanted) setLoaded({ language, messages });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
    document.title = loaded.messages.app.title;
  }, [loaded]);
  return loaded;
}

/** The atlas: what every page needs, then the page. */
export function App({ store, base }: { readonly store: ViewStore; readonly base: string }): ReactNode {
  const view = useView(store);
  const speech = useLanguage(view.language);
  const published = useQuery(catalogueQuery(base));
  const catalogue = published.data?.catalogue;
  const geometry = useQuery({ ...geometryQuery(base, catalogue), enabled: catalogue !== undefined });
  const engine = useMemo(
    () => (published.data === undefined ? null : createEngine(base, published.data.catalogue, published.data.entry.firstAnswer)),
    [base, published.data],
  );
  useEffect(() => applyAppearance(view.appearance, document.documentElement), [view.appearance]);

  const fault = published.error ?? geometry.error;
  const { app } = speech.messages;
  return (
    <MessagesProvider language={speech.language} messages={speech.messages}>
      <ErrorBoundary title={app.broken} action={app.brokenAction} retry={app.retry}>
        {catalogue === undefined || engine === null ? (
          fault === null ? <p className="page-loading" role="status">{app.loading}</p> : <LoadFault error={fault} onRetry={() => void published.refetch()} />
        ) : (
          <Explore
            store={store}
            catalogue={catalogue}
            geometry={geometry.data ?? null}
            geometryFault={geometry.error}
            onGeometryRetry={() => void geometry.refetch()}
            engine={engine}
          />
        )}
      </ErrorBoundary>
    </MessagesProvider>
  );
}
