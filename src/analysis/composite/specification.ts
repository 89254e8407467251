import type { Calibration } from './calibration.ts';

/** A column of figures, one a unit; NaN where missing. */
export type Column = ArrayLike<number>;
/** Columns by the id of their leaf or node, all of one length. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * How a treated figure becomes comparable. Min-max scores run over `range`, by default [0, 100]; z-scores use n - 1; ranks give 1 to
 * the best, or to the worst where scores are to be held against each other as the others are (higher is better), and ties their
 * mean; percentile ranks are 100·(number below + half the ties)/(n - 1), self excluded.
 */
export type Normalisation =
  | { readonly method: 'min-max'; readonly range?: readonly [number, number] }
  | { readonly method: 'z-score' }
  | { readonly method: 'rank'; readonly first?: 'best' | 'worst' }
  | { readonly method: 'percentile-rank' };

export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

/**
 * A node of the tree. Nodes without children are leaves: columns of the table.
 */
export interface IndexNode {
  readonly id: string;
  /** Null for a root; usually there is one. */
  readonly parent: string | null;
  /** Relative to its siblings, 0 or more; default 1. */
  readonly weight?: number;
  /** Of a leaf: which end is good; default `higher`. */
  readonly direction?: 'higher' | 'lower';
  /** Overrides the specification's for this node. */
  readonly minCoverage?: number;
}

export interface Treatment {
  /** How many points may be winsorised before the logarithm is taken instead. */
  readonly maxPoints: number;
  /** A series is treated while |skewness| is above this and the excess kurtosis above `kurtosis`. */
  readonly skewness: number;
  readonly kurtosis: number;
}

export interface IndexSpec {
  readonly nodes: readonly IndexNode[];
  readonly normalise: Normalisation;
  readonly aggregate: Aggregation;
  /** Null or absent: outliers stay. */
  readonly treat?: Treatment | null;
  /**
   * A node has a score where its direct children present hold at least this share of its children's weight (0-1, default
   * 0.5); their weights are rescaled. Else NaN, as where none is present.
   */
  readonly minCoverage?: number;
  /**
   * Fixed bounds of leaves for min-max, in the leaf's own unit; where the leaf is transformed they pass through the same
   * transformation, no wider than the figures it was made from. Scores outside are clamped and marked.
   */
  readonly bounds?: Readonly<Record<string, readonly [number, number]>>;
  /** Treatment and bounds fixed on a reference set by `calibrate`; `treat` and `bounds` are then not looked at. */
  readonly calibration?: Calibration;
}

/** What was done, in the order in which it was done. Rows are positions in the table given. */
export type Step =
  | {
      readonly kind: 'winsorised';
      readonly id: string;
      readonly points: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | {
      readonly kind: 'transformed';
      readonly id: string;
      readonly minimum: number;
      readonly range: number;
      readonly isReflected: boolean;
    }
  /** All figures are the same (`value`), or there is none (NaN): the leaf has no score anywhere. */
  | { readonly kind: 'constant'; readonly id: string; readonly value: number }
  | {
      readonly kind: 'normalised';
      readonly id: string;
      readonly method: Normalisation['method'];
      readonly direction: 'higher' | 'lower';
      /** Smallest and largest figure of the reference on the treated scale, or the fixed bounds. */
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'clamped'; readonly id: string; readonly rows: readonly number[] }
  | {
      readonly kind: 'aggregated';
      readonly id: string;
      readonly method: Aggregation;
      /** Shares of the node, summing to 1 when all children are present. */
      readonly weights: readonly { readonly id: string; readonly weight: number }[];
      readonly minCoverage: number;
      /** Rows without a score because too little is present. */
      readonly missing: readonly number[];
    };
