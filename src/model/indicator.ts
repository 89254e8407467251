import type { IndicatorId } from './ids.ts';
import type { ThemeId } from './theme.ts';

/** Which end is good. `none`: no end is agreed to be good, so it is shown as value and difference, never scored. */
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a mean over regions is weighted by. */
export const DENOMINATORS = [
  'population',
  'population-15-29',
  'population-15-64',
  'population-15-74',
  'population-25-64',
  'gdp',
  'gva',
  'employment',
  'none',
] as const;
export type Denominator = (typeof DENOMINATORS)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly theme: ThemeId | 'context';
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  /** Decimals to show, as many as the source carries meaning for. */
  readonly decimals: number;
  readonly direction: Direction;
  readonly denominator: Denominator;
  /** True for those the "Atlas default" index is made of. */
  readonly isInIndex: boolean;
  /** True where every figure is a country's, carried to its regions. */
  readonly isCarriedFromCountry: boolean;
  /** True for totals over a period; they stay out of views of change. */
  readonly isPeriodTotal: boolean;
  /** True where the newest figures are older than 2014; out of the index until switched in. */
  readonly isDated: boolean;
  readonly isDerived: boolean;
  readonly sourceTable: string;
  readonly producer: string;
  readonly licence: string;
  readonly citation: string;
  readonly nutsVersion: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly note: string;
}
