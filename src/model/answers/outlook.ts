import type { IndicatorId, RegionCode } from '../ids.ts';
import type { HeldYear, Question, TrendPoint } from './result.ts';
import type { ThemeId } from '../theme.ts';
import type { NodeId } from '../view.ts';

/** Years until a gap would be closed, `closed` where there is none, `never` where it does not shrink. */
export type YearsLeft = number | 'closed' | 'never';

/** Where a region stood against its benchmark on one node in one year. */
export interface Standing {
  readonly year: number;
  /** A score for the whole and a theme, a figure in its unit for an indicator. */
  readonly value: number;
  readonly benchmark: number;
  /** Positive = behind, whatever the direction. */
  readonly gap: number;
}

/** One node over the years, and how long its gap would take to close at the pace of those that region and benchmark share since the last break in the series. */
export interface OutlookNode {
  readonly id: NodeId;
  /** The theme it is or belongs to; null for the whole. */
  readonly theme: ThemeId | null;
  readonly points: readonly TrendPoint[];
  /** Of the years the pace is taken over. */
  readonly first: Standing;
  readonly last: Standing;
  /** Change of the gap a year, negative = closing, with its 95 % interval. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly yearsToClose: YearsLeft;
  /** The same at the ends of the interval: `soonest` at the fastest closing it holds, `latest` at the slowest. */
  readonly soonest: YearsLeft;
  readonly latest: YearsLeft;
}

/** What would have to change for the gap of one indicator to close, in its unit. */
export interface Lever {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId;
  readonly value: number;
  readonly year: number;
  /** What is to be known of the value: bits of STATUSES, and whose it is where not the region's. */
  readonly status: number;
  readonly origin: string | null;
  readonly held: HeldYear | null;
  /** The value that equals the benchmark. */
  readonly benchmark: number;
  /** Benchmark minus value: what would have to be added, negative where lower is better. */
  readonly distance: number;
  readonly gapPoints: number;
  /** Change a year that was seen since the last break, by least squares; NaN where the figures do not go back. */
  readonly seen: number;
  /** First and last year of that; null where there is none. */
  readonly seenOver: readonly [number, number] | null;
  /** Change a year that closes the distance in `CLOSING_YEARS` years: the benchmark staying, and moving on as it did. */
  readonly needed: number;
  readonly neededIfMoving: number;
}

/** How long a lever is given to close its gap. */
export const CLOSING_YEARS = 10;

/** Past and future of one region against its benchmark. The end of a line of a score is the score and the gap of its profile. */
export interface Outlook {
  readonly question: Question;
  readonly region: RegionCode;
  /** The whole, the themes, the scored indicators, each only where it has a line over the years. */
  readonly nodes: readonly OutlookNode[];
  /** The indicators with the largest gaps, largest first. */
  readonly levers: readonly Lever[];
}
