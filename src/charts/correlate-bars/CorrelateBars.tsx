import type { ReactNode } from 'react';
import { barOf } from './layout.ts';
import './correlate-bars.css';

export interface CorrelateRow {
  readonly id: string;
  readonly name: string;
  readonly r: number;
  readonly rText: string;
  readonly nText: string;
  /** Where its card stands. */
  readonly address: string;
}

interface Props {
  readonly rows: readonly CorrelateRow[];
  readonly heads: { readonly name: string; readonly r: string; readonly n: string };
  /** Null where nothing answers. */
  readonly onOpen: ((id: string) => void) | null;
}

/** Other indicators with how they go with one: against it to the left of nought, with it to the right. */
export function CorrelateBars({ rows, heads, onOpen }: Props): ReactNode {
  return (
    <table className="correlate-bars">
      <thead className="small quiet">
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" colSpan={2}>
            {heads.r}
          </th>
          <th scope="col" className="correlate-number">
            {heads.n}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, r, rText, nText, address }) => {
          const { start, length } = barOf(r);
          return (
            <tr key={id} data-mark={id}>
              <th scope="row">
                {onOpen === null ? (
                  name
                ) : (
                  <a
                    href={address}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                      event.preventDefault();
                      onOpen(id);
                    }}
                  >
                    {name}
                  </a>
                )}
              </th>
              {/* Its length is said by the number beside it. */}
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
              <td>
                <svg className="correlate-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={r < 0 ? 'correlate-against' : 'correlate-with'}
                    x={start.toFixed(1)}
                    y="1"
                    width={length.toFixed(1)}
                    height="8"
                  />
                  <line className="correlate-zero" x1="50" x2="50" y1="0" y2="10" />
                </svg>
              </td>
              <td className="correlate-number figures">{rText}</td>
              <td className="correlate-number figures">{nText}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
