import { median } from 'd3';
import type {
  IndustryPortfolio,
  IndustrySpace,
  RegionShiftShare,
  SectorAcross,
  SectorPosition,
  SpaceNode,
  View,
} from '../../model/index.ts';
import { QUOTIENT_DECIMALS, foremost } from './rows.ts';
import { isShown, placeName, type Words, publishedShare } from './words.ts';

/** What the page has answers of; null where there is none. */
export interface Shown {
  readonly portfolio: IndustryPortfolio | null;
  readonly across: SectorAcross | null;
  readonly space: IndustrySpace | null;
}

/** That a quotient is marked, at the end of the sentence that names it. */
function markOf({ mark, coverage }: SectorPosition, words: Words): string {
  return mark === 'marked' ? words.messages.industry.findingMarked(publishedShare(coverage, words)) : '';
}

export function portfolioFinding(portfolio: IndustryPortfolio, hasLocal: boolean, words: Words): string {
  const {
    messages: { industry },
    format,
    called,
    names,
  } = words;
  const region = names.region(portfolio.region);
  const isWanted = (code: SpaceNode['sector']): boolean => isShown(code, hasLocal, words);
  const top = foremost(portfolio, isWanted);
  if (top === null) return industry.portfolioNone(region);
  const starred = portfolio.sectors.filter(({ sector, stars }) => stars >= 2 && isWanted(sector)).length;
  return `${industry.portfolioFinding(region, called.sector(top.sector), format.number(top.quotient, QUOTIENT_DECIMALS), portfolio.question.reference, starred)}${markOf(top, words)}`;
}

/** Regions of the area specialised in the sector, and those with a figure. */
export function specialisedIn({ regions, question }: SectorAcross): {
  readonly specialised: SectorAcross['regions'];
  readonly known: SectorAcross['regions'];
} {
  const known = regions.filter(({ position }) => Number.isFinite(position.quotient));
  return { known, specialised: known.filter(({ position }) => position.quotient >= question.stars.specialisation) };
}

export function acrossFinding(across: SectorAcross, words: Words): string {
  const {
    messages: { industry },
    format,
    called,
    names,
  } = words;
  const { known, specialised } = specialisedIn(across);
  const top = known.reduce<SectorAcross['regions'][number] | null>(
    (best, row) => (row.position.quotient > (best?.position.quotient ?? 0) ? row : best),
    null,
  );
  return `${industry.acrossFinding(called.sector(across.sector), top === null ? null : placeName(top.place, names), format.number(top?.position.quotient ?? Number.NaN, QUOTIENT_DECIMALS), across.question.reference, specialised.length, known.length)}${top === null ? '' : markOf(top.position, words)}`;
}

/** By family: the region's share of persons and the reference's, in the order of the families. */
export function familyShares(
  portfolio: IndustryPortfolio,
  words: Words,
): readonly {
  readonly family: string;
  readonly share: number;
  readonly referenceShare: number;
  readonly employment: number;
}[] {
  return words.industry.families.flatMap(({ id }) => {
    const within = portfolio.sectors.filter(
      ({ sector, share }) => words.sectors.get(sector)?.family === id && Number.isFinite(share),
    );
    const sum = (of: (position: (typeof within)[number]) => number): number =>
      within.reduce((all, position) => all + of(position), 0);
    return within.length === 0
      ? []
      : [
          {
            family: id,
            share: sum(({ share }) => share),
            referenceShare: sum(({ referenceShare }) => referenceShare),
            employment: sum(({ employment }) => employment),
          },
        ];
  });
}

export function structureFinding(portfolio: IndustryPortfolio, words: Words): string {
  const {
    messages: { industry },
    format,
    called,
    names,
  } = words;
  const families = familyShares(portfolio, words).toSorted(
    (one, other) => other.share - other.referenceShare - (one.share - one.referenceShare),
  );
  const [more, less] = [families[0], families.at(-1)];
  if (more === undefined || less === undefined) return industry.portfolioNone(names.region(portfolio.region));
  return industry.structureFinding(
    names.region(portfolio.region),
    format.percent(portfolio.structure.krugman / 2),
    called.family(more.family),
    called.family(less.family),
    portfolio.question.reference,
    portfolio.question.table,
  );
}

/** The family that most persons work in. */
export function treemapFinding(portfolio: IndustryPortfolio, words: Words): string {
  const {
    messages: { industry },
    format,
    called,
    names,
  } = words;
  const [largest] = familyShares(portfolio, words).toSorted((one, other) => other.share - one.share);
  return largest === undefined
    ? industry.portfolioNone(names.region(portfolio.region))
    : industry.treemapFinding(
        names.region(portfolio.region),
        called.family(largest.family),
        format.percent(largest.share),
        portfolio.question.table,
      );
}

export function shiftFinding(
  portfolio: IndustryPortfolio,
  { from, to, total }: RegionShiftShare,
  { messages: { industry }, format, names }: Words,
): string {
  return industry.shiftFinding(
    names.region(portfolio.region),
    from,
    to,
    format.signed(total.change, 0),
    format.signed(total.regional, 0),
  );
}

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
    ? industry.spaceNone(names.region(space.region))
    : industry.spaceFinding(
        names.region(space.region),
        called.sector(nearest.sector),
        format.percent(nearest.density / 100),
      );
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
  return industry.opportunityFinding(
    names.region(space.region),
    best === undefined ? null : called.sector(best.sector),
  );
}

/** The same where complexity is not known: the nearest of those that no more regions have than the middle of them. */
function rareFinding(space: IndustrySpace, { messages: { industry }, called, names }: Words): string {
  const absent = absentNodes(space);
  const [density, ubiquity] = [
    median(absent, (node) => node.density) ?? Number.NaN,
    median(absent, (node) => node.ubiquity) ?? Number.NaN,
  ];
  const best = absent.find((node) => node.density >= density && node.ubiquity <= ubiquity);
  return industry.opportunityNear(names.region(space.region), best === undefined ? null : called.sector(best.sector));
}

/** What is found on the part shown; empty until its answer is there. */
export function findingOf({ industry }: View, { portfolio, across, space }: Shown, words: Words): string {
  switch (industry.part) {
    case 'portfolio':
      return portfolio === null ? '' : portfolioFinding(portfolio, industry.hasLocal, words);
    case 'across':
      return across === null ? '' : acrossFinding(across, words);
    case 'structure':
      return portfolio === null ? '' : structureFinding(portfolio, words);
    case 'space':
      return space === null ? '' : spaceFinding(space, industry.hasLocal, words);
  }
}
