import type { Marked } from './marks.ts';
import type { Measure } from './measure.ts';
import { leastShown } from './outcome.ts';
import type { RankPlace } from './rank-place.ts';
import {
  SCALE_DECIMALS,
  scaleOf,
  type BenchmarkChoice,
  type ExploreColumns,
  type ExploreResult,
  type Indicator,
  type IndicatorId,
  type MissingReason,
  type RegionCode,
  type RegionProfile,
  type ThemeId,
} from '../../model/index.ts';

/** What a figure is about. */
export type Subject =
  | { readonly kind: 'overall' }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId };

/** How amounts are said: in score points, or in the unit of the indicator. */
export type Amount =
  | { readonly kind: 'points'; readonly decimals: number }
  | { readonly kind: 'unit'; readonly unit: string; readonly measure: Measure; readonly decimals: number };

/** Less than what shows is level, in every sentence and every count. */
export function isLevel(distance: number, { decimals }: Amount): boolean {
  return Math.abs(distance) < leastShown(decimals);
}

/** How many are behind, level and ahead as shown, of those with a gap. */
interface GapCount {
  readonly of: number;
  readonly behind: number;
  readonly level: number;
  readonly ahead: number;
}

/** Counts gaps (positive = behind) as they are shown. Give those of the regions that are ranked; the others are said apart. */
export function countGaps(gaps: readonly number[], amount: Amount): GapCount {
  const known = gaps.filter(Number.isFinite);
  const level = known.filter((gap) => isLevel(gap, amount)).length;
  const behind = known.filter((gap) => gap > 0 && !isLevel(gap, amount)).length;
  return { of: known.length, behind, level, ahead: known.length - behind - level };
}

/** Regions that have a score on fewer themes than count, and are in no count. */
export interface RankedApart {
  readonly count: number;
  /** On how many of how many themes; null where they differ. */
  readonly themes: number | null;
  readonly of: number;
}

/** Themes that a score stands on, of those that count. */
export interface ThemeCount {
  readonly themes: number;
  readonly of: number;
}

export interface RegionAmount {
  readonly region: RegionCode;
  readonly amount: number;
  /** What is to be known of the figure; null of a score. */
  readonly figure: Marked | null;
  /** How many more regions have the very same, as those a national figure is carried to. */
  readonly others: number;
}

/** What a figure found, without words: the messages of a language put it into a headline and a sentence. */
export type Finding = { readonly subject: Subject; readonly amount: Amount; readonly benchmark: BenchmarkChoice } & (
  | { readonly kind: 'no-figures' }
  /** There are figures, and nothing to hold them against; null speaks of the area. */
  | { readonly kind: 'no-benchmark'; readonly region: RegionCode | null }
  | { readonly kind: 'missing'; readonly region: RegionCode; readonly reason: MissingReason | 'coverage' }
  /** Of the regions that are ranked, by what is shown; `apart`: the others. */
  | {
      readonly kind: 'area-gap';
      readonly behind: number;
      readonly of: number;
      readonly widest: RegionAmount | null;
      readonly apart: RankedApart | null;
      /** On how many of how many themes the ranked stand; null where on all. */
      readonly on: ThemeCount | null;
    }
  | {
      readonly kind: 'area-difference';
      readonly above: number;
      readonly of: number;
      readonly largest: RegionAmount | null;
    }
  | {
      readonly kind: 'area-value';
      readonly of: number;
      readonly highest: RegionAmount;
      readonly lowest: RegionAmount;
      readonly apart: RankedApart | null;
      readonly on: ThemeCount | null;
    }
  | {
      readonly kind: 'region-gap';
      readonly region: RegionCode;
      readonly gap: number;
      readonly figure: Marked | null;
      /** Themes that make most of the gap, largest first; empty where that is not known or not asked. */
      readonly themes: readonly ThemeId[];
      /** By value or score, whatever is shown. */
      readonly place: RankPlace;
    }
  | {
      readonly kind: 'region-difference';
      readonly region: RegionCode;
      readonly difference: number;
      readonly figure: Marked | null;
    }
  | {
      readonly kind: 'region-value';
      readonly region: RegionCode;
      readonly value: number;
      readonly figure: Marked | null;
      readonly held: number;
      /** On how many of how many figures it is held against that; null where on all. */
      readonly shared: SharedFigures | null;
      readonly place: RankPlace;
    }
  | {
      readonly kind: 'regions-gap';
      readonly of: number;
      readonly behind: number;
      readonly widest: RegionAmount;
      readonly narrowest: RegionAmount;
    }
  | {
      readonly kind: 'regions-value';
      readonly of: number;
      readonly highest: RegionAmount;
      readonly lowest: RegionAmount;
    }
);

