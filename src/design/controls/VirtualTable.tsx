import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import './virtual-table.css';

export interface VirtualColumn {
  readonly id: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Whether it holds names of some length. */
  readonly isLong?: boolean;
  /** Whether its head sorts by it. */
  readonly isSortable: boolean;
  readonly text: (row: number) => string;
  /** Why a number is missing; null for nothing. */
  readonly reason: (row: number) => string | null;
  /** What else is to be known of a number; null for nothing. */
  readonly remark?: (row: number) => string | null;
}

interface Props {
  readonly caption: string;
  readonly label: string;
  readonly columns: readonly VirtualColumn[];
  readonly rows: number;
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  /** Seen in place of remarks where columns are narrow; what it stands for is told beneath, and in the title. */
  readonly remarkSign?: string;
  /** Null where it stands still, and shows its first rows. */
  readonly onSort: ((column: string) => void) | null;
}

/** Of a row, as virtual-table.css has it. */
const ROW = 33;
const HEIGHT = 480;
/** Where it stands still. */
const FIRST_ROWS = 20;

/** A table of any number of rows of which only those in sight are in the page. Its heads sort it. */
export function VirtualTable({ caption, label, columns, rows, sort, remarkSign, onSort }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  // Its answers change while the table scrolls; none of them is kept here.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 900, height: HEIGHT },
  });
  const inSight = onSort === null ? [] : virtual.getVirtualItems().map(({ index }) => index);
  // Nothing is in sight where nothing is laid out, and where the table stands still.
  const shown = inSight.length > 0 ? inSight : Array.from({ length: Math.min(rows, FIRST_ROWS) }, (_, row) => row);
  const [first = 0, last = -1] = [shown[0], shown.at(-1)];
  const before = first * ROW;
  const after = onSort === null ? 0 : (rows - 1 - last) * ROW;
  return (
    // The table scrolls inside its own box, which must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={box} className="virtual-table" aria-label={label} tabIndex={onSort === null ? undefined : 0}>
      <table aria-rowcount={rows + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label: head, isNumeric, isLong = false, isSortable }) => {
              const isSorted = sort?.column === id;
              return (
                <th
                  key={id}
                  scope="col"
                  className={isNumeric ? 'number' : isLong ? 'is-long' : undefined}
                  aria-sort={!isSorted ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
                >
                  {onSort === null || !isSortable ? (
                    head
                  ) : (
                    <button type="button" title={head} onClick={() => onSort(id)}>
                      {head}
                      <span aria-hidden="true">{!isSorted ? '' : sort.isDescending ? ' ↓' : ' ↑'}</span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Space height={before} columns={columns.length} /> : null}
          {shown.map((row) => (
            <tr key={row} aria-rowindex={row + 2}>
              {columns.map(({ id, isNumeric, text, reason, remark }, index) => {
                const why = reason(row);
                const said = why ?? remark?.(row) ?? null;
                const content = said === null ? text(row) : `${text(row)} ${said}`;
                const isSigned = remarkSign !== undefined && why === null && said !== null;
                return index === 0 ? (
                  <th key={id} scope="row" title={content}>
                    <span>{content}</span>
                  </th>
                ) : (
                  <td
                    key={id}
                    className={isNumeric ? `number${why === null ? '' : ' is-missing'}` : undefined}
                    title={isNumeric && said === null ? undefined : content}
                  >
                    <span>{isSigned ? `${remarkSign} ${text(row)}` : content}</span>
                  </td>
                );
              })}
            </tr>
          ))}
          {after > 0 ? <Space height={after} columns={columns.length} /> : null}
        </tbody>
      </table>
    </section>
  );
}

/** The room of the rows that are not in sight. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  return (
    <tr aria-hidden="true" className="virtual-space">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
