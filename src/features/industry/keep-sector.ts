import type { RegionCode, SectorCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

/** Selects regions on a map of one sector, which stays also where it was but the strongest of the region before. */
export function keepSector(store: ViewStore, sector: SectorCode, selected: readonly RegionCode[]): void {
  store.set({ selected, industry: { ...store.get().industry, sector } });
}
