import { ordinal, rankOf, shortList } from '../../../../language/sentences/lists.ts';
import { capital } from '../../../../language/sentences/spoken.ts';
import {
  SAME_ABOVE,
  type Disagreement,
  type EvidenceIndicator,
  type OutsideComparison,
  type RegionCode,
} from '../../../../model/index.ts';
import type { Pair } from './pairs.ts';
import { indexName, partName, scoreName, type Words } from './words.ts';

/** Names at the end of a headline. */
const MOST_NAMED = 2;

function namedPair({ one, other, r }: Pair, { names }: Words) {
  return { one: names.indicator(one), other: names.indicator(other), r };
}

/** Which indicators say nearly the same, the closest first, or which come nearest to it; as a headline. */
export function correlationsHeadline(words: Words, same: readonly Pair[], closest: Pair | null): string {
  const { correlations } = words.messages.evidence;
  const [most] = same;
  if (most !== undefined) return correlations.findingSame({ count: same.length, ...namedPair(most, words) });
  return closest === null ? correlations.findingNone : correlations.findingClosest(namedPair(closest, words));
}

/** All pairs that say nearly the same, in a sentence. */
export function sameSentence(words: Words, same: readonly Pair[]): string {
  const { correlations } = words.messages.evidence;
  const pairs = same.map((pair) => correlations.samePair(namedPair(pair, words)));
  return correlations.same({
    limit: SAME_ABOVE,
    pairs: pairs.length === 0 ? correlations.sameNone : pairs.join('; '),
  });
}

/** The closest pair of two themes, in a sentence. */
export function acrossSentence(words: Words, pair: Pair): string {
  return words.messages.evidence.correlations.across(namedPair(pair, words));
}

/** The indicator that moves least with the rest of its theme, as a headline; null where all do. */
export function agreementHeadline({ names, messages }: Words, worst: EvidenceIndicator | null): string {
  const { agreement } = messages.evidence;
  if (worst === null) return agreement.findingTogether;
  return agreement.findingOwn({
    theme: messages.findings.themes[worst.theme],
    indicator: names.indicator(worst.indicator),
    runsAgainst: worst.rest < 0,
    r: worst.rest,
  });
}

/** The indicators that go their own way, the furthest first, in a sentence. */
export function ownWaySentence({ names, messages }: Words, own: readonly EvidenceIndicator[]): string {
  const { agreement } = messages.evidence;
  const indicators = own.map(({ indicator, theme, rest }) =>
    agreement.ownOne({ indicator: names.indicator(indicator), theme: messages.themes[theme].short, r: rest }),
  );
  return agreement.own({ indicators: indicators.join('; ') });
}

/** How many indicators have figures for how many regions, as a headline. */
export function coverageHeadline(
  words: Words,
  given: { readonly whole: number; readonly of: number; readonly needed: number; readonly euOfArea: number },
  oldest: { readonly year: number; readonly names: readonly string[] } | null,
): string {
  const { coverage } = words.messages.evidence;
  return coverage.finding({
    ...given,
    oldest:
      oldest === null
        ? ''
        : coverage.oldest({
            year: oldest.year,
            indicators: shortList(words, oldest.names, 'other', MOST_NAMED),
          }),
  });
}

/** How much alike two indices rank regions. */
function agreementOf(spearman: number): 'same' | 'alike' | 'partly' | 'different' {
  if (spearman >= 0.9) return 'same';
  if (spearman >= 0.8) return 'alike';
  return spearman >= 0.6 ? 'partly' : 'different';
}

/** How a score and an index of somebody else rank regions, as a headline. */
export function comparisonHeadline(words: Words, comparison: OutsideComparison): string {
  const { outside } = words.messages.evidence;
  const { node, spearman, regions, disagreements } = comparison;
  const [first] = disagreements;
  return capital(
    outside.finding({
      node: scoreName(node, words),
      index: indexName(comparison, words),
      agreement: agreementOf(spearman),
      spearman,
      count: regions.length,
      furthest:
        first === undefined
          ? ''
          : outside.furthest({
              name: words.names.region(first.region),
              ownRank: ordinal(words, first.ownRank),
              otherRank: ordinal(words, first.otherRank),
            }),
    }),
    words.format,
  );
}

/** Why a region stands elsewhere there, in sentences out of its figures. */
export function causeSentences(
  words: Words,
  { region, ownRank, otherRank, pulls, elsewhere }: Disagreement,
  { regions, capped }: { readonly regions: readonly RegionCode[]; readonly capped: readonly RegionCode[] },
): string {
  const { causes } = words.messages.evidence.outside;
  const isHigher = ownRank < otherRank;
  // Among how many is said where those are not all that are compared.
  const placed = (name: string, rank: number, of: number): string =>
    causes.placed({ name, rank: of === regions.length ? ordinal(words, rank) : rankOf(words, rank, of) });
  const own = pulls.map(({ id, rank, of }) => placed(partName(id, words), rank, of));
  const others = elsewhere.map(({ id, rank, of }) => placed(words.names.indicator(id), rank, of));
  const { list } = words.format;
  return [
    causes.ranks({ ownRank: ordinal(words, ownRank), otherRank: ordinal(words, otherRank) }),
    ...(own.length === 0 ? [] : [causes.pulls({ isHigher, figures: list(own) })]),
    ...(others.length === 0 ? [] : [causes.elsewhere({ isHigher, figures: list(others) })]),
    ...(own.length + others.length === 0 ? [causes.many] : []),
    ...(capped.includes(region) && otherRank < ownRank ? [causes.capped] : []),
  ].join(' ');
}
