import { use, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { ATLAS_DEFAULT, presetOf, type View } from '../../model/index.ts';
import { serialiseView, type ViewStore } from '../../state/index.ts';
import { Still } from '../../figure/surroundings/still.ts';
import './method-note.css';

/** By which method scores are made, where it is not the one they are usually made by, and the way back. */
export function MethodNote({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { messages } = useMessages();
  const preset = presetOf(view.method);
  const isStill = use(Still);
  if (preset === 'atlas-default') return null;
  const holds = messages.methodNote.holds({ name: preset === null ? messages.presets.own : messages.presets[preset] });
  return isStill ? (
    <p className="method-note small">{holds}</p>
  ) : (
    <section className="method-note small" aria-label={messages.presets.label}>
      {holds}
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
            {messages.methodNote.change}
          </a>
        </>
      )}
      {' · '}
      <button type="button" className="link-button" onClick={() => store.set({ method: ATLAS_DEFAULT })}>
        {messages.methodNote.back}
      </button>
    </section>
  );
}
