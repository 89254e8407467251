import type { IndicatorId, RegionCode } from '../ids.ts';
import type { Direction } from '../indicator.ts';
import type { MissingReason } from '../observation.ts';
import type { BenchmarkBasis, ExploreResult, LeafNote, Notice, Question } from './result.ts';
import type { GroupsUsed } from '../region-filter.ts';
import type { ThemeId } from '../theme.ts';
import type { NodeId } from '../view.ts';

/** A node of the tree that scores are made with. */
export interface BoardNode {
  readonly id: NodeId;
  /** Null for the root. */
  readonly parent: NodeId | null;
  /** The theme it is, or belongs to; null for the whole. */
  readonly theme: ThemeId | null;
  /** Share of its parent's weight, 0-1, before missing ones are left out; 1 for the root. */
  readonly weight: number;
}

/** What regions of the area have on one node, in the order of `Board.regions`; NaN where missing. */
export interface NodeColumn {
  readonly score: readonly number[];
  /** The score of what the region is held against, on the figures both have. */
  readonly benchmark: readonly number[];
  /** Benchmark minus region: positive = behind. */
  readonly gap: readonly number[];
  /** What the node adds to the gap of the root: those of the leaves sum to it. NaN without a gap, 0 where left out. */
  readonly contribution: readonly number[];
}

/** What is to be known of figures that were not simply measured: the same of these indicators in all these regions. */
export interface BoardMark {
  readonly indicators: readonly IndicatorId[];
  readonly regions: readonly RegionCode[];
  /** Bits of STATUSES. */
  readonly status: number;
  readonly origin: string | null;
  /** Where the status is that of another year, else NaN. */
  readonly year: number;
}

/**
 * Every score and gap of the area on every node: the whole tree where the question's theme is `all`, else the theme and
 * its indicators. Scores are 0-100 with min-max; deviations with z-scores.
 */
export interface Board {
  readonly question: Question;
  readonly root: 'overall' | ThemeId;
  readonly regions: readonly RegionCode[];
  /** The root first, each theme before its indicators. */
  readonly nodes: readonly BoardNode[];
  readonly columns: Readonly<Record<string, NodeColumn>>;
  /** By the root's score, 1 = best; NaN where missing or ranked apart. Ties share the better rank. */
  readonly rank: readonly number[];
  /** As in `ExploreColumns`. */
  readonly isApart: readonly boolean[];
  /** Children of the root the region has, and how many there are. */
  readonly parts: readonly number[];
  readonly partsOf: number;
  /** How old the root's score is, as in `ExploreColumns`. */
  readonly meanYear: readonly number[];
  readonly yearFrom: readonly number[];
  readonly yearTo: readonly number[];
  /** Why the root has no score; null where it has one. */
  readonly reason: readonly (MissingReason | 'coverage' | null)[];
  /** As in `ExploreColumns`. */
  readonly rankedOf?: number;
  readonly leaves: readonly LeafNote[];
  readonly marks: readonly BoardMark[];
  readonly notices: readonly Notice[];
  readonly groupsUsed?: GroupsUsed;
}

/** The figures that a node's gap is made of, those that both sides have, and how many it can be made of. `row` is of the region. */
export function sharedUnder(
  { columns, leaves, root }: Pick<Board, 'columns' | 'leaves' | 'root'>,
  node: NodeId,
  row: number,
): { readonly shared: number; readonly sharedOf: number } {
  const under = leaves.filter(({ indicator, theme }) => node === root || theme === node || indicator === node);
  const hasGap = (id: string): boolean => Number.isFinite(columns[id]?.gap[row]);
  // A theme that counts for nothing has no gap, even where its figures have.
  return {
    shared: hasGap(node)
      ? under.filter(({ indicator, theme }) => hasGap(indicator) && (node === indicator || hasGap(theme))).length
      : 0,
    sharedOf: under.length,
  };
}

/** Draws that ranks are tried on, and the seed that makes them the same for everyone. */
export const RANGE_DRAWS = 2000;
export const RANGE_SEED = 2024;

