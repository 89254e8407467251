import type { ReactNode } from 'react';
import type { SectorCode } from '../../../model/index.ts';
import type { Strongest } from './strongest-rows.ts';

const ALL_STARS = 3;

/** Stars earned, of three. */
function Stars({ count, name }: { readonly count: number; readonly name: string }): ReactNode {
  return (
    <span className="industry-stars" role="img" aria-label={name}>
      {'★'.repeat(count)}
      <span className="quiet">{'☆'.repeat(ALL_STARS - count)}</span>
    </span>
  );
}

interface Props {
  readonly strongest: Strongest;
  /** Without it the names are no buttons. */
  readonly onSector?: (code: SectorCode) => void;
}

/** The strongest industrial clusters of a region, one a row. */
export function StrongestTable({ strongest, onSector }: Props): ReactNode {
  const { caption, heads, rows, missing, none, marked } = strongest;
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <table className="industry-strongest figures">
      <caption className="visually-hidden">{caption}</caption>
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
        {rows.map(({ sector, name, stars, starsName, quotient, employment, change }) => (
          <tr key={sector} className={sector === marked ? 'is-selected' : undefined}>
            <th scope="row">
              {onSector === undefined ? (
                name
              ) : (
                <button type="button" aria-pressed={sector === marked} onClick={() => onSector(sector)}>
                  {name}
                </button>
              )}{' '}
              <span className="quiet">{sector}</span>
            </th>
            <td>
              <Stars count={stars} name={starsName} />
            </td>
            <td>{quotient}</td>
            <td>{employment}</td>
            <td>{change ?? <span className="quiet">{missing}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
