import { quantileSorted } from 'd3';
import type { ComponentProps, ReactNode } from 'react';
import { ValueDots } from '../../../charts/value-dots/ValueDots.tsx';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { parseRegionCode, statusesOf, type RegionCode } from '../../../model/index.ts';
import { remarksOf } from '../content/words.ts';
import { askCard, cardContext, type CardAnswer, type CardContext } from '../content/context.ts';

interface Shown {
  readonly dots: Omit<ComponentProps<typeof ValueDots>, 'selected' | 'onSelect'>;
}

function Draw({ shown: { dots }, view, acts }: DrawProps<Shown>): ReactNode {
  return (
    <ValueDots
      {...dots}
      selected={view.selected}
      onSelect={(id, isAdding) => {
        const region = parseRegionCode(id);
        if (region !== null) acts.select(region, isAdding);
      }}
    />
  );
}

interface Row {
  readonly region: RegionCode;
  readonly value: number;
  readonly year: number;
  readonly status: number;
}

/** The regions with a figure, the highest first. */
function known({ card: { newest } }: CardContext): readonly Row[] {
  return newest.region
    .map((region, row) => ({
      region,
      value: newest.value[row] ?? Number.NaN,
      year: newest.year[row] ?? Number.NaN,
      status: newest.status[row] ?? 0,
    }))
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((one, other) => other.value - one.value);
}

function findingOf(rows: readonly Row[], { view, subject, words }: CardContext): string {
  const { messages, format, names } = words;
  const said = messages.data.distribution;
  const amount = (value: number): string => format.number(value, subject.decimals);
  const ascending = rows.map(({ value }) => value).toReversed();
  const middle = {
    low: amount(quantileSorted(ascending, 0.25) ?? Number.NaN),
    high: amount(quantileSorted(ascending, 0.75) ?? Number.NaN),
    unit: subject.unit,
  };
  const [first] = view.selected;
  const own = rows.find(({ region }) => region === first);
  if (own !== undefined)
    return said.findingOf({
      region: names.region(own.region),
      value: amount(own.value),
      unit: subject.unit,
      places: rows.filter(({ value }) => value < own.value).length,
      of: rows.length - 1,
    });
  if (first !== undefined) return said.missing({ region: names.region(first), ...middle });
  const [highest, lowest] = [rows[0], rows.at(-1)];
  return said.finding({
    ...middle,
    lowest: lowest === undefined ? '' : names.region(lowest.region),
    highest: highest === undefined ? '' : names.region(highest.region),
  });
}

function tableOf(rows: readonly Row[], { card: { newest }, subject, words }: CardContext): FigureTable {
  const { messages, names } = words;
  const said = messages.data.distribution;
  const missing = newest.region.flatMap((region, row) => {
    const reason = newest.reason[row] ?? null;
    return Number.isFinite(newest.value[row]) ? [] : [{ region, why: reasonIn(messages, reason ?? 'not-published') }];
  });
  return {
    columns: [
      textColumn('region', messages.table.region),
      numberColumn('value', said.value, { unit: subject.unit, decimals: subject.decimals }),
      numberColumn('year', said.year, { kind: 'year' }),
    ],
    rows: [
      ...rows.map(({ region, value, year, status }) => ({
        id: region,
        code: region,
        cells: [
          names.region(region),
          { value, status: statusesOf(status), remarks: remarksOf(status, words) },
          { value: year },
        ],
      })),
      ...missing.map(({ region, why }) => ({
        id: region,
        code: region,
        cells: [names.region(region), { value: Number.NaN, ...why }, { value: Number.NaN, ...why }],
      })),
    ],
  };
}

/** How the newest figures of the regions are spread, those chosen marked. */
export const distribution = defineFigure<CardAnswer, Shown>({
  id: 'data-distribution',
  words: ['data', 'indicatorNotes'],
  ask: askCard,
  make: (context) => {
    const given = cardContext(context);
    if (given.kind === 'absence') return given;
    const { card, subject, words, credit, notices } = given;
    const { messages, format, names } = words;
    const said = messages.data.distribution;
    const rows = known(given);
    if (rows.length === 0) return absence(null, said.none);
    const years = rows.map(({ year }) => year);
    const amount = (value: number): string => format.number(value, subject.decimals);
    return {
      kind: 'value',
      finding: findingOf(rows, given),
      subtitle: said.subtitle({
        name: subject.title,
        unit: subject.unit,
        years: format.years(Math.min(...years), Math.max(...years)),
        count: rows.length,
      }),
      table: tableOf(rows, given),
      isTable: false,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: {
        dots: {
          label: said.label({ name: subject.title }),
          hint: said.hint,
          dots: rows.map(({ region, value, year }) => ({
            id: region,
            name: names.region(region),
            value,
            text: `${amount(value)} (${String(year)})`,
          })),
          lines: [
            { key: 'median', value: card.median, text: said.median({ value: amount(card.median) }) },
            { key: 'eu', value: card.euAverage, text: said.eu({ value: amount(card.euAverage) }) },
          ],
          describe: (id) => {
            const row = rows.find(({ region }) => region === id);
            return row === undefined
              ? ''
              : said.dot({ region: names.region(row.region), value: amount(row.value), year: row.year });
          },
        },
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
