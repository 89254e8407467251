import { useState, type ReactNode } from 'react';
import { Toggle } from '../../design/controls/Toggle.tsx';
import type { Classes } from '../../design/drawing/classes.ts';
import { useOneStop } from '../../design/focus/use-one-stop.ts';
import { NO_FIGURE } from '../../language/format.ts';
import { shortList } from '../../language/sentences/lists.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutMatrix, type MatrixInput, type MatrixOrder } from './layout.ts';
import './gap-matrix.css';

interface Props {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly MatrixInput[];
  readonly classes: Classes;
  readonly decimals: number;
  readonly groupLabel: string;
  readonly selected: readonly string[];
  readonly onSelect: (id: string, isAdded: boolean) => void;
}

/** A table of gaps, each cell coloured by its class; its heads order it, and missing gaps are hatched. */
export function GapMatrix({
  caption,
  columns,
  rows,
  classes,
  decimals,
  groupLabel,
  selected,
  onSelect,
}: Props): ReactNode {
  const { messages, format } = useMessages();
  const [order, setOrder] = useState<MatrixOrder>({ column: 0, isWidestFirst: false, isGrouped: false });
  const oneStop = useOneStop<HTMLElement>('tbody button');
  const groups = layoutMatrix(rows, classes, order, format.compare);
  const said = [...new Set(rows.flatMap(({ marks }) => marks.filter((mark) => mark !== null)))];
  const sortBy = (column: number | null): void =>
    setOrder({ ...order, column, isWidestFirst: order.column === column && !order.isWidestFirst });
  const sorted = (column: number | null): 'none' | 'ascending' | 'descending' =>
    order.column !== column ? 'none' : column === null || order.isWidestFirst ? 'ascending' : 'descending';
  return (
    <div className="gap-matrix">
      <Toggle label={groupLabel} isOn={order.isGrouped} onChange={(isGrouped) => setOrder({ ...order, isGrouped })} />
      {/* The wide table scrolls inside its own box, which must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <section className="gap-matrix-box" data-list="wide" aria-label={caption} tabIndex={0} {...oneStop}>
        <table className="figures">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={sorted(null)}>
                <button type="button" onClick={() => sortBy(null)}>
                  {messages.table.region}
                </button>
              </th>
              {columns.map(({ id, label }, index) => (
                <th key={id} scope="col" aria-sort={sorted(index)}>
                  <button type="button" onClick={() => sortBy(index)}>
                    {label}
                    <span aria-hidden="true">{order.column !== index ? '' : order.isWidestFirst ? ' ↑' : ' ↓'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ group, rows: drawn }) => (
            <tbody key={group ?? ''}>
              {group === null ? null : (
                <tr>
                  <th scope="rowgroup" className="gap-matrix-group" colSpan={columns.length + 1}>
                    {group}
                  </th>
                </tr>
              )}
              {drawn.map((row) => (
                <tr key={row.id} data-mark={row.id} className={selected.includes(row.id) ? 'is-selected' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-pressed={selected.includes(row.id)}
                      onClick={(event) => onSelect(row.id, event.ctrlKey || event.metaKey || event.shiftKey)}
                    >
                      {row.name}
                    </button>
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={columns[index]?.id} className={`gap-cell-${cell.classKey}`}>
                      {cell.reason === null ? (
                        <>
                          {/* The plain number: behind is negative, as the note says. */}
                          {format.signed(-cell.gap, decimals)}
                          {cell.mark === null ? null : (
                            <span className="gap-mark" title={cell.mark} data-said={cell.mark}>
                              °<span className="visually-hidden"> {cell.mark}</span>
                            </span>
                          )}
                        </>
                      ) : (
                        <>
                          {NO_FIGURE}
                          <span className="visually-hidden"> {messages.table.missing({ reason: cell.reason })}</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {said.length === 0 ? null : <p className="small quiet">° {shortList({ messages, format }, said)}</p>}
    </div>
  );
}
