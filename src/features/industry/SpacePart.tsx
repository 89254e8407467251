import { useMemo, useState, type ReactNode } from 'react';
import { IndustryNetwork } from '../../charts/industry-space/IndustryNetwork.tsx';
import { OpportunityScatter } from '../../charts/opportunity-scatter/OpportunityScatter.tsx';
import { familyClass } from '../../design/family-colours.ts';
import { FigureSection } from '../../frame/FigureSection.tsx';
import type { IndustrySpace } from '../../model/index.ts';
import { absentNodes, opportunityFinding, spaceFinding } from './findings.ts';
import type { PartProps } from './part-props.ts';
import { spaceTable } from './rows.ts';
import { isShown, noticeTexts } from './words.ts';

/** What is near to what a region has: how industries hang together, and those it does not have. */
export function SpacePart({ view, words, region, sector, onSector, space }: PartProps & { readonly space: IndustrySpace }): ReactNode {
  const { messages, format, called, names } = words;
  const { industry } = messages;
  const { hasLocal } = view.industry;
  const [hovered, setHovered] = useState<string | null>(null);
  const regionName = names.region(region);
  const sectors = useMemo(() => space.nodes.map((node) => ({
    id: node.sector, name: called.sector(node.sector), family: words.sectors.get(node.sector)?.family ?? '', employment: node.employment, quotient: node.quotient,
    isPresent: node.isPresent, density: node.density, reason: node.reason === null ? null : messages.reasons[node.reason],
  })), [space, called, words, messages]);
  const links = useMemo(() => space.links.map(({ one, other, weight, isTree }) => ({ one, other, weight, isTree })), [space]);
  const absent = useMemo(() => absentNodes(space).filter((node) => isShown(node.sector, hasLocal, words)), [space, hasLocal, words]);
  const opportunities = useMemo(() => absent.map(({ sector: code, density, meanDensity, complexity, euEmployment }) => ({
    id: code, name: called.sector(code), family: words.sectors.get(code)?.family ?? '', density, meanDensity, complexity, persons: euEmployment,
  })), [absent, called, words]);
  const table = useMemo(() => spaceTable(space, sector, words), [space, sector, words]);
  const select = (id: string): void => {
    const found = space.nodes.find((node) => node.sector === id);
    if (found !== undefined) onSector(found.sector);
  };
  const shared = { familyClass, selected: sector, hovered, onSelect: select, onHover: setHovered, regionName };
  const notices = noticeTexts(space.notices, 'sector', words);
  return (
    <>
      <FigureSection finding={spaceFinding(space, hasLocal, words)} subtitle={`${industry.spaceTitle(space.year, space.place.nutsVersion)} ${industry.spaceComplexity(format.number(space.complexityRank), format.number(space.complexityOf))}`} table={table} source={words.source} notices={notices}>
        <IndustryNetwork sectors={sectors} links={links} {...shared} />
      </FigureSection>
      <FigureSection finding={opportunityFinding(space, hasLocal, words)} subtitle={industry.opportunityTitle(space.year, space.place.nutsVersion)} table={table} source={words.source} notices={notices}>
        <OpportunityScatter sectors={opportunities} year={space.year} {...shared} />
      </FigureSection>
    </>
  );
}
