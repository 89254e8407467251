import type { DataCell, DataColumn, DataRow } from '../../design/controls/DataTable.tsx';
import type { FigureTable } from '../../figure/FigureSection.tsx';
import type {
  IndustryPortfolio,
  IndustrySpace,
  RegionShiftShare,
  SectorAcross,
  SectorCode,
  SectorPosition,
  Star,
} from '../../model/index.ts';
import { placeName, quotientOf, withheldOf, type Words } from './words.ts';

/** Decimals of location quotients and of shares in percent. */
export const QUOTIENT_DECIMALS = 2;
const SHARE_DECIMALS = 1;
/** More regions are not read side by side. */
export const MOST_COMPARED = 4;

const column = (id: string, label: string, isNumeric = true): DataColumn => ({ id, label, isNumeric });
export const reasonOf = ({ reason }: Pick<SectorPosition, 'reason'>, { messages }: Words): string | null =>
  reason === null ? null : messages.reasons[reason];

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

function starCell(star: Star, { messages }: Words): DataCell {
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
  return table.years.length === 1 ? industry.oneYear(year) : breakYear === null ? null : industry.brokenIn(breakYear);
}

/** Every sector of a region with all that is known of it. */
export function portfolioTable(
  portfolio: IndustryPortfolio,
  selected: SectorCode | null,
  words: Words,
  onSelect: (code: SectorCode) => void,
): FigureTable {
  const {
    messages: { industry },
    format,
    called,
    sectors,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      column('sector', labels.sector, false),
      column('code', words.messages.table.code, false),
      column('family', labels.family, false),
      column('market', labels.market, false),
      column('employment', labels.employment),
      column('share', labels.share),
      column('quotient', labels.quotient),
      column('growth', labels.growth),
      column('wage', labels.wage),
      column('referenceWage', labels.referenceWage),
      column('localUnits', labels.localUnits),
      column('stars', labels.stars),
      column('size', labels.size),
      column('specialisation', labels.specialisation),
      column('productivity', labels.productivity),
    ],
    rows: portfolio.sectors.map((position): DataRow => {
      const { sector, employment, share, growth, growthFrom, wage, referenceWage, localUnits, stars } = position;
      const reason = reasonOf(position, words);
      const known = sectors.get(sector);
      return {
        id: sector,
        isSelected: sector === selected,
        cells: [
          called.sector(sector),
          sector,
          known === undefined ? '' : called.family(known.family),
          known === undefined ? '' : industry.market[known.market],
          { value: employment, text: format.number(employment), reason },
          { value: share, text: format.percent(share, SHARE_DECIMALS) },
          quotientOf(position, QUOTIENT_DECIMALS, words),
          {
            value: growth,
            text:
              growthFrom === null
                ? format.signedPercent(growth, 1)
                : `${format.signedPercent(growth, 1)} (${industry.growthOver(growthFrom, portfolio.year)})`,
            reason: growthReason(position, portfolio, words),
          },
          { value: wage, text: format.number(wage, 1) },
          { value: referenceWage, text: format.number(referenceWage, 1) },
          { value: localUnits, text: format.number(localUnits) },
          { value: stars, text: format.number(stars) },
          starCell(position.size, words),
          starCell(position.specialisation, words),
          starCell(position.productivity, words),
        ],
      };
    }),
    onSelect: (id) => {
      const found = portfolio.sectors.find(({ sector }) => sector === id);
      if (found !== undefined) onSelect(found.sector);
    },
  };
}

/** Every region of the area with the sector. */
export function acrossTable(
  across: SectorAcross,
  selected: readonly string[],
  words: Words,
  onSelect: (id: string) => void,
): FigureTable {
  const {
    messages: { industry, table },
    format,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      column('region', table.region, false),
      column('country', table.country, false),
      column('quotient', labels.quotient),
      column('employment', labels.employment),
      column('share', labels.share),
      column('growth', labels.growth),
      column('stars', labels.stars),
    ],
    rows: across.regions.map(
      ({ place, position }): DataRow => ({
        id: place.code,
        isSelected: place.shapes.some((shape) => selected.includes(shape)),
        cells: [
          placeName(place, words.names),
          format.country(place.country),
          quotientOf(position, QUOTIENT_DECIMALS, words),
          { value: position.employment, text: format.number(position.employment) },
          { value: position.share, text: format.percent(position.share, QUOTIENT_DECIMALS) },
          {
            value: position.growth,
            text: format.signedPercent(position.growth, 1),
            reason: growthReason(position, across, words),
          },
          { value: position.stars, text: format.number(position.stars) },
        ],
      }),
    ),
    onSelect,
  };
}

export function shiftTable(shiftShare: RegionShiftShare, words: Words): FigureTable {
  const {
    messages: { industry },
    format,
    called,
  } = words;
  const { columns: labels } = industry;
  const cells = ({ start, change, national, mix, regional }: RegionShiftShare['total']): DataCell[] => [
    { value: start, text: format.number(start) },
    ...[change, national, mix, regional].map((value): DataCell => ({ value, text: format.signed(value, 0) })),
  ];
  return {
    columns: [
      column('sector', labels.sector, false),
      column('start', labels.start),
      column('change', labels.change),
      column('national', labels.national),
      column('mix', labels.mix),
      column('regional', labels.regional),
    ],
    rows: [
      { id: 'total', isSelected: false, cells: [industry.total, ...cells(shiftShare.total)] },
      ...shiftShare.sectors.map(
        (parts): DataRow => ({
          id: parts.sector,
          isSelected: false,
          cells: [called.sector(parts.sector), ...cells(parts)],
        }),
      ),
    ],
  };
}

export function spaceTable(space: IndustrySpace, selected: SectorCode | null, words: Words): FigureTable {
  const {
    messages: { industry, table },
    format,
    called,
  } = words;
  const { columns: labels } = industry;
  return {
    columns: [
      column('sector', labels.sector, false),
      column('code', table.code, false),
      column('employment', labels.employment),
      column('quotient', labels.quotient),
      column('density', labels.density),
      column('complexity', labels.complexity),
      column('ubiquity', labels.ubiquity),
    ],
    rows: space.nodes.map(
      (node): DataRow => ({
        id: node.sector,
        isSelected: node.sector === selected,
        cells: [
          called.sector(node.sector),
          node.sector,
          { value: node.employment, text: format.number(node.employment), reason: reasonOf(node, words) },
          quotientOf(node, QUOTIENT_DECIMALS, words),
          {
            value: node.density,
            text: format.percent(node.density / 100, SHARE_DECIMALS),
            reason: node.isLinked ? null : industry.unlinked,
          },
          {
            value: node.complexity,
            text: format.signed(node.complexity, QUOTIENT_DECIMALS),
            reason: Number.isFinite(node.complexity) ? null : withheldOf(node, words),
          },
          {
            value: node.ubiquity,
            text: format.number(node.ubiquity),
            reason: Number.isFinite(node.ubiquity) ? null : withheldOf(node, words),
          },
        ],
      }),
    ),
  };
}
