import type { ReactNode } from 'react';
import type { IndustryPortfolio, SectorCode, SectorPosition } from '../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { Stars } from './Stars.tsx';
import type { Words } from './words.ts';

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
  const { messages: { industry }, format, names, called } = words;
  const { columns } = industry;
  return (
    <table className="industry-strongest figures">
      <caption className="visually-hidden">{industry.strengths(names.region(portfolio.region))}</caption>
      <thead>
        <tr><th scope="col">{columns.sector}</th><th scope="col">{columns.stars}</th><th scope="col">{columns.quotient}</th><th scope="col">{columns.employment}</th><th scope="col">{columns.growth}</th></tr>
      </thead>
      <tbody>
        {rows.map(({ sector, quotient, isFew, employment, growth, stars }) => (
          <tr key={sector} className={sector === selected ? 'is-selected' : undefined}>
            <th scope="row">
              {onSector === undefined ? called.sector(sector) : <button type="button" aria-pressed={sector === selected} onClick={() => onSector(sector)}>{called.sector(sector)}</button>}{' '}
              <span className="quiet">{sector}</span>
            </th>
            <td><Stars count={stars} words={words} /></td>
            <td>{isFew ? industry.fewer(format.number(quotient, QUOTIENT_DECIMALS)) : format.number(quotient, QUOTIENT_DECIMALS)}</td>
            <td>{format.number(employment)}</td>
            <td>{Number.isFinite(growth) ? format.signedPercent(growth, 1) : <span className="quiet">{industry.noFigure}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
