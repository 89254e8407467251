import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { PortfolioBubbles } from '../../charts/portfolio-bubbles/PortfolioBubbles.tsx';
import { bubblesOf } from '../../charts/portfolio-bubbles/from-portfolio.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { Compared } from '../../figure/answers/use-industry.ts';
import type { IndustryPortfolio } from '../../model/index.ts';
import { ComparedRegions } from './ComparedRegions.tsx';
import { portfolioFinding } from './findings.ts';
import type { PartProps } from './part-props.ts';
import { portfolioTable, strongest } from './rows.ts';
import { bubblesChart } from './slides.ts';
import { StrongestTable } from './StrongestTable.tsx';
import { isShown, noticeTexts, subtitleOf } from './words.ts';

interface Props extends PartProps {
  readonly portfolio: IndustryPortfolio;
  /** That of the region and those of the others selected; null for none. */
  readonly compared: Compared | null;
}

/** The clusters of a region: each sector by how strong it is and how it grows, the strongest as a list, and beside them those of the other regions selected. */
export const PortfolioPart = memo(
  ({ store, choice, words, region, sector, onSector, portfolio, compared }: Props): ReactNode => {
    const {
      messages: { industry },
      format,
      called,
      names,
    } = words;
    const { hasLocal, stars } = choice;
    const [hovered, setHovered] = useState<string | null>(null);
    const wanted = useMemo(
      () => portfolio.sectors.filter((position) => isShown(position.sector, hasLocal, words)),
      [portfolio, hasLocal, words],
    );
    // Of one year nothing grows.
    const vertical = words.table.years.length > 1 ? 'growth' : 'share';
    const bubbles = useMemo(() => {
      const codes = new Set(wanted.map((position) => position.sector));
      return bubblesOf(
        { sectors: wanted, trails: portfolio.trails.filter((trail) => codes.has(trail.sector)) },
        (code) => {
          const family = words.sectors.get(code)?.family ?? '';
          return { label: called.sector(code), family, familyLabel: called.family(family) };
        },
        vertical,
      );
    }, [wanted, portfolio, words, called, vertical]);
    const table = useCallback(
      () => portfolioTable(portfolio, sector, words, onSector),
      [portfolio, sector, words, onSector],
    );
    const rows = strongest(portfolio, (code) => isShown(code, hasLocal, words));
    const regionName = names.region(region);
    const notes = [
      industry.withoutFigure(wanted.filter(({ reason }) => reason !== null).length),
      industry.withheldCount(wanted.filter(({ reason, mark }) => reason === null && mark === 'withheld').length),
      vertical === 'share'
        ? ''
        : industry.withoutGrowth(
            wanted.filter(({ reason, growth }) => reason === null && !Number.isFinite(growth)).length,
          ),
      wanted.length === portfolio.sectors.length ? '' : industry.hiddenLocal(portfolio.sectors.length - wanted.length),
    ].filter((note) => note !== '');
    const subtitle = subtitleOf(
      industry.of.employment,
      portfolio.question,
      portfolio.year,
      portfolio.place,
      portfolio.referenceRegions,
      words,
    );
    const rule = industry.starRule(
      format.percent(stars.size),
      format.number(stars.specialisation, 1),
      format.number(stars.productivity, 1),
    );
    return (
      <>
        <FigureSection
          figure="industry-portfolio"
          finding={portfolioFinding(portfolio, hasLocal, words)}
          subtitle={subtitle}
          table={table}
          chart={() => bubblesChart(wanted, vertical, words)}
          source={words.source}
          notices={noticeTexts(portfolio.notices, 'sector', words)}
          numbers={async () => (await import('./numbers.ts')).quotientNumbers(portfolio, rows, words)}
        >
          <PortfolioBubbles
            bubbles={bubbles}
            label={industry.portfolioTitle(regionName)}
            regionName={regionName}
            referenceName={industry.referenceNames[portfolio.question.reference]}
            averageGrowth={portfolio.growth}
            vertical={vertical}
            year={portfolio.year}
            years={portfolio.years}
            onYear={(year) =>
              store.set({ industry: { ...store.get().industry, year: year === portfolio.years.at(-1) ? null : year } })
            }
            selected={sector === null ? [] : [sector]}
            hovered={hovered}
            onHover={setHovered}
            notes={notes}
            onSelect={(id) => {
              const found = portfolio.sectors.find((position) => position.sector === id);
              if (found !== undefined) onSector(found.sector);
            }}
          />
        </FigureSection>
        <FigureSection
          figure="industry-strongest"
          finding={industry.strongestFinding(rows.length, regionName)}
          subtitle={`${industry.strongestTitle(regionName)}. ${rule}`}
          source={words.source}
          notices={noticeTexts(portfolio.notices, 'sector', words)}
          numbers={async () => (await import('./numbers.ts')).quotientNumbers(portfolio, rows, words)}
        >
          {rows.length === 0 ? (
            <p>{industry.noClusters}</p>
          ) : (
            <StrongestTable portfolio={portfolio} rows={rows} words={words} selected={sector} onSector={onSector} />
          )}
        </FigureSection>
        {compared === null ? null : (
          <ComparedRegions
            compared={compared}
            hasLocal={hasLocal}
            selected={sector}
            words={words}
            onSector={onSector}
          />
        )}
      </>
    );
  },
);
