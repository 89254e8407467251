import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
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
    <HeadedTable
      className="industry-strongest figures"
      caption={caption}
      heads={heads}
      rows={rows.map(({ sector, name, stars, starsName, quotient, employment, change }) => ({
        id: sector,
        isSelected: sector === marked,
        head: (
          <>
            {onSector === undefined ? (
              name
            ) : (
              <button type="button" aria-pressed={sector === marked} onClick={() => onSector(sector)}>
                {name}
              </button>
            )}{' '}
            <span className="quiet">{sector}</span>
          </>
        ),
        cells: [
          <Stars key="stars" count={stars} name={starsName} />,
          quotient,
          employment,
          change ?? (
            <span key="change" className="quiet">
              {missing}
            </span>
          ),
        ],
      }))}
    />
  );
}
