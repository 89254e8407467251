import { lazy, type ComponentType } from 'react';
import type { PageProps } from '../../frame/page-props.ts';
import type { FiguredPage } from '../../model/index.ts';

/** What draws the figures of a page: each fetched only where a figure of it stands. */
export const PAGES_OF_FIGURES: Readonly<Record<FiguredPage, ComponentType<PageProps>>> = {
  explore: lazy(async () => ({ default: (await import('../../features/explore/ExploreFigures.tsx')).ExploreFigures })),
  region: lazy(async () => ({ default: (await import('../../features/region/RegionPage.tsx')).RegionPage })),
  gaps: lazy(async () => ({ default: (await import('../../features/gaps/Gaps.tsx')).Gaps })),
  change: lazy(async () => ({ default: (await import('../../features/change/ChangePage.tsx')).ChangePage })),
  industry: lazy(async () => ({ default: (await import('../../features/industry/IndustryPage.tsx')).IndustryPage })),
  method: lazy(async () => ({ default: (await import('../../features/method/MethodPage.tsx')).MethodPage })),
};

/** The figures of the page of methods that show what the index rests on, without what that page asks for besides. */
export const EvidenceAlone = lazy(async () => ({ default: (await import('./EvidenceAlone.tsx')).EvidenceAlone }));

/** The one figure of a region's page that another feature draws. */
export const IndustryOfRegion = lazy(async () => ({
  default: (await import('./IndustryOfRegion.tsx')).IndustryOfRegion,
}));
