import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import type { BubbleInput, Vertical } from './bubble.ts';

/** The sectors of a portfolio as bubbles, as high as they grow or as large a share they are; `describe` names a sector and its family. */
export function bubblesOf(
  { sectors, trails }: Pick<IndustryPortfolio, 'sectors' | 'trails'>,
  describe: (sector: SectorCode) => Pick<BubbleInput, 'label' | 'family' | 'familyLabel'>,
  vertical: Vertical = 'growth',
): BubbleInput[] {
  const points = new Map(trails.map((trail) => [trail.sector, trail.points]));
  return sectors.map(
    ({
      sector,
      employment,
      share,
      quotient,
      growth,
      growthFrom,
      stars,
      size,
      specialisation,
      productivity,
      isFew,
      mark,
      coverage,
    }) => ({
      id: sector,
      ...describe(sector),
      employment,
      share,
      quotient,
      growth: vertical === 'share' ? share : growth,
      growthFrom,
      stars,
      isFew,
      published: mark === 'marked' ? coverage : null,
      unknownStars: [size, specialisation, productivity].filter((star) => star === 'unknown').length,
      trail: vertical === 'share' ? [] : (points.get(sector) ?? []),
    }),
  );
}
