import { memo, useMemo, type ReactNode } from 'react';
import { ShiftShareBars } from '../../charts/shift-share-bars/ShiftShareBars.tsx';
import { shiftsOf } from '../../charts/shift-share-bars/from-portfolio.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { shiftFinding } from './findings.ts';
import { shiftTable } from './rows.ts';
import { shiftChart } from './slides.ts';
import { structureTexts, type StructureProps } from './structure-props.ts';

const MOST = 12;

/** What made the sectors of a region grow or shrink, in three parts that sum. */
export const Shifts = memo(({ portfolio, words, sector, hovered, onSelect, onHover }: StructureProps): ReactNode => {
  const {
    messages: { industry },
    called,
  } = words;
  const { shiftShare } = portfolio;
  const shifts = useMemo(
    () => shiftsOf({ shiftShare }, (code) => ({ label: called.sector(code) })),
    [shiftShare, called],
  );
  const table = useMemo(() => (shiftShare === null ? null : () => shiftTable(shiftShare, words)), [shiftShare, words]);
  const { regionName, referenceName, notices } = structureTexts(portfolio, words);
  const notes = useMemo(() => {
    const broken = industry.shiftBroken((shiftShare?.broken ?? []).map((code) => called.sector(code)));
    return broken === '' ? [] : [broken];
  }, [industry, shiftShare, called]);
  if (shifts === null || shiftShare === null) {
    const why = words.table.years.length === 1 ? industry.shiftOneYear(portfolio.year) : industry.shiftNone;
    return (
      <FigureSection
        figure="industry-shifts"
        finding={industry.shiftNone}
        subtitle={industry.shiftTitle}
        source={words.source}
      >
        <p>{why}</p>
      </FigureSection>
    );
  }
  return (
    <FigureSection
      figure="industry-shifts"
      finding={shiftFinding(portfolio, shiftShare, words)}
      subtitle={industry.shiftTitle}
      table={table}
      chart={() => shiftChart(shiftShare, words)}
      source={words.source}
      notices={notices}
      numbers={async () => (await import('./numbers.ts')).shiftNumbers(shiftShare, words)}
    >
      <ShiftShareBars
        {...shifts}
        label={industry.shiftTitle}
        regionName={regionName}
        referenceName={referenceName}
        most={MOST}
        notes={notes}
        selected={sector === null ? [] : [sector]}
        hovered={hovered}
        onSelect={onSelect}
        onHover={onHover}
      />
    </FigureSection>
  );
});
