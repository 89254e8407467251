import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import type { TreemapCell } from './layout.ts';

/** The sectors of a portfolio as areas; `describe` names a sector and its family. Sectors without a figure are left for a note. */
export function cellsOf(
  { sectors }: Pick<IndustryPortfolio, 'sectors'>,
  describe: (sector: SectorCode) => Pick<TreemapCell, 'label' | 'family'>,
): TreemapCell[] {
  return sectors.flatMap(({ sector, employment }) =>
    Number.isFinite(employment) ? [{ id: sector, ...describe(sector), persons: employment }] : [],
  );
}
