import type { ReactNode } from 'react';
import { ShiftShareBars } from '../../../charts/shift-share-bars/ShiftShareBars.tsx';
import { shiftsOf, type Shifts } from '../../../charts/shift-share-bars/from-portfolio.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { shortList } from '../../../language/sentences/lists.ts';
import type { IndustryPortfolio } from '../../../model/index.ts';
import { shiftFinding } from '../content/findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { shiftTable } from '../content/rows.ts';
import { shiftChart } from '../content/slides.ts';
import { structureTexts } from '../content/structure-texts.ts';
import type { Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askOfRegion, regionContext, type PortfolioAnswers } from '../content/context.ts';

const MOST = 12;
/** Sectors named that are left out for a break. */
const MOST_BROKEN = 6;

interface Shown {
  /** Null where the table has but one year, or too few figures. */
  readonly shifts: Shifts | null;
  /** Why there are none. */
  readonly none: string;
  readonly label: string;
  readonly regionName: string;
  readonly referenceName: string;
  readonly notes: readonly string[];
  readonly selected: readonly string[];
}

function Draw({ shown: { shifts, none, ...shown }, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  if (shifts === null) return <p>{none}</p>;
  return <ShiftShareBars {...shifts} {...shown} most={MOST} {...sectors} />;
}

const shiftsFrom = keepLast((shiftShare: IndustryPortfolio['shiftShare'], { called }: Words): Shifts | null =>
  shiftsOf({ shiftShare }, (code) => ({ label: called.sector(code) })),
);

/** What made the sectors of a region grow or shrink, in three parts that sum. */
export const shifts = defineFigure<PortfolioAnswers, Shown>({
  id: 'industry-shifts',
  words: ['industry', 'industryPortfolio'],
  ask: (view) => askOfRegion(view, 'structure'),
  make: (context) => {
    const given = regionContext(context, 'structure');
    if (given.kind === 'absence') return given;
    const { words, portfolio, sector } = given;
    const { industry } = words.messages;
    const { shiftShare } = portfolio;
    const { regionName, referenceName, notices } = structureTexts(portfolio, words);
    const broken = (shiftShare?.broken ?? []).map((code) => words.called.sector(code));
    const shown = {
      shifts: shiftsFrom(shiftShare, words),
      none: words.table.years.length === 1 ? industry.shiftOneYear({ year: portfolio.year }) : industry.shiftNone,
      label: industry.shiftTitle,
      regionName,
      referenceName,
      notes:
        broken.length === 0 ? [] : [industry.shiftBroken({ names: shortList(words, broken, 'other', MOST_BROKEN) })],
      selected: sector === null ? [] : [sector],
    };
    return shiftShare === null
      ? {
          kind: 'value',
          finding: industry.shiftNone,
          subtitle: industry.shiftTitle,
          table: { columns: [], rows: [] },
          isTable: true,
          chart: null,
          notices: [],
          credit: words.source,
          numbers: null,
          shown,
        }
      : {
          kind: 'value',
          finding: shiftFinding(portfolio, shiftShare, words),
          subtitle: industry.shiftTitle,
          table: shiftTable(shiftShare, words),
          isTable: false,
          chart: shiftChart(shiftShare, words),
          notices,
          credit: words.source,
          numbers: async () => (await import('../content/numbers.ts')).shiftNumbers(shiftShare, words),
          shown,
        };
  },
  Draw,
});
