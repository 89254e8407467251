import { fetchIndustryCatalogue } from '../../datasets/industry-catalogue.ts';
import { fetchSectorTable, type SectorTable } from '../../datasets/sector-table.ts';
import { once } from '../../datasets/once.ts';
import type { Catalogue, IndustryCatalogue, SectorTableName } from '../../model/index.ts';

/** What the answers about industry are made from, each fetched when first needed. */
export interface IndustrySources {
  readonly catalogue: () => Promise<IndustryCatalogue>;
  readonly table: (name: SectorTableName) => Promise<SectorTable>;
}

export function industrySources(base: string, catalogue: Catalogue): IndustrySources {
  const industry = once(() => fetchIndustryCatalogue(base, catalogue));
  const fetched = (name: SectorTableName): (() => Promise<SectorTable>) =>
    once(async () => fetchSectorTable(base, name, catalogue, await industry()));
  const tables: Readonly<Record<SectorTableName, () => Promise<SectorTable>>> = {
    manufacturing: fetched('manufacturing'),
    divisions: fetched('divisions'),
    'ten-sectors': fetched('ten-sectors'),
  };
  return { catalogue: industry, table: (name) => tables[name]() };
}
