import type { IndustrySpace, SectorCode } from '../../model/index.ts';
import type { SpaceLink, SpaceSector } from './layout.ts';

/** What the network draws, out of the industry space of a region; `describe` names a sector and tells its family. */
export function networkOf(
  { nodes, links }: Pick<IndustrySpace, 'nodes' | 'links'>,
  describe: (sector: SectorCode) => { readonly label: string; readonly family: string },
): { readonly sectors: readonly SpaceSector[]; readonly links: readonly SpaceLink[] } {
  return {
    // One that too few regions publish has no place among the others.
    sectors: nodes
      .filter(({ isLinked }) => isLinked)
      .map(({ sector, employment, quotient, isPresent, density, reason }) => {
        const { label, family } = describe(sector);
        return { id: sector, name: label, family, employment, quotient, isPresent, density, reason };
      }),
    links,
  };
}
