import type { ReactNode } from 'react';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import type { View } from '../../../model/index.ts';
import { serialiseView } from '../../../state/index.ts';
import { portfolioFinding } from '../content/findings.ts';
import { strongest } from '../content/rows.ts';
import { strongestOf, strongestTable, type Strongest } from '../content/strongest-rows.ts';
import { StrongestTable } from '../content/StrongestTable.tsx';
import { noticeTexts } from '../content/notices.ts';
import { isShown, subtitleOf } from '../content/words.ts';
import { askPortfolio, wordsFor, type PortfolioAnswers } from '../content/context.ts';
import { industryViewOf } from '../content/region-view.ts';
import '../content/industry.css';

const MOST = 6;

interface Shown {
  readonly strongest: Strongest;
  readonly page: View;
  readonly pageText: string;
}

function Draw({ shown: { strongest: rows, page, pageText }, acts }: DrawProps<Shown>): ReactNode {
  const { industry, selected } = page;
  return (
    <>
      <StrongestTable strongest={rows} />
      <p className="small screen-only" data-own-source={rows.rows.length === 0 ? undefined : ''}>
        <a
          href={`?${serialiseView(page, 'omit-defaults')}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            acts.show({ page: 'industry', industry, selected });
          }}
        >
          {pageText}
        </a>
      </p>
    </>
  );
}

/** The strongest industrial clusters of a region, for its portrait; nothing where no table has it. */
export const regionIndustry = defineFigure<PortfolioAnswers, Shown>({
  id: 'region-industry',
  words: ['industry'],
  ask: (view, _, { industry }) => {
    const catalogue = ask('industry', null);
    if (industry === undefined) return { industry: catalogue };
    const page = industryViewOf(view, industry);
    return { industry: catalogue, portfolio: page === null ? null : askPortfolio(page) };
  },
  make: (context) => {
    const { industry, portfolio } = context.answers;
    const page = industryViewOf(context.view, industry);
    if (page === null || portfolio === null) return NOTHING;
    const words = wordsFor(context, industry, portfolio.question.table);
    const said = words.messages.industry;
    const rows = strongest(portfolio, (code) => isShown(code, false, words)).slice(0, MOST);
    return {
      kind: 'value',
      finding: portfolioFinding(portfolio, false, words),
      subtitle: subtitleOf(
        said.of.employment,
        portfolio.question,
        portfolio.year,
        portfolio.place,
        portfolio.referenceRegions,
        words,
      ),
      table: strongestTable(rows, null, words),
      isTable: true,
      chart: null,
      notices: noticeTexts(portfolio.notices, 'sector', words),
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).quotientNumbers(portfolio, rows, words),
      shown: { strongest: strongestOf(portfolio, rows, null, words), page, pageText: said.openPage },
    };
  },
  Draw,
});
