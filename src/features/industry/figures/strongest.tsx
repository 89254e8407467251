import type { ReactNode } from 'react';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { strongest as strongestIn } from '../content/rows.ts';
import { strongestOf, strongestTable, type Strongest } from '../content/strongest-rows.ts';
import { StrongestTable } from '../content/StrongestTable.tsx';
import { noticeTexts } from '../content/notices.ts';
import { askOfRegion, chooseSector, regionContext, type PortfolioAnswers } from '../content/context.ts';
import '../content/industry.css';

function Draw({ shown, view, acts }: DrawProps<Strongest>): ReactNode {
  return <StrongestTable strongest={shown} onSector={(code) => chooseSector(code, acts, view)} />;
}

/** The industrial clusters of a region, the strongest first. */
export const strongest = defineFigure<PortfolioAnswers, Strongest>({
  id: 'industry-strongest',
  words: ['industry'],
  ask: (view) => askOfRegion(view, 'portfolio'),
  make: (context) => {
    const given = regionContext(context, 'portfolio');
    if (given.kind === 'absence') return given;
    const { words, choice, portfolio, sector, isWanted } = given;
    const {
      messages: { industry },
      format,
    } = words;
    const { stars } = choice;
    const rows = strongestIn(portfolio, isWanted);
    const regionName = words.names.region(portfolio.region);
    const rule = industry.starRule({
      size: format.percent(stars.size),
      specialisation: format.number(stars.specialisation, 1),
      productivity: format.number(stars.productivity, 1),
    });
    return {
      kind: 'value',
      finding: industry.strongestFinding({ count: rows.length, region: regionName }),
      subtitle: `${industry.strongestTitle({ region: regionName })}. ${rule}`,
      table: strongestTable(rows, sector, words),
      isTable: true,
      chart: null,
      notices: noticeTexts(portfolio.notices, 'sector', words),
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).quotientNumbers(portfolio, rows, words),
      shown: strongestOf(portfolio, rows, sector, words),
    };
  },
  Draw,
});
