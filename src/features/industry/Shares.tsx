import { memo, useCallback, useMemo, type ReactNode } from 'react';
import { ShareBars } from '../../charts/share-bars/ShareBars.tsx';
import { sharesOf } from '../../charts/share-bars/from-portfolio.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { structureFinding } from './findings.ts';
import { mostApart, portfolioTable } from './rows.ts';
import { sharesChart } from './slides.ts';
import { structureTexts, type StructureProps } from './structure-props.ts';

const MOST = 20;

/** The sectors whose share of the persons employed differs most from the reference's. */
export const Shares = memo(
  ({ portfolio, words, sector, hovered, onSector, onSelect, onHover }: StructureProps): ReactNode => {
    const {
      messages: { industry },
      called,
    } = words;
    const apart = useMemo(() => mostApart(portfolio, MOST), [portfolio]);
    const shares = useMemo(
      () =>
        sharesOf({ sectors: apart.shown }, (code) => ({
          label: called.sector(code),
          family: words.sectors.get(code)?.family ?? '',
        })),
      [apart, called, words],
    );
    const table = useCallback(
      () => portfolioTable(portfolio, sector, words, onSector),
      [portfolio, sector, words, onSector],
    );
    const { regionName, referenceName, notes, notices, subtitle } = structureTexts(portfolio, words);
    const title = industry.sharesTitle(apart.shown.length, apart.known);
    return (
      <FigureSection
        figure="industry-shares"
        finding={structureFinding(portfolio, words)}
        subtitle={subtitle(title)}
        table={table}
        chart={() => sharesChart(apart.shown, regionName, referenceName, words)}
        source={words.source}
        notices={notices}
        numbers={async () => (await import('./numbers.ts')).sharesNumbers(portfolio, words)}
      >
        <ShareBars
          shares={shares}
          label={title}
          regionName={regionName}
          referenceName={referenceName}
          order="difference"
          notes={notes}
          selected={sector === null ? [] : [sector]}
          hovered={hovered}
          onSelect={onSelect}
          onHover={onHover}
        />
      </FigureSection>
    );
  },
);
