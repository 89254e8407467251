import { lazy, memo, useCallback, useMemo, type ReactNode } from 'react';
import { opportunitiesOf } from '../../charts/opportunity-scatter/from-space.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { IndustrySpace, SectorCode } from '../../model/index.ts';
import { absentNodes, opportunityFinding } from './findings.ts';
import { spaceTable } from './rows.ts';
import { opportunitiesChart } from './slides.ts';
import { isShown, noticeTexts, type Words } from './words.ts';

const OpportunityScatter = lazy(async () => ({
  default: (await import('../../charts/opportunity-scatter/OpportunityScatter.tsx')).OpportunityScatter,
}));

interface Props {
  readonly space: IndustrySpace;
  readonly hasLocal: boolean;
  readonly words: Words;
  readonly sector: SectorCode | null;
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The sectors a region does not have, by how near and how complex they are. */
export const Opportunities = memo(
  ({ space, hasLocal, words, sector, hovered, onSelect, onHover }: Props): ReactNode => {
    const {
      messages: { industry },
      called,
      names,
    } = words;
    const shown = useMemo(
      () =>
        opportunitiesOf(
          { ...space, nodes: space.nodes.filter((node) => isShown(node.sector, hasLocal, words)) },
          (code) => ({ label: called.sector(code), family: words.sectors.get(code)?.family ?? '' }),
        ),
      [space, hasLocal, called, words],
    );
    const table = useCallback(() => spaceTable(space, sector, words), [space, sector, words]);
    return (
      <FigureSection
        figure="industry-opportunities"
        finding={opportunityFinding(space, hasLocal, words)}
        subtitle={(shown.isByRarity ? industry.opportunityRareTitle : industry.opportunityTitle)(
          space.year,
          space.place.nutsVersion,
        )}
        table={table}
        source={words.source}
        notices={noticeTexts(space.notices, 'sector', words)}
        chart={() =>
          opportunitiesChart(
            absentNodes(space).filter((node) => isShown(node.sector, hasLocal, words)),
            shown.isByRarity,
            sector,
            words,
          )
        }
        numbers={async () =>
          (await import('./numbers.ts')).nearNumbers(space, (node) => isShown(node.sector, hasLocal, words), words)
        }
      >
        <OpportunityScatter
          {...shown}
          regionName={names.region(space.region)}
          selected={sector}
          hovered={hovered}
          onSelect={onSelect}
          onHover={onHover}
        />
      </FigureSection>
    );
  },
);
