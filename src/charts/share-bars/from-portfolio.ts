import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import type { ShareInput } from './layout.ts';

/** The sectors of a portfolio with their shares; `describe` names a sector and its family. */
export function sharesOf(
  { sectors }: Pick<IndustryPortfolio, 'sectors'>,
  describe: (sector: SectorCode) => { readonly label: string; readonly family: string },
): ShareInput[] {
  return sectors.map(({ sector, share, referenceShare, reason }) => {
    const { label, family } = describe(sector);
    return { id: sector, name: label, family, share, referenceShare, reason };
  });
}
