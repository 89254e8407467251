import type { IndicatorId, RegionCode } from './ids.ts';
import type { MissingReason } from './observation.ts';
import type { ThemeId } from './theme.ts';

/** What the atlas holds of one indicator. */
export interface Holding {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId | 'context';
  /** Regions of the area with a figure. */
  readonly regions: number;
  /** The newest year of all; NaN without a figure. */
  readonly newest: number;
  /** In the order of `Holdings.regions`: of which year its newest figure is (NaN where there is none), bits of STATUSES, and why there is none. */
  readonly year: readonly number[];
  readonly status: readonly number[];
  readonly reason: readonly (MissingReason | null)[];
  /** Regions whose newest figure is of before the first of `Holdings.years`. */
  readonly before: number;
  /** In the order of `Holdings.years`: how many regions have a figure of the year, and, where none has, why most have none. */
  readonly counts: readonly number[];
  readonly reasons: readonly (MissingReason | null)[];
}

/** Which figures there are: of which indicators, in which regions of the area, of which years. */
export interface Holdings {
  readonly regions: readonly RegionCode[];
  /** The years a page can be asked for, ascending. */
  readonly years: readonly number[];
  /** In the order of the catalogue. */
  readonly indicators: readonly Holding[];
}

/** Regions that must have both figures for two indicators to be held against each other. */
export const FEWEST_PAIRS = 20;

/** How another indicator goes with one: Pearson's correlation over the regions that have both. */
export interface Correlate {
  readonly indicator: IndicatorId;
  readonly r: number;
  readonly n: number;
}

/** Figures as columns, a row a region and year; NaN where missing, with its reason. */
export interface CardFigures {
  readonly region: readonly RegionCode[];
  readonly year: readonly number[];
  /** First year of a total over a period. */
  readonly periodStart: readonly (number | null)[];
  readonly value: readonly number[];
  /** Bits of STATUSES. */
  readonly status: readonly number[];
  readonly origin: readonly (string | null)[];
  readonly reason: readonly (MissingReason | null)[];
}

/** What the atlas knows of one indicator in the area. */
export interface IndicatorCard {
  readonly indicator: IndicatorId;
  /** All published figures of the regions of the area, region by region, years ascending. */
  readonly history: CardFigures;
  /** By row of the history: whether it does not compare with the figure before, after a break in the series or a change of area. */
  readonly breaks: readonly boolean[];
  /** The newest of each region of the area, since 2014 unless the indicator ended before; NaN with a reason where there is none. */
  readonly newest: CardFigures;
  readonly median: number;
  /** The EU average that the newest figures are held against; NaN without. */
  readonly euAverage: number;
  readonly euYear: number;
  /** The strongest first, whatever the sign; empty where all figures are of whole countries. */
  readonly correlates: readonly Correlate[];
}

/** How an indicator is made of series of its sources. */
export const FORMULA_KINDS = ['series', 'ratio', 'change-since', 'growth', 'horizon', 'planned-sme-support'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** What the tables say of an indicator beside its figures. */
export interface IndicatorNote {
  readonly indicator: IndicatorId;
  readonly citation: string;
  /** `2024`, `mixed` where the source has several, `country` for figures of countries. */
  readonly nutsVersion: string;
  readonly formula: FormulaKind;
  /** Names of the series, the numerator first. */
  readonly inputs: readonly string[];
  readonly factor: number;
}

/** The same of all indicators, and where their source tables stand. */
export interface IndicatorNotes {
  readonly notes: readonly IndicatorNote[];
  readonly sources: readonly { readonly name: string; readonly link: string }[];
}
