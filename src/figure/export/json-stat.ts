import { wordsOf } from '../../language/speech/words.ts';
import { joinedCodes, meaningsOf } from '../value/statuses.ts';
import {
  codesOf,
  plainName,
  saidOf,
  type ExportedCell,
  type ExportedFigure,
  type ExportedRow,
  type ExportedTable,
} from '../value/exported.ts';
import { isNumeric } from '../value/written-number.ts';

interface Category {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly note?: Readonly<Record<string, readonly string[]>>;
}

/** A dataset of JSON-stat 2.0: what rows are of by measures, the last varying first. */
interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly href: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Partial<Record<'time' | 'geo' | 'metric', readonly string[]>>>;
  readonly dimension: Readonly<Record<string, { readonly label: string; readonly category: Category }>>;
  readonly value: readonly (number | null)[];
  /** By position, as codes: the statuses of a value, or why it is missing. */
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<'licence' | 'language' | 'taken', string>> & {
    /** What the codes mean. */
    readonly status: { readonly label: Readonly<Record<string, string>> };
    /** By position: what is said of a value and has no code. */
    readonly remarks: Readonly<Record<string, string>>;
  };
}

/** Keys that occur twice get a number. */
export function distinctKeys(keys: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return keys.map((key) => {
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return before === 0 ? key : `${key}-${String(before + 1)}`;
  });
}

function categoryOf(
  keys: readonly string[],
  labels: readonly string[],
  notes: readonly (readonly string[])[] = [],
): Category {
  const noted = keys.flatMap((key, index) =>
    (notes[index] ?? []).length === 0 ? [] : [[key, notes[index] ?? []] as const],
  );
  return {
    index: keys,
    label: Object.fromEntries(keys.map((key, index) => [key, labels[index] ?? key])),
    ...(noted.length === 0 ? {} : { note: Object.fromEntries(noted) }),
  };
}

const headOf = ({ id, cells: [head] }: ExportedRow): string =>
  head === undefined ? id : typeof head === 'string' ? head : head.text;

/** What rows are told apart by, as one dimension: its categories, and which of them each row is of. */
interface RowDimension {
  readonly name: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly notes: readonly (readonly string[])[];
  readonly at: readonly number[];
}

const textOf = (cell: ExportedCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : Number.isFinite(cell.value) ? String(cell.value) : '';

/** Of a column that tells rows apart only together with others. */
function sharedDimension({ columns, rows }: ExportedTable, id: string): RowDimension | null {
  const at = columns.findIndex((column) => column.id === id);
  const column = columns[at];
  if (column === undefined) return null;
  const coded = columns.findIndex((other) => other.id === `${id}-code`);
  const codes = rows.map(({ cells }) => textOf(cells[coded < 0 ? at : coded]));
  const keys = [...new Set(codes)];
  const place = new Map(keys.map((key, index) => [key, index]));
  return {
    name: plainName(id),
    label: column.label,
    keys,
    labels: keys.map((key) => textOf(rows[codes.indexOf(key)]?.cells[at])),
    notes: [],
    at: codes.map((code) => place.get(code) ?? 0),
  };
}

/** Rows as a dimension of their own: their texts stand as notes. */
function ownDimension({ columns, rows }: ExportedTable, fallback: string): RowDimension {
  const [head, ...others] = columns;
  return {
    name: plainName(head?.id ?? 'row') || 'row',
    label: head?.label ?? fallback,
    keys: distinctKeys(rows.map(({ id }) => id)),
    labels: rows.map(headOf),
    notes: rows.map(({ cells }) =>
      others.flatMap((column, index) => {
        const cell = cells[index + 1];
        return !isNumeric(column) && typeof cell === 'string' && cell !== '' ? [`${column.label}: ${cell}`] : [];
      }),
    ),
    at: rows.map((_, index) => index),
  };
}

function dimensionsOf(table: ExportedTable, fallback: string): readonly RowDimension[] {
  const shared = (table.keys ?? []).map((id) => sharedDimension(table, id)).filter((found) => found !== null);
  const places = new Set(table.rows.map((_, row) => shared.map(({ at }) => at[row]).join(' ')));
  // A cube holds one row a place.
  return shared.length > 1 && places.size === table.rows.length ? shared : [ownDimension(table, fallback)];
}

const ROLES: Readonly<Partial<Record<string, 'time' | 'geo'>>> = { year: 'time', region: 'geo', country: 'geo' };

/** The table of a figure as JSON-stat: what tells its rows apart are dimensions, its numeric columns another. */
export function jsonStatOf(figure: ExportedFigure & { readonly table: ExportedTable }): JsonStat {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, table, credit, notices, link, taken } = figure;
  const { columns, rows } = table;
  const dimensions = dimensionsOf(table, words.row);
  const named = new Set(dimensions.length > 1 ? dimensions.map(({ name }) => name) : []);
  const measured = columns.flatMap((column, at) =>
    isNumeric(column) && !named.has(plainName(column.id)) ? [{ ...column, at }] : [],
  );
  const measureKeys = distinctKeys(measured.map(({ id }) => id));
  const sizes = dimensions.map(({ keys }) => keys.length);
  const cells: (ExportedCell | undefined)[] = Array.from({
    length: sizes.reduce((product, size) => product * size, measured.length),
  });
  rows.forEach((row, index) => {
    const place = dimensions.reduce((before, { at, keys }) => before * keys.length + (at[index] ?? 0), 0);
    measured.forEach(({ at }, measure) => {
      cells[place * measured.length + measure] = row.cells[at];
    });
  });
  const byPlace = (said: (cell: ExportedCell) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      cells.flatMap((cell, index) => {
        const text = cell === undefined ? '' : said(cell);
        return text === '' ? [] : [[String(index), text] as const];
      }),
    );
  const inRole = (role: 'time' | 'geo'): readonly string[] =>
    dimensions.flatMap(({ name }) => (ROLES[name] === role ? [name] : []));
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: credit?.line ?? '',
    ...(credit === null || credit.date === '' ? {} : { updated: credit.date }),
    href: link,
    note: [subtitle, ...notices],
    id: [...dimensions.map(({ name }) => name), 'measure'],
    size: [...sizes, measureKeys.length],
    role: {
      metric: ['measure'],
      ...(inRole('time').length === 0 ? {} : { time: inRole('time') }),
      ...(inRole('geo').length === 0 ? {} : { geo: inRole('geo') }),
    },
    dimension: {
      ...Object.fromEntries(
        dimensions.map(({ name, label, keys, labels, notes }) => [
          name,
          { label, category: categoryOf(keys, labels, notes) },
        ]),
      ),
      measure: {
        label: words.measure,
        category: categoryOf(
          measureKeys,
          measured.map(({ label }) => label),
        ),
      },
    },
    value: cells.map((cell) => (typeof cell === 'object' && Number.isFinite(cell.value) ? cell.value : null)),
    status: byPlace((cell) => joinedCodes(codesOf(cell))),
    extension: {
      licence: credit?.licence ?? '',
      language: figure.language,
      taken,
      status: { label: Object.fromEntries(meaningsOf(table, figure.language)) },
      // A word in the place of a number is all that is known of it.
      remarks: byPlace((cell) => (typeof cell === 'string' ? cell : saidOf(cell).join(', '))),
    },
  };
}
