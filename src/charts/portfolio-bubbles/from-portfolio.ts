import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import type { BubbleInput } from './bubble.ts';

/** The sectors of a portfolio as bubbles; `describe` names a sector and its family. */
export function bubblesOf({ sectors, trails }: Pick<IndustryPortfolio, 'sectors' | 'trails'>, describe: (sector: SectorCode) => Pick<BubbleInput, 'label' | 'family' | 'familyLabel'>): BubbleInput[] {
  const points = new Map(trails.map((trail) => [trail.sector, trail.points]));
  return sectors.map(({ sector, employment, share, quotient, growth, growthFrom, stars, size, specialisation, productivity, isFew }) => ({
    id: sector, ...describe(sector), employment, share, quotient, growth, growthFrom, stars, isFew,
    unknownStars: [size, specialisation, productivity].filter((star) => star === 'unknown').length,
    trail: points.get(sector) ?? [],
  }));
}
