import type { ReactNode } from 'react';
import { useMessages, type Names } from '../design/messages/index.tsx';
import { MAX_SELECTED, type View } from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';

/** The regions selected, each to be taken out again. */
export function Compared({
  store,
  view,
  names,
}: {
  readonly store: ViewStore;
  readonly view: View;
  readonly names: Names;
}): ReactNode {
  const { messages } = useMessages();
  if (view.selected.length === 0) return null;
  return (
    <>
      <ul className="compared" aria-label={messages.region.compared}>
        {view.selected.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-label={messages.controls.remove(names.region(code))}
              onClick={() => store.set({ selected: view.selected.filter((other) => other !== code) })}
            >
              {names.region(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => store.set({ selected: [] })}>
            {messages.controls.clearSelection}
          </button>
        </li>
      </ul>
      {view.selected.length < MAX_SELECTED ? null : (
        <p className="small quiet screen-only" role="status">
          {messages.region.comparedAll(MAX_SELECTED)}
        </p>
      )}
    </>
  );
}
