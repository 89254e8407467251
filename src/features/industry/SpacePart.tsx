import { lazy, memo, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { networkOf } from '../../charts/industry-space/from-space.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { IndustrySpace } from '../../model/index.ts';
import { spaceFinding } from './findings.ts';
import { Opportunities } from './Opportunities.tsx';
import type { PartProps } from './part-props.ts';
import { spaceTable } from './rows.ts';
import { foresightTexts, isShown, noticeTexts } from './words.ts';

// Either chart is fetched where it is drawn: a figure that stands alone does without the other.
const IndustryNetwork = lazy(async () => ({
  default: (await import('../../charts/industry-space/IndustryNetwork.tsx')).IndustryNetwork,
}));

/** What is near to what a region has: how industries hang together, and those it does not have. */
export const SpacePart = memo(
  ({ choice, words, region, sector, onSector, space }: PartProps & { readonly space: IndustrySpace }): ReactNode => {
    const {
      messages: { industry },
      format,
      called,
      names,
    } = words;
    const { hasLocal } = choice;
    const [hovered, setHovered] = useState<string | null>(null);
    // The network is drawn before what stands below it.
    const later = useDeferredValue(space);
    const network = useMemo(
      () => networkOf(space, (code) => ({ label: called.sector(code), family: words.sectors.get(code)?.family ?? '' })),
      [space, called, words],
    );
    const table = useCallback(() => spaceTable(space, sector, words), [space, sector, words]);
    const onSelect = useCallback(
      (id: string): void => {
        const found = space.nodes.find((node) => node.sector === id);
        if (found !== undefined) onSector(found.sector);
      },
      [space, onSector],
    );
    return (
      <>
        <FigureSection
          figure="industry-space"
          finding={spaceFinding(space, hasLocal, words)}
          table={table}
          source={words.source}
          notices={noticeTexts(space.notices, 'sector', words)}
          numbers={async () =>
            (await import('./numbers.ts')).nearNumbers(
              space,
              ({ sector: code }) => isShown(code, hasLocal, words),
              words,
            )
          }
          subtitle={[
            industry.spaceTitle(space.year, space.place.nutsVersion),
            ...(Number.isFinite(space.complexityRank)
              ? [industry.spaceComplexity(format.number(space.complexityRank), format.number(space.complexityOf))]
              : []),
            ...foresightTexts(space, words),
          ].join(' ')}
        >
          <IndustryNetwork
            {...network}
            regionName={names.region(region)}
            selected={sector}
            hovered={hovered}
            onSelect={onSelect}
            onHover={setHovered}
          />
          <details className="industry-method small">
            <summary>{industry.spaceMethodTitle}</summary>
            <p>{industry.spaceMethod(format.percent(words.industry.relatedness.leastKnown))}</p>
          </details>
        </FigureSection>
        <Opportunities
          space={later}
          hasLocal={hasLocal}
          words={words}
          sector={sector}
          hovered={hovered}
          onSelect={onSelect}
          onHover={setHovered}
        />
      </>
    );
  },
);
