import type { ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { ATLAS_DEFAULT, presetOf, type View } from '../model/index.ts';
import { serialiseView, type ViewStore } from '../state/index.ts';

/** By which method scores are made, where it is not the one they are usually made by, and the way back. */
export function MethodNote({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { messages } = useMessages();
  const preset = presetOf(view.method);
  if (preset === 'atlas-default') return null;
  return (
    <section className="method-note small" aria-label={messages.presets.label}>
      {messages.method.holds(preset === null ? messages.presets.own : messages.presets[preset])}
      {view.page === 'method' ? null : (
        <>
          {' · '}
          <a
            href={`?${serialiseView({ ...view, page: 'method' }, 'omit-defaults')}`}
            onClick={(event) => {
              event.preventDefault();
              store.set({ page: 'method' });
            }}
          >
            {messages.method.change}
          </a>
        </>
      )}
      {' · '}
      <button type="button" className="link-button" onClick={() => store.set({ method: ATLAS_DEFAULT })}>{messages.method.back}</button>
    </section>
  );
}
