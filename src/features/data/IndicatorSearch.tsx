import { useId, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { MOST_SEARCHED, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import './content/data.css';

/** Finds indicators as they are typed; what is searched for is a part of the View. */
export function IndicatorSearch({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { messages } = useMessages('data');
  const id = useId();
  const said = messages.data;
  const { search } = view.data;
  // Each letter would be a step back otherwise.
  const set = (text: string): void => store.set({ data: { ...view.data, search: text } }, 'replace');
  return (
    <search className="indicator-search screen-only">
      <label htmlFor={id}>{said.search}</label>
      <div>
        <input
          id={id}
          type="search"
          value={search}
          maxLength={MOST_SEARCHED}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set(event.target.value)}
        />
        {search === '' ? null : (
          <button type="button" className="plain-button" onClick={() => set('')}>
            {said.clear}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="small quiet">
        {said.searchHint}
      </p>
    </search>
  );
}
