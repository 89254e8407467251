import { useContext, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { DataTable, type DataColumn, type DataRow } from '../design/controls/DataTable.tsx';
import { SegmentedControl } from '../design/controls/SegmentedControl.tsx';
import { useMessages } from '../design/messages/index.tsx';
import type { FigureId } from '../model/index.ts';
import type { Credit } from './words/credit.ts';
import type { ExportedTable, FigureChart } from './value/exported.ts';
import { FigureSlotContext } from './figure-slot.ts';
import './figure-section.css';

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
  /** The same rows as a table, or what makes it when it is asked for; null where the figure is one itself. */
  readonly table?: FigureTable | (() => FigureTable) | null;
  /** The rows as files have them; where it is left out, they are read off the page. */
  readonly filed?: (() => ExportedTable) | null;
  /** The figure as series, for programs that draw it themselves; without, they are given its picture. */
  readonly chart?: (() => FigureChart | null) | null;
  /** Producers, tables and licence of the figures; null where the page names them. */
  readonly source?: Credit | string | null;
  /** What was done to the figures. */
  readonly notices?: readonly string[];
  /** How the numbers shown come about, in sentences for a speaker; asked for when it is taken away. */
  readonly numbers?: (() => Promise<readonly string[]>) | null;
  readonly children: ReactNode;
}

const NO_NOTICES: readonly string[] = [];

/** A figure of a page: its finding, what it shows, itself or its table, what it can be taken away as, where it comes from and what was done to it. */
export function FigureSection({
  figure,
  finding,
  subtitle,
  table = null,
  source = null,
  notices = NO_NOTICES,
  children,
}: Props): ReactNode {
  const { messages } = useMessages();
  const id = useId();
  const slot = useContext(FigureSlotContext);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'figure' | 'table'>('figure');
  const open = useMemo(
    () => (shown === 'figure' ? null : typeof table === 'function' ? table() : table),
    [shown, table],
  );
  const section = (
    <section className="figure-section" data-figure={figure} aria-labelledby={id}>
      <h2 id={id}>{finding}</h2>
      <p className="small quiet">{subtitle}</p>
      {table === null && source === null ? null : (
        <div className="figure-tools">
          {table === null ? null : (
            <SegmentedControl
              label={messages.controls.shownAs}
              value={shown}
              onChange={(value) => setShown(value === 'table' ? 'table' : 'figure')}
              options={[
                { value: 'figure', label: messages.controls.figure },
                { value: 'table', label: messages.controls.table },
              ]}
            />
          )}
        </div>
      )}
      <div ref={box} className="figure-body">
        {open === null ? (
          children
        ) : (
          <DataTable
            caption={finding}
            columns={open.columns}
            rows={open.rows}
            {...(open.onSelect === undefined ? {} : { onSelect: open.onSelect })}
          />
        )}
      </div>
      {source === null ? null : (
        <p className="figure-source small quiet">
          {messages.footer.source}: {typeof source === 'string' ? source : source.line}
        </p>
      )}
      {notices.length === 0 ? null : (
        <details className="small quiet">
          <summary>{messages.footer.notes}</summary>
          <ul className="notice-list">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
  return slot === null ? section : slot.draw(figure, section);
}
