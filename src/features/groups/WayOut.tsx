import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { parseGroups, writeGroups } from '../../state/links/groups-text.ts';

/** What to press where too few regions have all the figures that groups are made of: a year is chosen nowhere on this part of the page. */
export function WayOut({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { likeness } = useMessages('likeness').messages;
  const choice = parseGroups(view.alike);
  return (
    <div className="groups-use screen-only">
      {view.year.kind === 'latest' ? null : (
        <button type="button" className="plain-button" onClick={() => store.set({ year: { kind: 'latest' } })}>
          {likeness.takeLatest}
        </button>
      )}
      {choice.imputation === 'none' ? (
        <button
          type="button"
          className="plain-button"
          onClick={() => store.set({ alike: writeGroups({ ...choice, imputation: 'nearest-year' }) })}
        >
          {likeness.fillMissing}
        </button>
      ) : null}
    </div>
  );
}
