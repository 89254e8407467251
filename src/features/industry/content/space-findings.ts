import { median } from 'd3';
import type { IndustrySpace, SpaceNode } from '../../../model/index.ts';
import { isShown, type Words } from './words.ts';

/** Industries the region is not specialised in, nearest first. */
export function absentNodes({ nodes }: IndustrySpace): readonly SpaceNode[] {
  return nodes
    .filter(
      ({ isPresent, density, quotient, reason }) =>
        !isPresent && reason === null && Number.isFinite(quotient) && Number.isFinite(density),
    )
    .toSorted((one, other) => other.density - one.density);
}

export function spaceFinding(space: IndustrySpace, hasLocal: boolean, words: Words): string {
  const {
    messages: { industry },
    format,
    called,
    names,
  } = words;
  const nearest = absentNodes(space).find(({ sector }) => isShown(sector, hasLocal, words));
  return nearest === undefined
    ? industry.spaceNone({ region: names.region(space.region) })
    : industry.spaceFinding({
        region: names.region(space.region),
        sector: called.sectorInSentence(nearest.sector),
        share: format.percent(nearest.density / 100),
      });
}

/**
 * The sector a region does not have that its finding names: the nearest of those more complex than the middle of them, or
 * where complexity is not known of those that no more regions have.
 */
export function bestOpportunity(space: IndustrySpace, hasLocal: boolean, words: Words): SpaceNode | null {
  const isByRarity = !Number.isFinite(space.complexity);
  const absent = absentNodes(space).filter(
    ({ sector, complexity }) => isByRarity || (isShown(sector, hasLocal, words) && Number.isFinite(complexity)),
  );
  const middle = (of: (node: SpaceNode) => number): number => median(absent, of) ?? Number.NaN;
  const [density, complexity, ubiquity] = [
    middle((node) => node.density),
    middle((node) => node.complexity),
    middle((node) => node.ubiquity),
  ];
  return (
    absent.find(
      (node) => node.density >= density && (isByRarity ? node.ubiquity <= ubiquity : node.complexity >= complexity),
    ) ?? null
  );
}

/** The nearest of those that are near and more complex than the middle of the industries the region does not have. */
export function opportunityFinding(space: IndustrySpace, hasLocal: boolean, words: Words): string {
  const {
    messages: { industry },
    called,
    names,
  } = words;
  const best = bestOpportunity(space, hasLocal, words);
  const region = names.region(space.region);
  const sector = best === null ? '' : called.sectorInSentence(best.sector);
  if (!Number.isFinite(space.complexity))
    return best === null ? industry.opportunityNoneNear({ region }) : industry.opportunityNear({ region, sector });
  return best === null ? industry.opportunityNone({ region }) : industry.opportunityFinding({ region, sector });
}
