import { wordsOf } from '../../language/speech/words.ts';
import { plainName, type ExportedFigure, type ExportedRow, type ExportedTable } from '../value/exported.ts';

interface Category {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly note?: Readonly<Record<string, readonly string[]>>;
}

/** A dataset of JSON-stat 2.0: rows by measures, row after row. */
interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly href: string;
  readonly note: readonly string[];
  readonly id: readonly [string, string];
  readonly size: readonly [number, number];
  readonly role: Readonly<Partial<Record<'time' | 'geo' | 'metric', readonly string[]>>>;
  readonly dimension: Readonly<Record<string, { readonly label: string; readonly category: Category }>>;
  readonly value: readonly (number | null)[];
  /** By position: why a value is missing, or what else is said of it. */
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, string>>;
}

/** Keys that occur twice get a number. */
export function toldApart(keys: readonly string[]): readonly string[] {
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

/** The table of a figure as JSON-stat: its rows are one dimension, its numeric columns the other; texts stand as notes of their row. */
export function jsonStatOf(figure: ExportedFigure & { readonly table: ExportedTable }): JsonStat {
  const words = wordsOf(figure.language, 'exports');
  const {
    title,
    subtitle,
    table: { columns, rows },
    credit,
    notices,
    link,
    taken,
  } = figure;
  const [head, ...others] = columns;
  const measured = columns.flatMap((column, at) => (column.isNumeric ? [{ ...column, at }] : []));
  const rowName = plainName(head?.id ?? 'row') || 'row';
  const rowKeys = toldApart(rows.map(({ id }) => id));
  const measureKeys = toldApart(measured.map(({ id }) => id));
  const cells = rows.flatMap((row) => measured.map(({ at }) => row.cells[at] ?? ''));
  const status = cells.flatMap((cell, index) => {
    if (typeof cell === 'string') return cell === '' ? [] : [[String(index), cell] as const];
    const said = [...(Number.isFinite(cell.value) || cell.reason === null ? [] : [cell.reason]), ...cell.remarks].join(
      ', ',
    );
    return said === '' ? [] : [[String(index), said] as const];
  });
  const texts = rows.map(({ cells: own }) =>
    others.flatMap(({ label, isNumeric }, index) => {
      const cell = own[index + 1];
      return !isNumeric && typeof cell === 'string' && cell !== '' ? [`${label}: ${cell}`] : [];
    }),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: credit?.line ?? '',
    ...(credit === null || credit.date === '' ? {} : { updated: credit.date }),
    href: link,
    note: [subtitle, ...notices],
    id: [rowName, 'measure'],
    size: [rowKeys.length, measureKeys.length],
    role: {
      metric: ['measure'],
      ...(rowName === 'year' ? { time: [rowName] } : rowName === 'region' ? { geo: [rowName] } : {}),
    },
    dimension: {
      [rowName]: { label: head?.label ?? words.row, category: categoryOf(rowKeys, rows.map(headOf), texts) },
      measure: {
        label: words.measure,
        category: categoryOf(
          measureKeys,
          measured.map(({ label }) => label),
        ),
      },
    },
    value: cells.map((cell) => (typeof cell === 'object' && Number.isFinite(cell.value) ? cell.value : null)),
    status: Object.fromEntries(status),
    extension: { licence: credit?.licence ?? '', language: figure.language, taken },
  };
}
