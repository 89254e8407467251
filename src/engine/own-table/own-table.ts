import type { ColumnTable } from 'arquero';
import {
  TABLE_REASONS,
  tableKeys,
  type CountryCode,
  type Indicator,
  type OwnTable,
  type TableKey,
  type TableKeyColumn,
  type TableNumberColumn,
  type TableQuestion,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { groupCount, groupsUsed } from '../figures/groups.ts';
import { figure } from '../tables/columns.ts';
import { byGroup, typologyCount, typologyOf } from './by-group.ts';
import { heldIn } from './held.ts';
import { levelsOf, longTable, type Levels } from './long.ts';
import {
  changed,
  grouped,
  heldAgainst,
  heldTable,
  isStatusName,
  kept,
  pivoted,
  ranked,
  sorted,
  statusName,
} from './steps.ts';

const numbers = (table: ColumnTable, name: string): Float64Array =>
  Float64Array.from(table.array(name) as ArrayLike<number | null | undefined>, figure);

function textsOf(
  key: TableKey,
  { regions, countries, themes, measures }: Levels,
  groups: readonly string[],
): readonly string[] | null {
  switch (key) {
    case 'group':
      return groups;
    case 'region':
      return regions.map(({ code }) => code);
    case 'country':
      return countries;
    case 'theme':
      return themes;
    case 'indicator':
      return measures.map(({ id }) => id);
    case 'year':
      return null;
  }
}

function keyColumn(table: ColumnTable, key: TableKey, levels: Levels, groups: readonly string[]): TableKeyColumn {
  const at = Int32Array.from(table.array(key) as ArrayLike<number>);
  const texts = textsOf(key, levels, groups);
  if (texts !== null) return { key, levels: texts, at };
  const years = [...new Set(at)].toSorted((one, other) => one - other);
  const places = new Map(years.map((year, index) => [year, index]));
  return { key, levels: years.map(String), at: at.map((year) => places.get(year) ?? 0) };
}

function withDerived(
  rows: ColumnTable,
  keys: readonly TableKey[],
  levels: Levels,
  figures: Figures,
  { choice: { derivation, from, to }, benchmark }: TableQuestion,
): ColumnTable {
  switch (derivation) {
    case 'none':
      return rows;
    case 'change':
      return changed(rows, keys);
    case 'rank':
      return ranked(
        rows,
        keys,
        levels.measures.map(({ direction }) => direction),
      );
    case 'difference':
    case 'ratio': {
      const asked = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const held = levels.measures.flatMap(({ id }, at) => {
        const indicator = figures.catalogue.indicators.find((known): known is Indicator => known.id === id);
        return indicator === undefined
          ? []
          : heldIn(figures, indicator, benchmark, asked).map(({ year, country, value }) => ({
              indicator: at,
              year,
              country: country === null ? 0 : levels.countries.indexOf(country),
              value,
            }));
      });
      const on = ['indicator', 'year', ...(benchmark.kind === 'country' ? ['country'] : [])];
      return heldAgainst(rows, heldTable(held), on, derivation);
    }
  }
}

function numberColumns(
  table: ColumnTable,
  { choice }: TableQuestion,
  keys: readonly TableKey[],
  { measures }: Levels,
): readonly TableNumberColumn[] {
  const { summary, derivation, pivot } = choice;
  if (pivot === 'none')
    return [
      { id: 'value', kind: 'value', values: numbers(table, 'value') },
      ...(summary === 'none' || summary === 'count'
        ? []
        : [{ id: 'count', kind: 'count' as const, values: numbers(table, 'count') }]),
      ...(derivation === 'difference' || derivation === 'ratio'
        ? [{ id: 'benchmark', kind: 'benchmark' as const, values: numbers(table, 'benchmark') }]
        : []),
      ...(derivation === 'none'
        ? []
        : [{ id: 'derived', kind: 'derived' as const, values: numbers(table, 'derived') }]),
    ];
  // Columns of indicators are called by their numbers until here.
  const idOf = (name: string): string => (pivot === 'indicator' ? (measures[Number(name)]?.id ?? name) : name);
  return table
    .columnNames()
    .filter((name) => name !== 'status' && !isStatusName(name) && !keys.some((key) => key === name))
    .map((name) => ({
      id: idOf(name),
      kind: 'level' as const,
      values: numbers(table, name),
      // A row may lack a year.
      status: Int32Array.from(table.array(statusName(name)) as ArrayLike<number | undefined>, (bits) => bits ?? 0),
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The table that the steps of a question make of the figures. */
export function ownTable(figures: Figures, question: TableQuestion): OwnTable {
  const { choice, selected, filter, benchmark, scores } = question;
  const inFilter = filter === null ? null : new Set(groupCount(figures, filter).regions);
  const { summary, pivot, derivation, sort } = choice;
  const levels = levelsOf(figures, choice.measures);
  const { regions, countries, measures } = levels;
  const keys = tableKeys(choice, measures, benchmark.kind);
  const isCountry = (country: CountryCode): boolean =>
    choice.countries.length === 0 || choice.countries.includes(country);
  const isRegion = regions.map(
    ({ code }) => (choice.regions === 'area' || selected.includes(code)) && (inFilter === null || inFilter.has(code)),
  );
  const rows = kept(longTable(figures, levels, scores), choice, isRegion, countries.map(isCountry));
  const typology = choice.typology === null ? null : typologyOf(figures, regions, choice.typology);
  const placed = typology === null ? rows : byGroup(rows, typology);
  const summarised = summary === 'none' ? rows : grouped(placed, keys, summary);
  const derived = withDerived(summarised, keys, levels, figures, question);
  const shape = pivot === 'none' ? derived : pivoted(derived, keys, pivot, derivation === 'none' ? 'value' : 'derived');
  const isWideBy = pivot === 'indicator' && measures.some(({ id }) => id === sort?.column);
  const column = isWideBy ? String(measures.findIndex(({ id }) => id === sort?.column)) : sort?.column;
  const table = sort === null || column === undefined ? shape : sorted(shape, column, sort.isDescending);
  const staying = keys.filter((key) => key !== pivot);
  const isPlain = summary === 'none' && pivot === 'none';
  const groups = groupsUsed(figures, question);
  return {
    question,
    ...(groups === null ? {} : { groupsUsed: groups }),
    ...(typology === null
      ? {}
      : {
          typology: typologyCount(
            typology,
            regions,
            regions.map(({ country }, at) => isRegion[at] === true && isCountry(country)),
          ),
        }),
    rows: table.numRows(),
    keys: staying.map((key) => keyColumn(table, key, levels, typology?.levels ?? [])),
    numbers: numberColumns(table, question, staying, levels),
    status: Int32Array.from(table.array('status') as ArrayLike<number>),
    reason: isPlain ? { levels: TABLE_REASONS, at: Int8Array.from(table.array('reason') as ArrayLike<number>) } : null,
  };
}
