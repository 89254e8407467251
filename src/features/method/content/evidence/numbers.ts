import type { ContributionGroup } from '../../../../charts/contribution-bars/layout.ts';
import { decimalsFor, differenceText, quotientText, sumText } from '../../../../figure/words/arithmetic.ts';
import type { Agreement, Coverage, OutsideComparison } from '../../../../model/index.ts';
import type { Pair } from './pairs.ts';
import { partName, type Words } from './words.ts';

/** Those told one by one. */
const MOST = 6;

/** The closest pairs. */
export function correlationsNumbers(pairs: readonly Pair[], { names, messages }: Words): readonly string[] {
  return pairs
    .slice(0, MOST)
    .map(({ one, other, r, n }) =>
      messages.evidence.numbers.pair({ one: names.indicator(one), other: names.indicator(other), r, count: n }),
    );
}

/** Alpha out of the number of parts and the mean of their correlations: `7 × 0.62 ÷ (1 + 6 × 0.62) = 0.92`. */
export function agreementNumbers(agreement: readonly Agreement[], words: Words): readonly string[] {
  const { format, messages } = words;
  return agreement
    .filter(({ alpha }) => Number.isFinite(alpha))
    .map(({ node, items, meanCorrelation, alpha }) => {
      const alphaOf = ([r = 0]: readonly number[]): number => (items * r) / (1 + (items - 1) * r);
      const mean = format.number(meanCorrelation, decimalsFor(2, [meanCorrelation], alphaOf, 2));
      const factor = meanCorrelation < 0 ? `(${mean})` : mean;
      return messages.evidence.numbers.alpha({
        name: partName(node, words),
        items,
        mean,
        formula: `${format.number(items)} × ${factor} ÷ (1 + ${format.number(items - 1)} × ${factor}) = ${format.number(alpha, 2)}`,
      });
    });
}

/** What the parts of each score add, in percent of its differences; nothing where it cannot be shared out. */
export function contributionsNumbers(
  groups: readonly ContributionGroup[],
  isShared: boolean,
  { format, messages }: Words,
): readonly string[] {
  if (isShared)
    return groups.map(({ name, rows }) =>
      messages.evidence.numbers.share({
        name,
        sum: sumText(
          format,
          rows.map(({ share }) => share * 100),
          1,
        ),
      }),
    );
  return groups
    .flatMap(({ rows }) => rows.toSorted((one, other) => other.share - one.share).slice(0, 1))
    .map(({ name, share }) =>
      messages.findings.said({ headline: messages.evidence.contributions.findingExplains({ name, explains: share }) }),
    );
}

/** Of the indicators with the fewest figures. */
export function coverageNumbers(
  coverage: readonly Coverage[],
  of: number,
  { names, format, messages }: Words,
): readonly string[] {
  return coverage
    .toSorted((one, other) => one.euOfArea - other.euOfArea)
    .slice(0, MOST)
    .map(({ indicator, euOfArea }) =>
      messages.evidence.numbers.coverage({
        name: names.indicator(indicator),
        count: euOfArea,
        of,
        quotient: quotientText(format, euOfArea, of, 0, 2),
      }),
    );
}

/** Both ranks of the regions selected, else of those furthest apart. */
export function comparisonNumbers(
  { regions, ownRank, otherRank, disagreements }: OutsideComparison,
  selected: readonly string[],
  { names, format, messages }: Words,
): readonly string[] {
  const chosen = regions.filter((region) => selected.includes(region));
  return (chosen.length > 0 ? chosen : disagreements.map(({ region }) => region)).slice(0, MOST).map((region) => {
    const row = regions.indexOf(region);
    return messages.evidence.numbers.disagreement({
      name: names.region(region),
      sum: differenceText(format, otherRank[row] ?? Number.NaN, ownRank[row] ?? Number.NaN, 0),
    });
  });
}
