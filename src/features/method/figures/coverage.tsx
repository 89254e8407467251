import type { ComponentProps, ReactNode } from 'react';
import { CoverageStrips } from '../../../charts/coverage-strips/CoverageStrips.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureRow, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { FIRST_YEAR, LAST_YEAR, type Coverage, type Evidence } from '../../../model/index.ts';
import { coverageHeadline } from '../content/evidence/sentences.ts';
import { coverageChart } from '../content/evidence/slides.ts';
import type { Words } from '../content/evidence/words.ts';
import { askOfIndex, evidenceContext, type EvidenceAnswers } from './evidence-context.ts';
import '../content/evidence/evidence.css';

/** EU regions of the area that an indicator is to have figures for. */
const NEEDED = 60;

interface Shown {
  readonly strips: ComponentProps<typeof CoverageStrips>;
  /** That some years are those of an edition; null where none is. */
  readonly editions: string | null;
}

function Draw({ shown: { strips, editions } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      {editions === null ? null : <p className="small">{editions}</p>}
      <CoverageStrips {...strips} />
    </>
  );
}

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

function tableOf(shown: readonly Coverage[], { counts }: Evidence, { names, messages }: Words): FigureTable {
  const said = messages.evidence.coverage;
  return {
    columns: [
      textColumn('indicator', messages.evidence.indicator),
      textColumn('theme', messages.evidence.theme),
      textColumn('counted', said.isCounted),
      numberColumn('eu-of-area', said.euOfArea({ of: counts.euOfArea })),
      numberColumn('area', said.area({ of: counts.area })),
      numberColumn('eu27', said.eu27({ of: counts.eu27 })),
      numberColumn('carried', said.carried),
      numberColumn('newest', said.newest, { kind: 'year' }),
      textColumn('years', said.years),
    ],
    rows: shown.map((coverage): FigureRow => {
      const { indicator, theme, isCounted, euOfArea, area, eu27, carried, newest, years } = coverage;
      return {
        id: indicator,
        code: indicator,
        cells: [
          names.indicator(indicator),
          messages.themes[theme].short,
          isCounted ? said.yes : said.no,
          { value: euOfArea },
          { value: area },
          { value: eu27 },
          { value: carried },
          { value: newest, ...reasonIn(messages, Number.isFinite(newest) ? null : 'not-published') },
          years
            .toReversed()
            .map(({ year, regions }) => said.yearShare({ year, share: regions / figuresOf(coverage) }))
            .join(', '),
        ],
      };
    }),
  };
}

/** Where each indicator has figures, and how old they are. */
export const coverage = defineFigure<EvidenceAnswers, Shown>({
  id: 'method-coverage',
  words: ['evidence'],
  ask: askOfIndex,
  make: (context) => {
    const given = evidenceContext(context);
    if (given.kind === 'absence') return given;
    const { evidence, view, catalogue, words, notices, creditTo } = given;
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
        .filter((known) => known.isCounted === isCounted)
        .map(({ indicator, euOfArea, years }) => ({
          id: indicator as string,
          name: names.indicator(indicator),
          count: euOfArea,
          of: counts.euOfArea,
          years,
        }));
    return {
      kind: 'value',
      finding: coverageHeadline(
        words,
        {
          whole: counted.filter(({ euOfArea }) => euOfArea >= NEEDED).length,
          of: counted.length,
          needed: NEEDED,
          euOfArea: counts.euOfArea,
        },
        oldestOf(counted, words),
      ),
      subtitle: said.subtitle({ area: counts.area, euOfArea: counts.euOfArea, eu27: counts.eu27 }),
      table: tableOf(shown, evidence, words),
      isTable: false,
      chart: coverageChart(counted, words),
      notices,
      credit: creditTo(shown.map(({ indicator }) => indicator)),
      numbers: async () =>
        (await import('../content/evidence/numbers.ts')).coverageNumbers(counted, counts.euOfArea, words),
      shown: {
        strips: {
          first: FIRST_YEAR,
          last: LAST_YEAR,
          countLabel: said.euOfArea({ of: counts.euOfArea }),
          groups: [
            { id: 'counted', name: said.counted, rows: rowsOf(true) },
            { id: 'beside', name: said.beside, rows: rowsOf(false) },
          ],
        },
        editions: hasEditions ? said.editions : null,
      },
    };
  },
  Draw,
});
