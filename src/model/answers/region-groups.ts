import type { NodeId } from '../view.ts';
import type { RegionCode } from '../ids.ts';
import type { Notice, Question } from './result.ts';
import type { GroupPart } from '../group-part.ts';
import type { Imputation } from '../method.ts';
import { THEMES, type ThemeId } from '../theme.ts';
import {
  CORRECTIONS,
  NEIGHBOURHOODS,
  PERMUTATIONS,
  type Correction,
  type Neighbourhood,
  type SpatialStatistic,
} from './spatial-clusters.ts';

/** What regions are alike in: their scores of themes, or of all indicators of these. */
export const GROUP_BASES = ['themes', 'indicators'] as const;
export type GroupBasis = (typeof GROUP_BASES)[number];
export const GROUP_WAYS = ['k-means', 'ward'] as const;
export type GroupWay = (typeof GROUP_WAYS)[number];

/** What small maps show beside one another: the six themes, several years, gaps to several regions. */
export const MAP_SIDES = ['themes', 'years', 'regions'] as const;
export type MapSide = (typeof MAP_SIDES)[number];
/** What the dots of two figures are coloured by; a theme is the one that a region is best in. */
export const DOT_TONES = ['none', 'theme', 'country', 'group'] as const;
export type DotTone = (typeof DOT_TONES)[number];
export const CORRELATIONS = ['pearson', 'spearman'] as const;
export type CorrelationWay = (typeof CORRELATIONS)[number];

/** How many groups there can be: as many as colours that are told apart. */
export const FEWEST_GROUPS = 2;
export const MOST_GROUPS = 8;
/** Draws of the resamples, the references and the permutations repeat by this seed. */
export const GROUP_SEED = 20261130;
export const GROUP_RESAMPLES = 100;

/** Which regions are alike: what is asked. */
export interface GroupsQuestion {
  /** Its theme, indicator and benchmark change nothing; its imputation says what stands for a missing figure. */
  readonly question: Question;
  readonly basis: GroupBasis;
  readonly themes: readonly ThemeId[];
  readonly way: GroupWay;
  /** Null takes the number that is suggested. */
  readonly count: number | null;
  /** A year before, whose scores are put to the nearest of the groups. */
  readonly since: number | null;
}

/** A number of groups that was tried. */
export interface GroupTrial {
  readonly count: number;
  /** Mean silhouette over the regions, -1 to 1. */
  readonly silhouette: number;
}

/** A group of regions that are alike. */
export interface RegionGroup {
  /** From 0: it keeps its number, and with it its colour, where there are more or fewer groups. */
  readonly number: number;
  readonly regions: readonly RegionCode[];
  /** By theme: mean score of its regions. */
  readonly score: readonly number[];
  /** By theme: the same less the mean of all regions grouped, in their standard deviations. */
  readonly profile: readonly number[];
}

/** Which regions are alike. */
export interface RegionGroups {
  readonly question: GroupsQuestion;
  /** Those that are grouped; columns below are in their order. */
  readonly regions: readonly RegionCode[];
  /** Those that lack a figure that counts. */
  readonly leftOut: readonly { readonly region: RegionCode; readonly missing: readonly NodeId[] }[];
  /** What they are alike in, each with its share of the squared distance, summing to 1. */
  readonly variables: readonly { readonly node: NodeId; readonly weight: number }[];
  readonly themes: readonly ThemeId[];
  /** By theme: mean of the regions grouped, and their standard deviation. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly trials: readonly GroupTrial[];
  readonly suggested: number;
  /** By number, ascending. */
  readonly groups: readonly RegionGroup[];
  /** By region and variable: standard deviations from the mean, times the root of the weight. */
  readonly points: readonly (readonly number[])[];
  /** By region: the number of its group. */
  readonly numberOf: readonly number[];
  /** By region and group (in the order of `groups`): distance to the mean of the group, in weighted standard deviations. */
  readonly distances: readonly (readonly number[])[];
  readonly silhouette: readonly number[];
  /** By region: whether another group is at most a tenth farther than its own. */
  readonly isBorder: readonly boolean[];
  /** Ward's tree over the regions, as in `analysis`. */
  readonly merges: readonly { readonly a: number; readonly b: number; readonly height: number }[];
  /** Principal components of the same: two coordinates a region, two loadings a variable, shares of the variance. */
  readonly components: {
    readonly scores: readonly (readonly [number, number])[];
    readonly loadings: readonly (readonly [number, number])[];
    readonly explained: readonly number[];
  };
  /** Null where no year before was asked for. */
  readonly earlier: {
    readonly year: number;
    /** What regions are compared in: of the variables, those that at least half of the regions had then. */
    readonly variables: readonly NodeId[];
    /** By region: the number of the group it was nearest to in these, -1 where it had not all of them. */
    readonly numberOf: readonly number[];
    /** The group it is nearest to now, in the same. */
    readonly nowOf: readonly number[];
  } | null;
  readonly notices: readonly Notice[];
}

/** How sure the groups are. */
export interface GroupEvidence {
  readonly question: GroupsQuestion;
  /** By number of groups from 1: the gap statistic, and its standard error. */
  readonly gaps: readonly { readonly count: number; readonly gap: number; readonly error: number }[];
  /** The first number whose gap is within one error of the next. */
  readonly gapChoice: number;
  readonly resamples: number;
  /** By group, in the order of `RegionGroups.groups`: in how many resamples it was found again, and mean Jaccard similarity. */
  readonly recovered: readonly number[];
  readonly jaccard: readonly number[];
}

/** What is shown on the page of groups. */
export interface GroupsChoice {
  readonly part: GroupPart;
  readonly basis: GroupBasis;
  readonly themes: readonly ThemeId[];
  readonly way: GroupWay;
  /** Null takes the number that is suggested. */
  readonly count: number | null;
  /** What stands for a missing figure. */
  readonly imputation: Imputation;
  /** The group that is open, by its number. */
  readonly open: number | null;
  readonly since: number;
  readonly neighbourhood: Neighbourhood;
  readonly permutations: number;
  readonly correction: Correction;
  /** The two figures: scores or indicators. */
  readonly x: NodeId;
  readonly y: NodeId;
  readonly side: MapSide;
  readonly tone: DotTone;
  readonly correlation: CorrelationWay;
  readonly statistic: SpatialStatistic;
}

export const DEFAULT_GROUPS: GroupsChoice = {
  part: 'alike',
  basis: 'themes',
  themes: THEMES,
  way: 'k-means',
  count: null,
  imputation: 'none',
  open: null,
  since: 2018,
  neighbourhood: NEIGHBOURHOODS[0],
  permutations: PERMUTATIONS[0],
  correction: CORRECTIONS[0],
  x: 'innovation',
  y: 'skills',
  side: 'themes',
  tone: 'none',
  correlation: 'pearson',
  statistic: 'local-moran',
};

/** The question of a View and what is chosen on the page. */
export function groupsQuestionOf(
  question: Question,
  { basis, themes, way, count, imputation, since }: GroupsChoice,
): GroupsQuestion {
  return {
    question: {
      ...question,
      theme: 'all',
      indicator: null,
      benchmark: { kind: 'eu-average' },
      hasAllYears: false,
      method: { ...question.method, imputation },
    },
    basis,
    themes,
    way,
    count,
    since,
  };
}
