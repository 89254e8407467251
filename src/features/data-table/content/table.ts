import { remarkText, type Remark } from '../../../language/findings/marks.ts';
import { writeNumber } from '../../../figure/value/written-number.ts';
import {
  numberColumn,
  textColumn,
  detail,
  type FigureCell,
  type FigureColumn,
  type FigureNumber,
  type FigureRow,
  type FigureTable,
  reasonIn,
} from '../../../figure/value/table.ts';
import {
  statusesOf,
  type Catalogue,
  type OwnTable,
  type TableKey,
  type TableNumberColumn,
  type View,
  type TableReason,
} from '../../../model/index.ts';
import { measuresOf, tableOf } from './question.ts';
import { columnName, levelName, measureWords, type MeasureWords, type Words } from './words.ts';

/** One column of the table on screen; the cells of thousands of rows are only written where they are looked at. */
export interface ShownColumn {
  readonly id: string;
  /** With its unit, where that is one for all rows. */
  readonly label: string;
  readonly name: string;
  /** Of the number in a row; empty for none. */
  readonly unit: (row: number) => string;
  readonly isNumeric: boolean;
  /** Whether it holds names of some length. */
  readonly isLong: boolean;
  readonly text: (row: number) => string;
  /** NaN in columns of words. */
  readonly value: (row: number) => number;
  /** Why a number is missing; null where nothing is known. */
  readonly reason: (row: number) => string | null;
  /** What else is to be known of a number; null for nothing. */
  readonly remark: (row: number) => string | null;
}

/** Letters of a name that wants more room than a number. */
const LONG = 24;

const ofWords = (id: string, label: string, text: ShownColumn['text'], isLong = false): ShownColumn => ({
  id,
  label,
  name: label,
  unit: () => '',
  isNumeric: false,
  isLong,
  text,
  value: () => Number.NaN,
  reason: () => null,
  remark: () => null,
});

/** A table of one's own in words. */
export interface WrittenTable {
  readonly rows: number;
  readonly columns: readonly ShownColumn[];
  /** The keys that tell rows apart. */
  readonly naming: readonly number[];
  /** What a row is called: the keys that tell it from others. */
  readonly nameOf: (row: number) => string;
  readonly table: FigureTable;
}

interface Given {
  readonly answer: OwnTable;
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly view: View;
}

type Derived = ReturnType<typeof tableOf>['derivation'];

function kindOf(derivation: Derived): FigureColumn['kind'] {
  switch (derivation) {
    case 'difference':
    case 'change':
      return 'signed';
    case 'ratio':
      return 'percent';
    case 'rank':
      return 'rank';
    case 'none':
      return 'number';
  }
}

/** Distances are in points where values are percentages; ratios and ranks in nothing. */
function unitOf(derivation: Derived, { unit, gapUnit }: MeasureWords): string | null {
  return derivation === 'none' ? unit : derivation === 'difference' || derivation === 'change' ? gapUnit : null;
}

const decimalsOf = (derivation: Derived, { decimals }: MeasureWords): number =>
  derivation === 'ratio' ? 1 : derivation === 'change' ? decimals + 1 : derivation === 'rank' ? 0 : decimals;

/** What a column of numbers holds, and in which unit and decimals a row of it is. */
function numberOf(
  column: TableNumberColumn,
  { answer, words, catalogue, view }: Given,
): { readonly column: FigureColumn; readonly of: (row: number) => MeasureWords | null; readonly derived: Derived } {
  const { summary, derivation, pivot } = tableOf(view);
  const said = words.messages.dataTable.columns;
  const measures = measuresOf(view, catalogue);
  const written = new Map(measures.map((id) => [id as string, measureWords(id, words, catalogue, view)]));
  const [only] = written.values();
  const isOne = new Set([...written.values()].map(({ unit, decimals }) => `${unit} ${String(decimals)}`)).size === 1;
  const key = answer.keys.find((known) => known.key === 'indicator');
  const ofRow = (row: number): MeasureWords | null => written.get(key?.levels[key.at[row] ?? -1] ?? '') ?? only ?? null;
  const made = (
    id: string,
    label: string,
    derived: Derived,
    own: MeasureWords | null,
  ): {
    readonly column: FigureColumn;
    readonly of: (row: number) => MeasureWords | null;
    readonly derived: Derived;
  } => ({
    column: numberColumn(id, label, {
      kind: kindOf(derived),
      unit: own === null ? null : unitOf(derived, own),
      decimals: own === null ? 0 : decimalsOf(derived, own),
    }),
    of: own === null ? ofRow : () => own,
    derived,
  });
  const shared = isOne ? (only ?? null) : null;
  switch (column.kind) {
    case 'count':
      return { column: numberColumn('count', said.count), of: () => null, derived: 'none' };
    case 'value':
      return summary === 'count'
        ? { column: numberColumn('value', said.count), of: () => null, derived: 'none' }
        : made('value', summary === 'none' ? said.value : said[summary], 'none', shared);
    case 'benchmark':
      return made('benchmark', said.benchmark, 'none', shared);
    case 'derived':
      return made('derived', derivation === 'none' ? said.value : said[derivation], derivation, shared);
    case 'level': {
      const own = pivot === 'indicator' ? (written.get(column.id) ?? null) : shared;
      const label = pivot === 'indicator' ? (own?.label ?? column.id) : column.id;
      return summary === 'count'
        ? { column: numberColumn(column.id, label), of: () => null, derived: 'none' }
        : made(column.id, label, derivation, own);
    }
  }
}

