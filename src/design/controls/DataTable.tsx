import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isAdding } from '../choices.ts';
import { useOneStop } from '../focus/use-one-stop.ts';
import { NO_FIGURE } from '../../language/format.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { NumberButton } from './NumberButton.tsx';
import { SidewaysBox } from './SidewaysBox.tsx';
import './controls.css';

/** Text sorts by the alphabet; a number by its value, and one that is missing stands last with its reason. `remarks` is what else is to be known of it. With `opens` it is a button. */
export type DataCell =
  | string
  | {
      readonly value: number;
      readonly text: string;
      readonly reason?: string | null;
      readonly remarks?: readonly string[];
      readonly opens?: { readonly label: string; readonly onOpen: () => void };
    };

export interface DataColumn {
  readonly id: string;
  readonly label: string;
  readonly isNumeric: boolean;
}

export interface DataRow {
  readonly id: string;
  readonly isSelected: boolean;
  /** In the order of the columns; the first is the head of the row. */
  readonly cells: readonly DataCell[];
}

interface Props {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly onSelect?: (id: string, isAdded: boolean) => void;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
}

/** A table whose heads sort it; missing figures say why. */
export function DataTable({ caption, columns, rows, onSelect, hovered = null, onHover }: Props): ReactNode {
  const { messages, format } = useMessages();
  const [sorting, setSorting] = useState<{ readonly column: number; readonly sign: 1 | -1 } | null>(null);
  const oneStop = useOneStop<HTMLElement>('tbody button');
  const sorted = useMemo(() => {
    if (sorting === null) return rows;
    return rows.toSorted((left, right) =>
      compareCells(left.cells[sorting.column], right.cells[sorting.column], sorting.sign, format.compare),
    );
  }, [rows, sorting, format]);

  return (
    <SidewaysBox caption={caption} className="data-table" {...oneStop}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const isSorted = sorting?.column === index;
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={column.isNumeric ? 'number' : undefined}
                  aria-sort={!isSorted ? 'none' : sorting.sign === 1 ? 'ascending' : 'descending'}
                >
                  <button
                    type="button"
                    onClick={() =>
                      setSorting({
                        column: index,
                        sign: isSorted ? (sorting.sign === 1 ? -1 : 1) : column.isNumeric ? -1 : 1,
                      })
                    }
                  >
                    {column.label}
                    <span aria-hidden="true">{!isSorted ? '' : sorting.sign === 1 ? ' ↑' : ' ↓'}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={row.id}
              data-mark={row.id}
              className={row.isSelected ? 'is-selected' : row.id === hovered ? 'is-hovered' : undefined}
              onPointerEnter={() => onHover?.(row.id)}
              onPointerLeave={() => onHover?.(null)}
            >
              {columns.map((column, index) => {
                const content = contentOf(row.cells[index], (reason) => messages.table.missing({ reason }));
                if (index > 0)
                  return (
                    <td key={column.id} className={column.isNumeric ? 'number' : undefined}>
                      {content}
                    </td>
                  );
                return (
                  <th key={column.id} scope="row">
                    {onSelect === undefined ? (
                      content
                    ) : (
                      <button
                        type="button"
                        aria-pressed={row.isSelected}
                        onFocus={() => onHover?.(row.id)}
                        onBlur={() => onHover?.(null)}
                        onClick={(event) => onSelect(row.id, isAdding(event))}
                      >
                        {content}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SidewaysBox>
  );
}

function contentOf(cell: DataCell | undefined, missing: (reason: string) => string): ReactNode {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  const { reason, remarks = [] } = cell;
  if (Number.isFinite(cell.value)) {
    const number =
      cell.opens === undefined ? (
        cell.text
      ) : (
        <NumberButton text={cell.text} label={cell.opens.label} onOpen={cell.opens.onOpen} />
      );
    return remarks.length === 0 ? (
      number
    ) : (
      <>
        {number} <span className="data-remark small quiet">{remarks.join(', ')}</span>
      </>
    );
  }
  return reason === undefined || reason === null ? (
    NO_FIGURE
  ) : (
    <>
      {NO_FIGURE} <span className="small quiet">{missing(reason)}</span>
    </>
  );
}

/** Ascending for sign 1; missing figures last for either. */
export function compareCells(
  left: DataCell | undefined,
  right: DataCell | undefined,
  sign: 1 | -1,
  compareText: (left: string, right: string) => number,
): number {
  if (typeof left === 'string' && typeof right === 'string') return sign * compareText(left, right);
  const one = typeof left === 'object' ? left.value : Number.NaN;
  const other = typeof right === 'object' ? right.value : Number.NaN;
  if (Number.isFinite(one) && Number.isFinite(other)) return sign * (one - other);
  return Number(!Number.isFinite(one)) - Number(!Number.isFinite(other));
}
