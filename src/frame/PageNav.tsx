import type { ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import { PAGES, type View } from '../model/index.ts';
import { serialiseView, type ViewStore } from '../state/index.ts';

/** On a phone the pages are a strip that moves sideways: the one shown must be in it. */
function bringIntoStrip(link: HTMLAnchorElement | null): void {
  const strip = link?.parentElement;
  if (link !== null && strip != null) strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
}

/** The pages, as links that keep the rest of the View. */
export function PageNav({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { messages } = useMessages();
  return (
    <nav className="page-nav" aria-label={messages.pages.label}>
      {PAGES.map((page) => (
        <a
          key={page}
          ref={page === view.page ? bringIntoStrip : null}
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
