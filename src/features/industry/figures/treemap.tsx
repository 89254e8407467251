import type { ReactNode } from 'react';
import { IndustryTreemap } from '../../../charts/industry-treemap/IndustryTreemap.tsx';
import { cellsOf } from '../../../charts/industry-treemap/from-portfolio.ts';
import type { TreemapCell } from '../../../charts/industry-treemap/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustryPortfolio } from '../../../model/index.ts';
import { treemapFinding } from '../content/findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { portfolioTable } from '../content/rows.ts';
import { structureTexts } from '../content/structure-texts.ts';
import type { Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askOfRegion, onSectorRow, regionContext, type PortfolioAnswers } from '../content/context.ts';

interface Laid {
  readonly cells: readonly TreemapCell[];
  readonly families: readonly { readonly id: string; readonly label: string }[];
}

interface Shown extends Laid {
  readonly undisclosed: number | null;
  readonly label: string;
  readonly notes: readonly string[];
  readonly selected: readonly string[];
}

function Draw({ shown, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  return <IndustryTreemap {...shown} {...sectors} />;
}

/** Persons of the total that are in no sector published. */
function undisclosedOf({ sectors, employment }: IndustryPortfolio): number | null {
  const told = sectors.reduce((sum, sector) => (Number.isFinite(sector.employment) ? sum + sector.employment : sum), 0);
  return employment - told >= 1 ? employment - told : null;
}

const laidFrom = keepLast(
  (portfolio: IndustryPortfolio, { called, sectors, industry }: Words): Laid => ({
    cells: cellsOf(portfolio, (code) => ({ label: called.sector(code), family: sectors.get(code)?.family ?? '' })),
    families: industry.families.map(({ id }) => ({ id, label: called.family(id) })),
  }),
);

/** Who works where: families and their sectors as areas. */
export const treemap = defineFigure<PortfolioAnswers, Shown>({
  id: 'industry-treemap',
  words: ['industry', 'industryPortfolio'],
  ask: (view) => askOfRegion(view, 'structure'),
  make: (context) => {
    const given = regionContext(context, 'structure');
    if (given.kind === 'absence') return given;
    const { words, portfolio, sector } = given;
    const { industry } = words.messages;
    const { regionName, notes, notices, subtitle } = structureTexts(portfolio, words);
    return {
      kind: 'value',
      finding: treemapFinding(portfolio, words),
      subtitle: subtitle(industry.of.employment),
      table: portfolioTable(portfolio, sector, words),
      isTable: false,
      chart: null,
      notices,
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).treemapNumbers(portfolio, words),
      shown: {
        ...laidFrom(portfolio, words),
        undisclosed: undisclosedOf(portfolio),
        label: industry.treemapTitle({ region: regionName }),
        notes,
        selected: sector === null ? [] : [sector],
      },
    };
  },
  Draw,
  onRow: onSectorRow,
});
