import {
  numberColumn,
  textColumn,
  type FigureColumn,
  type FigureNumber,
  type FigureRow,
  type FigureTable,
  reasonIn,
} from '../../../figure/value/table.ts';
import {
  statusesOf,
  type IndustryPortfolio,
  type IndustrySpace,
  type RegionShiftShare,
  type SectorAcross,
  type SectorCode,
  type SectorPosition,
  type Star,
} from '../../../model/index.ts';
import { placeName, quotientOf, withheldOf, type Words } from './words.ts';

/** Decimals of location quotients and of shares in percent. */
export const QUOTIENT_DECIMALS = 2;
const SHARE_DECIMALS = 1;
/** More regions are not read side by side. */
export const MOST_COMPARED = 4;

const codeColumn = (label: string): FigureColumn => ({ ...textColumn('code', label), kind: 'code' });
const SIGNED_PERCENT = { kind: 'signed-percent', decimals: 1 } as const;
export const reasonOf = (
  { reason }: Pick<SectorPosition, 'reason'>,
  { messages }: Words,
): Pick<FigureNumber, 'reason' | 'reasonCode'> => reasonIn(messages, reason);

/** Persons beyond what the reference's share would be. */
export function beyondReference({ employment, quotient }: SectorPosition): number {
  return employment * (1 - 1 / quotient);
}

/**
 * Those with a star for specialisation, by the persons beyond what the reference's share would be, most first. Not by
 * stars: the largest in Europe of a rare industry may be three hundred persons.
 */
export function strongest(
  portfolio: IndustryPortfolio,
  isWanted: (code: SectorCode) => boolean,
): readonly SectorPosition[] {
  return portfolio.sectors
    .filter(({ sector, quotient, specialisation }) => specialisation === 'earned' && quotient > 1 && isWanted(sector))
    .toSorted((one, other) => beyondReference(other) - beyondReference(one));
}

/** The strongest, or where no sector has a star for specialisation the one with the highest quotient above 1; never one that a single firm makes. */
export function foremost(portfolio: IndustryPortfolio, isWanted: (code: SectorCode) => boolean): SectorPosition | null {
  const first = strongest(portfolio, isWanted).find(({ isFew }) => !isFew);
  if (first !== undefined) return first;
  const known = portfolio.sectors.filter(
    ({ sector, quotient, isFew }) => Number.isFinite(quotient) && !isFew && isWanted(sector),
  );
  return known.reduce<SectorPosition | null>(
    (best, position) => (position.quotient > (best?.quotient ?? 1) ? position : best),
    null,
  );
}

/** The sectors whose share is furthest from the reference's; how many have a share at all. */
export function mostApart(
  { sectors }: IndustryPortfolio,
  most: number,
): { readonly shown: readonly SectorPosition[]; readonly known: number } {
  const distance = ({ share, referenceShare }: SectorPosition): number => Math.abs(share - referenceShare);
  const known = sectors.filter((position) => Number.isFinite(distance(position)));
  return { shown: known.toSorted((one, other) => distance(other) - distance(one)).slice(0, most), known: known.length };
}

function starCell(star: Star, { messages }: Words): FigureNumber {
  return {
    value: star === 'earned' ? 1 : star === 'missed' ? 0 : Number.NaN,
    text: messages.industry.star[star],
    reason: star === 'unknown' ? messages.industry.star.unknown : null,
  };
}

/** Why a sector with a figure has no growth, where there is more to say than that an earlier figure is missing. */
function growthReason(
  { growth, reason, breakYear }: SectorPosition,
  { year }: Pick<IndustryPortfolio, 'year'>,
  { messages: { industry }, table }: Words,
): string | null {
  if (Number.isFinite(growth) || reason !== null) return null;
  return table.years.length === 1
    ? industry.oneYear({ year })
    : breakYear === null
      ? null
      : industry.brokenIn({ year: breakYear });
}

