import { range } from 'd3';
import type { ComponentProps, ReactNode } from 'react';
import { SparkLines } from '../../../charts/spark-lines/SparkLines.tsx';
import type { SparkInput } from '../../../charts/spark-lines/layout.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import type { CategoryChart } from '../../../figure/value/exported.ts';
import { absence } from '../../../figure/value/value.ts';
import { parseRegionCode, statusesOf, type RegionCode } from '../../../model/index.ts';
import { remarksOf } from '../content/words.ts';
import { askCard, cardContext, type CardAnswer, type CardContext } from '../content/context.ts';
import '../content/data.css';

interface Shown {
  readonly lines: Omit<ComponentProps<typeof SparkLines>, 'selected' | 'onSelect'>;
  readonly note: string;
}

function Draw({ shown: { lines, note }, view, acts }: DrawProps<Shown>): ReactNode {
  return (
    <>
      <p className="small quiet">{note}</p>
      <SparkLines
        {...lines}
        selected={view.selected}
        onSelect={(id, isAdding) => {
          const region = parseRegionCode(id);
          if (region !== null) acts.select(region, isAdding);
        }}
      />
    </>
  );
}

type Points = SparkInput['points'];

/** The figures of each region, years ascending. */
function pointsOf({ card: { history, breaks } }: CardContext): ReadonlyMap<RegionCode, Points> {
  const found = new Map<RegionCode, Points[number][]>();
  for (const [row, region] of history.region.entries()) {
    const points = found.get(region) ?? [];
    found.set(region, points);
    points.push({
      year: history.year[row] ?? Number.NaN,
      value: history.value[row] ?? Number.NaN,
      hasBreak: breaks[row] ?? false,
    });
  }
  return found;
}

