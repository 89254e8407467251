import { desc, op, table, type ColumnTable } from 'arquero';
import type { Direction, Summary, TableChoice, TableKey } from '../../model/index.ts';
import { MINIMUM_SHARE } from '../figures/benchmarks.ts';
import { figure, isFigure, ofRow } from '../tables/columns.ts';

/**
 * The steps of a table of one's own, each a pipeline of Arquero's verbs. Missing is NaN throughout. An order is made
 * real at once, since a second one would take its place.
 */

interface Kept {
  readonly region: number;
  readonly country: number;
  readonly year: number;
  readonly value: number;
}

/** The rows of the regions, countries, years and figures that are looked at. Without limits, a missing figure stays. */
export function kept(
  long: ColumnTable,
  { from, to, low, high }: TableChoice,
  isRegion: readonly boolean[],
  isCountry: readonly boolean[],
): ColumnTable {
  return long.filter(
    ofRow(
      ({ region, country, year, value }: Kept) =>
        isRegion[region] === true &&
        isCountry[country] === true &&
        year >= from &&
        year <= to &&
        ((low === null && high === null) || (value >= (low ?? -Infinity) && value <= (high ?? Infinity))),
    ),
  );
}

interface Sums {
  readonly all?: number;
  readonly reporting?: number;
  readonly weighted?: number;
  readonly value?: number;
}

/**
 * The mean of each group is the sum of numerators over the sum of denominators; there is none where the regions that
 * report hold too little of the denominator, as for a country's.
 */
function meansOf(rows: ColumnTable, keys: readonly TableKey[]): ColumnTable {
  return rows
    .derive({
      there: ofRow(({ value, weight }: Kept & { readonly weight: number }) => (isFigure(value) ? weight : Number.NaN)),
      product: ofRow(({ value, weight }: Kept & { readonly weight: number }) => weight * value),
    })
    .groupby(...keys)
    .rollup({
      all: op.sum('weight'),
      reporting: op.sum('there'),
      weighted: op.sum('product'),
      count: op.valid('value'),
    })
    .derive({
      value: ofRow(({ all = 0, reporting = 0, weighted }: Sums) =>
        reporting > 0 && reporting / all >= MINIMUM_SHARE ? figure(weighted) / reporting : Number.NaN,
      ),
    });
}

const TOLD = {
  median: op.median('value'),
  lowest: op.min('value'),
  highest: op.max('value'),
  count: op.valid('value'),
} as const satisfies Readonly<Record<Exclude<Summary, 'none' | 'mean'>, unknown>>;

interface Statuses {
  readonly value: number;
  readonly status: number;
}

/** By group, every status that one of its figures carries at least, as bits: what is made of figures carries theirs. */
function statusesOf(rows: ColumnTable, keys: readonly TableKey[]): ColumnTable {
  return rows
    .derive({ status: ofRow(({ value, status }: Statuses) => (isFigure(value) ? status : 0)) })
    .groupby(...keys)
    .rollup({ statuses: op.array_agg_distinct('status') })
    .derive({
      status: ofRow(({ statuses }: { readonly statuses: readonly number[] }) =>
        statuses.reduce((all, status) => all | status, 0),
      ),
    });
}

/** The groups, each with the statuses of its rows. */
function withStatuses(groups: ColumnTable, rows: ColumnTable, keys: readonly TableKey[]): ColumnTable {
  const statuses = statusesOf(rows, keys);
  return keys.length === 0
    ? groups.assign(statuses.select('status'))
    : groups.lookup(statuses, [[...keys], [...keys]], 'status');
}

/** A row a group, in the order of the keys, with what is told of its figures, how many they are and their statuses. */
export function grouped(rows: ColumnTable, keys: readonly TableKey[], summary: Exclude<Summary, 'none'>): ColumnTable {
  // A group of everything: Arquero groups by nothing at all.
  const summarised =
    summary === 'mean'
      ? meansOf(rows, keys)
      : rows
          .groupby(...keys)
          .rollup({ value: TOLD[summary], count: op.valid('value') })
          .derive({ value: ofRow(({ value }: Sums) => figure(value)) });
  const groups = withStatuses(summarised, rows, keys);
  return keys.length === 0 ? groups : groups.orderby(...keys).reify();
}

interface Against {
  readonly value: number;
  readonly benchmark?: number;
}

