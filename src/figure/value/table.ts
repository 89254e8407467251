import type { Remark } from '../../language/findings/marks.ts';
import type { Messages } from '../../language/speech/words.ts';
import type { MissingReason, Status, TableReason, View } from '../../model/index.ts';

/**
 * What a column holds. `number` and `signed` in its unit, `gap` too, where behind is positive, `percent` and
 * `signed-percent` shares of one, `rank` whole places; a `code` is one of the statistics (region, sector, indicator).
 */
export type ColumnKind = 'text' | 'code' | 'year' | 'rank' | 'number' | 'gap' | 'signed' | 'percent' | 'signed-percent';

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
  /** Whether only the screen shows it, where files carry the same in columns of its parts. */
  readonly isForScreen?: boolean;
}

/** Why a number is missing, as a code; `coverage`: too few of the figures a score is made of. */
export type ReasonCode = MissingReason | TableReason | 'coverage';

/** A number as it was computed, or missing with its reason. */
export interface FigureNumber {
  /** NaN where it is missing. */
  readonly value: number;
  /** Why it is missing, in words. */
  readonly reason?: string | null;
  /** The same as a code, where it is one of the list. */
  readonly reasonCode?: ReasonCode | null;
  /** What else is to be known of it, in words. */
  readonly remarks?: readonly Remark[];
  readonly status?: readonly Status[];
  /** Where a row has its own. */
  readonly decimals?: number;
  readonly unit?: string;
  /** As written on screen, where that is more than the number. */
  readonly text?: string;
  /** How it is made can be opened, of this score or figure of this region. */
  readonly working?: NonNullable<View['working']>;
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
  /** The head under which reasons and remarks are read on screen, in a last column; without, each number has its own beside it. */
  readonly remarksLabel?: string;
  /** Stands above the table on screen and names its units; without, its heads do. */
  readonly above?: string;
  /** Whether its rows are proposals, the best first: what stands last says nothing. */
  readonly isBestFirst?: boolean;
  /** The columns that together tell rows apart, where the first alone does not; what `x` is called stands in `x`, its code, if it has one, in `x-code`. */
  readonly keys?: readonly string[];
}

/** A reason of the list in words and as a code, for a cell; nothing for null. */
export function reasonIn(
  { reasons }: Pick<Messages, 'reasons'>,
  code: ReasonCode | null,
): Pick<FigureNumber, 'reason' | 'reasonCode'> {
  return code === null ? { reason: null } : { reason: reasons[code], reasonCode: code };
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

/** The same for the screen only. */
export function forScreen(column: FigureColumn): FigureColumn {
  return { ...column, isForScreen: true };
}
