import type { ReactNode } from 'react';
import { Strengths } from '../features/industry/Strengths.tsx';
import { RegionPage } from '../features/region/RegionPage.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { regionSheet } from './region-sheet.ts';

/** The page of a region with what its industry is strong in: a feature imports no other. */
export function RegionWithIndustry(props: PageProps): ReactNode {
  return (
    <RegionPage {...props} sheet={regionSheet} renderStrengths={(region) => <Strengths {...props} region={region} />} />
  );
}
