import { useMemo, type ReactNode } from 'react';
import { CoverageGrid } from '../../../charts/coverage-grid/CoverageGrid.tsx';
import type { GridCell } from '../../../charts/coverage-grid/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { statusMask, LAST_YEAR, type Holding, type Region, statusesOf } from '../../../model/index.ts';
import { mapOf } from '../content/views.ts';
import { remarksOf, themeName } from '../content/words.ts';
import {
  askHoldings,
  byTheme,
  catalogueContext,
  nothingFound,
  type CatalogueContext,
  type HoldingsAnswer,
} from '../content/context.ts';

const CARRIED = statusMask(['carried-from-larger-area']);

/** Pixels. */
const COLUMN = 11;
/** The newest figures, and those before them. */
const RECENT = LAST_YEAR - 2;
const MIDDLE = LAST_YEAR - 5;

interface Shown {
  readonly given: CatalogueContext;
  /** Of the area, country by country. */
  readonly regions: readonly Region[];
  readonly holdings: readonly Holding[];
}

const shadeOf = (year: number): GridCell['shade'] => (year >= RECENT ? 4 : year >= MIDDLE ? 3 : 1);

/** The regions of the area in the order of their codes, so that those of a country stand together in every language. */
function ordered({ catalogue, holdings }: CatalogueContext): readonly Region[] {
  return catalogue.regions
    .filter(({ code }) => holdings.regions.includes(code))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** What is said of a cell. */
function describe({ holdings, words }: CatalogueContext, holding: Holding, region: Region): string {
  const { messages, names } = words;
  const said = messages.data.coverage;
  const at = holdings.regions.indexOf(region.code);
  const given = { indicator: names.indicator(holding.indicator), region: region.name };
  const year = holding.year[at] ?? Number.NaN;
  if (!Number.isFinite(year))
    return said.cellMissing({ ...given, reason: messages.reasons[holding.reason[at] ?? 'not-published'] });
  return ((holding.status[at] ?? 0) & CARRIED) === 0
    ? said.cell({ ...given, year })
    : said.cellLarger({ ...given, year });
}

function Draw({ shown: { given, regions, holdings }, view, acts }: DrawProps<Shown>): ReactNode {
  const { words, catalogue } = given;
  const { messages, names } = words;
  const said = messages.data.coverage;
  const groups = useMemo(
    () =>
      byTheme(holdings).map(({ theme, items }) => ({
        id: theme,
        name: themeName(theme, words),
        rows: items.map((holding) => ({
          id: holding.indicator,
          name: names.indicator(holding.indicator),
          cells: regions.map(({ code }): GridCell => {
            const at = given.holdings.regions.indexOf(code);
            const year = holding.year[at] ?? Number.NaN;
            const isKnown = Number.isFinite(year);
            return {
              shade: isKnown ? shadeOf(year) : 0,
              reason: isKnown ? null : (holding.reason[at] ?? 'not-published'),
              isLarger: isKnown && ((holding.status[at] ?? 0) & CARRIED) !== 0,
            };
          }),
        })),
      })),
    [holdings, regions, given, words, names],
  );
  const { selected } = view;
  const columns = useMemo(
    () =>
      regions.map(({ code, country }, at) => ({
        id: code,
        head: regions[at - 1]?.country === country ? null : country,
        isMarked: selected.includes(code),
      })),
    [regions, selected],
  );
  const placeOf = (row: string, column: string) => ({
    holding: holdings.find(({ indicator }) => indicator === row),
    region: regions.find(({ code }) => code === column),
  });
  return (
    <CoverageGrid
      groups={groups}
      columns={columns}
      columnWidth={COLUMN}
      label={said.label}
      hint={said.hint}
      describe={(row, column) => {
        const { holding, region } = placeOf(row, column);
        return holding === undefined || region === undefined ? '' : describe(given, holding, region);
      }}
      shades={[
        { shade: 4, label: said.recent({ from: RECENT }) },
        { shade: 3, label: said.middle({ from: MIDDLE, to: RECENT - 1 }) },
        { shade: 1, label: said.old({ from: MIDDLE }) },
      ]}
      reasons={messages.reasons}
      larger={said.larger}
      onOpen={(row, column) => {
        const { holding, region } = placeOf(row, column);
        const indicator = catalogue.indicators.find(({ id }) => id === row);
        if (holding === undefined || region === undefined || indicator === undefined) return;
        const year = holding.year[given.holdings.regions.indexOf(region.code)] ?? Number.NaN;
        acts.show(mapOf(indicator, year, region.code));
      }}
    />
  );
}

function tableOf(given: CatalogueContext, regions: readonly Region[], holdings: readonly Holding[]): FigureTable {
  const { words } = given;
  const { messages, names } = words;
  return {
    columns: [
      textColumn('indicator', messages.data.catalogue.indicator),
      textColumn('theme', messages.data.catalogue.theme),
      ...regions.map(({ code, name }) => numberColumn(code, name, { kind: 'year' })),
    ],
    rows: holdings.map((holding) => ({
      id: holding.indicator,
      code: holding.indicator,
      cells: [
        names.indicator(holding.indicator),
        themeName(holding.theme, words),
        ...regions.map(({ code }) => {
          const at = given.holdings.regions.indexOf(code);
          const value = holding.year[at] ?? Number.NaN;
          return Number.isFinite(value)
            ? {
                value,
                status: statusesOf(holding.status[at] ?? 0),
                remarks: remarksOf((holding.status[at] ?? 0) & CARRIED, words),
              }
            : { value, ...reasonIn(messages, holding.reason[at] ?? 'not-published') };
        }),
      ],
    })),
  };
}

/** Where every indicator has a figure, of which year, and why it has none. */
export const coverage = defineFigure<HoldingsAnswer, Shown>({
  id: 'data-coverage',
  words: ['data', 'indicatorNotes'],
  wordsOfAll: ['indicators'],
  ask: askHoldings,
  make: (context) => {
    const given = catalogueContext(context);
    const { shown, held: wanted, holdings, words, credit } = given;
    if (shown.length === 0) return nothingFound(given);
    const said = words.messages.data.coverage;
    const regions = ordered(given);
    const known = wanted.reduce((sum, holding) => sum + holding.regions, 0);
    const without = holdings.regions.filter((_, at) =>
      wanted.every(({ year }) => !Number.isFinite(year[at] ?? Number.NaN)),
    ).length;
    return {
      kind: 'value',
      finding: said.finding({ share: known / (wanted.length * holdings.regions.length), without }),
      subtitle: said.subtitle,
      table: tableOf(given, regions, wanted),
      isTable: false,
      chart: null,
      notices: [],
      credit,
      numbers: null,
      shown: { given, regions, holdings: wanted },
    };
  },
  Draw,
});
