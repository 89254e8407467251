import type { ReactNode } from 'react';

export interface HeadedRow {
  readonly id: string;
  readonly head: ReactNode;
  /** One for each head but the first. */
  readonly cells: readonly ReactNode[];
  readonly isSelected?: boolean;
}

interface Props {
  readonly className: string;
  /** Names the table to those who do not see it, and to all where it is shown. */
  readonly caption?: string;
  readonly isCaptionShown?: boolean;
  readonly heads: readonly string[];
  readonly rows: readonly HeadedRow[];
}

/** A short table in the order it is given: heads of columns, and rows with a head each. */
export function HeadedTable({ className, caption, isCaptionShown = false, heads, rows }: Props): ReactNode {
  return (
    <table className={className}>
      {caption === undefined ? null : (
        <caption className={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
      )}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells, isSelected = false }) => (
          <tr key={id} data-mark={id} className={isSelected ? 'is-selected' : undefined}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1] ?? at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
