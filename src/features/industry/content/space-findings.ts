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

/** The nearest of those that are near and more complex than the middle of the industries the region does not have. */
export function opportunityFinding(space: IndustrySpace, hasLocal: boolean, words: Words): string {
  const {
    messages: { industry },
    called,
    names,
  } = words;
  if (!Number.isFinite(space.complexity)) return rareFinding(space, words);
  const absent = absentNodes(space).filter(
    ({ sector, complexity }) => isShown(sector, hasLocal, words) && Number.isFinite(complexity),
  );
  const [density, complexity] = [
    median(absent, (node) => node.density) ?? Number.NaN,
    median(absent, (node) => node.complexity) ?? Number.NaN,
  ];
  const best = absent.find((node) => node.density >= density && node.complexity >= complexity);
  const region = names.region(space.region);
  return best === undefined
    ? industry.opportunityNone({ region })
    : industry.opportunityFinding({ region, sector: called.sectorInSentence(best.sector) });
}

/** The same where complexity is not known: the nearest of those that no more regions have than the middle of them. */
function rareFinding(space: IndustrySpace, { messages: { industry }, called, names }: Words): string {
  const absent = absentNodes(space);
  const [density, ubiquity] = [
    median(absent, (node) => node.density) ?? Number.NaN,
    median(absent, (node) => node.ubiquity) ?? Number.NaN,
  ];
  const best = absent.find((node) => node.density >= density && node.ubiquity <= ubiquity);
  const region = names.region(space.region);
  return best === undefined
    ? industry.opportunityNoneNear({ region })
    : industry.opportunityNear({ region, sector: called.sectorInSentence(best.sector) });
}
