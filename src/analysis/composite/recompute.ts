import type {
  AggregationName,
  Working,
  WorkingLeaf,
  WorkingNode,
  WorkingPlace,
  WorkingScale,
} from '../../model/index.ts';

export interface Recomputed {
  readonly score: number;
  /** Of region and benchmark on the figures both have. */
  readonly gapScore: number;
  readonly benchmarkScore: number;
  /** Positive = behind. */
  readonly gap: number;
}

/** Rounding of shares such as 2/3 must not turn a node away that just has enough. */
const TOLERANCE = 1e-9;

function treated(value: number, { smallest, largest, winsorised, transform }: WorkingScale): number {
  if (transform !== null) {
    const { minimum, range, isReflected } = transform;
    const within = Math.min(Math.max(value, smallest), largest);
    return isReflected ? -Math.log(minimum + range - within + range / 100) : Math.log(within - minimum + range / 100);
  }
  return Math.min(
    Math.max(value, winsorised?.low ?? Number.NEGATIVE_INFINITY),
    winsorised?.high ?? Number.POSITIVE_INFINITY,
  );
}

function scoreOf(
  value: number,
  place: WorkingPlace | null,
  { scale }: WorkingLeaf,
  { question, range }: Working,
): number {
  if (scale === null || scale.isConstant || !Number.isFinite(value)) return Number.NaN;
  const { low, high, mean, standardDeviation, direction } = scale;
  switch (question.method.normalisation) {
    case 'min-max': {
      const share = Math.min(Math.max((treated(value, scale) - low) / (high - low), 0), 1);
      const [from, to] = range;
      return from + (to - from) * (direction === 'lower' ? 1 - share : share);
    }
    case 'z-score':
      return ((direction === 'lower' ? -1 : 1) * (treated(value, scale) - mean)) / standardDeviation;
    case 'percentile-rank':
      return place === null
        ? Number.NaN
        : (100 * Math.min(Math.max(place.worse + (place.equal - 1) / 2, 0), place.of - 1)) / (place.of - 1);
    case 'rank':
      return place === null ? Number.NaN : Math.min(Math.max(place.worse + (place.equal + 1) / 2, 1), place.of);
  }
}

interface Part {
  readonly share: number;
  readonly score: number;
}

/** The mean of the parts that have a score, their weights rescaled; NaN where they hold too little of the weight. */
function mean(parts: readonly Part[], minCoverage: number, aggregation: AggregationName): number {
  const present = parts.filter(({ score }) => Number.isFinite(score));
  const weight = present.reduce((sum, { share }) => sum + share, 0);
  if (!(weight > 0) || weight < minCoverage - TOLERANCE) return Number.NaN;
  const of = (scale: (score: number) => number): number =>
    present.reduce((sum, { share, score }) => sum + (share / weight) * scale(score), 0);
  switch (aggregation) {
    case 'arithmetic':
      return of((score) => score);
    case 'geometric':
      return Math.exp(of(Math.log));
    case 'harmonic':
      return 1 / of((score) => 1 / score);
  }
}

function again(node: WorkingNode, working: Working): Recomputed {
  const { leaf, minCoverage } = node;
  if (leaf !== null) {
    const score = scoreOf(leaf.value, leaf.place, leaf, working);
    const held = scoreOf(leaf.benchmark, leaf.benchmarkPlace, leaf, working);
    const gap = held - score;
    return {
      score,
      gap,
      gapScore: Number.isFinite(gap) ? score : Number.NaN,
      benchmarkScore: Number.isFinite(gap) ? held : Number.NaN,
    };
  }
  if (node.isThin) return { score: Number.NaN, gapScore: Number.NaN, benchmarkScore: Number.NaN, gap: Number.NaN };
  const children = node.children.map((child) => ({ share: child.share, ...again(child, working) }));
  const over = (score: (child: Recomputed) => number): number =>
    mean(
      children.map((child) => ({ share: child.share, score: score(child) })),
      minCoverage,
      working.question.method.aggregation,
    );
  const gapScore = over((child) => child.gapScore);
  const benchmarkScore = over((child) => child.benchmarkScore);
  return { score: over(({ score }) => score), gapScore, benchmarkScore, gap: benchmarkScore - gapScore };
}

/**
 * Score and gap once more, from nothing but what a working lists: figures, treatment, bounds, shares, coverage. It shares no code
 * with what made them, so that agreement means something.
 *
 * Sources of the formulas: see `compositeIndex`, `treatOutliers` and `gaps`.
 */
export function recompute(working: Working): Recomputed {
  return again(working.root, working);
}
