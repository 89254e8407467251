import type { Catalogue } from '../catalogue.ts';
import type { CountryCode, IndicatorId, RegionCode } from '../ids.ts';
import type { Direction } from '../indicator.ts';
import { MISSING_REASONS } from '../observation.ts';
import type { GroupsUsed, RegionFilter } from '../region-filter.ts';
import type { Question } from './result.ts';
import { THEMES, type ThemeId } from '../theme.ts';
import type { Typology, TypologyCount } from '../typologies.ts';

/** Why a number of a table is missing; `no-line`: too little under a score can be compared from year to year. */
export const TABLE_REASONS = [...MISSING_REASONS, 'no-line'] as const;
export type TableReason = (typeof TABLE_REASONS)[number];

/** What a row of a table of one's own can be of, in the order of its columns. */
const TABLE_KEYS = ['group', 'country', 'region', 'theme', 'indicator', 'year'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
/** What rows can be grouped by; several indicators or scores are always kept apart. */
export const TABLE_GROUPS = ['country', 'region', 'theme', 'year'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];
export const SUMMARIES = ['none', 'mean', 'median', 'lowest', 'highest', 'count'] as const;
/** What is told of the figures of a group; `none` groups nothing. */
export type Summary = (typeof SUMMARIES)[number];
export const DERIVATIONS = ['none', 'difference', 'ratio', 'change', 'rank'] as const;
/** What is made of a figure or summary: beside its benchmark, a year before, or among the others. */
export type Derivation = (typeof DERIVATIONS)[number];
export const TABLE_PIVOTS = ['none', 'year', 'indicator'] as const;
/** What stands as columns instead of rows. */
export type TablePivot = (typeof TABLE_PIVOTS)[number];
export const TABLE_DRAWINGS = ['table', 'map', 'bars', 'lines', 'scatter'] as const;
export type TableDrawing = (typeof TABLE_DRAWINGS)[number];

/** An indicator, or the score of a theme or of the whole. */
export type TableMeasure = 'overall' | ThemeId | IndicatorId;

/** The steps of a table of one's own, in the order in which they are done. */
export interface TableChoice {
  /** None are those of the theme shown. */
  readonly measures: readonly TableMeasure[];
  readonly regions: 'area' | 'selected';
  /** None are all. */
  readonly countries: readonly CountryCode[];
  readonly from: number;
  readonly to: number;
  /** Between which figures are kept; null for no limit. */
  readonly low: number | null;
  readonly high: number | null;
  readonly groups: readonly TableGroup[];
  /** Groups of regions, by which rows are grouped too; null for none. A region stands in each of its groups. */
  readonly typology: Typology | null;
  readonly summary: Summary;
  readonly derivation: Derivation;
  readonly pivot: TablePivot;
  /** By a column of the result; null for the order of its keys. */
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  readonly drawing: TableDrawing;
}

/** As many as the atlas has scores and indicators, and some more to come. */
export const MOST_MEASURES = 120;
export const FIRST_TABLE_YEAR = 2010;

/** For ever: links say nothing of a table that is as usual. */
export const DEFAULT_TABLE: TableChoice = {
  measures: [],
  regions: 'area',
  countries: [],
  from: 2020,
  to: 2024,
  low: null,
  high: null,
  groups: [],
  typology: null,
  summary: 'none',
  derivation: 'none',
  pivot: 'none',
  sort: null,
  drawing: 'table',
};

/** Whether the steps go together: nothing is grouped without a summary, and a count is not derived from. */
export function isTablePossible({ summary, groups, typology, derivation, low, high, from, to }: TableChoice): boolean {
  if (summary === 'none' && (groups.length > 0 || typology !== null)) return false;
  if (summary === 'count' && derivation !== 'none') return false;
  return from <= to && (low === null || high === null || low <= high);
}

/** What the steps need to know of a measure. */
export interface MeasureKind {
  readonly id: TableMeasure;
  readonly theme: ThemeId | 'context' | 'all';
  readonly direction: Direction;
}

export function isScore(measure: string): boolean {
  return measure === 'overall' || THEMES.some((theme) => theme === measure);
}

/** What a table is of where none is chosen: the indicator shown, or those of the theme that count; of all themes their scores. */
export function usualMeasures(
  { theme, indicator }: Pick<Question, 'theme' | 'indicator'>,
  { indicators }: Pick<Catalogue, 'indicators'>,
): readonly TableMeasure[] {
  if (indicator !== null) return [indicator];
  if (theme === 'all') return ['overall', ...THEMES];
  return indicators.filter((known) => known.theme === theme && known.isInIndex).map(({ id }) => id);
}

const distinct = (values: readonly string[]): number => new Set(values).size;

/**
 * What a row of the table is of. Figures of several indicators or scores are never put together, of whatever unit they
 * are; whatever is derived is derived by indicator, and held against its benchmark or the year before by year.
 */
export function tableKeys(
  { groups, typology, summary, derivation, pivot }: TableChoice,
  measures: readonly MeasureKind[],
  benchmark: Question['benchmark']['kind'],
): readonly TableKey[] {
  const isHeld = derivation === 'difference' || derivation === 'ratio';
  if (summary === 'none')
    return TABLE_KEYS.filter(
      (key) => key !== 'group' && (key !== 'theme' || distinct(measures.map(({ theme }) => theme)) > 1),
    );
  const keys = new Set<TableKey>(typology === null ? groups : ['group', ...groups]);
  if (pivot === 'indicator' || derivation !== 'none' || distinct(measures.map(({ id }) => id)) > 1)
    keys.add('indicator');
  if (pivot === 'year' || isHeld || derivation === 'change') keys.add('year');
  if ((isHeld && benchmark === 'country') || keys.has('region')) keys.add('country');
  return TABLE_KEYS.filter((key) => keys.has(key));
}

/** Asks for a table: the measures are named, and what is not looked at is as usual. */
export interface TableQuestion {
  /** What a table of the usual steps is of, a theme or an indicator; null for one of other steps. */
  readonly usual: ThemeId | 'all' | IndicatorId | null;
  readonly choice: TableChoice;
  /** The regions selected, where the table is of these. */
  readonly selected: readonly RegionCode[];
  readonly filter: RegionFilter | null;
  readonly benchmark: Question['benchmark'];
  /** How figures become scores, where there are any. */
  readonly scores: Question | null;
}

/** A column that says what rows are of: its texts, and which of them stands in each row. */
export interface TableKeyColumn {
  readonly key: TableKey;
  readonly levels: readonly string[];
  readonly at: ArrayLike<number>;
}

/** A column of numbers, NaN where missing. `level` is the year or indicator of a column that was made from rows. */
export interface TableNumberColumn {
  readonly id: string;
  readonly kind: 'value' | 'count' | 'benchmark' | 'derived' | 'level';
  readonly values: ArrayLike<number>;
  /** By row: bits of STATUSES of the figures that a year or indicator is made of. */
  readonly status?: ArrayLike<number>;
}

/** A table of one's own, by column. */
export interface OwnTable {
  readonly question: TableQuestion;
  readonly rows: number;
  readonly keys: readonly TableKeyColumn[];
  readonly numbers: readonly TableNumberColumn[];
  /** By row: bits of STATUSES, of every figure that the row is made of. */
  readonly status: ArrayLike<number>;
  /** Why a figure is missing, where rows are figures. */
  readonly reason: { readonly levels: readonly TableReason[]; readonly at: ArrayLike<number> } | null;
  readonly groupsUsed?: GroupsUsed;
  /** Where rows are grouped by groups of regions. */
  readonly typology?: TypologyCount;
}
