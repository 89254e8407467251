import type { ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import type { Names } from '../language/names.ts';
import { MAX_SELECTED, type View } from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';
import { setAdding, useAdding } from './view/adding.ts';

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
  const isAdding = useAdding();
  if (view.selected.length === 0) return null;
  return (
    <>
      <ul className="compared" aria-label={messages.region.compared}>
        {view.selected.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-label={messages.controls.remove({ name: names.region(code) })}
              onClick={() => store.set({ selected: view.selected.filter((other) => other !== code) })}
            >
              {names.region(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-pressed={isAdding} onClick={() => setAdding(!isAdding)}>
            {messages.region.add}
          </button>
          <button type="button" onClick={() => store.set({ selected: [] })}>
            {messages.controls.clearSelection}
          </button>
        </li>
      </ul>
      {view.selected.length < MAX_SELECTED ? null : (
        <p className="small quiet screen-only" role="status">
          {messages.region.comparedAll({ most: MAX_SELECTED })}
        </p>
      )}
    </>
  );
}
