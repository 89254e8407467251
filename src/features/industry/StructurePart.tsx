import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { IndustryTreemap } from '../../charts/industry-treemap/IndustryTreemap.tsx';
import { cellsOf } from '../../charts/industry-treemap/from-portfolio.ts';
import { ShareBars } from '../../charts/share-bars/ShareBars.tsx';
import { sharesOf } from '../../charts/share-bars/from-portfolio.ts';
import { ShiftShareBars } from '../../charts/shift-share-bars/ShiftShareBars.tsx';
import { shiftsOf } from '../../charts/shift-share-bars/from-portfolio.ts';
import { FigureSection } from '../../frame/FigureSection.tsx';
import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import { shiftFinding, structureFinding, treemapFinding } from './findings.ts';
import { Measures } from './Measures.tsx';
import type { PartProps } from './part-props.ts';
import { mostApart, portfolioTable, shiftTable } from './rows.ts';
import { sharesChart, shiftChart } from './slides.ts';
import { noticeTexts, subtitleOf } from './words.ts';

const MOST_SHARES = 20;
const MOST_SHIFTS = 12;
const NO_NOTES: readonly string[] = [];

/** What a region is made up of: who works where, held against the reference, and what made its sectors grow or shrink. */
export const StructurePart = memo(({ words, region, sector, onSector, portfolio }: PartProps & { readonly portfolio: IndustryPortfolio }): ReactNode => {
  const { messages: { industry }, called, names } = words;
  const [hovered, setHovered] = useState<string | null>(null);
  const describe = useCallback((code: SectorCode) => ({ label: called.sector(code), family: words.sectors.get(code)?.family ?? '' }), [called, words]);
  const cells = useMemo(() => cellsOf(portfolio, describe), [portfolio, describe]);
  const families = useMemo(() => words.industry.families.map(({ id }) => ({ id, label: called.family(id) })), [words, called]);
  const apart = useMemo(() => mostApart(portfolio, MOST_SHARES), [portfolio]);
  const shares = useMemo(() => sharesOf({ sectors: apart.shown }, describe), [apart, describe]);
  const shifts = useMemo(() => shiftsOf(portfolio, describe), [portfolio, describe]);
  const table = useCallback(() => portfolioTable(portfolio, sector, words, onSector), [portfolio, sector, words, onSector]);
  const { shiftShare } = portfolio;
  const shiftRows = useMemo(() => (shiftShare === null ? null : () => shiftTable(shiftShare, words)), [shiftShare, words]);
  const regionName = names.region(region);
  const without = industry.withoutFigure(portfolio.sectors.filter(({ reason }) => reason !== null).length);
  const notices = noticeTexts(portfolio.notices, 'sector', words);
  const subtitle = (what: string): string => subtitleOf(what, portfolio.question, portfolio.year, portfolio.place, portfolio.referenceRegions, words);
  const shared = {
    regionName, referenceName: industry.referenceNames[portfolio.question.reference], selected: sector === null ? [] : [sector], hovered, onHover: setHovered,
    onSelect: (id: string): void => {
      const found = portfolio.sectors.find((position) => position.sector === id);
      if (found !== undefined) onSector(found.sector);
    },
  };
  return (
    <>
      <FigureSection figure="industry-treemap" finding={treemapFinding(portfolio, words)} subtitle={subtitle(industry.of.employment)} table={table} source={words.source} notices={notices}>
        <IndustryTreemap cells={cells} families={families} untold={null} label={industry.treemapTitle(regionName)} notes={without === '' ? NO_NOTES : [without]} {...shared} />
      </FigureSection>
      <FigureSection figure="industry-shares" finding={structureFinding(portfolio, words)} subtitle={subtitle(industry.sharesTitle(apart.shown.length, apart.known))} table={table} chart={() => sharesChart(apart.shown, shared.regionName, shared.referenceName, words)} source={words.source} notices={notices}>
        <ShareBars shares={shares} label={industry.sharesTitle(apart.shown.length, apart.known)} order="difference" notes={without === '' ? NO_NOTES : [without]} {...shared} />
      </FigureSection>
      {shifts === null || shiftShare === null ? <FigureSection figure="industry-shifts" finding={industry.shiftNone} subtitle={industry.shiftTitle} source={words.source}><p>{industry.shiftNone}</p></FigureSection> : (
        <FigureSection figure="industry-shifts" finding={shiftFinding(portfolio, shiftShare, words)} subtitle={industry.shiftTitle} table={shiftRows} chart={() => shiftChart(shiftShare, words)} source={words.source} notices={notices}>
          <ShiftShareBars {...shifts} label={industry.shiftTitle} most={MOST_SHIFTS} notes={NO_NOTES} {...shared} />
        </FigureSection>
      )}
      <Measures portfolio={portfolio} words={words} />
    </>
  );
});
