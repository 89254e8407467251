import type { IndicatorId } from './ids.ts';
import type { ThemeId } from './theme.ts';

/** Which end is good. `none`: no end is agreed to be good, so it is shown as value and difference, never scored. */
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a ratio is over, and so what a mean of it over regions is weighted by. */
export const DENOMINATORS = [
  'population',
  'population-15-24',
  'population-15-29',
  'population-15-64',
  'population-25-64',
  'labour-force',
  'employment',
  'manufacturing-employment',
  'local-units',
  'gdp',
  'real-gdp-before',
  'gva',
  'emissions-2015',
  'participations',
  'none',
] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** What a ratio is really over where no table at hand gives it by region and the denominator stands in for it. */
export const STOOD_IN_FOR = [
  'labour-force',
  'extended-labour-force',
  'population-18-24',
  'recent-graduates',
  'households',
  'adults',
  'index',
] as const;
export type StoodInFor = (typeof STOOD_IN_FOR)[number];

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
  /** What the denominator stands in for; null where it is the ratio's own. */
  readonly standsInFor: StoodInFor | null;
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
  readonly firstYear: number;
  readonly lastYear: number;
  /** The indicator of newer figures that takes the place of this one, which stays as history; null for most. */
  readonly replacedBy: IndicatorId | null;
}