/** How far ranks hang on choices of method: from seeded draws of weights, normalisation, treatment and imputation. */
export interface RankRanges {
  readonly question: Question;
  readonly draws: number;
  readonly seed: number;
  /** Share of the draws between `low` and `high`. */
  readonly level: number;
  readonly regions: readonly RegionCode[];
  /** By the method as chosen; NaN where not ranked. */
  readonly rank: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** For the regions asked to be compared, in that order: share of the draws in which the row is ahead of the column; NaN on the diagonal. */
  readonly compared: readonly RegionCode[];
  readonly ahead: readonly (readonly number[])[];
}

/** What the map shows, with how far its ranks can be told; of the same theme and method. */
export function withRanges(result: ExploreResult, ranges: Pick<RankRanges, 'regions' | 'low' | 'high'>): ExploreResult {
  const at = (column: readonly number[]): number[] =>
    result.columns.region.map((code) => column[ranges.regions.indexOf(code)] ?? Number.NaN);
  return { ...result, columns: { ...result.columns, rankLow: at(ranges.low), rankHigh: at(ranges.high) } };
}

/** Where a figure stands among those of the reference set: how many are worse, how many the same, of how many. */
export interface WorkingPlace {
  readonly worse: number;
  readonly equal: number;
  readonly of: number;
}

/** One figure as it enters a score, or would. */
export interface WorkingLeaf {
  readonly value: number;
  readonly year: number;
  /** First year of a total over a period. */
  readonly periodStart: number | null;
  readonly status: number;
  readonly flags: string;
  readonly origin: string | null;
  readonly reason: MissingReason | null;
  /** What it is held against, in its unit, and of which year; NaN and null without. */
  readonly benchmark: number;
  readonly benchmarkYear: number | null;
  readonly benchmarkBasis: BenchmarkBasis['basis'];
  /** Positive = behind; for direction `none` region minus benchmark. */
  readonly gapInUnit: number;
  readonly direction: Direction;
  /** How its kind of figure is scored; null where it never is, or the method leaves it out. */
  readonly scale: WorkingScale | null;
  /** After treatment. */
  readonly treated: number;
  readonly treatedBenchmark: number;
  /** For percentile ranks and places; null for other normalisations and for missing figures. */
  readonly place: WorkingPlace | null;
  readonly benchmarkPlace: WorkingPlace | null;
  readonly isClamped: boolean;
}

/** Treatment and bounds of one indicator, from the reference set. */
export interface WorkingScale {
  readonly direction: 'higher' | 'lower';
  /** Smallest and largest figure of the reference set, in the unit. */
  readonly smallest: number;
  readonly largest: number;
  /** The figures that stand for the ends of the scale, on the treated scale. */
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** True where the reference has no two different figures, so that nothing can be scored. */
  readonly isConstant: boolean;
  readonly winsorised: { readonly points: number; readonly low: number | null; readonly high: number | null } | null;
  readonly transform: { readonly minimum: number; readonly range: number; readonly isReflected: boolean } | null;
}

export interface WorkingNode {
  readonly id: NodeId;
  readonly theme: ThemeId | null;
  /** Share of the parent's weight, 0-1, before any is left out; 1 for the root. */
  readonly share: number;
  /** Share of the parent's weight after those missing were left out, for the score and for the gap; NaN where left out. */
  readonly weight: number;
  readonly gapWeight: number;
  readonly score: number;
  /** Of region and benchmark on the figures both have. */
  readonly gapScore: number;
  readonly benchmarkScore: number;
  readonly gap: number;
  /** What it adds to the gap of the root. NaN without a gap, 0 where left out. */
  readonly contribution: number;
  /** Share of the children's weight that must be there for a score; 0 for an indicator. */
  readonly minCoverage: number;
  /** True for a theme with too few figures of the region's own, which counts for nothing. */
  readonly isThin: boolean;
  /** Of an indicator. */
  readonly leaf: WorkingLeaf | null;
  /** Of a theme or the whole. */
  readonly children: readonly WorkingNode[];
}

/** All that one number is made of, so that it can be computed again. */
export interface Working {
  readonly question: Question;
  readonly region: RegionCode;
  /** The ends of the scale of min-max scores. */
  readonly range: readonly [number, number];
  readonly root: WorkingNode;
}
