import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import type { FigureNumber } from '../../../figure/value/table.ts';
import { statusesOf, type View } from '../../../model/index.ts';
import { askPortfolio, wordsFor, type PortfolioAnswers } from '../content/context.ts';
import { portfolioFinding } from '../content/findings.ts';
import { industryViewOf } from '../content/region-view.ts';
import { QUOTIENT_DECIMALS, strongest } from '../content/rows.ts';
import { isShown, quotientOf } from '../content/words.ts';

const MOST = 3;

/** What the sheet of a region asks of its industry. */
export function askOnSheet(view: View, { industry }: Partial<PortfolioAnswers>) {
  const catalogue = ask('industry', null);
  if (industry === undefined) return { industry: catalogue };
  const page = industryViewOf(view, industry);
  return { industry: catalogue, portfolio: page === null ? null : askPortfolio(page) };
}

/** Its strongest industrial clusters in a sentence and three rows; null where no table has the region. */
export function industryOnSheet(context: FigureContext<PortfolioAnswers>) {
  const { industry, portfolio } = context.answers;
  if (portfolio === null) return null;
  const words = wordsFor(context, industry, portfolio.question.table);
  const { format, called, messages } = words;
  const { columns, noClusters } = messages.industry;
  return {
    finding: portfolioFinding(portfolio, false, words),
    heads: { sector: columns.sector, quotient: columns.quotient, employment: columns.employment },
    rows: strongest(portfolio, (code) => isShown(code, false, words))
      .slice(0, MOST)
      .map((position) => {
        const quotient = quotientOf(position, QUOTIENT_DECIMALS, words);
        return {
          code: position.sector,
          name: called.sector(position.sector),
          quotient: { ...quotient, decimals: QUOTIENT_DECIMALS } satisfies FigureNumber,
          employment: { value: position.employment, status: statusesOf(position.status) } satisfies FigureNumber,
          quotientText: quotient.text,
          employmentText: format.number(position.employment),
        };
      }),
    none: noClusters,
    year: portfolio.year,
    credit: words.source,
  };
}
