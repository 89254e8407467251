import type { ReactNode } from 'react';
import { ShareBars } from '../../../charts/share-bars/ShareBars.tsx';
import { sharesOf } from '../../../charts/share-bars/from-portfolio.ts';
import type { ShareInput } from '../../../charts/share-bars/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustryPortfolio } from '../../../model/index.ts';
import { structureFinding } from '../content/findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { mostApart, portfolioTable } from '../content/rows.ts';
import { sharesChart } from '../content/slides.ts';
import { structureTexts } from '../content/structure-texts.ts';
import type { Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askOfRegion, onSectorRow, regionContext, type PortfolioAnswers } from '../content/context.ts';

const MOST = 20;

interface Shown {
  readonly shares: readonly ShareInput[];
  readonly label: string;
  readonly regionName: string;
  readonly referenceName: string;
  readonly notes: readonly string[];
  readonly selected: readonly string[];
}

function Draw({ shown, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  return <ShareBars {...shown} order="difference" {...sectors} />;
}

const apartIn = keepLast((portfolio: IndustryPortfolio, { called, sectors }: Words) => {
  const apart = mostApart(portfolio, MOST);
  const shares = sharesOf({ sectors: apart.shown }, (code) => ({
    label: called.sector(code),
    family: sectors.get(code)?.family ?? '',
  }));
  return { ...apart, shares };
});

/** The sectors whose share of the persons employed differs most from the reference's. */
export const shares = defineFigure<PortfolioAnswers, Shown>({
  id: 'industry-shares',
  words: ['industry', 'industryPortfolio'],
  ask: (view) => askOfRegion(view, 'structure'),
  make: (context) => {
    const given = regionContext(context, 'structure');
    if (given.kind === 'absence') return given;
    const { words, portfolio, sector } = given;
    const apart = apartIn(portfolio, words);
    const { regionName, referenceName, notes, notices, subtitle } = structureTexts(portfolio, words);
    const title = words.messages.industry.sharesTitle({
      shown: apart.shown.length,
      of: apart.known,
      isPart: apart.shown.length < apart.known,
    });
    return {
      kind: 'value',
      finding: structureFinding(portfolio, words),
      subtitle: subtitle(title),
      table: portfolioTable(portfolio, sector, words),
      isTable: false,
      chart: sharesChart(apart.shown, regionName, referenceName, words),
      notices,
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).sharesNumbers(portfolio, words),
      shown: {
        shares: apart.shares,
        label: title,
        regionName,
        referenceName,
        notes,
        selected: sector === null ? [] : [sector],
      },
    };
  },
  Draw,
  onRow: onSectorRow,
});
