import { sharedBorders } from '../../../map/shapes/shared-borders.ts';
import type { MapGeometry, SectorAcross } from '../../../model/index.ts';

export type AcrossRow = SectorAcross['regions'][number];

/** Two neighbours of different countries that are both specialised. */
export interface BorderPair {
  readonly one: AcrossRow;
  readonly other: AcrossRow;
}

/** Every such pair, the one whose weaker half is strongest first. */
export function borderPairs({ regions, question }: SectorAcross, geometry: MapGeometry): BorderPair[] {
  const rows = new Map(regions.map((row) => [row.place.code, row]));
  const found = sharedBorders(
    geometry,
    regions.map(({ place, position }) => ({
      code: place.code,
      country: place.country,
      shapes: place.shapes,
      isSpecialised: position.quotient >= question.stars.specialisation,
    })),
  );
  const weaker = ({ one, other }: BorderPair): number => Math.min(one.position.quotient, other.position.quotient);
  return found
    .flatMap((pair): BorderPair[] => {
      const [one, other] = [rows.get(pair.one), rows.get(pair.other)];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    })
    .toSorted((first, second) => weaker(second) - weaker(first));
}
