import type {
  IndustryPortfolio,
  IndustrySpace,
  RegionShiftShare,
  SectorAcross,
  SectorPosition,
  SpaceNode,
  View,
} from '../../../model/index.ts';
import { QUOTIENT_DECIMALS, foremost } from './rows.ts';
import { spaceFinding } from './space-findings.ts';
import { isShown, placeName, type Words, publishedShare } from './words.ts';

/** What the page has answers of; null where there is none. */
export interface Shown {
  readonly portfolio: IndustryPortfolio | null;
  readonly across: SectorAcross | null;
  readonly space: IndustrySpace | null;
}

/** That a quotient is marked, at the end of the sentence that names it. */
function markOf({ mark, coverage }: SectorPosition, words: Words): string {
  return mark === 'marked' ? words.messages.industry.findingMarked({ coverage: publishedShare(coverage, words) }) : '';
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
  if (top === null) return industry.portfolioNone({ region });
  const starred = portfolio.sectors.filter(({ sector, stars }) => stars >= 2 && isWanted(sector)).length;
  const finding = industry.portfolioFinding({
    region,
    sector: called.sectorInSentence(top.sector),
    quotient: format.number(top.quotient, QUOTIENT_DECIMALS),
    reference: portfolio.question.reference,
    year: portfolio.year,
    stars: starred,
  });
  return `${finding}${markOf(top, words)}`;
}

/** Regions of the area specialised in the sector, and those with a figure. */
function specialisedIn({ regions, question }: SectorAcross): {
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
  const sector = called.sector(across.sector);
  if (top === null) return industry.acrossNone({ sector });
  const finding = industry.acrossFinding({
    sector,
    top: placeName(top.place, names),
    quotient: format.number(top.position.quotient, QUOTIENT_DECIMALS),
    reference: across.question.reference,
    year: across.year,
    specialised: specialised.length,
    of: known.length,
  });
  return `${finding}${markOf(top.position, words)}`;
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
  if (more === undefined || less === undefined)
    return industry.portfolioNone({ region: names.region(portfolio.region) });
  return industry.structureFinding({
    region: names.region(portfolio.region),
    share: format.percent(portfolio.structure.krugman / 2),
    more: called.familyInSentence(more.family),
    less: called.familyInSentence(less.family),
    reference: portfolio.question.reference,
    isManufacturing: portfolio.question.table === 'manufacturing',
  });
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
    ? industry.portfolioNone({ region: names.region(portfolio.region) })
    : industry.treemapFinding({
        region: names.region(portfolio.region),
        family: called.familyInSentence(largest.family),
        share: format.percent(largest.share),
        isManufacturing: portfolio.question.table === 'manufacturing',
      });
}

/** Whether a region has more variety than its reference, with so many decimals. */
export function varietyFinding(
  { structure, referenceStructure, region }: IndustryPortfolio,
  decimals: number,
  { messages: { industry }, format, names }: Words,
): string {
  const name = names.region(region);
  const difference = Number(structure.entropy.toFixed(decimals)) - Number(referenceStructure.entropy.toFixed(decimals));
  const value = format.number(structure.entropy, decimals);
  return difference === 0
    ? industry.varietySame({ region: name, value })
    : industry.varietyDiffers({
        region: name,
        isMore: difference > 0,
        value,
        held: format.number(referenceStructure.entropy, decimals),
      });
}

export function shiftFinding(
  portfolio: IndustryPortfolio,
  { from, to, total }: RegionShiftShare,
  { messages: { industry }, format, names }: Words,
): string {
  return industry.shiftFinding({
    region: names.region(portfolio.region),
    from,
    to,
    change: format.signed(total.change, 0),
    regional: format.signed(total.regional, 0),
  });
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
