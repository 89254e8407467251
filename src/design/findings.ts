import type { BenchmarkChoice, ExploreResult, Indicator, IndicatorId, MissingReason, RegionCode, RegionProfile, ThemeId } from '../model/index.ts';

/** What a figure is about. */
export type Subject =
  | { readonly kind: 'overall' }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId };

/** How amounts are said: in score points, or in the unit of the indicator. */
export type Amount =
  | { readonly kind: 'points'; readonly decimals?: number }
  | { readonly kind: 'unit'; readonly unit: string; readonly decimals: number };

export interface RegionAmount {
  readonly region: RegionCode;
  readonly amount: number;
  /** How many more regions have the very same, as those a national figure is carried to. */
  readonly others: number;
}

/** What a figure found, without words: the messages of a language put it into a headline and a sentence. */
export type Finding = { readonly subject: Subject; readonly amount: Amount; readonly benchmark: BenchmarkChoice } & (
  | { readonly kind: 'no-figures' }
  /** There are figures, and nothing to hold them against; null speaks of the area. */
  | { readonly kind: 'no-benchmark'; readonly region: RegionCode | null }
  | { readonly kind: 'missing'; readonly region: RegionCode; readonly reason: MissingReason | 'coverage' }
  | { readonly kind: 'area-gap'; readonly behind: number; readonly of: number; readonly widest: RegionAmount | null }
  | { readonly kind: 'area-difference'; readonly above: number; readonly of: number; readonly largest: RegionAmount | null }
  | { readonly kind: 'area-value'; readonly of: number; readonly highest: RegionAmount; readonly lowest: RegionAmount }
  | {
      readonly kind: 'region-gap';
      readonly region: RegionCode;
      readonly gap: number;
      /** Themes that make most of the gap, largest first; empty where that is not known or not asked. */
      readonly themes: readonly ThemeId[];
      readonly rank: number;
      readonly of: number;
    }
  | { readonly kind: 'region-difference'; readonly region: RegionCode; readonly difference: number }
  | { readonly kind: 'region-value'; readonly region: RegionCode; readonly value: number; readonly held: number; readonly rank: number; readonly of: number }
  | { readonly kind: 'regions-gap'; readonly of: number; readonly behind: number; readonly widest: RegionAmount; readonly narrowest: RegionAmount }
  | { readonly kind: 'regions-value'; readonly of: number; readonly highest: RegionAmount; readonly lowest: RegionAmount }
);

/**
 * The finding of what is shown. `indicator` is the one of the question, its unit in the reader's language, null for
 * scores. With a profile of the first selected region, its gap is split into the themes that make two thirds of it.
 */
export function findingOf(
  result: ExploreResult,
  indicator: Pick<Indicator, 'unit' | 'decimals' | 'direction'> | null,
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
    indicator === null ? { kind: 'points' } : { kind: 'unit', unit: indicator.unit, decimals: indicator.decimals };
  const common = { subject, amount, benchmark: question.benchmark };
  const isDifference = indicator !== null && indicator.direction === 'none';
  const read = shown === 'gap' ? columns.gap : columns.value;

  const known = columns.region.flatMap((region, index): RegionAmount[] => {
    const figure = read[index];
    return figure !== undefined && Number.isFinite(figure) ? [{ region, amount: figure, others: 0 }] : [];
  });
  const ranks = shown === 'gap' ? columns.gapRank : columns.rank;
  const ranked = ranks.filter((rank) => Number.isFinite(rank)).length;

  const first = selected[0];
  if (first !== undefined && selected.length === 1) {
    const index = columns.region.indexOf(first);
    const own = known.find((entry) => entry.region === first);
    const rank = ranks[index] ?? Number.NaN;
    if (own === undefined) {
      const reason = index >= 0 ? (columns.reason[index] ?? null) : null;
      return reason === null ? { ...common, kind: 'no-benchmark', region: first } : { ...common, kind: 'missing', region: first, reason };
    }
    if (shown === 'value') {
      const held = columns.benchmark[index] ?? Number.NaN;
      return { ...common, kind: 'region-value', region: first, value: own.amount, held, rank, of: ranked };
    }
    if (isDifference) return { ...common, kind: 'region-difference', region: first, difference: own.amount };
    const themes =
      subject.kind === 'overall' && profile !== null && profile.region === first ? themesBehind(profile, own.amount) : [];
    return { ...common, kind: 'region-gap', region: first, gap: own.amount, themes, rank, of: ranked };
  }

  const few = selected.length > 1 ? known.filter((entry) => selected.includes(entry.region)) : known;
  const highest = extreme(few, 1);
  const lowest = extreme(few, -1);
  if (highest === null || lowest === null) {
    return columns.value.some(Number.isFinite) ? { ...common, kind: 'no-benchmark', region: null } : { ...common, kind: 'no-figures' };
  }
  const positive = few.filter((entry) => entry.amount > 0).length;
  if (selected.length > 1) {
    if (shown === 'value' || isDifference) return { ...common, kind: 'regions-value', of: few.length, highest, lowest };
    return { ...common, kind: 'regions-gap', of: few.length, behind: positive, widest: highest, narrowest: lowest };
  }
  if (shown === 'value') return { ...common, kind: 'area-value', of: few.length, highest, lowest };
  if (isDifference) {
    return { ...common, kind: 'area-difference', above: positive, of: few.length, largest: highest.amount > 0 ? highest : null };
  }
  return { ...common, kind: 'area-gap', behind: positive, of: few.length, widest: highest.amount > 0 ? highest : null };
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
