import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import { noticeTexts, subtitleOf, type Words } from './words.ts';

/** What each figure of what a region is made up of is given. */
export interface StructureProps {
  readonly portfolio: IndustryPortfolio;
  readonly words: Words;
  /** The sector marked. */
  readonly sector: SectorCode | null;
  readonly hovered: string | null;
  readonly onSector: (code: SectorCode) => void;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** What the three say alike. */
export function structureTexts(
  portfolio: IndustryPortfolio,
  words: Words,
): {
  readonly regionName: string;
  readonly referenceName: string;
  readonly notes: readonly string[];
  readonly notices: readonly string[];
  readonly subtitle: (what: string) => string;
} {
  const {
    messages: { industry },
    names,
  } = words;
  const without = industry.withoutFigure(portfolio.sectors.filter(({ reason }) => reason !== null).length);
  return {
    regionName: names.region(portfolio.region),
    referenceName: industry.referenceNames[portfolio.question.reference],
    notes: without === '' ? [] : [without],
    notices: noticeTexts(portfolio.notices, 'sector', words),
    subtitle: (what) =>
      subtitleOf(what, portfolio.question, portfolio.year, portfolio.place, portfolio.referenceRegions, words),
  };
}
