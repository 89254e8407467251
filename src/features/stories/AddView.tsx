import { useState, type ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { MAX_SLIDES, PAGES, type Page } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

const SHOWN = PAGES.filter((page) => page !== 'stories');

/** Adds what the reader looked at before coming here, as any of the pages shows it. */
export function AddView({
  store,
  isFull,
  onAdd,
}: {
  readonly store: ViewStore;
  readonly isFull: boolean;
  readonly onAdd: (page: Page) => void;
}): ReactNode {
  const { messages } = useMessages('stories');
  const [page, setPage] = useState<Page>(store.get().selected.length > 0 ? 'region' : 'explore');
  return (
    <div className="story-add">
      <Select
        label={messages.stories.addAs}
        value={page}
        options={SHOWN.map((value) => ({ value, label: messages.pages[value] }))}
        onChange={(text) => setPage(SHOWN.find((known) => known === text) ?? 'explore')}
      />
      <button type="button" className="plain-button" disabled={isFull} onClick={() => onAdd(page)}>
        {messages.stories.add}
      </button>
      <p className="small quiet">{isFull ? messages.stories.full({ most: MAX_SLIDES }) : messages.stories.addHint}</p>
    </div>
  );
}
