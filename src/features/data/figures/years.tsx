import { useMemo, type ReactNode } from 'react';
import { CoverageGrid } from '../../../charts/coverage-grid/CoverageGrid.tsx';
import type { GridCell } from '../../../charts/coverage-grid/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { FIRST_YEAR, type Holding } from '../../../model/index.ts';
import { cardOf, mapOf } from '../content/views.ts';
import { themeName } from '../content/words.ts';
import {
  askHoldings,
  byTheme,
  catalogueContext,
  nothingFound,
  type CatalogueContext,
  type HoldingsAnswer,
} from '../content/context.ts';

/** Pixels. */
const COLUMN = 42;
/** The column of all years before the first. */
const BEFORE = 'before';

interface Shown {
  readonly given: CatalogueContext;
  readonly holdings: readonly Holding[];
}

function shadeOf(share: number): GridCell['shade'] {
  if (!(share > 0)) return 0;
  return share <= 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4;
}

function describe({ holdings, words }: CatalogueContext, holding: Holding, column: string): string {
  const { messages, names } = words;
  const said = messages.data.byYear;
  const indicator = names.indicator(holding.indicator);
  if (column === BEFORE) return said.cellBefore({ indicator, first: FIRST_YEAR, count: holding.before });
  const year = Number(column);
  const at = holdings.years.indexOf(year);
  const reason = holding.reasons[at] ?? null;
  return reason === null
    ? said.cell({ indicator, year, count: holding.counts[at] ?? 0, of: holdings.regions.length })
    : said.cellMissing({ indicator, year, reason: messages.reasons[reason] });
}

function Draw({ shown: { given, holdings }, view, acts }: DrawProps<Shown>): ReactNode {
  const { words, catalogue } = given;
  const { messages, names } = words;
  const said = messages.data.byYear;
  const { years, regions } = given.holdings;
  const of = regions.length;
  const groups = useMemo(
    () =>
      byTheme(holdings).map(({ theme, items }) => ({
        id: theme,
        name: themeName(theme, words),
        rows: items.map((holding) => ({
          id: holding.indicator,
          name: names.indicator(holding.indicator),
          cells: [
            { shade: shadeOf(holding.before / of), reason: null, isLarger: false },
            ...holding.counts.map(
              (count, at): GridCell => ({
                shade: shadeOf(count / of),
                reason: holding.reasons[at] ?? null,
                isLarger: false,
              }),
            ),
          ],
        })),
      })),
    [holdings, words, names, of],
  );
  const columns = useMemo(
    () => [
      { id: BEFORE, head: said.beforeShort({ first: FIRST_YEAR }), isMarked: false },
      ...years.map((year) => ({ id: String(year), head: String(year), isMarked: false })),
    ],
    [years, said],
  );
  return (
    <CoverageGrid
      groups={groups}
      columns={columns}
      columnWidth={COLUMN}
      label={said.label}
      hint={messages.data.coverage.hint}
      describe={(row, column) => {
        const holding = holdings.find(({ indicator }) => indicator === row);
        return holding === undefined ? '' : describe(given, holding, column);
      }}
      shades={[
        { shade: 4, label: said.all },
        { shade: 3, label: said.most },
        { shade: 2, label: said.some },
        { shade: 1, label: said.few },
      ]}
      reasons={messages.reasons}
      larger={null}
      onOpen={(row, column) => {
        const indicator = catalogue.indicators.find(({ id }) => id === row);
        // No page can be asked for the years before: the card has them all.
        if (indicator !== undefined)
          acts.show(column === BEFORE ? cardOf(indicator, view) : mapOf(indicator, Number(column), null));
      }}
    />
  );
}

function tableOf({ holdings: { years }, words }: CatalogueContext, holdings: readonly Holding[]): FigureTable {
  const { messages, names } = words;
  const said = messages.data.byYear;
  return {
    columns: [
      textColumn('indicator', messages.data.catalogue.indicator),
      textColumn('theme', messages.data.catalogue.theme),
      numberColumn(BEFORE, said.before({ first: FIRST_YEAR })),
      ...years.map((year) => numberColumn(String(year), String(year))),
    ],
    rows: holdings.map(({ indicator, theme, before, counts, reasons }) => ({
      id: indicator,
      code: indicator,
      cells: [
        names.indicator(indicator),
        themeName(theme, words),
        { value: before },
        ...counts.map((count, at) => {
          const reason = reasons[at] ?? null;
          return reason === null ? { value: count } : { value: 0, remarks: [messages.reasons[reason]] };
        }),
      ],
    })),
  };
}

/** In how many regions every indicator has a figure of each year, and why it has none. */
export const years = defineFigure<HoldingsAnswer, Shown>({
  id: 'data-years',
  words: ['data', 'indicatorNotes'],
  wordsOfAll: ['indicators'],
  ask: askHoldings,
  make: (context) => {
    const given = catalogueContext(context);
    const { shown, held: wanted, holdings, words, credit } = given;
    if (shown.length === 0) return nothingFound(given);
    const said = words.messages.data.byYear;
    const newest = wanted
      .map((holding) => holding.newest)
      .filter(Number.isFinite)
      .toSorted((one, other) => one - other);
    const median = newest[newest.length >> 1] ?? FIRST_YEAR;
    return {
      kind: 'value',
      finding: said.finding({ median, oldest: newest[0] ?? FIRST_YEAR }),
      subtitle: said.subtitle({ area: holdings.regions.length }),
      table: tableOf(given, wanted),
      isTable: false,
      chart: null,
      notices: [],
      credit,
      numbers: null,
      shown: { given, holdings: wanted },
    };
  },
  Draw,
});