function keyText({ words, catalogue, view }: Given, key: TableKey, levels: readonly string[]): readonly string[] {
  return levels.map((level) => levelName(key, level, words, catalogue, view));
}

/** The rows are only made once a file asks for them: on screen a few are read of thousands. */
function onceMade(
  columns: readonly FigureColumn[],
  keys: readonly string[],
  make: () => readonly FigureRow[],
): FigureTable {
  let rows: readonly FigureRow[] | null = null;
  return {
    columns,
    keys,
    get rows() {
      rows ??= make();
      return rows;
    },
  };
}

const isCoded = (key: TableKey): key is 'group' | 'country' | 'region' | 'indicator' =>
  key === 'group' || key === 'country' || key === 'region' || key === 'indicator';

/** The answered table in words: as it is read on screen, and for files with codes, units and statuses. */
export function writtenTable(given: Given): WrittenTable {
  const { answer, words } = given;
  const { messages, format } = words;
  const said = messages.dataTable.columns;
  const { status, reason, keys, numbers } = answer;
  const names = keys.map(({ key, levels }) => keyText(given, key, levels));
  const made = numbers.map((column) => ({
    ...numberOf(column, given),
    values: column.values,
    carried: column.status ?? null,
  }));
  const codeOf = (row: number): TableReason | null => reason?.levels[reason.at[row] ?? -1] ?? null;
  const reasonOf = (row: number): string | null => reasonIn(messages, codeOf(row)).reason ?? null;
  const levelAt = (index: number, row: number): string => keys[index]?.levels[keys[index].at[row] ?? -1] ?? '';
  const nameAt = (index: number, row: number): string => names[index]?.[keys[index]?.at[row] ?? -1] ?? '';
  // A region says its country, and what all rows share says nothing.
  const telling = keys.flatMap(({ key, at }, index) => {
    const isImplied = key === 'country' && keys.some((other) => other.key === 'region');
    return !isImplied && Array.from(at).some((place) => place !== at[0]) ? [index] : [];
  });
  const naming = telling.length === 0 ? keys.map((_, index) => index) : telling;
  const nameOf = (row: number): string =>
    keys.length === 0 ? messages.dataTable.everything : naming.map((index) => nameAt(index, row)).join(', ');
  // A change onto a year in which its series breaks, and a year that earlier ones beside it do not compare with.
  const { pivot } = answer.question.choice;
  const remarkOf = ({ column: { id }, derived, values, carried }: (typeof made)[number], row: number): Remark | null =>
    (pivot === 'year' || (id === 'derived' && derived === 'change')) &&
    Number.isFinite(values[row]) &&
    statusesOf((carried ?? status)[row] ?? 0).includes('break-in-series')
      ? { status: 'break-in-series', text: messages.statuses['break-in-series'] }
      : null;
  // Of a year or indicator those of its own figures; what is derived or held against has none.
  const bearsStatus = ({ column: { id }, carried }: (typeof made)[number]): boolean =>
    carried !== null || id === 'value';
  const hasStatus = made.some(bearsStatus);
  const cellOf = (one: (typeof made)[number], row: number): FigureNumber => {
    const { of, derived, values, column, carried } = one;
    const value = values[row] ?? Number.NaN;
    const remark = remarkOf(one, row);
    const measure = of(row);
    const bits = bearsStatus(one) ? (carried ?? status)[row] : undefined;
    return {
      value,
      ...(measure === null ? {} : { decimals: decimalsOf(derived, measure) }),
      ...(measure === null || column.unit !== null ? {} : { unit: unitOf(derived, measure) ?? '' }),
      ...reasonIn(messages, Number.isFinite(value) ? null : codeOf(row)),
      ...(bits !== undefined && Number.isFinite(value) ? { status: statusesOf(bits) } : {}),
      ...(remark === null ? {} : { remarks: [remark] }),
    };
  };
  const hasUnits = made.some(({ column, of }) => column.unit === null && of(0) !== null);
  const unitAt = (one: (typeof made)[number] | undefined, row: number): string => {
    const measure = one?.of(row) ?? null;
    return one === undefined || measure === null ? '' : (unitOf(one.derived, measure) ?? '');
  };
  // Percentages lie percentage points apart.
  const apart = made.slice(1).find((one) => one.derived === 'difference' || one.derived === 'change');
  const hasOwnUnit =
    hasUnits &&
    Array.from({ length: answer.rows }, (_, row) => row).some((row) => unitAt(apart, row) !== unitAt(made[0], row));
  const units = [
    ...(hasUnits ? [{ id: 'unit', label: said.unit, of: made[0] }] : []),
    ...(apart !== undefined && hasOwnUnit
      ? [{ id: 'derived-unit', label: said.derivedUnit({ isChange: apart.derived === 'change' }), of: apart }]
      : []),
  ];
  const columns: readonly FigureColumn[] = [
    ...(keys.length === 0 ? [textColumn('all', messages.dataTable.form)] : []),
    ...keys.map(({ key }) =>
      key === 'year'
        ? numberColumn(key, said[key], { kind: 'year' })
        : textColumn(key, columnName(key, words, given.view)),
    ),
    ...made.map(({ column }) => column),
    ...keys.flatMap(({ key }): FigureColumn[] =>
      isCoded(key)
        ? [
            detail({
              ...textColumn(
                `${key}-code`,
                key === 'group' ? said.groupCode({ typology: columnName(key, words, given.view) }) : said[`${key}Code`],
              ),
              kind: 'code',
            }),
          ]
        : [],
    ),
    ...units.map(({ id, label }) => detail(textColumn(id, label))),
    ...(hasStatus ? [] : [detail(textColumn('status', said.status))]),
  ];
  const rowOf = (row: number): FigureRow => {
    const region = keys.findIndex(({ key }) => key === 'region');
    const codes = keys.map((_, index) => levelAt(index, row));
    const cells: FigureCell[] = [
      ...(keys.length === 0 ? [messages.dataTable.everything] : []),
      ...keys.map(
        ({ key }, index): FigureCell => (key === 'year' ? { value: Number(levelAt(index, row)) } : nameAt(index, row)),
      ),
      ...made.map((column) => cellOf(column, row)),
      ...keys.flatMap(({ key }, index) => (isCoded(key) ? [levelAt(index, row)] : [])),
      ...units.map(({ of }) => unitAt(of, row)),
      ...(hasStatus
        ? []
        : [
            statusesOf(status[row] ?? 0)
              .map((known) => messages.statuses[known])
              .join(', '),
          ]),
    ];
    return {
      id: codes.length === 0 ? 'all' : codes.join(' '),
      code: region < 0 ? null : levelAt(region, row),
      cells,
    };
  };
  return {
    rows: answer.rows,
    naming,
    nameOf,
    columns: [
      ...(keys.length === 0 ? [ofWords('all', '', nameOf)] : []),
      ...keys.map(
        ({ key }, index): ShownColumn =>
          ofWords(
            key,
            columnName(key, words, given.view),
            (row) => nameAt(index, row),
            (names[index] ?? []).some((name) => name.length > LONG),
          ),
      ),
      ...made.map((column): ShownColumn => {
        const { id, label, unit } = column.column;
        return {
          id,
          label: unit === null || unit === '' ? label : `${label}, ${unit}`,
          name: label,
          unit: (row) => unitAt(column, row),
          isNumeric: true,
          isLong: false,
          text: (row) => writeNumber(cellOf(column, row), column.column, format),
          value: (row) => column.values[row] ?? Number.NaN,
          reason: (row) => (Number.isFinite(column.values[row]) ? null : reasonOf(row)),
          remark: (row) => {
            const remark = remarkOf(column, row);
            return remark === null ? null : remarkText(remark);
          },
        };
      }),
      ...units.map(({ id, label, of }): ShownColumn => ofWords(id, label, (row) => unitAt(of, row), true)),
    ],
    table: onceMade(columns, keys.length < 2 ? [] : naming.map((index) => keys[index]?.key ?? ''), () =>
      Array.from({ length: answer.rows }, (_, row) => rowOf(row)),
    ),
  };
}
