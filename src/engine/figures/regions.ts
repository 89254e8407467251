import type { Region, RegionCode } from '../../model/index.ts';
import type { Figures } from './figures.ts';

type Catalogued = Pick<Figures, 'catalogue'>;

/** Regions that bounds, treatment and frontier are taken from: EU27 and SEE regions with comparable figures. */
export function referenceRegions({ catalogue }: Catalogued): Region[] {
  return catalogue.regions.filter((region) => region.hasComparableFigures && (region.isEu27 || region.isInSeeArea));
}

export function areaRegions({ catalogue }: Catalogued): Region[] {
  return catalogue.regions.filter((region) => region.isInSeeArea);
}

export const codesOf = (regions: readonly Region[]): RegionCode[] => regions.map(({ code }) => code);