/** Every sector of a region with all that is known of it. */
export function portfolioTable(portfolio: IndustryPortfolio, marked: SectorCode | null, words: Words): FigureTable {
  const {
    messages: { industry },
    format,
    called,
    sectors,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      textColumn('sector', labels.sector),
      codeColumn(words.messages.table.code),
      textColumn('family', labels.family),
      textColumn('market', labels.market),
      numberColumn('employment', labels.employment),
      numberColumn('share', labels.share, { kind: 'percent', decimals: SHARE_DECIMALS }),
      numberColumn('quotient', labels.quotient, { decimals: QUOTIENT_DECIMALS }),
      numberColumn('growth', labels.growth, SIGNED_PERCENT),
      numberColumn('wage', labels.wage, { decimals: 1 }),
      numberColumn('reference-wage', labels.referenceWage, { decimals: 1 }),
      numberColumn('local-units', labels.localUnits),
      numberColumn('stars', labels.stars),
      numberColumn('size', labels.size),
      numberColumn('specialisation', labels.specialisation),
      numberColumn('productivity', labels.productivity),
    ],
    rows: portfolio.sectors.map((position): FigureRow => {
      const { sector, employment, share, growth, growthFrom, wage, referenceWage, localUnits, stars } = position;
      const known = sectors.get(sector);
      return {
        id: sector,
        code: sector,
        isMarked: sector === marked,
        cells: [
          called.sector(sector),
          sector,
          known === undefined ? '' : called.family(known.family),
          known === undefined ? '' : industry.market[known.market],
          { value: employment, ...reasonOf(position, words), status: statusesOf(position.status) },
          { value: share },
          quotientOf(position, QUOTIENT_DECIMALS, words),
          {
            value: growth,
            reason: growthReason(position, portfolio, words),
            ...(growthFrom === null
              ? {}
              : {
                  text: `${format.signedPercent(growth, 1)} (${industry.growthOver({ from: growthFrom, to: portfolio.year })})`,
                }),
          },
          { value: wage },
          { value: referenceWage },
          { value: localUnits },
          { value: stars },
          starCell(position.size, words),
          starCell(position.specialisation, words),
          starCell(position.productivity, words),
        ],
      };
    }),
  };
}

/** Every region of the area with the sector. */
export function acrossTable(across: SectorAcross, selected: readonly string[], words: Words): FigureTable {
  const {
    messages: { industry, table },
    format,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      textColumn('region', table.region),
      textColumn('country', table.country),
      numberColumn('quotient', labels.quotient, { decimals: QUOTIENT_DECIMALS }),
      numberColumn('employment', labels.employment),
      numberColumn('share', labels.share, { kind: 'percent', decimals: QUOTIENT_DECIMALS }),
      numberColumn('growth', labels.growth, SIGNED_PERCENT),
      numberColumn('stars', labels.stars),
    ],
    rows: across.regions.map(
      ({ place, position }): FigureRow => ({
        id: place.code,
        code: place.code,
        isMarked: place.shapes.some((shape) => selected.includes(shape)),
        cells: [
          placeName(place, words.names),
          format.country(place.country),
          quotientOf(position, QUOTIENT_DECIMALS, words),
          { value: position.employment, ...reasonOf(position, words), status: statusesOf(position.status) },
          { value: position.share },
          { value: position.growth, reason: growthReason(position, across, words) },
          { value: position.stars },
        ],
      }),
    ),
  };
}

/** The change of all sectors and of each, in three parts that sum. */
export function shiftTable(shiftShare: RegionShiftShare, words: Words): FigureTable {
  const {
    messages: { industry },
    called,
  } = words;
  const { columns: labels } = industry;
  const cells = ({ start, change, national, mix, regional }: RegionShiftShare['total']): FigureNumber[] =>
    [start, change, national, mix, regional].map((value) => ({ value }));
  return {
    columns: [
      textColumn('sector', labels.sector),
      numberColumn('start', labels.start),
      ...(['change', 'national', 'mix', 'regional'] as const).map((part) =>
        numberColumn(part, labels[part], { kind: 'signed' }),
      ),
    ],
    rows: [
      { id: 'total', code: null, cells: [industry.total, ...cells(shiftShare.total)] },
      ...shiftShare.sectors.map(
        (parts): FigureRow => ({
          id: parts.sector,
          code: parts.sector,
          cells: [called.sector(parts.sector), ...cells(parts)],
        }),
      ),
    ],
  };
}

/** Every sector with how near it is to what a region has, and how many regions have it. */
export function spaceTable(space: IndustrySpace, marked: SectorCode | null, words: Words): FigureTable {
  const {
    messages: { industry, table },
    called,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      textColumn('sector', labels.sector),
      codeColumn(table.code),
      numberColumn('employment', labels.employment),
      numberColumn('quotient', labels.quotient, { decimals: QUOTIENT_DECIMALS }),
      numberColumn('density', labels.density, { kind: 'percent', decimals: SHARE_DECIMALS }),
      numberColumn('complexity', labels.complexity, { kind: 'signed', decimals: QUOTIENT_DECIMALS }),
      numberColumn('ubiquity', labels.ubiquity),
    ],
    rows: space.nodes.map(
      (node): FigureRow => ({
        id: node.sector,
        code: node.sector,
        isMarked: node.sector === marked,
        cells: [
          called.sector(node.sector),
          node.sector,
          { value: node.employment, ...reasonOf(node, words) },
          quotientOf(node, QUOTIENT_DECIMALS, words),
          { value: node.density / 100, reason: node.isLinked ? null : industry.unlinked },
          {
            value: node.complexity,
            reason: Number.isFinite(node.complexity) ? null : withheldOf(node, words),
          },
          {
            value: node.ubiquity,
            reason: Number.isFinite(node.ubiquity) ? null : withheldOf(node, words),
          },
        ],
      }),
    ),
  };
}
