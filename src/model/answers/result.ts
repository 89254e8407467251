import type { IndicatorId, RegionCode } from '../ids.ts';
import type { StoodInFor } from '../indicator.ts';
import type { Method } from '../method.ts';
import type { MissingReason } from '../observation.ts';
import type { GroupsUsed, RegionFilter } from '../region-filter.ts';
import type { ThemeId } from '../theme.ts';
import type { BenchmarkChoice, View, YearChoice } from '../view.ts';

/** The part of a View that decides the figures; two Views with equal questions have equal results. */
export interface Question {
  readonly theme: ThemeId | 'all';
  readonly indicator: IndicatorId | null;
  readonly benchmark: BenchmarkChoice;
  readonly year: YearChoice;
  readonly hasCarried: boolean;
  readonly hasDated: boolean;
  readonly method: Method;
  /** Whether the values of all years are wanted too, for locked classes. */
  readonly hasAllYears: boolean;
  /** Which regions are told of; null tells of all. Ranks and benchmarks are those of all regions all the same. */
  readonly filter: RegionFilter | null;
}

export function questionOf(view: View): Question {
  const { theme, indicator, benchmark, year, hasCarried, hasDated, method } = view;
  const hasAllYears = view.classes.isLocked;
  return { theme, indicator, benchmark, year, hasCarried, hasDated, method, hasAllYears, filter: null };
}

/** The same of the regions that are shown: what is asked for figures of many regions. */
export function filteredQuestionOf(view: View): Question {
  return { ...questionOf(view), filter: view.filter };
}

/**
 * What the map, the bars, the table and the sentence show, one entry a region of the area, all in the same order.
 * `value`, `benchmark` are in the indicator's unit, or score points where a score is shown. Missing is NaN.
 */
export interface ExploreColumns {
  readonly region: readonly RegionCode[];
  readonly value: readonly number[];
  /** 0-100; NaN where the indicator is never scored. */
  readonly score: readonly number[];
  readonly benchmark: readonly number[];
  /** Positive = behind the benchmark; for an indicator in its unit. For direction `none`: region minus benchmark. */
  readonly gap: readonly number[];
  /** Gap in score points; equals `gap` where a score is shown. */
  readonly gapPoints: readonly number[];
  /** Year of the value; NaN where missing or where a score mixes years. */
  readonly year: readonly number[];
  /** Bits of STATUSES. */
  readonly status: readonly number[];
  readonly flags: readonly string[];
  readonly origin: readonly (string | null)[];
  /** Null where there is a value. `coverage`: too few of the figures the score is made of. */
  readonly reason: readonly (MissingReason | 'coverage' | null)[];
  /**
   * By value whatever is shown, 1 = best. NaN where missing, ranked apart or without a good end. Ties share the better rank. A gap may
   * order regions otherwise: it leaves out what only one side has, and countries differ.
   */
  readonly rank: readonly number[];
  /** Between which the rank lies in most draws of the method; NaN for an indicator, where not ranked, and until they are drawn. */
  readonly rankLow: readonly number[];
  readonly rankHigh: readonly number[];
  /** True where the overall score rests on fewer themes than those that are ranked have: all, or the most that any has of the year. */
  readonly isApart: readonly boolean[];
  /** Themes (overall) or indicators (theme) the score rests on, and how many there could be; 1 of 1 for an indicator. */
  readonly parts: readonly number[];
  readonly partsOf: number;
  /** How many regions are ranked, where not all of them are told of. */
  readonly rankedOf?: number;
  /** The weighted mean year of the figures that are shown or make the score, and the years they reach from and to. NaN where missing. */
  readonly meanYear: readonly number[];
  readonly yearFrom: readonly number[];
  readonly yearTo: readonly number[];
  /** Figures that make the gap, those that both have, and how many a score can be made of. */
  readonly shared: readonly number[];
  readonly sharedOf: number;
  /** How much of the score's weight is figures of larger areas, 0-1, and of which, those that weigh most first; 1 of an indicator's figure that is. NaN where missing. */
  readonly larger: readonly number[];
  readonly largerOrigins: readonly (readonly string[])[];
}

/** From this share of a score's weight it is said that it comes from figures of larger areas. */
export const LARGER_FROM = 0.25;