/** How many figures both sides have, of how many there are. */
export interface SharedFigures {
  readonly shared: number;
  readonly of: number;
}

/** On what a region is held against its benchmark where that is not on all figures; null where it is, and without a gap. */
export function sharedOf({
  shared,
  sharedOf: of,
}: {
  readonly shared: number;
  readonly sharedOf: number;
}): SharedFigures | null {
  return shared > 0 && shared < of ? { shared, of } : null;
}

/** The rank of a row of what is shown, among how many, and how far it can be told. */
export function placeOf(
  { rank, rankLow, rankHigh, rankedOf }: Pick<ExploreColumns, 'rank' | 'rankLow' | 'rankHigh' | 'rankedOf'>,
  row: number,
): RankPlace {
  return {
    rank: rank[row] ?? Number.NaN,
    of: rankedOf ?? rank.filter(Number.isFinite).length,
    low: rankLow[row] ?? Number.NaN,
    high: rankHigh[row] ?? Number.NaN,
  };
}

/** What is to be known of the figure in a row; null of a score. */
export function markedAt(
  { status, origin, year }: Pick<ExploreColumns, 'status' | 'origin' | 'year'>,
  row: number,
): Marked {
  return { status: status[row] ?? 0, origin: origin[row] ?? null, year: year[row] ?? Number.NaN };
}

function rankedApart({ isApart, parts, partsOf }: ExploreColumns): RankedApart | null {
  const themes = isApart.flatMap((is, row) => (is ? [parts[row] ?? 0] : []));
  const [first] = themes;
  return first === undefined
    ? null
    : { count: themes.length, themes: themes.every((count) => count === first) ? first : null, of: partsOf };
}

/** On how many themes the regions that are ranked stand in a year in which none has all; null where they have all. */
export function rankedOn({
  rank,
  parts,
  partsOf: of,
}: Pick<ExploreColumns, 'rank' | 'parts' | 'partsOf'>): ThemeCount | null {
  const themes = parts[rank.findIndex(Number.isFinite)] ?? of;
  return themes > 0 && themes < of ? { themes, of } : null;
}

/**
 * The finding of what is shown. `indicator` is the one of the question, its unit in the reader's language, null for
 * scores. With a profile of the first selected region, its gap is split into the themes that make two thirds of it.
 */
