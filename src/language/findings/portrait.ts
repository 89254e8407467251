import {
  LARGER_FROM,
  SCALE_DECIMALS,
  type BenchmarkChoice,
  type MissingReason,
  type Outlook,
  type OutlookNode,
  type RegionCode,
  type RegionProfile,
  type Scale,
  type Standing,
  type ThemeId,
} from '../../model/index.ts';
import { sharedOf, type Amount, type SharedFigures } from './findings.ts';
import {
  countOutcomes,
  courseOfGaps,
  leastShown,
  outcomeOf,
  type Course as GapCourse,
  type Outcome,
} from './outcome.ts';
import type { RankPlace } from './rank-place.ts';

/** A theme and its gap; positive = behind. */
export interface ThemeGap {
  readonly theme: ThemeId;
  readonly gap: number;
}

/** Of the themes with a gap: those behind and those ahead, the furthest first; the others are level as shown. */
export interface ThemeSplit {
  readonly of: number;
  readonly behind: readonly ThemeGap[];
  readonly ahead: readonly ThemeGap[];
}

/** What a portrait of a region says first, without words. */
export interface Portrait {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  readonly amount: Amount;
  readonly score: number;
  readonly scoreDecimals: number;
  /** NaN without a score or ranked apart. */
  readonly place: RankPlace;
  /** On which figures it is held against the benchmark where that is not on all. */
  readonly shared: SharedFigures | null;
  /** How much of the score is figures of larger areas, and of which; null where it is less than is said. */
  readonly larger: { readonly share: number; readonly origins: readonly string[] } | null;
  readonly isApart: boolean;
  readonly parts: number;
  readonly partsOf: number;
  /** Why there is no score; null where there is one. */
  readonly reason: MissingReason | 'coverage' | null;
  /** NaN without anything to hold the region against. */
  readonly gap: number;
  readonly isCountry: boolean;
  readonly themes: ThemeSplit;
}

/** How a region went against its benchmark; null where it has no line. */
export interface Course {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  readonly amount: Amount;
  readonly first: Standing;
  readonly last: Standing;
}

/** Whether the gaps of a region would close at the pace seen. All is said of the gaps of the portrait. */
export interface Prospect {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  readonly amount: Amount;
  /** Of the whole; NaN without one. */
  readonly gap: number;
  /** Of the whole, with the first year of its line; null where that has none. */
  readonly overall: { readonly since: number; readonly outcome: Outcome } | null;
  /** Of the themes behind: those that would catch up, those that would not, those of which it cannot be told, those without a line. */
  readonly themes: {
    readonly closing: number;
    readonly open: number;
    readonly unclear: number;
    readonly without: number;
  };
}

/** How a change of a gap is said: with how many decimals beyond the usual, and whether its amount adds up as written. */
interface Moved {
  readonly kind: 'same' | 'gained' | 'lost';
  readonly finer: number;
  readonly hasAmount: boolean;
}

const NOT_DRAWN = { low: Number.NaN, high: Number.NaN };

/** How amounts of a scale are said: as in every table, so that what shows as nought is level everywhere. */
export function scaleAmount(scale: Scale, unit: string): Amount {
  return scale === 'points'
    ? { kind: 'points', decimals: SCALE_DECIMALS[scale] }
    : { kind: 'unit', unit, measure: 'unit', decimals: SCALE_DECIMALS[scale] };
}

/** The smallest distance that shows; less is said to be level. */
export function leastOf({ decimals = 0 }: Amount): number {
  return leastShown(decimals);
}

/** An amount with more decimals. */
export function finer(amount: Amount, more: number): Amount {
  return { ...amount, decimals: (amount.decimals ?? 0) + more };
}

function splitOf(themes: readonly ThemeGap[], amount: Amount): ThemeSplit {
  const least = leastOf(amount);
  const known = themes.filter(({ gap }) => Number.isFinite(gap));
  return {
    of: known.length,
    behind: known.filter(({ gap }) => gap >= least).toSorted((one, other) => other.gap - one.gap),
    ahead: known.filter(({ gap }) => gap <= -least).toSorted((one, other) => one.gap - other.gap),
  };
}

