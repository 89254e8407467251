import type { RegionCode } from '../ids.ts';
import type { GroupsUsed } from '../region-filter.ts';
import type { YearsLeft } from './outlook.ts';
import type { LeafNote, Notice, Question, TrendPoint } from './result.ts';

/** How long a gap would take to close at the pace of its line. */
export interface Closing {
  /** Years the pace is taken over: since the last break in the series. */
  readonly from: number;
  readonly to: number;
  /** Change of the gap a year and its interval; negative = closing. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly estimate: YearsLeft;
  /** The same at the fast and the slow end of the interval. */
  readonly soonest: YearsLeft;
  readonly latest: YearsLeft;
}

/** One region over the years. */
export interface ChangeLine {
  readonly region: RegionCode;
  /** Whether its score is of fewer themes than those that are ranked: it has a line, and is not counted among them. */
  readonly isApart: boolean;
  /** `gap`: positive = behind; for direction `none` region minus benchmark. NaN where either side is missing. */
  readonly points: readonly (TrendPoint & { readonly gap: number })[];
  /** Null where there are fewer than four years to take a pace from, or no good end to close towards. */
  readonly closing: Closing | null;
}

/** A slope of growth on the logarithm of the start, with its interval. */
export interface BetaLine {
  readonly beta: number;
  readonly low: number;
  readonly high: number;
  readonly halfLife: number;
  readonly r2: number;
  readonly n: number;
  /** Groups the line is taken inside of. */
  readonly groups: number;
}

/** The regions that have a figure in every year told of, so that who is counted does not move what is told. */
export interface ChangePanel {
  readonly years: readonly number[];
  readonly regions: readonly RegionCode[];
  /** Of a score: how many indicators it is taken over, the same in all years and regions, and of how many; 1 of an indicator. */
  readonly leaves: number;
  readonly leavesOf: number;
  readonly start: readonly number[];
  /** Yearly growth, as a share: (1/T)·ln(end/start); NaN for figures at or below 0. */
  readonly growth: readonly number[];
  readonly sigma: readonly { readonly year: number; readonly sd: number; readonly cv: number }[];
  /** Null where a figure is at or below 0, so that no growth can be taken. */
  readonly beta: { readonly alpha: number; readonly all: BetaLine; readonly within: BetaLine } | null;
  /** Empty where a figure is below 0, or nothing to weigh it by. */
  readonly theil: readonly {
    readonly year: number;
    readonly total: number;
    readonly within: number;
    readonly between: number;
  }[];
}

/** How the regions of the area moved, and towards what. */
export interface Change {
  readonly question: Question;
  /** Totals over a period have no change. */
  readonly isPeriodTotal: boolean;
  /** Share that intervals hold. */
  readonly level: number;
  /** One a region of the area, with or without points. */
  readonly lines: readonly ChangeLine[];
  readonly panel: ChangePanel | null;
  readonly leaves: readonly LeafNote[];
  readonly notices: readonly Notice[];
  readonly groupsUsed?: GroupsUsed;
}
