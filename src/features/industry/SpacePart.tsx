import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { IndustryNetwork } from '../../charts/industry-space/IndustryNetwork.tsx';
import { networkOf } from '../../charts/industry-space/from-space.ts';
import { OpportunityScatter } from '../../charts/opportunity-scatter/OpportunityScatter.tsx';
import { opportunitiesOf } from '../../charts/opportunity-scatter/from-space.ts';
import { familyClass } from '../../design/family-colours.ts';
import { FigureSection } from '../../frame/FigureSection.tsx';
import type { IndustrySpace, SectorCode } from '../../model/index.ts';
import { absentNodes, opportunityFinding, spaceFinding } from './findings.ts';
import type { PartProps } from './part-props.ts';
import { spaceTable } from './rows.ts';
import { opportunitiesChart } from './slides.ts';
import { isShown, noticeTexts } from './words.ts';

/** What is near to what a region has: how industries hang together, and those it does not have. */
export const SpacePart = memo(({ choice, words, region, sector, onSector, space }: PartProps & { readonly space: IndustrySpace }): ReactNode => {
  const { messages: { industry }, format, called, names } = words;
  const { hasLocal } = choice;
  const [hovered, setHovered] = useState<string | null>(null);
  const regionName = names.region(region);
  const describe = useCallback((code: SectorCode) => ({ label: called.sector(code), family: words.sectors.get(code)?.family ?? '' }), [called, words]);
  const network = useMemo(() => networkOf(space, describe), [space, describe]);
  const opportunities = useMemo(() => opportunitiesOf({ ...space, nodes: space.nodes.filter((node) => isShown(node.sector, hasLocal, words)) }, describe), [space, hasLocal, words, describe]);
  const table = useCallback(() => spaceTable(space, sector, words), [space, sector, words]);
  const select = (id: string): void => {
    const found = space.nodes.find((node) => node.sector === id);
    if (found !== undefined) onSector(found.sector);
  };
  const shared = { familyClass, selected: sector, hovered, onSelect: select, onHover: setHovered, regionName };
  const notices = noticeTexts(space.notices, 'sector', words);
  return (
    <>
      <FigureSection figure="industry-space" finding={spaceFinding(space, hasLocal, words)} subtitle={`${industry.spaceTitle(space.year, space.place.nutsVersion)} ${industry.spaceComplexity(format.number(space.complexityRank), format.number(space.complexityOf))}`} table={table} source={words.source} notices={notices}>
        <IndustryNetwork {...network} {...shared} />
      </FigureSection>
      <FigureSection figure="industry-opportunities" finding={opportunityFinding(space, hasLocal, words)} subtitle={industry.opportunityTitle(space.year, space.place.nutsVersion)} table={table} chart={() => opportunitiesChart(absentNodes(space).filter((node) => isShown(node.sector, hasLocal, words)), sector, words)} source={words.source} notices={notices}>
        <OpportunityScatter {...opportunities} {...shared} />
      </FigureSection>
    </>
  );
});
