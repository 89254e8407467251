import type { ReactNode } from 'react';
import { NO_FIGURE } from '../../language/format.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutCorrelations, type CorrelationItem } from './layout.ts';
import './correlation-matrix.css';

interface Props {
  readonly title: string;
  readonly items: readonly CorrelationItem[];
  /** Row i holds those with the i items before it. */
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
  /** Opens a pair by its ids; left out where nothing can be opened. */
  readonly onPair?: {
    readonly label: (one: string, other: string, r: number) => string;
    readonly open: (one: string, other: string) => void;
  };
}

/** Every pair of items once, its correlation in hundredths on a colour of two sides. */
export function CorrelationMatrix({ title, items, r, n, onPair }: Props): ReactNode {
  const { messages, format } = useMessages('evidence');
  const words = messages.evidence.correlations;
  const rows = layoutCorrelations(items, r, n);
  return (
    <div className="correlations">
      <h3>{title}</h3>
      {/* Wider than a phone, it scrolls inside its own box, which must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="correlations-box" aria-label={words.label({ what: title })} tabIndex={0}>
        <table className="figures">
          <caption className="visually-hidden">{words.label({ what: title })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{messages.evidence.indicator}</span>
              </th>
              {rows.slice(0, -1).map(({ id, name, number }) => (
                <th key={id} scope="col">
                  <span aria-hidden="true">{number}</span>
                  <span className="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, number, cells }) => (
              <tr key={id} data-mark={id}>
                <th scope="row">
                  <span className="correlations-number" aria-hidden="true">
                    {number}
                  </span>{' '}
                  {name}
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell.id}
                    className={`correlation-${cell.classKey}`}
                    title={words.pair({ one: name, other: cell.other, r: cell.r, count: cell.n })}
                  >
                    {Number.isFinite(cell.r) ? (
                      onPair === undefined ? (
                        format.number(cell.r * 100)
                      ) : (
                        <button type="button" onClick={() => onPair.open(id, cell.id)}>
                          {format.number(cell.r * 100)}
                          <span className="visually-hidden"> {onPair.label(name, cell.other, cell.r)}</span>
                        </button>
                      )
                    ) : (
                      <>
                        {NO_FIGURE}
                        <span className="visually-hidden">
                          {' '}
                          {messages.table.missing({ reason: messages.evidence.fewFigures })}
                        </span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
