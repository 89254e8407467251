import type { IndexNode, IndexSpec } from '../analysis/index.ts';
import { THEMES, type Indicator, type Question, type ThemeId } from '../model/index.ts';

export const OVERALL = 'overall';
/** Themes an overall score needs, of six. */
export const MINIMUM_THEMES = 4;
/** Figures of the region's own, not carried from its country, that the score of a theme needs. */
export const MINIMUM_OWN_FIGURES = 2;

/** Whether an indicator counts in the index the question asks for. */
export function entersIndex(indicator: Indicator, question: Pick<Question, 'hasCarried' | 'hasDated'>): boolean {
  return indicator.isInIndex && indicator.direction !== 'none' && indicator.theme !== 'context'
    && (question.hasCarried || !indicator.isCarriedFromCountry)
    && (question.hasDated || !indicator.isDated);
}

/**
 * The preset "Atlas default": treatment {5, 2, 3.5}, min-max 0-100, arithmetic, equal weights within a theme and
 * across themes, at least half of a theme's weight and four of six themes. That a theme needs figures of the region's
 * own besides (MINIMUM_OWN_FIGURES) is seen to where the regions are known.
 */
export function atlasDefault(leaves: readonly Indicator[], themes: readonly ThemeId[]): IndexSpec {
  const nodes: IndexNode[] = [];
  const isOverall = themes.length === THEMES.length;
  const filled = themes.filter((theme) => leaves.some((leaf) => leaf.theme === theme));
  if (isOverall) nodes.push({ id: OVERALL, parent: null, minCoverage: MINIMUM_THEMES / filled.length - 1e-9 });
  for (const theme of filled) nodes.push({ id: theme, parent: isOverall ? OVERALL : null });
  for (const { id, theme, direction } of leaves) {
    if (direction !== 'none' && theme !== 'context') nodes.push({ id, parent: theme, direction });
  }
  return {
    nodes,
    normalise: { method: 'min-max', range: [0, 100] },
    aggregate: 'arithmetic',
    treat: { maxPoints: 5, skewness: 2, kurtosis: 3.5 },
    minCoverage: 0.5,
  };
}

/** One indicator by itself, for the benchmarks of figures that no score is made of. */
export function singleIndicator({ id, direction }: Indicator): IndexSpec {
  return {
    nodes: [{ id: OVERALL, parent: null }, { id, parent: OVERALL, direction: direction === 'lower' ? 'lower' : 'higher' }],
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
  };
}
