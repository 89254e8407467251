import type { ReactNode } from 'react';
import { withWords, type Areas } from '../../../language/speech/words.ts';
import { PortfolioBubbles } from '../../../charts/portfolio-bubbles/PortfolioBubbles.tsx';
import type { BubbleInput, Vertical } from '../../../charts/portfolio-bubbles/bubble.ts';
import { bubblesOf } from '../../../charts/portfolio-bubbles/from-portfolio.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustryPortfolio } from '../../../model/index.ts';
import { portfolioFinding } from '../content/findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { portfolioTable, strongest } from '../content/rows.ts';
import { bubblesChart } from '../content/slides.ts';
import { noticeTexts } from '../content/notices.ts';
import { isShown, subtitleOf, type Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askOfRegion, onSectorRow, regionContext, type OfRegion, type PortfolioAnswers } from '../content/context.ts';
import '../content/industry.css';

interface Shown {
  readonly bubbles: readonly BubbleInput[];
  readonly label: string;
  readonly regionName: string;
  readonly referenceName: string;
  readonly averageGrowth: number;
  readonly vertical: Vertical;
  readonly year: number;
  readonly years: readonly number[];
  readonly selected: readonly string[];
  readonly notes: readonly string[];
}

function Draw({ shown, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  return (
    <PortfolioBubbles
      {...shown}
      {...sectors}
      onYear={(year) => acts.show({ industry: { ...view.industry, year: year === shown.years.at(-1) ? null : year } })}
    />
  );
}

const bubblesFrom = keepLast(
  (portfolio: IndustryPortfolio, hasLocal: boolean, vertical: Vertical, words: Words): readonly BubbleInput[] => {
    const sectors = portfolio.sectors.filter(({ sector }) => isShown(sector, hasLocal, words));
    const codes = new Set(sectors.map(({ sector }) => sector));
    return bubblesOf(
      { sectors, trails: portfolio.trails.filter(({ sector }) => codes.has(sector)) },
      (code) => {
        const family = words.sectors.get(code)?.family ?? '';
        return { label: words.called.sector(code), family, familyLabel: words.called.family(family) };
      },
      vertical,
    );
  },
);

/** What of the sectors is not drawn, and why. */
function notesOf(
  { portfolio, isWanted, words }: OfRegion,
  vertical: Vertical,
  own: Areas['industryPortfolio'],
): readonly string[] {
  const { industry } = words.messages;
  const wanted = portfolio.sectors.filter(({ sector }) => isWanted(sector));
  return [
    industry.withoutFigure({ count: wanted.filter(({ reason }) => reason !== null).length }),
    own.withheldCount({
      count: wanted.filter(({ reason, mark }) => reason === null && mark === 'withheld').length,
    }),
    vertical === 'share'
      ? ''
      : own.withoutGrowth({
          count: wanted.filter(({ reason, growth }) => reason === null && !Number.isFinite(growth)).length,
        }),
    wanted.length === portfolio.sectors.length
      ? ''
      : industry.hiddenLocal({ count: portfolio.sectors.length - wanted.length }),
  ].filter((note) => note !== '');
}

/** The sectors of a region, each by how strong it is and how it grows. */
export const portfolio = defineFigure<PortfolioAnswers, Shown>({
  id: 'industry-portfolio',
  words: ['industry', 'industryPortfolio'],
  ask: (view) => askOfRegion(view, 'portfolio'),
  make: (context) => {
    const given = regionContext(context, 'portfolio');
    if (given.kind === 'absence') return given;
    const { words, choice, portfolio: answer, sector, isWanted } = given;
    const { industry } = words.messages;
    const regionName = words.names.region(answer.region);
    // Of one year nothing grows.
    const vertical = words.table.years.length > 1 ? 'growth' : 'share';
    return {
      kind: 'value',
      finding: portfolioFinding(answer, choice.hasLocal, words),
      newestYear: answer.year,
      subtitle: subtitleOf(
        industry.of.employment,
        answer.question,
        answer.year,
        answer.place,
        answer.referenceRegions,
        words,
      ),
      table: portfolioTable(answer, sector, words),
      isTable: false,
      chart: bubblesChart(
        answer.sectors.filter((position) => isWanted(position.sector)),
        vertical,
        words,
      ),
      notices: [words.messages.industry.strongestRule, ...noticeTexts(answer.notices, 'sector', words)],
      credit: words.source,
      numbers: async () =>
        (await import('../content/numbers.ts')).quotientNumbers(answer, strongest(answer, isWanted), words),
      shown: {
        bubbles: bubblesFrom(answer, choice.hasLocal, vertical, words),
        label: industry.portfolioTitle({ region: regionName }),
        regionName,
        referenceName: industry.referenceNames[answer.question.reference],
        averageGrowth: answer.growth,
        vertical,
        year: answer.year,
        years: answer.years,
        selected: sector === null ? [] : [sector],
        notes: notesOf(given, vertical, withWords(context.speech, 'industryPortfolio').messages.industryPortfolio),
      },
    };
  },
  Draw,
  onRow: onSectorRow,
});