export function findingOf(
  result: ExploreResult,
  indicator: (Pick<Indicator, 'unit' | 'decimals' | 'direction'> & { readonly measure: Measure }) | null,
  shown: 'value' | 'gap',
  selected: readonly RegionCode[],
  profile: RegionProfile | null,
): Finding {
  const { columns, question } = result;
  const subject: Subject =
    question.indicator !== null
      ? { kind: 'indicator', indicator: question.indicator }
      : question.theme === 'all'
        ? { kind: 'overall' }
        : { kind: 'theme', theme: question.theme };
  const amount: Amount =
    indicator === null
      ? { kind: 'points', decimals: SCALE_DECIMALS[scaleOf(question.method)] }
      : { kind: 'unit', unit: indicator.unit, measure: indicator.measure, decimals: indicator.decimals };
  const common = { subject, amount, benchmark: question.benchmark };
  const isDifference = indicator !== null && indicator.direction === 'none';
  const read = shown === 'gap' ? columns.gap : columns.value;

  const known = columns.region.flatMap((region, index): RegionAmount[] => {
    const figure = read[index];
    return figure !== undefined && Number.isFinite(figure)
      ? [{ region, amount: figure, figure: question.indicator === null ? null : markedAt(columns, index), others: 0 }]
      : [];
  });
  const isRanked = ({ region }: RegionAmount): boolean => columns.isApart[columns.region.indexOf(region)] !== true;

  const first = selected[0];
  if (first !== undefined && selected.length === 1) {
    const index = columns.region.indexOf(first);
    const own = known.find((entry) => entry.region === first);
    const place = placeOf(columns, index);
    if (own === undefined) {
      const reason = index >= 0 ? (columns.reason[index] ?? null) : null;
      return reason === null
        ? { ...common, kind: 'no-benchmark', region: first }
        : { ...common, kind: 'missing', region: first, reason };
    }
    if (shown === 'value') {
      const held = columns.benchmark[index] ?? Number.NaN;
      const shared = sharedOf({ shared: columns.shared[index] ?? 0, sharedOf: columns.sharedOf });
      return {
        ...common,
        kind: 'region-value',
        region: first,
        value: own.amount,
        figure: own.figure,
        held,
        shared,
        place,
      };
    }
    if (isDifference)
      return { ...common, kind: 'region-difference', region: first, difference: own.amount, figure: own.figure };
    const themes =
      subject.kind === 'overall' && profile !== null && profile.region === first
        ? themesBehind(profile, own.amount)
        : [];
    return { ...common, kind: 'region-gap', region: first, gap: own.amount, figure: own.figure, themes, place };
  }

  const ranked = known.filter(isRanked);
  const isOfRanked = selected.length < 2 && ranked.length > 0;
  const few =
    selected.length > 1 ? known.filter((entry) => selected.includes(entry.region)) : isOfRanked ? ranked : known;
  const apart = isOfRanked ? rankedApart(columns) : null;
  const on = isOfRanked && subject.kind === 'overall' ? rankedOn(columns) : null;
  const highest = extreme(few, 1);
  const lowest = extreme(few, -1);
  if (highest === null || lowest === null) {
    return columns.value.some(Number.isFinite)
      ? { ...common, kind: 'no-benchmark', region: null }
      : { ...common, kind: 'no-figures' };
  }
  const { behind } = countGaps(
    few.map((entry) => entry.amount),
    amount,
  );
  const above = isLevel(highest.amount, amount) || highest.amount < 0 ? null : highest;
  if (selected.length > 1) {
    if (shown === 'value' || isDifference) return { ...common, kind: 'regions-value', of: few.length, highest, lowest };
    return { ...common, kind: 'regions-gap', of: few.length, behind, widest: highest, narrowest: lowest };
  }
  if (shown === 'value') return { ...common, kind: 'area-value', of: few.length, highest, lowest, apart, on };
  if (isDifference) {
    return { ...common, kind: 'area-difference', above: behind, of: few.length, largest: above };
  }
  return { ...common, kind: 'area-gap', behind, of: few.length, widest: above, apart, on };
}

function extreme(entries: readonly RegionAmount[], sign: 1 | -1): RegionAmount | null {
  const furthest = entries.reduce((most, { amount }) => Math.max(most, sign * amount), Number.NEGATIVE_INFINITY);
  const [first, ...others] = entries.filter(({ amount }) => sign * amount === furthest);
  return first === undefined ? null : { ...first, others: others.length };
}

/** The fewest themes, at most two, that hold two thirds of all that the region is behind on; none where it leads. */
function themesBehind(profile: RegionProfile, gap: number): ThemeId[] {
  if (!(gap > 0)) return [];
  const behind = profile.themes.filter((theme) => theme.gap > 0).sort((left, right) => right.gap - left.gap);
  const all = behind.reduce((sum, theme) => sum + theme.gap, 0);
  for (const count of [1, 2]) {
    const some = behind.slice(0, count);
    if (some.reduce((sum, theme) => sum + theme.gap, 0) >= (2 / 3) * all) return some.map((theme) => theme.theme);
  }
  return [];
}
