import type { ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { DATA_PARTS, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import './data-parts.css';

/** The parts of the page of the data, to go from one to the other. */
export function DataParts({ store, view }: { readonly store: ViewStore; readonly view: View }): ReactNode {
  const { dataParts } = useMessages('dataParts').messages;
  return (
    <div className="data-parts screen-only">
      <SegmentedControl
        label={dataParts.label}
        value={view.data.part}
        options={DATA_PARTS.map((part) => ({ value: part, label: dataParts[part] }))}
        onChange={(text) => {
          const part = DATA_PARTS.find((known) => known === text);
          if (part !== undefined) store.set({ data: { ...view.data, part } });
        }}
      />
    </div>
  );
}
