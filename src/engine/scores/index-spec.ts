import type { IndexNode, IndexSpec, Normalisation } from '../../analysis/index.ts';
import {
  THEMES,
  type Indicator,
  type IndicatorId,
  type Method,
  type Question,
  type ThemeId,
} from '../../model/index.ts';

export const OVERALL = 'overall';
/** Themes an overall score needs, of six. */
export const MINIMUM_THEMES = 4;
/** Figures that the score of a theme needs besides those of the whole country. */
export const MINIMUM_OWN_FIGURES = 2;

/** Whether an indicator counts in the index the question asks for. */
export function entersIndex(
  indicator: Indicator,
  question: Pick<Question, 'hasCarried' | 'hasDated' | 'method'>,
): boolean {
  const { leftOut, weighting, weights } = question.method;
  return (
    indicator.isInIndex &&
    indicator.direction !== 'none' &&
    indicator.theme !== 'context' &&
    (question.hasCarried || !indicator.isCarriedFromCountry) &&
    (question.hasDated || !indicator.isDated) &&
    !leftOut.includes(indicator.id) &&
    !(weighting === 'custom' && (weights[indicator.id] === 0 || weights[indicator.theme] === 0))
  );
}

/** The treatment of every method that treats outliers. */
const TREATMENT = { maxPoints: 5, skewness: 2, kurtosis: 3.5 } as const;

/** Geometric and harmonic means want scores above nought. Places count from the last, so that more is better as in every score. */
function normalisationOf({ normalisation, aggregation }: Method): Normalisation {
  switch (normalisation) {
    case 'min-max':
      return { method: 'min-max', range: aggregation === 'arithmetic' ? [0, 100] : [1, 100] };
    case 'z-score':
    case 'percentile-rank':
      return { method: normalisation };
    case 'rank':
      return { method: 'rank', first: 'worst' };
  }
}

/** What an indicator weighs beside the others of its theme, and a theme beside the others. `principal` is by indicator. */
function weightOf(
  node: Indicator | ThemeId,
  leaves: readonly Indicator[],
  { weighting, weights }: Method,
  principal: ReadonlyMap<IndicatorId, number>,
): number {
  switch (weighting) {
    case 'within-themes':
      return 1;
    case 'over-indicators':
      return typeof node === 'string' ? leaves.filter(({ theme }) => theme === node).length : 1;
    case 'principal-component':
      return typeof node === 'string' ? 1 : (principal.get(node.id) ?? 1);
    case 'custom':
      return (typeof node === 'string' ? weights[node] : weights[node.id]) ?? 1;
  }
}

/**
 * The tree of a method over the indicators that enter: themes under the whole where all six are asked for, else each
 * theme a root. A theme needs `coverage` of its weight, the whole four of six themes by weight. That a theme needs
 * figures of the region's own besides (MINIMUM_OWN_FIGURES) is seen to where the regions are known.
 */
export function specOf(
  method: Method,
  leaves: readonly Indicator[],
  themes: readonly ThemeId[],
  principal: ReadonlyMap<IndicatorId, number> = new Map(),
): IndexSpec {
  const nodes: IndexNode[] = [];
  const isOverall = themes.length === THEMES.length;
  const filled = themes.filter((theme) => leaves.some((leaf) => leaf.theme === theme));
  if (isOverall)
    nodes.push({ id: OVERALL, parent: null, minCoverage: Math.min(1, MINIMUM_THEMES / filled.length) - 1e-9 });
  for (const theme of filled)
    nodes.push({ id: theme, parent: isOverall ? OVERALL : null, weight: weightOf(theme, leaves, method, principal) });
  for (const leaf of leaves) {
    const { id, theme, direction } = leaf;
    if (direction !== 'none' && theme !== 'context')
      nodes.push({ id, parent: theme, direction, weight: weightOf(leaf, leaves, method, principal) });
  }
  return {
    nodes,
    normalise: normalisationOf(method),
    aggregate: method.aggregation,
    treat: method.hasTreatment ? TREATMENT : null,
    minCoverage: method.coverage,
  };
}

/** One indicator by itself, for the benchmarks of figures that no score is made of. */
export function singleIndicator({ id, direction }: Indicator): IndexSpec {
  return {
    nodes: [
      { id: OVERALL, parent: null },
      { id, parent: OVERALL, direction: direction === 'lower' ? 'lower' : 'higher' },
    ],
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
  };
}
