import type { IndustrySpace, SectorCode } from '../../model/index.ts';
import type { OpportunityInput } from './layout.ts';

/** Known not to be present: with a figure, and a quotient that is not withheld. */
function isAbsent({ isPresent, reason, quotient }: IndustrySpace['nodes'][number]): boolean {
  return !isPresent && reason === null && Number.isFinite(quotient);
}

/** What the scatter draws, out of the industry space of a region; `describe` names a sector and tells its family. */
export function opportunitiesOf(
  { nodes, year }: Pick<IndustrySpace, 'nodes' | 'year'>,
  describe: (sector: SectorCode) => { readonly label: string; readonly family: string },
): {
  readonly sectors: readonly OpportunityInput[];
  readonly notKnown: readonly string[];
  readonly year: number;
  readonly isByRarity: boolean;
} {
  // A table without wages has no complexity: how few regions have a sector stands in its place.
  const isByRarity = nodes.every(({ complexity }) => !Number.isFinite(complexity));
  return {
    year,
    isByRarity,
    sectors: nodes
      .filter((node) => isAbsent(node))
      .map(({ sector, employment, quotient, density, meanDensity, complexity, ubiquity }) => {
        const { label, family } = describe(sector);
        return {
          id: sector,
          name: label,
          family,
          employment,
          quotient,
          density,
          meanDensity,
          height: isByRarity ? -ubiquity : complexity,
        };
      }),
    notKnown: nodes.filter((node) => !node.isPresent && !isAbsent(node)).map(({ sector }) => describe(sector).label),
  };
}
