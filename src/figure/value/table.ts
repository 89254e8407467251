import type { Format } from '../../design/format.ts';
import type { Status } from '../../model/index.ts';

/**
 * What a column holds. `number` and `signed` in its unit, `percent` and `signed-percent` shares of one, `rank` whole
 * places; a `code` is one of the statistics (region, sector, indicator).
 */
export type ColumnKind = 'text' | 'code' | 'year' | 'rank' | 'number' | 'signed' | 'percent' | 'signed-percent';

export interface FigureColumn {
  /** Lower-case letters, digits, `-` and `_`: the name of the column in files. */
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Of its numbers; null where they have none, or each row its own. */
  readonly unit: string | null;
  /** With which its numbers are written on screen; files carry all. */
  readonly decimals: number;
  /** Whether only files carry it: too much to be read on a screen or a slide. */
  readonly isDetail?: boolean;
}

/** A number as it was computed, or missing with its reason. */
export interface FigureNumber {
  /** NaN where it is missing. */
  readonly value: number;
  /** Why it is missing, in words. */
  readonly reason?: string | null;
  /** What else is to be known of it, in words. */
  readonly remarks?: readonly string[];
  readonly status?: readonly Status[];
  /** Where a row has its own. */
  readonly decimals?: number;
  readonly unit?: string;
  /** As written on screen, where that is more than the number. */
  readonly text?: string;
}

export type FigureCell = string | FigureNumber;

export interface FigureRow {
  readonly id: string;
  /** What the row is of: a region, a sector, an indicator; null where it is none of these. */
  readonly code: string | null;
  /** Whether it is marked as chosen; left out, where it is a region that is selected. */
  readonly isMarked?: boolean;
  /** In the order of the columns; the first is the head of the row. */
  readonly cells: readonly FigureCell[];
}

/** The rows of a figure, as numbers: what its files are made of and what is shown where numbers are read. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

const WORDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'code']);

export function isNumeric({ kind }: Pick<FigureColumn, 'kind'>): boolean {
  return !WORDS.has(kind);
}

/** A column of words. */
export function textColumn(id: string, label: string): FigureColumn {
  return { id, label, kind: 'text', unit: null, decimals: 0 };
}

/** A column of numbers. */
export function numberColumn(
  id: string,
  label: string,
  { kind = 'number', unit = null, decimals = 0 }: Partial<Pick<FigureColumn, 'kind' | 'unit' | 'decimals'>> = {},
): FigureColumn {
  return { id, label, kind, unit, decimals };
}

/** The same for files only. */
export function detail(column: FigureColumn): FigureColumn {
  return { ...column, isDetail: true };
}

/** `Gap, points`: a head with the unit of its numbers. */
export function labelOf({ label, unit }: FigureColumn): string {
  return unit === null || unit === '' ? label : `${label}, ${unit}`;
}

/** A number of a cell as it is read; the format's sign for none where it is missing. */
export function writeNumber(cell: FigureNumber, column: FigureColumn, format: Format): string {
  const { value, text } = cell;
  if (text !== undefined) return text;
  const decimals = cell.decimals ?? column.decimals;
  switch (column.kind) {
    case 'year':
      return format.year(value);
    case 'rank':
      return format.number(value);
    case 'signed':
      return format.signed(value, decimals);
    case 'percent':
      return format.percent(value, decimals);
    case 'signed-percent':
      return format.signedPercent(value, decimals);
    case 'number':
    case 'text':
    case 'code':
      return format.number(value, decimals);
  }
}
