import { OVERALL, themesOf, type Contestant, type Standing, type WeightWork } from './work.ts';

/**
 * A moved weight by plain loops over arrays: about the least that has to be done. Nothing is checked, nothing is kept
 * but scores, gaps and ranks, the tree is two levels deep and the mean arithmetic; figures and bounds lie ready in the
 * order in which they are read (that is not timed). It shares no code with the engine.
 */

const TOLERANCE = 1e-9;

interface Scale {
  readonly isLower: boolean;
  readonly referenceLow: number;
  readonly referenceHigh: number;
  readonly winsorLow: number;
  readonly winsorHigh: number;
  /** Whether ln(sign·(figure - origin) + slack) is taken, times the sign. */
  readonly isLogarithm: boolean;
  readonly sign: 1 | -1;
  readonly origin: number;
  readonly slack: number;
  readonly low: number;
  readonly width: number;
}

function scalesOf({ spec }: WeightWork): Scale[] {
  return themesOf(spec)
    .flatMap(({ leaves }) => leaves)
    .map(({ id, isLower }) => {
      const leaf = spec.calibration[id];
      if (leaf === undefined || leaf.isConstant) throw new RangeError(`calibration: "${id}" cannot be scored`);
      const { referenceLow, referenceHigh, winsorLow, winsorHigh, transform, low, high } = leaf;
      const isReflected = transform?.isReflected === true;
      return {
        isLower,
        referenceLow,
        referenceHigh,
        winsorLow: winsorLow ?? Number.NEGATIVE_INFINITY,
        winsorHigh: winsorHigh ?? Number.POSITIVE_INFINITY,
        isLogarithm: transform !== null,
        sign: isReflected ? -1 : 1,
        origin: transform === null ? 0 : transform.minimum + (isReflected ? transform.range : 0),
        slack: 0.01 * (transform?.range ?? 0),
        low,
        width: high - low,
      };
    });
}

function scoreOf(figure: number, scale: Scale): number {
  // Comparisons with NaN are false, and the score comes out as NaN.
  let value = figure;
  if (scale.isLogarithm) {
    if (value < scale.referenceLow) value = scale.referenceLow;
    else if (value > scale.referenceHigh) value = scale.referenceHigh;
    value = scale.sign * Math.log(scale.sign * (value - scale.origin) + scale.slack);
  } else if (value < scale.winsorLow) value = scale.winsorLow;
  else if (value > scale.winsorHigh) value = scale.winsorHigh;
  let share = (value - scale.low) / scale.width;
  if (share < 0) share = 0;
  else if (share > 1) share = 1;
  return 100 * (scale.isLower ? 1 - share : share);
}

/** Ranks of one node into the same place of `rank`; NaN where there is no score. */
function rankInto(rank: Float64Array, score: Float64Array, from: number, regions: number): void {
  const order: number[] = [];
  for (let at = from; at < from + regions; at += 1) {
    if (Number.isNaN(score[at])) rank[at] = Number.NaN;
    else order.push(at);
  }
  order.sort((one, other) => (score[other] ?? 0) - (score[one] ?? 0));
  let better = Number.NaN;
  let place = 0;
  for (let position = 0; position < order.length; position += 1) {
    const at = order[position] ?? 0;
    const own = score[at] ?? 0;
    if (own !== better) place = position + 1;
    better = own;
    rank[at] = place;
  }
}