/** `interval`: between which the rank lies, once that is known. */
export function portraitOf(
  { question, region, overall, isApart, themes }: RegionProfile,
  amount: Amount,
  scoreDecimals: number,
  isCountry: boolean,
  interval: Pick<RankPlace, 'low' | 'high'> = NOT_DRAWN,
): Portrait {
  const { score, rank, of, parts, partsOf, reason, gap } = overall;
  return {
    region,
    benchmark: question.benchmark,
    amount,
    score,
    scoreDecimals,
    place: { rank: isApart ? Number.NaN : rank, of, ...interval },
    shared: sharedOf(overall),
    larger: overall.larger >= LARGER_FROM ? { share: overall.larger, origins: overall.largerOrigins } : null,
    isApart,
    parts,
    partsOf,
    reason,
    gap,
    isCountry,
    themes: splitOf(themes, amount),
  };
}

const overallOf = ({ nodes }: Outlook): OutlookNode | undefined => nodes.find(({ id }) => id === 'overall');

export function courseOf(outlook: Outlook, amount: Amount): Course | null {
  const whole = overallOf(outlook);
  return whole === undefined
    ? null
    : { region: outlook.region, benchmark: outlook.question.benchmark, amount, first: whole.first, last: whole.last };
}

function rounded(value: number, { decimals = 0 }: Amount, more: number): number {
  const scale = 10 ** (decimals + more);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

/** A gap as a reader sees it: what is level is nought. */
function shown(gap: number, amount: Amount, more: number): number {
  return Math.abs(gap) < leastOf(amount) ? 0 : rounded(gap, amount, more);
}

/**
 * A difference is taken before rounding. Where the gaps as written do not differ by it, all take a decimal more; where
 * they still do not, its amount is left out.
 */
export function movedOf({ first, last, amount }: Pick<Course, 'first' | 'last' | 'amount'>): Moved {
  const change = last.gap - first.gap;
  const steps = [0, 1].map((more) => ({ more, ends: shown(last.gap, amount, more) - shown(first.gap, amount, more) }));
  const areLevel = shown(last.gap, amount, 0) === 0 && shown(first.gap, amount, 0) === 0;
  const isSame =
    Math.abs(steps[1]?.ends ?? 0) < 1e-9 || (steps[0]?.ends === 0 && (areLevel || Math.abs(change) < leastOf(amount)));
  if (isSame) return { kind: 'same', finer: 0, hasAmount: false };
  const kind = change < 0 ? 'gained' : 'lost';
  const adding = steps.find(({ more, ends }) => ends !== 0 && Math.abs(ends - rounded(change, amount, more)) < 1e-9);
  if (adding !== undefined) return { kind, finer: adding.more, hasAmount: true };
  return { kind, finer: 1, hasAmount: false };
}

/** The gaps its pace is taken over. */
function gapsOfNode({ points, first, last }: OutlookNode): readonly { readonly year: number; readonly gap: number }[] {
  return points
    .filter(({ year, isMeasured }) => isMeasured && year >= first.year && year <= last.year)
    .map(({ year, value, benchmark }) => ({ year, gap: benchmark - value }));
}

/** What becomes of one gap of the page; one that shows as nought is none. */
export function outcomeOfNode(node: OutlookNode, decimals: number): Outcome {
  const { yearsToClose: left, soonest, latest } = node;
  return outcomeOf(gapsOfNode(node), { left, soonest, latest }, leastShown(decimals));
}

/** Which way it goes for sure. */
export function courseOfNode(node: OutlookNode, decimals: number): GapCourse {
  return courseOfGaps(gapsOfNode(node), node, leastShown(decimals));
}

export function prospectOf(
  outlook: Outlook,
  { gap, amount, themes: { behind } }: Pick<Portrait, 'gap' | 'amount' | 'themes'>,
): Prospect {
  const whole = overallOf(outlook);
  const outcomes = behind.map(({ theme }) => {
    const node = outlook.nodes.find(({ id }) => id === theme);
    return node === undefined ? null : outcomeOfNode(node, amount.decimals);
  });
  const { closing, open, unclear } = countOutcomes(outcomes);
  return {
    region: outlook.region,
    benchmark: outlook.question.benchmark,
    amount,
    gap,
    overall: whole === undefined ? null : { since: whole.first.year, outcome: outcomeOfNode(whole, amount.decimals) },
    themes: { closing, open, unclear, without: outcomes.filter((outcome) => outcome === null).length },
  };
}