/** The rows with their benchmark, and the distance from it (row minus benchmark) or the share of it. */
export function heldAgainst(
  rows: ColumnTable,
  held: ColumnTable,
  on: readonly string[],
  derivation: 'difference' | 'ratio',
): ColumnTable {
  return rows
    .lookup(held, [[...on], [...on]], 'benchmark')
    .derive({ benchmark: ofRow(({ benchmark }: Against) => figure(benchmark)) })
    .derive({
      derived: ofRow(({ value, benchmark = Number.NaN }: Against) =>
        derivation === 'difference' ? value - benchmark : benchmark === 0 ? Number.NaN : value / benchmark,
      ),
    });
}

interface Numbered {
  readonly value: number;
  readonly derived?: number;
}

/** What is derived of the rows that have a figure, beside every row. */
function joined(rows: ColumnTable, derive: (present: ColumnTable) => ColumnTable): ColumnTable {
  const numbered = rows.ungroup().derive({ row: op.row_number() }).reify();
  const derived = derive(numbered.filter(ofRow(({ value }: Numbered) => isFigure(value))));
  return numbered
    .lookup(derived, 'row', 'derived')
    .derive({ derived: ofRow(({ derived: value }: Numbered) => figure(value)) });
}

/** The change a year since the figure before, by all keys but the year. */
export function changed(rows: ColumnTable, keys: readonly TableKey[]): ColumnTable {
  return joined(rows, (present) =>
    present
      .groupby(...keys.filter((key) => key !== 'year'))
      .orderby('year')
      .derive({ derived: '(d) => (d.value - op.lag(d.value)) / (d.year - op.lag(d.year))' }),
  );
}

/** The rank by indicator and year, 1 = best; ties share the better place. None where no end is good. */
export function ranked(rows: ColumnTable, keys: readonly TableKey[], directions: readonly Direction[]): ColumnTable {
  const within = keys.filter((key) => key === 'indicator' || key === 'year');
  return joined(rows, (present) =>
    present
      .derive({
        signed: ofRow(({ value, indicator }: Numbered & { readonly indicator: number }) =>
          directions[indicator] === 'none' ? Number.NaN : directions[indicator] === 'lower' ? value : -value,
        ),
      })
      .filter(ofRow(({ signed }: { readonly signed: number }) => isFigure(signed)))
      .groupby(...within)
      .orderby('signed')
      .derive({ derived: op.rank() }),
  );
}

/** Before the name of a column, that of what its figures carry. */
const STATUS_OF = 'status ';
export const statusName = (column: string): string => `${STATUS_OF}${column}`;
export const isStatusName = (name: string): boolean => name.startsWith(STATUS_OF);

/** One column a year or indicator, and one of what its figures carry, in the order of the keys that stay; a row carries the statuses of all its figures. */
export function pivoted(
  rows: ColumnTable,
  keys: readonly TableKey[],
  pivot: 'year' | 'indicator',
  number: 'value' | 'derived',
): ColumnTable {
  const staying = keys.filter((key) => key !== pivot);
  const carried = rows.groupby(...staying).pivot(pivot, 'status');
  const levels = carried.columnNames().filter((name) => !staying.some((key) => key === name));
  const named = carried.rename(Object.fromEntries(levels.map((name) => [name, statusName(name)])));
  const columns = levels.map(statusName);
  const figures = rows.groupby(...staying).pivot(pivot, number);
  // A table of one row has nothing to be looked up by.
  const both =
    staying.length === 0
      ? figures.assign(named.select(...columns))
      : figures.lookup(named, [[...staying], [...staying]], ...columns);
  const wide = withStatuses(both, rows, staying);
  return staying.length === 0 ? wide : wide.orderby(...staying).reify();
}

/** By one column; what is missing stands last either way, and what is equal as it stood. */
export function sorted(rows: ColumnTable, column: string, isDescending: boolean): ColumnTable {
  if (!rows.columnNames().includes(column)) return rows;
  return rows.ungroup().orderby(
    ofRow((row: Readonly<Record<string, number | undefined>>) => (isFigure(row[column]) ? 0 : 1)),
    isDescending ? desc(column) : column,
  );
}

/** What is held against, as a table of numbers. */
export function heldTable(
  rows: readonly {
    readonly indicator: number;
    readonly year: number;
    readonly country: number;
    readonly value: number;
  }[],
): ColumnTable {
  return table({
    indicator: rows.map(({ indicator }) => indicator),
    year: rows.map(({ year }) => year),
    country: rows.map(({ country }) => country),
    benchmark: rows.map(({ value }) => value),
  });
}
