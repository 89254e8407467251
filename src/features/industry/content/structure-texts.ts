import type { IndustryPortfolio } from '../../../model/index.ts';
import { noticeTexts } from './notices.ts';
import { subtitleOf, type Words } from './words.ts';

/** What the figures of what a region is made up of say alike. */
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
  const without = industry.withoutFigure({
    count: portfolio.sectors.filter(({ reason }) => reason !== null).length,
  });
  return {
    regionName: names.region(portfolio.region),
    referenceName: industry.referenceNames[portfolio.question.reference],
    notes: without === '' ? [] : [without],
    notices: noticeTexts(portfolio.notices, 'sector', words),
    subtitle: (what) =>
      subtitleOf(what, portfolio.question, portfolio.year, portfolio.place, portfolio.referenceRegions, words),
  };
}
