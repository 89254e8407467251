import type { ComponentProps, ReactNode } from 'react';
import { entersIndex } from '../../../engine/scores/index-spec.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { indicatorText } from '../../../language/speech/words.ts';
import type { Indicator } from '../../../model/index.ts';
import { CatalogueTable } from '../content/CatalogueTable.tsx';
import { addressOf, cardOf } from '../content/views.ts';
import { themeName } from '../content/words.ts';
import {
  askHoldings,
  byTheme,
  catalogueContext,
  nothingFound,
  type CatalogueContext,
  type HoldingsAnswer,
} from '../content/context.ts';

interface Shown {
  readonly table: Pick<ComponentProps<typeof CatalogueTable>, 'caption' | 'groups' | 'heads'>;
  readonly indicators: readonly Indicator[];
}

function Draw({ shown: { table, indicators }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  return (
    <CatalogueTable
      {...table}
      onOpen={
        isStill
          ? null
          : (id) => {
              const indicator = indicators.find((known) => known.id === id);
              if (indicator !== undefined) acts.show(cardOf(indicator, view));
            }
      }
    />
  );
}

interface Row {
  readonly indicator: Indicator;
  readonly theme: Indicator['theme'];
  readonly regions: number;
  readonly newest: number;
  readonly isIn: boolean;
}

function rowsOf({ shown, holdings, view }: CatalogueContext): readonly Row[] {
  return shown.map((indicator) => {
    const holding = holdings.indicators.find((known) => known.indicator === indicator.id);
    return {
      indicator,
      theme: indicator.theme,
      regions: holding?.regions ?? 0,
      newest: holding?.newest ?? Number.NaN,
      isIn: entersIndex(indicator, view),
    };
  });
}

function tableOf(rows: readonly Row[], { words }: CatalogueContext): FigureTable {
  const { messages } = words;
  const said = messages.data.catalogue;
  return {
    columns: [
      textColumn('indicator', said.indicator),
      textColumn('theme', said.theme),
      textColumn('direction', said.direction),
      textColumn('unit', said.unit),
      numberColumn('first', said.first, { kind: 'year' }),
      numberColumn('last', said.last, { kind: 'year' }),
      numberColumn('regions', said.regions),
      numberColumn('newest', said.newest, { kind: 'year' }),
      textColumn('source', said.source),
      textColumn('in-index', said.inIndex),
      detail(textColumn('definition', messages.data.card.definition)),
      detail(textColumn('licence', messages.data.card.licence)),
    ],
    rows: rows.map(({ indicator, regions, newest, isIn }) => {
      const { label, unit, definition } = indicatorText(messages, indicator);
      return {
        id: indicator.id,
        code: indicator.id,
        cells: [
          label,
          themeName(indicator.theme, words),
          messages.data.directions[indicator.direction],
          unit,
          { value: indicator.firstYear },
          { value: indicator.lastYear },
          { value: regions },
          { value: newest, ...reasonIn(messages, Number.isFinite(newest) ? null : 'not-published') },
          `${indicator.producer}, ${indicator.sourceTable}`,
          isIn ? said.yes : said.no,
          definition,
          indicator.licence,
        ],
      };
    }),
  };
}

/** Every indicator by theme: what it measures, from where, in how many regions, and whether it counts. */
export const catalogue = defineFigure<HoldingsAnswer, Shown>({
  id: 'data-catalogue',
  words: ['data', 'indicatorNotes'],
  wordsOfAll: ['indicators'],
  ask: askHoldings,
  make: (context) => {
    const given = catalogueContext(context);
    const { view, words, shown, holdings, credit } = given;
    const { messages, format } = words;
    const said = messages.data.catalogue;
    if (shown.length === 0) return nothingFound(given);
    const rows = rowsOf(given);
    const counted = { count: rows.length, inIndex: rows.filter(({ isIn }) => isIn).length };
    const { search } = view.data;
    const of = holdings.regions.length;
    const finding = search === '' ? said.finding(counted) : said.found({ ...counted, search });
    return {
      kind: 'value',
      finding,
      subtitle: said.subtitle({ area: of }),
      table: tableOf(rows, given),
      isTable: true,
      chart: null,
      notices: [],
      credit,
      numbers: null,
      shown: {
        indicators: shown,
        table: {
          caption: finding,
          heads: said,
          groups: byTheme(rows).map(({ theme, items }) => ({
            id: theme,
            name: themeName(theme, words),
            rows: items.map(({ indicator, regions, newest, isIn }) => {
              const { label, unit } = indicatorText(messages, indicator);
              return {
                id: indicator.id,
                name: label,
                unit,
                direction: messages.data.directions[indicator.direction],
                years: format.years(indicator.firstYear, indicator.lastYear),
                regions,
                of,
                regionsText: said.regionsOf({ count: regions, of }),
                newest: format.year(newest),
                source: indicator.sourceTable,
                inIndex: isIn ? said.yes : said.no,
                address: addressOf(view, cardOf(indicator, view)),
              };
            }),
          })),
        },
      },
    };
  },
  Draw,
});
