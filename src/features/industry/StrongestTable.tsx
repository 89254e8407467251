import type { ReactNode } from 'react';
import type { IndustryPortfolio, SectorCode, SectorPosition } from '../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { Stars } from './Stars.tsx';
import { quotientOf, type Words } from './words.ts';

interface Props {
  readonly portfolio: IndustryPortfolio;
  readonly rows: readonly SectorPosition[];
  readonly words: Words;
  readonly selected?: SectorCode | null;
  /** Without it the names are no buttons. */
  readonly onSector?: (code: SectorCode) => void;
}

/** The strongest industrial clusters of a region, one a row. */
export function StrongestTable({ portfolio, rows, words, selected = null, onSector }: Props): ReactNode {
  const {
    messages: { industry },
    format,
    names,
    called,
  } = words;
  const { columns } = industry;
  // Of one year nothing grows: how much of the region it is stands there instead.
  const hasGrowth = words.table.years.length > 1;
  return (
    <table className="industry-strongest figures">
      <caption className="visually-hidden">{industry.strengths(names.region(portfolio.region))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.sector}</th>
          <th scope="col">{columns.stars}</th>
          <th scope="col">{columns.quotient}</th>
          <th scope="col">{columns.employment}</th>
          <th scope="col">{hasGrowth ? columns.growth : columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sector, ...position }) => (
          <tr key={sector} className={sector === selected ? 'is-selected' : undefined}>
            <th scope="row">
              {onSector === undefined ? (
                called.sector(sector)
              ) : (
                <button type="button" aria-pressed={sector === selected} onClick={() => onSector(sector)}>
                  {called.sector(sector)}
                </button>
              )}{' '}
              <span className="quiet">{sector}</span>
            </th>
            <td>
              <Stars count={position.stars} words={words} />
            </td>
            <td>{quotientOf(position, QUOTIENT_DECIMALS, words).text}</td>
            <td>{format.number(position.employment)}</td>
            <td>
              {!hasGrowth ? (
                format.percent(position.share, 1)
              ) : Number.isFinite(position.growth) ? (
                format.signedPercent(position.growth, 1)
              ) : (
                <span className="quiet">{industry.noFigure}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
