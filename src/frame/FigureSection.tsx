import { useContext, useId, useState, type ReactNode } from 'react';
import { DataTable, type DataColumn, type DataRow } from '../design/controls/DataTable.tsx';
import { SegmentedControl } from '../design/controls/SegmentedControl.tsx';
import { useMessages } from '../design/messages/index.tsx';
import type { FigureId } from '../model/index.ts';
import { FigureSlotContext } from './figure-slot.ts';

/** The rows of a figure, for those who read numbers. */
export interface FigureTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly onSelect?: (id: string, isAdded: boolean) => void;
}

interface Props {
  /** What addresses call it. */
  readonly figure: FigureId;
  /** What the figure found, large. */
  readonly finding: string;
  /** Title, unit and years, small beneath. */
  readonly subtitle: string;
  /** The same rows as a table; null where the figure is one itself. */
  readonly table?: FigureTable | null;
  /** Producers, tables and licence of the figures; null where the page names them. */
  readonly source?: string | null;
  /** What was done to the figures. */
  readonly notices?: readonly string[];
  readonly children: ReactNode;
}

const NO_NOTICES: readonly string[] = [];

/** A figure of a page: its finding, what it shows, itself or its table, where it comes from and what was done to it. */
export function FigureSection({ figure, finding, subtitle, table = null, source = null, notices = NO_NOTICES, children }: Props): ReactNode {
  const { messages } = useMessages();
  const id = useId();
  const slot = useContext(FigureSlotContext);
  const [shown, setShown] = useState<'figure' | 'table'>('figure');
  const section = (
    <section className="figure-section" aria-labelledby={id}>
      <h2 id={id}>{finding}</h2>
      <p className="small quiet">{subtitle}</p>
      {table === null ? null : (
        <SegmentedControl
          label={messages.controls.shownAs} value={shown} onChange={(value) => setShown(value === 'table' ? 'table' : 'figure')}
          options={[{ value: 'figure', label: messages.controls.figure }, { value: 'table', label: messages.controls.table }]}
        />
      )}
      {table === null || shown === 'figure' ? children
        : <DataTable caption={finding} columns={table.columns} rows={table.rows} {...(table.onSelect === undefined ? {} : { onSelect: table.onSelect })} />}
      {source === null ? null : <p className="figure-source small quiet">{messages.footer.source}: {source}</p>}
      {notices.length === 0 ? null : (
        <details className="small quiet">
          <summary>{messages.footer.notes}</summary>
          <ul className="notice-list">{notices.map((notice) => <li key={notice}>{notice}</li>)}</ul>
        </details>
      )}
    </section>
  );
  return slot === null ? section : slot.draw(figure, section);
}
