import type { ReactNode } from 'react';
import { CoverageStrips } from '../../../charts/coverage-strips/CoverageStrips.tsx';
import type { DataRow } from '../../../design/controls/DataTable.tsx';
import type { Credit } from '../../../figure/words/credit.ts';
import { FigureSection, type FigureTable } from '../../../figure/FigureSection.tsx';
import { FIRST_YEAR, LAST_YEAR, type Coverage, type Evidence } from '../../../model/index.ts';
import { coverageChart } from './slides.ts';
import type { EvidenceProps, Words } from './words.ts';

/** EU regions of the area that an indicator is to have figures for. */
const NEEDED = 60;

const figuresOf = ({ years }: Coverage): number => years.reduce((sum, { regions }) => sum + regions, 0);

/** The year that the newest figures of those that end first are of, with their names. */
function oldestOf(
  counted: readonly Coverage[],
  { names }: Words,
): { readonly year: number; readonly names: readonly string[] } | null {
  const ended = counted.filter(({ newest }) => Number.isFinite(newest));
  if (ended.length === 0) return null;
  const year = Math.min(...ended.map(({ newest }) => newest));
  return {
    year,
    names: ended.filter(({ newest }) => newest === year).map(({ indicator }) => names.indicator(indicator)),
  };
}

function tableOf(shown: readonly Coverage[], { counts }: Evidence, { names, messages, format }: Words): FigureTable {
  const said = messages.evidence.coverage;
  const number = (value: number): { readonly value: number; readonly text: string } => ({
    value,
    text: format.number(value),
  });
  return {
    columns: [
      { id: 'indicator', label: messages.evidence.indicator, isNumeric: false },
      { id: 'theme', label: messages.evidence.theme, isNumeric: false },
      { id: 'counted', label: said.isCounted, isNumeric: false },
      { id: 'euOfArea', label: said.euOfArea(counts.euOfArea), isNumeric: true },
      { id: 'area', label: said.area(counts.area), isNumeric: true },
      { id: 'eu27', label: said.eu27(counts.eu27), isNumeric: true },
      { id: 'carried', label: said.carried, isNumeric: true },
      { id: 'newest', label: said.newest, isNumeric: true },
      { id: 'years', label: said.years, isNumeric: false },
    ],
    rows: shown.map((coverage): DataRow => {
      const { indicator, theme, isCounted, euOfArea, area, eu27, carried, newest, years } = coverage;
      return {
        id: indicator,
        isSelected: false,
        cells: [
          names.indicator(indicator),
          messages.themes[theme].short,
          isCounted ? said.yes : said.no,
          number(euOfArea),
          number(area),
          number(eu27),
          number(carried),
          { value: newest, text: String(newest), reason: messages.reasons['not-published'] },
          years
            .toReversed()
            .map(({ year, regions }) => said.yearShare(year, regions / figuresOf(coverage)))
            .join(', '),
        ],
      };
    }),
  };
}

/** Where each indicator has figures, and how old they are. */
export function CoverageFigure({
  evidence,
  view,
  catalogue,
  words,
  source,
  notices,
}: EvidenceProps & { readonly source: Credit }): ReactNode {
  const { names, messages } = words;
  const said = messages.evidence.coverage;
  const { counts } = evidence;
  const shown = evidence.coverage.filter(({ theme }) => view.theme === 'all' || theme === view.theme);
  const counted = shown.filter(({ isCounted }) => isCounted);
  // A year of the Scoreboard is its edition, not that of the data behind it.
  const hasEditions = shown.some(
    ({ indicator }) =>
      catalogue.indicators.find(({ id }) => id === indicator)?.sourceTable.includes('Scoreboard') === true,
  );
  const rowsOf = (isCounted: boolean) =>
    shown
      .filter((coverage) => coverage.isCounted === isCounted)
      .map(({ indicator, euOfArea, years }) => ({
        id: indicator as string,
        name: names.indicator(indicator),
        count: euOfArea,
        of: counts.euOfArea,
        years,
      }));
  return (
    <FigureSection
      figure="method-coverage"
      finding={said.finding(
        counted.filter(({ euOfArea }) => euOfArea >= NEEDED).length,
        counted.length,
        NEEDED,
        counts.euOfArea,
        oldestOf(counted, words),
      )}
      subtitle={said.subtitle(counts.area, counts.euOfArea, counts.eu27)}
      table={() => tableOf(shown, evidence, words)}
      source={source}
      notices={notices}
      chart={() => coverageChart(counted, words)}
      numbers={async () => (await import('./numbers.ts')).coverageNumbers(counted, counts.euOfArea, words)}
    >
      {hasEditions ? <p className="small">{said.editions}</p> : null}
      <CoverageStrips
        first={FIRST_YEAR}
        last={LAST_YEAR}
        countLabel={said.euOfArea(counts.euOfArea)}
        groups={[
          { id: 'counted', name: said.counted, rows: rowsOf(true) },
          { id: 'beside', name: said.beside, rows: rowsOf(false) },
        ]}
      />
    </FigureSection>
  );
}
