import type { SectorPosition, Star } from '../../../../src/model/index.ts';
import { given, type Reader } from './held.ts';

const starOf = (star: Star): number => (star === 'earned' ? 1 : star === 'missed' ? 0 : Number.NaN);

/** A sector of a region: numbers under their own names, one star each as 1 or 0. */
function ofPosition(position: SectorPosition | undefined, id: string): number | undefined {
  if (position === undefined) return undefined;
  switch (id) {
    case 'employment':
    case 'share':
    case 'quotient':
    case 'growth':
    case 'wage':
    case 'stars':
      return position[id];
    case 'reference-wage':
      return position.referenceWage;
    case 'local-units':
      return position.localUnits;
    case 'size':
    case 'specialisation':
    case 'productivity':
      return starOf(position[id]);
    default:
      return undefined;
  }
}

const portfolio: Reader = (answers) => {
  const sectors = given(answers, 'portfolio', 'portfolio')?.sectors ?? [];
  return (row, { id }) =>
    ofPosition(
      sectors.find(({ sector }) => sector === row.id),
      id,
    );
};

export const OF_INDUSTRY: Readonly<Record<string, Reader>> = {
  'industry-portfolio': portfolio,
  'industry-strongest': portfolio,
};
