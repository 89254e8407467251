import type { RegionCode } from '../ids.ts';
import type { Notice, Question } from './result.ts';

/** Who counts as a neighbour: regions that touch, the nearest, or those within a distance. */
export const NEIGHBOURHOODS = ['borders', 'nearest-4', 'nearest-6', 'within-150', 'within-250'] as const;
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];
export const CORRECTIONS = ['fdr', 'bonferroni', 'none'] as const;
export type Correction = (typeof CORRECTIONS)[number];
export const PERMUTATIONS = [999, 9999, 99999] as const;
/** How it is told where like values stand together: local Moran, G* of Getis and Ord, local Moran against another figure around. */
export const SPATIAL_STATISTICS = ['local-moran', 'getis-ord', 'bivariate'] as const;
export type SpatialStatistic = (typeof SPATIAL_STATISTICS)[number];
/** What is taken for significant, after the correction. */
export const SPATIAL_ALPHA = 0.05;

/** Where like values stand together: what is asked. */
export interface SpatialQuestion {
  /** What is shown, as value or gap alike. */
  readonly question: Question;
  /** In the order of `neighbours`. */
  readonly regions: readonly RegionCode[];
  /** By region the positions of its neighbours. */
  readonly neighbours: readonly (readonly number[])[];
  readonly permutations: number;
  readonly seed: number;
  readonly correction: Correction;
  readonly statistic: SpatialStatistic;
  /** The figure around regions, where it is another than theirs. */
  readonly around: Question | null;
}

const SPATIAL_KINDS = ['high-high', 'low-low', 'high-low', 'low-high'] as const;
export type SpatialKind = (typeof SPATIAL_KINDS)[number];
/** What a region is on the map: significant of a kind, not significant, without neighbour, or without figure. */
export type SpatialMark = SpatialKind | 'not-significant' | 'no-neighbour' | 'no-figure';

/** Where like values stand together. Columns are in the order of `regions`; NaN where missing. */
export interface SpatialClusters {
  readonly question: SpatialQuestion;
  readonly regions: readonly RegionCode[];
  readonly value: readonly number[];
  /** Value less the mean, in standard deviations (n - 1). */
  readonly z: readonly number[];
  /** The mean of the same of the neighbours that have a figure. */
  readonly lag: readonly number[];
  readonly I: readonly number[];
  readonly p: readonly number[];
  /** G* of Getis and Ord. */
  readonly g: readonly number[];
  readonly mark: readonly SpatialMark[];
  /** Which kind it would be, significant or not; null without figure or neighbour. */
  readonly kind: readonly (SpatialKind | null)[];
  readonly moran: { readonly I: number; readonly expected: number; readonly p: number; readonly z: number };
  readonly notices: readonly Notice[];
}
