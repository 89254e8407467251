import { memo, useCallback, useMemo, type ReactNode } from 'react';
import { IndustryTreemap } from '../../charts/industry-treemap/IndustryTreemap.tsx';
import { cellsOf } from '../../charts/industry-treemap/from-portfolio.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { IndustryPortfolio } from '../../model/index.ts';
import { treemapFinding } from './findings.ts';
import { portfolioTable } from './rows.ts';
import { structureTexts, type StructureProps } from './structure-props.ts';

/** Persons of the total that are in no sector published. */
function untoldOf({ sectors, employment }: IndustryPortfolio): number | null {
  const told = sectors.reduce((sum, sector) => (Number.isFinite(sector.employment) ? sum + sector.employment : sum), 0);
  return employment - told >= 1 ? employment - told : null;
}

/** Who works where: families and their sectors as areas. */
export const Areas = memo(
  ({ portfolio, words, sector, hovered, onSector, onSelect, onHover }: StructureProps): ReactNode => {
    const {
      messages: { industry },
      called,
    } = words;
    const cells = useMemo(
      () =>
        cellsOf(portfolio, (code) => ({ label: called.sector(code), family: words.sectors.get(code)?.family ?? '' })),
      [portfolio, called, words],
    );
    const families = useMemo(
      () => words.industry.families.map(({ id }) => ({ id, label: called.family(id) })),
      [words, called],
    );
    const table = useCallback(
      () => portfolioTable(portfolio, sector, words, onSector),
      [portfolio, sector, words, onSector],
    );
    const { regionName, notes, notices, subtitle } = structureTexts(portfolio, words);
    return (
      <FigureSection
        figure="industry-treemap"
        finding={treemapFinding(portfolio, words)}
        subtitle={subtitle(industry.of.employment)}
        table={table}
        source={words.source}
        notices={notices}
        numbers={async () => (await import('./numbers.ts')).treemapNumbers(portfolio, words)}
      >
        <IndustryTreemap
          cells={cells}
          families={families}
          untold={untoldOf(portfolio)}
          label={industry.treemapTitle(regionName)}
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
