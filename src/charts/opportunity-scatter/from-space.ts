import type { IndustrySpace, SectorCode } from '../../model/index.ts';
import type { OpportunityInput } from './layout.ts';

/** What the scatter draws, out of the industry space of a region; `describe` names a sector and tells its family. */
export function opportunitiesOf(
  { nodes, year }: Pick<IndustrySpace, 'nodes' | 'year'>, describe: (sector: SectorCode) => { readonly label: string; readonly family: string },
): { readonly sectors: readonly OpportunityInput[]; readonly notKnown: readonly string[]; readonly year: number } {
  return {
    year,
    sectors: nodes.filter(({ isPresent, reason }) => !isPresent && reason === null).map(({ sector, employment, quotient, density, meanDensity, complexity }) => {
      const { label, family } = describe(sector);
      return { id: sector, name: label, family, employment, quotient, density, meanDensity, complexity };
    }),
    notKnown: nodes.filter(({ reason }) => reason !== null).map(({ sector }) => describe(sector).label),
  };
}
