export type { Matrix, Vector } from './matrix.ts';

export type {
  Aggregation,
  Column,
  Columns,
  IndexNode,
  IndexSpec,
  Normalisation,
  Step,
  Treatment,
} from './composite/specification.ts';
export type { Calibration, LeafCalibration, LeafTransform } from './composite/calibration.ts';
export { calibrate } from './composite/calibrate.ts';
export { calibrateColumns } from './composite/calibrate-columns.ts';
export { compositeIndex, type CompositeIndex } from './composite/composite-index.ts';
export { indexOverColumns, type IndexColumns } from './composite/index-over-columns.ts';
export { meansOver } from './composite/means-over.ts';
export {
  PERFORMANCE_GROUPS,
  performanceGroups,
  type PerformanceGroup,
  type PerformanceGroupName,
} from './composite/performance-groups.ts';
export { principalWeights } from './composite/principal-weights.ts';
export { recompute, type Recomputed } from './composite/recompute.ts';
export { excessKurtosis, skewness } from './composite/skewness.ts';
export { treatOutliers, type TreatedSeries } from './composite/treat-outliers.ts';

export type { Benchmark } from './gaps/benchmark.ts';
export { benchmarkUnit, benchmarkValues } from './gaps/benchmark-unit.ts';
export { decomposeGap, gapPartsAt, type GapPart } from './gaps/decompose-gap.ts';
export { gaps } from './gaps/gaps.ts';
export { gapsOverColumns, type GapColumns } from './gaps/gaps-over-columns.ts';

export { drawRanks, type DrawnRanks, type DrawOptions, type LeafScores } from './sensitivity/draw-ranks.ts';
export { rankAcceptability } from './sensitivity/rank-acceptability.ts';
export {
  rankIntervals,
  type RankInterval,
  type RankIntervalOptions,
  type Variation,
} from './sensitivity/rank-intervals.ts';

export { betaConvergence, type BetaConvergence } from './convergence/beta-convergence.ts';
export { betaWithin, type BetaWithin } from './convergence/beta-within.ts';
export { closedGap, narrowedGap, type GapCourse, type GapSpan, type GapYear } from './convergence/closed-gap.ts';
export { sigmaConvergence, type SigmaConvergence } from './convergence/sigma-convergence.ts';
export { theil, type Theil } from './convergence/theil.ts';
export { fitLine } from './convergence/fit-line.ts';
export { yearsToClose, type YearsToClose } from './convergence/years-to-close.ts';

export { areaUnderCurve } from './industry/area-under-curve.ts';
export {
  clusterStars,
  starsOfCell,
  type CellStars,
  type ClusterCell,
  type ClusterStars,
  type ClusterThresholds,
} from './industry/cluster-stars.ts';
export { compoundGrowth } from './industry/compound-growth.ts';
export { cooccurrence } from './industry/cooccurrence.ts';
export { economicComplexity, type EconomicComplexity } from './industry/economic-complexity.ts';
export { entropy } from './industry/entropy.ts';
export { hachman } from './industry/hachman.ts';
export { herfindahl } from './industry/herfindahl.ts';
export {
  KNOWN_RELATEDNESS,
  knownRelatedness,
  knownSectors,
  type KnownRelatedness,
} from './industry/known-relatedness.ts';
export { krugman } from './industry/krugman.ts';
export { levelBreaks, type BreakRule } from './industry/level-breaks.ts';
export { localisation, localisationWithin } from './industry/localisation.ts';
export { locationQuotients } from './industry/location-quotients.ts';
export { relatedness } from './industry/relatedness.ts';
export { relatednessDensity } from './industry/relatedness-density.ts';
export { shiftShare, type ShiftShare, type ShiftShareParts } from './industry/shift-share.ts';
export { strongestLinks, type Link } from './industry/strongest-links.ts';
export { leastOfTop } from './industry/top-share.ts';
export { varieties, type Varieties } from './industry/varieties.ts';

export { correlationMatrix, type CorrelationMatrix } from './composite/correlation-matrix.ts';
export { correlationRatio } from './evidence/correlation-ratio.ts';
export { cronbachAlpha, type CronbachAlpha } from './evidence/cronbach-alpha.ts';
export { fitInterval, type FitInterval } from './evidence/fit-interval.ts';
export { itemRest } from './evidence/item-rest.ts';
export { pearson, type Correlation } from './composite/pearson.ts';
export { spearman } from './evidence/spearman.ts';
export { varianceShares, type VarianceShares } from './evidence/variance-shares.ts';

export { benjaminiHochberg } from './space/benjamini-hochberg.ts';
export { queenContiguity } from './space/contiguity.ts';
export { getisOrd, getisOrdTest, type GetisOrdTest } from './space/getis-ord.ts';
export { normalP } from './space/normal-p.ts';
export { significantAt, type TestCorrection } from './space/significant-at.ts';
export {
  bivariateInSteps,
  localMoranInSteps,
  bivariateLocalMoran,
  localMoran,
  type LocalMoran,
  type LocalMoranOptions,
  type Quadrant,
} from './space/local-moran.ts';
export { moran, moranInSteps, type Moran } from './space/moran.ts';
export { nearestNeighbours, neighboursWithin, type Place } from './space/neighbours.ts';
export { rowStandardised, type Weights } from './space/weights.ts';

export { complements, sumKnown, type Complements, type Sides } from './peers/complementarity.ts';
export { nearest } from './peers/nearest.ts';
export { isReallyBetter, type RankSpan } from './peers/really-better.ts';
export { scoreOfParts, shareOfMuch, type PartedScore, type ScorePart } from './peers/score-of-parts.ts';
export {
  columnScales,
  standardised,
  structuralDistance,
  structuralParts,
  structuralPartsFrom,
  type ColumnScale,
  type StructuralParts,
  type StructureOptions,
} from './peers/structural-distance.ts';
export { gapChoice, gapInSteps, gapStatistic, type GapOptions, type GapStatistic } from './groups/gap-statistic.ts';
export { groupStability, recoveryInSteps, type Recovery, type StabilityOptions } from './groups/group-stability.ts';
export { kMeans, type KMeans, type KMeansOptions } from './groups/k-means.ts';
export { keepNumbers } from './groups/keep-numbers.ts';
export { pca, type PrincipalComponents } from './groups/pca.ts';
export { silhouette, type Silhouette } from './groups/silhouette.ts';
export { ward, type Merge, type Ward } from './groups/ward.ts';
