import { numberColumn, textColumn, type FigureNumber, type FigureTable } from '../../../figure/value/table.ts';
import { shortList } from '../../../language/sentences/lists.ts';
import type { IndustryPortfolio, RegionCode, SectorCode, SectorPosition } from '../../../model/index.ts';
import { beyondReference, QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, quotientOf, type Words } from './words.ts';

/** More rows are not read either; the table of each region has them all. */
const MOST_ROWS = 20;
/** Industrial clusters named in the finding. */
const MOST_NAMED = 3;

/** An industry where each of the regions stands in it. */
interface ComparedSector {
  readonly sector: SectorCode;
  /** In the order of the portfolios. */
  readonly positions: readonly (SectorPosition | undefined)[];
  /** In how many of them it has the star for specialisation. */
  readonly clusters: number;
}

/** Those that the table has figures of, one for each of its regions; and the selected ones that it has none of. */
export function besideOneAnother(
  answers: readonly (IndustryPortfolio | null)[],
  regions: readonly RegionCode[],
): { readonly portfolios: readonly IndustryPortfolio[]; readonly without: readonly RegionCode[] } {
  const known = answers.flatMap((portfolio) => portfolio ?? []);
  return {
    portfolios: known.filter(
      ({ place }, index) => known.findIndex((other) => other.place.code === place.code) === index,
    ),
    without: regions.filter((_, index) => answers[index] === null),
  };
}

/** Industries in which at least one of the regions has the star for specialisation: those of most regions first, then those with most persons beyond the share of the reference. */
export function comparedSectors(
  portfolios: readonly IndustryPortfolio[],
  isWanted: (code: SectorCode) => boolean,
): readonly ComparedSector[] {
  const sectors = portfolios[0]?.sectors.map(({ sector }) => sector).filter(isWanted) ?? [];
  const isCluster = (position: SectorPosition | undefined): position is SectorPosition =>
    position?.specialisation === 'earned';
  return sectors
    .map((sector) => {
      const positions = portfolios.map((portfolio) => portfolio.sectors.find((position) => position.sector === sector));
      const earned = positions.filter(isCluster);
      return { sector, positions, clusters: earned.length, most: Math.max(0, ...earned.map(beyondReference)) };
    })
    .filter(({ clusters }) => clusters > 0)
    .toSorted((one, other) => other.clusters - one.clusters || other.most - one.most);
}

function quotientCell(position: SectorPosition | undefined, words: Words): FigureNumber {
  if (position === undefined) return { value: Number.NaN, text: '', reason: words.messages.industry.noFigure };
  const cell = quotientOf(position, QUOTIENT_DECIMALS, words);
  return { ...cell, text: `${cell.text}${position.specialisation === 'earned' ? ' ★' : ''}` };
}

/** A row an industry, a column a region: its location quotient, with the star where it earns it, or why there is none. */
export function comparedTable(
  portfolios: readonly IndustryPortfolio[],
  sectors: readonly ComparedSector[],
  marked: SectorCode | null,
  words: Words,
): FigureTable {
  const year = portfolios[0]?.year;
  return {
    columns: [
      textColumn('sector', words.messages.industry.columns.sector),
      ...portfolios.map(({ place, year: own }) =>
        numberColumn(
          place.code.toLowerCase(),
          own === year ? placeName(place, words.names) : `${placeName(place, words.names)}, ${String(own)}`,
          { decimals: QUOTIENT_DECIMALS },
        ),
      ),
    ],
    rows: sectors.slice(0, MOST_ROWS).map(({ sector, positions }) => ({
      id: sector,
      code: sector,
      isMarked: sector === marked,
      cells: [words.called.sector(sector), ...positions.map((position) => quotientCell(position, words))],
    })),
  };
}

export function comparedFinding(
  portfolios: readonly IndustryPortfolio[],
  sectors: readonly ComparedSector[],
  words: Words,
): string {
  const {
    messages: { industry },
    names,
    called,
    format,
  } = words;
  const shared = sectors.filter(({ clusters }) => clusters === portfolios.length);
  const some = sectors.filter(({ clusters }) => clusters > 1).length;
  return industry.comparedFinding({
    names: format.list(portfolios.map(({ place }) => placeName(place, names))),
    shared: shared.length,
    clusters: shortList(
      words,
      shared.map(({ sector }) => called.sectorInSentence(sector)),
      'other',
      MOST_NAMED,
    ),
    others: portfolios.length < 3 || some === shared.length ? '' : industry.comparedOthers({ count: some }),
  });
}

export function comparedSubtitle(
  portfolios: readonly IndustryPortfolio[],
  sectors: readonly ComparedSector[],
  { messages: { industry }, format }: Words,
): string {
  const [first] = portfolios;
  return first === undefined
    ? ''
    : industry.comparedTitle({
        year: first.year,
        shown: Math.min(MOST_ROWS, sectors.length),
        of: sectors.length,
        isPart: MOST_ROWS < sectors.length,
        reference: first.question.reference,
        quotient: format.number(first.question.stars.specialisation, 1),
      });
}
