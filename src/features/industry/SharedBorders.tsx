import { useMemo, type ReactNode } from 'react';
import { FigureSection } from '../../frame/FigureSection.tsx';
import { sharedBorders } from '../../map/shared-borders.ts';
import type { MapGeometry, SectorAcross } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, type Words } from './words.ts';

type Row = SectorAcross['regions'][number];
interface Pair {
  readonly one: Row;
  readonly other: Row;
}

/** Neighbours of two countries that both have the industrial cluster: who could work together on it. */
export function SharedBorders({ store, across, geometry, words }: { readonly store: ViewStore; readonly across: SectorAcross; readonly geometry: MapGeometry; readonly words: Words }): ReactNode {
  const { messages: { industry }, format } = words;
  const least = across.question.stars.specialisation;
  const pairs = useMemo(() => {
    const rows = new Map(across.regions.map((row) => [row.place.code, row]));
    const found = sharedBorders(geometry, across.regions.map(({ place, position }) => ({ code: place.code, country: place.country, shapes: place.shapes, isSpecialised: position.quotient >= least })));
    // The pair whose weaker half is strongest first.
    const weaker = ({ one, other }: Pair): number => Math.min(one.position.quotient, other.position.quotient);
    return found.flatMap((pair): Pair[] => {
      const [one, other] = [rows.get(pair.one), rows.get(pair.other)];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    }).toSorted((first, second) => weaker(second) - weaker(first));
  }, [across, geometry, least]);
  const nameOf = ({ place, position }: Row): string => `${placeName(place, words.names)} (${format.country(place.country)}), ${format.number(position.quotient, QUOTIENT_DECIMALS)}`;
  return (
    <FigureSection finding={industry.bordersFinding(words.called.sector(across.sector), pairs.length)} subtitle={industry.bordersTitle(format.number(least, 1))} source={words.source}>
      {pairs.length === 0 ? <p>{industry.bordersNone}</p> : (
        <ul className="industry-borders" aria-label={industry.bordersLabel}>
          {pairs.map(({ one, other }) => (
            <li key={`${one.place.code}-${other.place.code}`}>
              <button type="button" onClick={() => store.set({ selected: [one, other].flatMap(({ place }) => place.shapes.slice(0, 1)) })}>{industry.pair(nameOf(one), nameOf(other))}</button>
            </li>
          ))}
        </ul>
      )}
    </FigureSection>
  );
}
