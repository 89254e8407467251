import { numberColumn, textColumn, type FigureRow, type FigureTable } from '../../../figure/value/table.ts';
import { statusesOf, type IndustryPortfolio, type SectorCode, type SectorPosition } from '../../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { quotientOf, type Words } from './words.ts';

const PERCENT_DECIMALS = 1;

/** An industrial cluster as it is read. */
interface StrongestRow {
  readonly sector: SectorCode;
  readonly name: string;
  /** Of three. */
  readonly stars: number;
  readonly starsName: string;
  readonly quotient: string;
  readonly employment: string;
  /** Growth a year, or where there is but one year the share of the region; null where it has none. */
  readonly change: string | null;
}

/** The strongest industrial clusters of a region, one a row. */
export interface Strongest {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly StrongestRow[];
  /** Where a growth is missing. */
  readonly missing: string;
  /** Where there is no row. */
  readonly none: string;
  readonly marked: SectorCode | null;
}

/** Of one year nothing grows: how much of the region it is stands there instead. */
const hasGrowth = ({ table }: Words): boolean => table.years.length > 1;

export function strongestOf(
  { region }: IndustryPortfolio,
  rows: readonly SectorPosition[],
  marked: SectorCode | null,
  words: Words,
): Strongest {
  const {
    messages: { industry },
    format,
    names,
    called,
  } = words;
  const { columns } = industry;
  return {
    caption: industry.strengths({ region: names.region(region) }),
    heads: [
      columns.sector,
      columns.stars,
      columns.quotient,
      columns.employment,
      hasGrowth(words) ? columns.growth : columns.share,
    ],
    rows: rows.map((position) => ({
      sector: position.sector,
      name: called.sector(position.sector),
      stars: position.stars,
      starsName: industry.starNames[position.stars] ?? '',
      quotient: quotientOf(position, QUOTIENT_DECIMALS, words).text,
      employment: format.number(position.employment),
      change: !hasGrowth(words)
        ? format.percent(position.share, PERCENT_DECIMALS)
        : Number.isFinite(position.growth)
          ? format.signedPercent(position.growth, PERCENT_DECIMALS)
          : null,
    })),
    missing: industry.noFigure,
    none: industry.noClusters,
    marked,
  };
}

/** The same as numbers. */
export function strongestTable(rows: readonly SectorPosition[], marked: SectorCode | null, words: Words): FigureTable {
  const {
    messages: { industry },
    called,
  } = words;
  const { columns } = industry;
  return {
    columns: [
      textColumn('sector', columns.sector),
      numberColumn('stars', columns.stars),
      numberColumn('quotient', columns.quotient, { decimals: QUOTIENT_DECIMALS }),
      numberColumn('employment', columns.employment),
      hasGrowth(words)
        ? numberColumn('growth', columns.growth, { kind: 'signed-percent', decimals: PERCENT_DECIMALS })
        : numberColumn('share', columns.share, { kind: 'percent', decimals: PERCENT_DECIMALS }),
    ],
    rows: rows.map((position): FigureRow => {
      const { sector, stars, employment, growth, share, status } = position;
      return {
        id: sector,
        code: sector,
        isMarked: sector === marked,
        cells: [
          called.sector(sector),
          { value: stars },
          quotientOf(position, QUOTIENT_DECIMALS, words),
          { value: employment, status: statusesOf(status) },
          hasGrowth(words)
            ? { value: growth, reason: Number.isFinite(growth) ? null : industry.noFigure }
            : { value: share },
        ],
      };
    }),
  };
}
