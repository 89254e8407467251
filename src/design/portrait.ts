import { isThemeId, type BenchmarkChoice, type MissingReason, type Outlook, type OutlookNode, type RegionCode, type RegionProfile, type Scale, type Standing, type ThemeId, type YearsLeft } from '../model/index.ts';
import type { Amount } from './findings.ts';

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
  /** 1 = best; NaN without a score or ranked apart. */
  readonly rank: number;
  readonly of: number;
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

/** Whether the gaps of a region would close at the pace seen. */
export interface Prospect {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  /** Null where the whole has no line. */
  readonly overall: YearsLeft | null;
  /** Themes with a line that are behind, and those of them that would close. */
  readonly open: number;
  readonly closing: number;
}

/** How amounts of a scale are said; less than a whole point is level, as in the other findings. */
export function scaleAmount(scale: Scale, unit: string): Amount {
  return scale === 'points' ? { kind: 'points' } : { kind: 'unit', unit, decimals: scale === 'deviations' ? 2 : 0 };
}

/** The smallest distance that shows. */
function leastOf(amount: Amount): number {
  return 0.5 * 10 ** -(amount.kind === 'points' ? 0 : amount.decimals);
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

export function portraitOf({ question, region, overall, isApart, themes }: RegionProfile, amount: Amount, scoreDecimals: number, isCountry: boolean): Portrait {
  const { score, rank, of, parts, partsOf, reason, gap } = overall;
  return { region, benchmark: question.benchmark, amount, score, scoreDecimals, rank: isApart ? Number.NaN : rank, of, isApart, parts, partsOf, reason, gap, isCountry, themes: splitOf(themes, amount) };
}

const overallOf = ({ nodes }: Outlook): OutlookNode | undefined => nodes.find(({ id }) => id === 'overall');

export function courseOf(outlook: Outlook, amount: Amount): Course | null {
  const whole = overallOf(outlook);
  return whole === undefined ? null : { region: outlook.region, benchmark: outlook.question.benchmark, amount, first: whole.first, last: whole.last };
}

export function prospectOf(outlook: Outlook): Prospect {
  const open = outlook.nodes.filter(({ id, yearsToClose }) => isThemeId(id) && yearsToClose !== 'closed');
  return {
    region: outlook.region, benchmark: outlook.question.benchmark, overall: overallOf(outlook)?.yearsToClose ?? null,
    open: open.length, closing: open.filter(({ yearsToClose }) => typeof yearsToClose === 'number').length,
  };
}
