import type { ContributionGroup } from '../../../../charts/contribution-bars/layout.ts';
import type { Evidence, ThemeId } from '../../../../model/index.ts';
import { partName, type Words } from './words.ts';

/** Whether the score is a plain mean, which can be shared out among its parts; else what goes with it is shown. */
export function canBeShared({ question }: Pick<Evidence, 'question'>): boolean {
  return question.method.aggregation === 'arithmetic';
}

/** What the themes add to the whole, where there is one, and the indicators to their themes. */
export function contributionGroups(
  evidence: Evidence,
  themes: readonly ThemeId[],
  hasWhole: boolean,
  words: Words,
): readonly ContributionGroup[] {
  const isShared = canBeShared(evidence);
  const whole = evidence.agreement.filter(({ node }) => node !== 'overall');
  return [
    ...(hasWhole
      ? [
          {
            id: 'overall',
            name: partName('overall', words),
            rows: whole.map(({ node, share, explains, weight }) => ({
              id: node,
              name: partName(node, words),
              share: isShared ? share : explains,
              weight,
            })),
          },
        ]
      : []),
    ...themes.map(
      (theme): ContributionGroup => ({
        id: theme,
        name: partName(theme, words),
        rows: evidence.indicators
          .filter((known) => known.theme === theme)
          .map(({ indicator, share, explains, weight }) => ({
            id: indicator,
            name: words.names.indicator(indicator),
            share: isShared ? share : explains,
            weight,
          })),
      }),
    ),
  ];
}