export function loopsOnWeights(work: WeightWork): Contestant<Standing> {
  const { regions, spec } = work;
  const themes = themesOf(spec);
  const leaves = themes.flatMap((theme) => theme.leaves);
  const scales = scalesOf(work);
  const ends = themes.map((_, theme) =>
    themes.slice(0, theme + 1).reduce((sum, { leaves: within }) => sum + within.length, 0),
  );
  const figures = new Float64Array(leaves.length * regions);
  leaves.forEach(({ id }, leaf) => figures.set(work.columns[id] ?? [], leaf * regions));
  const benchmark = Float64Array.from(leaves, ({ id }) => work.benchmark[id] ?? Number.NaN);
  const weights = Float64Array.from(leaves, ({ weight }) => weight);
  const moved = leaves.findIndex(({ id }) => id === work.moved);
  const themeWeights = Float64Array.from(themes, ({ weight }) => weight);
  const leafCoverage = (spec.minCoverage ?? 0.5) - TOLERANCE;
  const themeCoverage = (spec.nodes.find(({ id }) => id === OVERALL)?.minCoverage ?? 0.5) - TOLERANCE;
  const names = [...leaves.map(({ id }) => id), ...themes.map(({ id }) => id), OVERALL];

  const run = (weight: number): (() => Standing) => {
    weights[moved] = weight;
    const score = new Float64Array(names.length * regions);
    const gap = new Float64Array(names.length * regions);
    const rank = new Float64Array(names.length * regions);
    /** By theme and region: scores of both sides on the leaves that both have. */
    const own = new Float64Array(themes.length * regions);
    const against = new Float64Array(themes.length * regions);
    const held = new Float64Array(leaves.length);
    for (let leaf = 0; leaf < leaves.length; leaf += 1) {
      const scale = scales[leaf];
      if (scale === undefined) continue;
      const other = scoreOf(benchmark[leaf] ?? Number.NaN, scale);
      held[leaf] = other;
      for (let at = leaf * regions; at < (leaf + 1) * regions; at += 1) {
        const made = scoreOf(figures[at] ?? Number.NaN, scale);
        score[at] = made;
        gap[at] = other - made;
      }
    }
    for (let theme = 0; theme < themes.length; theme += 1) {
      const start = theme === 0 ? 0 : (ends[theme - 1] ?? 0);
      const end = ends[theme] ?? 0;
      let total = 0;
      for (let leaf = start; leaf < end; leaf += 1) total += weights[leaf] ?? 0;
      for (let region = 0; region < regions; region += 1) {
        let [sum, present, ownSum, againstSum, shared] = [0, 0, 0, 0, 0];
        for (let leaf = start; leaf < end; leaf += 1) {
          const made = score[leaf * regions + region] ?? Number.NaN;
          if (Number.isNaN(made)) continue;
          const share = weights[leaf] ?? 0;
          sum += share * made;
          present += share;
          const other = held[leaf] ?? Number.NaN;
          if (Number.isNaN(other)) continue;
          ownSum += share * made;
          againstSum += share * other;
          shared += share;
        }
        const at = theme * regions + region;
        const node = leaves.length * regions + at;
        score[node] = present > 0 && present / total >= leafCoverage ? sum / present : Number.NaN;
        const hasGap = shared > 0 && shared / total >= leafCoverage;
        own[at] = hasGap ? ownSum / shared : Number.NaN;
        against[at] = hasGap ? againstSum / shared : Number.NaN;
        gap[node] = (against[at] ?? 0) - (own[at] ?? 0);
      }
    }
    let total = 0;
    for (let theme = 0; theme < themes.length; theme += 1) total += themeWeights[theme] ?? 0;
    for (let region = 0; region < regions; region += 1) {
      let [sum, present, ownSum, againstSum, shared] = [0, 0, 0, 0, 0];
      for (let theme = 0; theme < themes.length; theme += 1) {
        const share = themeWeights[theme] ?? 0;
        const made = score[(leaves.length + theme) * regions + region] ?? Number.NaN;
        if (!Number.isNaN(made)) {
          sum += share * made;
          present += share;
        }
        const compared = own[theme * regions + region] ?? Number.NaN;
        if (Number.isNaN(compared)) continue;
        ownSum += share * compared;
        againstSum += share * (against[theme * regions + region] ?? Number.NaN);
        shared += share;
      }
      const node = (names.length - 1) * regions + region;
      score[node] = present > 0 && present / total >= themeCoverage ? sum / present : Number.NaN;
      gap[node] = shared > 0 && shared / total >= themeCoverage ? againstSum / shared - ownSum / shared : Number.NaN;
    }
    for (let node = 0; node < names.length; node += 1) rankInto(rank, score, node * regions, regions);
    const byName = (all: Float64Array): Record<string, Float64Array> =>
      Object.fromEntries(names.map((id, node) => [id, all.slice(node * regions, (node + 1) * regions)]));
    return () => ({ score: byName(score), gap: byName(gap), rank: byName(rank) });
  };
  return { name: 'plain loops', run };
}
