import type { ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { PAGES, type View } from '../model/index.ts';
import { serialiseView, type ViewStore } from '../state/index.ts';

/** The pages, as links that keep the rest of the View. */
export function PageNav({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { messages } = useMessages();
  if (PAGES.length < 2) return <div className="page-nav" />;
  return (
    <nav className="page-nav" aria-label={messages.pages.label}>
      {PAGES.map((page) => (
        <a
          key={page}
          href={`?${serialiseView({ ...view, page }, 'omit-defaults')}`}
          aria-current={page === view.page ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            store.set({ page });
          }}
        >
          {messages.pages[page]}
        </a>
      ))}
    </nav>
  );
}