export type Notice =
  | { readonly kind: 'other-year'; readonly year: number; readonly regions: readonly RegionCode[] }
  | { readonly kind: 'converted'; readonly origin: string; readonly regions: readonly RegionCode[] }
  /** Figures of a part of a country, or of several regions together, that stand for each of these; `origin` names it. */
  | { readonly kind: 'larger-area'; readonly origin: string; readonly regions: readonly RegionCode[] }
  /** Of the weight of these regions' scores `share`, in percent, is figures of the larger areas that `origins` names. */
  | {
      readonly kind: 'larger-share';
      readonly share: number;
      readonly origins: readonly string[];
      readonly regions: readonly RegionCode[];
    }
  | { readonly kind: 'carried'; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: 'carried-left-out'; readonly indicators: readonly IndicatorId[] }
  | {
      readonly kind: 'fewer-themes';
      readonly themes: number;
      readonly of: number;
      readonly regions: readonly RegionCode[];
    }
  /** Of the year asked for no region has a score on all themes: those with the most are ranked. */
  | { readonly kind: 'ranked-on'; readonly themes: number; readonly of: number }
  | { readonly kind: 'clamped'; readonly regions: readonly RegionCode[] }
  | { readonly kind: 'low-reliability'; readonly regions: readonly RegionCode[] }
  | { readonly kind: 'break'; readonly regions: readonly RegionCode[] }
  | { readonly kind: 'modelled' }
  /** Figures of a scoreboard stand under the year of its edition. */
  | { readonly kind: 'edition-years' }
  | { readonly kind: 'dated'; readonly year: number }
  /** An older figure: a newer one takes its place. */
  | { readonly kind: 'replaced'; readonly by: IndicatorId }
  /** The share of coordinators counted other projects in earlier versions of the atlas. */
  | { readonly kind: 'joint-projects' }
  /** What means over regions are weighted by stands in for what the ratio is really over. */
  | { readonly kind: 'stands-in'; readonly standsInFor: StoodInFor }
  | { readonly kind: 'period'; readonly from: number; readonly to: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason | 'coverage'; readonly regions: readonly RegionCode[] };

export interface BenchmarkBasis {
  readonly choice: BenchmarkChoice;
  /** In the scale of `ExploreColumns.value`; NaN where it differs by region (own country) or cannot be made. */
  readonly value: number;
  readonly basis:
    | 'table'
    | 'weighted-mean'
    | 'country'
    | 'group-median'
    | 'group-mean'
    | 'median'
    | 'frontier'
    | 'unit'
    | 'composite';
  readonly year: number | null;
  readonly regions: number;
  readonly share: number | null;
}

/** One indicator as it enters a score: where it comes from and how it was brought to 0-100. */
export interface LeafNote {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId;
  /** Weight in the score shown, 0-1, before missing ones are left out. */
  readonly weight: number;
  /** Years of the figures of the area that enter, ascending, with how many regions each. */
  readonly years: readonly { readonly year: number; readonly regions: number }[];
  /** Regions of the area with a figure. */
  readonly regions: number;
  readonly bounds: readonly [number, number];
  readonly winsorised: number;
  readonly isTransformed: boolean;
}

export interface ExploreResult {
  readonly question: Question;
  readonly columns: ExploreColumns;
  readonly benchmark: BenchmarkBasis;
  readonly notices: readonly Notice[];
  readonly leaves: readonly LeafNote[];
  /** Values (or gaps) of every year, where the question wanted them: what locked classes are made from. */
  readonly allYears: { readonly value: readonly number[]; readonly gap: readonly number[] } | null;
  readonly groupsUsed?: GroupsUsed;
}

export interface ScorePosition {
  readonly score: number;
  readonly benchmark: number;
  readonly gap: number;
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  readonly parts: number;
  readonly partsOf: number;
  readonly reason: MissingReason | 'coverage' | null;
  /** As in `ExploreColumns`. */
  readonly meanYear: number;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly shared: number;
  readonly sharedOf: number;
  readonly larger: number;
  readonly largerOrigins: readonly string[];
}

/** Of which year the benchmark is where that is more than a year from the figure's, and whether the series breaks between them. */
export interface HeldYear {
  readonly year: number;
  readonly isOverBreak: boolean;
}

export interface IndicatorPosition {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId | 'context';
  readonly value: number;
  readonly year: number;
  readonly status: number;
  readonly flags: string;
  readonly origin: string | null;
  readonly reason: MissingReason | null;
  readonly benchmark: number;
  readonly gap: number;
  readonly score: number;
  readonly gapPoints: number;
  readonly isClamped: boolean;
  /** True where the method puts the figure in the place of a missing one. */
  readonly isImputed: boolean;
  /** Null where figure and benchmark are at most a year apart, or the benchmark is of no one year. */
  readonly held: HeldYear | null;
}

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly benchmark: number;
  readonly hasBreak: boolean;
  /** Of a score: whether indicators of half its weight are measured in the year itself; else the point is part of the chain only, and of no pace. True for an indicator. */
  readonly isMeasured: boolean;
  /** Bits of STATUSES of an indicator's figure; 0 for a score, and where there is none. */
  readonly status: number;
  /** Of a score: how many indicators its change since the year before is taken over; 0 where the line begins, and for an indicator. */
  readonly leaves: number;
}

/** What the panel tells of one region. */
export interface RegionProfile {
  readonly question: Question;
  readonly region: RegionCode;
  readonly overall: ScorePosition;
  readonly isApart: boolean;
  readonly themes: readonly (ScorePosition & { readonly theme: ThemeId })[];
  /** Every indicator of the six themes and of the context, scored or not. */
  readonly indicators: readonly IndicatorPosition[];
  /** Of what the View shows; empty for totals over a period. Never filled back: an indicator has its figures of each year, a score the changes measured, back from the score above. */
  readonly trend: readonly TrendPoint[];
  /** Inhabitants per km², own calculation: population over the area of the shape. */
  readonly density: number;
  readonly groupsUsed?: GroupsUsed;
}
