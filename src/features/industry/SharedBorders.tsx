import { useMemo, type ReactNode } from 'react';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { MapGeometry, SectorAcross } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { borderPairs, type AcrossRow } from './border-pairs.ts';
import { keepSector } from './keep-sector.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, type Words } from './words.ts';

/** Neighbours of two countries that both have the industrial cluster: who could work together on it. */
export function SharedBorders({
  store,
  across,
  geometry,
  words,
}: {
  readonly store: ViewStore;
  readonly across: SectorAcross;
  readonly geometry: MapGeometry;
  readonly words: Words;
}): ReactNode {
  const {
    messages: { industry, table },
    format,
  } = words;
  const least = across.question.stars.specialisation;
  const pairs = useMemo(() => borderPairs(across, geometry), [across, geometry]);
  const nameOf = ({ place }: AcrossRow): string => placeName(place, words.names);
  const countryOf = ({ place }: AcrossRow): ReactNode => (
    <span className="small quiet">{format.country(place.country)}</span>
  );
  const quotientOf = ({ position }: AcrossRow): ReactNode => (
    <td className="industry-number">{format.number(position.quotient, QUOTIENT_DECIMALS)}</td>
  );
  return (
    <FigureSection
      figure="industry-borders"
      finding={industry.bordersFinding(words.called.sector(across.sector), pairs.length)}
      subtitle={industry.bordersTitle(format.number(least, 1))}
      source={words.source}
      numbers={async () => (await import('./numbers.ts')).bordersNumbers(pairs, across, words)}
    >
      {pairs.length === 0 ? (
        <p>{industry.bordersNone}</p>
      ) : (
        <table className="industry-borders figures">
          <caption className="visually-hidden">{industry.bordersLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{table.region}</th>
              <th scope="col" className="industry-number">
                {industry.columns.quotient}
              </th>
              <th scope="col">{industry.neighbour}</th>
              <th scope="col" className="industry-number">
                {industry.columns.quotient}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ one, other }) => (
              <tr key={`${one.place.code}-${other.place.code}`}>
                <th scope="row">
                  <button
                    type="button"
                    aria-label={industry.showPair(nameOf(one), nameOf(other))}
                    onClick={() =>
                      keepSector(
                        store,
                        across.sector,
                        [one, other].flatMap(({ place }) => place.shapes.slice(0, 1)),
                      )
                    }
                  >
                    {nameOf(one)}
                  </button>{' '}
                  {countryOf(one)}
                </th>
                {quotientOf(one)}
                <td>
                  {nameOf(other)} {countryOf(other)}
                </td>
                {quotientOf(other)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FigureSection>
  );
}
