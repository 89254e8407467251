import type { ReactNode } from 'react';
import { OpportunityScatter } from '../../../charts/opportunity-scatter/OpportunityScatter.tsx';
import { opportunitiesOf } from '../../../charts/opportunity-scatter/from-space.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustrySpace, SectorCode } from '../../../model/index.ts';
import { absentNodes, bestOpportunity, opportunityFinding } from '../content/space-findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { spaceTable } from '../content/rows.ts';
import { opportunitiesChart } from '../content/slides.ts';
import { noticeTexts } from '../content/notices.ts';
import { isShown, type Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askSpace, spaceContext, type SpaceAnswers } from './space-context.ts';

interface Shown extends ReturnType<typeof opportunitiesOf> {
  readonly regionName: string;
  readonly selected: SectorCode | null;
}

function Draw({ shown, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  return <OpportunityScatter {...shown} {...sectors} />;
}

const opportunitiesFrom = keepLast((space: IndustrySpace, hasLocal: boolean, words: Words) =>
  opportunitiesOf(
    { ...space, nodes: space.nodes.filter(({ sector }) => isShown(sector, hasLocal, words)) },
    (code) => ({
      label: words.called.sector(code),
      family: words.sectors.get(code)?.family ?? '',
    }),
  ),
);

/** The sectors a region does not have, by how near and how complex they are. */
export const opportunities = defineFigure<SpaceAnswers, Shown>({
  id: 'industry-opportunities',
  words: ['industry', 'industrySpace'],
  ask: askSpace,
  make: (context) => {
    const given = spaceContext(context);
    if (given.kind === 'absence') return given;
    const { words, choice, sector, isWanted, space } = given;
    const { industry } = words.messages;
    const shown = opportunitiesFrom(space, choice.hasLocal, words);
    const title = shown.isByRarity ? industry.opportunityRareTitle : industry.opportunityTitle;
    return {
      kind: 'value',
      finding: opportunityFinding(space, choice.hasLocal, words),
      subtitle: title({ year: space.year, nuts: space.place.nutsVersion }),
      table: spaceTable(space, sector, words),
      isTable: false,
      chart: opportunitiesChart(
        absentNodes(space).filter((node) => isWanted(node.sector)),
        shown.isByRarity,
        [sector, bestOpportunity(space, choice.hasLocal, words)?.sector ?? null].flatMap((code) => code ?? []),
        words,
      ),
      notices: noticeTexts(space.notices, 'sector', words),
      credit: words.source,
      numbers: async () =>
        (await import('../content/numbers.ts')).nearNumbers(space, ({ sector: code }) => isWanted(code), words),
      shown: { ...shown, regionName: words.names.region(space.region), selected: sector },
    };
  },
  Draw,
});