/** First and last figure since the last break in the series; null for fewer than two. */
function ends(points: Points): { readonly first: Points[number]; readonly last: Points[number] } | null {
  const figures = points.filter(({ value }) => Number.isFinite(value));
  const broken = figures.findLastIndex(({ hasBreak }) => hasBreak);
  const comparable = figures.slice(Math.max(0, broken));
  const [first, last] = [comparable[0], comparable.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
}

function findingOf(lines: ReadonlyMap<RegionCode, Points>, { view, subject, words }: CardContext): string {
  const { messages, format, names } = words;
  const said = messages.data.history;
  const amount = (value: number): string => format.number(value, subject.decimals);
  const [first] = view.selected;
  const own = first === undefined ? null : ends(lines.get(first) ?? []);
  if (first !== undefined && own !== null)
    return said.findingOf({
      region: names.region(first),
      unit: subject.unit,
      first: amount(own.first.value),
      firstYear: own.first.year,
      last: amount(own.last.value),
      lastYear: own.last.year,
    });
  const all = [...lines.values()].flatMap((points) => ends(points) ?? []);
  if (all.length === 0) {
    const years = [...lines.values()].flatMap((points) =>
      points.filter(({ value }) => Number.isFinite(value)).map(({ year }) => year),
    );
    return said.oneYear({ years: format.years(Math.min(...years), Math.max(...years)) });
  }
  return said.finding({
    of: all.length,
    up: all.filter((line) => line.last.value > line.first.value).length,
    down: all.filter((line) => line.last.value < line.first.value).length,
  });
}

/** A row a region and year. */
function tableOf({ card: { history }, subject, words }: CardContext): FigureTable {
  const { messages, names } = words;
  const said = messages.data.history;
  const hasPeriods = history.periodStart.some((year) => year !== null);
  return {
    columns: [
      textColumn('region', messages.table.region),
      numberColumn('year', said.year, { kind: 'year' }),
      ...(hasPeriods ? [numberColumn('from', said.from, { kind: 'year' })] : []),
      numberColumn('value', said.value, { unit: subject.unit, decimals: subject.decimals }),
      detail(textColumn('origin', said.origin)),
    ],
    rows: history.region.map((region, row) => {
      const value = history.value[row] ?? Number.NaN;
      const status = history.status[row] ?? 0;
      const reason = history.reason[row] ?? null;
      return {
        id: `${region} ${String(history.year[row])}`,
        code: region,
        cells: [
          names.region(region),
          { value: history.year[row] ?? Number.NaN },
          ...(hasPeriods ? [{ value: history.periodStart[row] ?? Number.NaN }] : []),
          {
            value,
            status: statusesOf(status),
            remarks: remarksOf(status, words),
            ...reasonIn(messages, Number.isFinite(value) ? null : (reason ?? 'not-published')),
          },
          history.origin[row] ?? '',
        ],
      };
    }),
  };
}

/** The regions chosen as lines; null where none is, since lines of all cannot be told apart. */
function chosenChart(
  lines: ReadonlyMap<RegionCode, Points>,
  { view, subject, words }: CardContext,
): CategoryChart | null {
  const chosen = view.selected.flatMap((region) => {
    const points = (lines.get(region) ?? []).filter(({ value }) => Number.isFinite(value));
    return points.length === 0 ? [] : [{ region, points }];
  });
  const years = chosen.flatMap(({ points }) => points.map(({ year }) => year));
  if (chosen.length === 0) return null;
  // Every second year is a line too; with holes that come otherwise each year has its place.
  const known = [...new Set(years)].toSorted((one, other) => one - other);
  const [from = 0, next = from] = known;
  const step = known.every((year, index) => year === from + index * (next - from)) ? next - from : 1;
  const all = step === 0 ? known : range(from, Math.max(...years) + 1, step);
  return {
    kind: 'lines',
    categories: all.map(String),
    unit: subject.unit,
    decimals: subject.decimals,
    series: chosen.map(({ region, points }, index) => ({
      name: words.names.region(region),
      colour: (['accent', 'behind', 'ahead', 'ink'] as const)[index % 4] ?? 'quiet',
      values: all.map((year) => points.find((point) => point.year === year)?.value ?? Number.NaN),
    })),
  };
}

/** Every region as a small line, country by country. */
function groupsOf(
  lines: ReadonlyMap<RegionCode, Points>,
  { card: { newest }, catalogue, subject, words }: CardContext,
): Shown['lines']['groups'] {
  const { messages, format } = words;
  const said = messages.data.history;
  const amount = (value: number): string => format.number(value, subject.decimals);
  const area = catalogue.regions.filter(({ code }) => newest.region.includes(code));
  const countries = [...new Set(area.map(({ country }) => country))].toSorted((one, other) =>
    format.compare(format.country(one), format.country(other)),
  );
  const inputOf = (region: RegionCode, name: string): SparkInput => {
    const points = lines.get(region) ?? [];
    const last = points.findLast(({ value }) => Number.isFinite(value));
    if (last === undefined) {
      const reason = messages.reasons[newest.reason[newest.region.indexOf(region)] ?? 'not-published'];
      return { id: region, name, points, text: reason, spoken: null };
    }
    const comparable = ends(points);
    return {
      id: region,
      name,
      points,
      text: amount(last.value),
      spoken:
        comparable === null
          ? said.point({ value: amount(last.value), year: last.year })
          : said.line({
              first: amount(comparable.first.value),
              firstYear: comparable.first.year,
              last: amount(comparable.last.value),
              lastYear: comparable.last.year,
            }),
    };
  };
  return countries.map((country) => ({
    id: country,
    name: format.country(country),
    lines: area
      .filter((region) => region.country === country)
      .toSorted((one, other) => format.compare(one.name, other.name))
      .map(({ code, name }) => inputOf(code, name)),
  }));
}

/** The history of every region of the area as a small line, those chosen marked. */
export const history = defineFigure<CardAnswer, Shown>({
  id: 'data-history',
  words: ['data', 'indicatorNotes'],
  ask: askCard,
  make: (context) => {
    const given = cardContext(context);
    if (given.kind === 'absence') return given;
    const { card, subject, words, credit, notices } = given;
    const said = words.messages.data.history;
    const values = card.history.value.filter(Number.isFinite);
    if (values.length === 0) return absence(null, words.messages.data.distribution.none);
    const lines = pointsOf(given);
    const amount = (value: number): string => words.format.number(value, subject.decimals);
    return {
      kind: 'value',
      finding: findingOf(lines, given),
      subtitle: said.subtitle({
        name: subject.title,
        unit: subject.unit,
        low: amount(Math.min(...values)),
        high: amount(Math.max(...values)),
      }),
      table: tableOf(given),
      isTable: false,
      chart: chosenChart(lines, given),
      notices,
      credit,
      numbers: null,
      shown: {
        lines: { label: said.label({ name: subject.title }), groups: groupsOf(lines, given) },
        note: said.breakNote,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
