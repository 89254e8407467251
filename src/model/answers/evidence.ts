import type { IndicatorId, RegionCode } from '../ids.ts';
import type { LeafNote, Notice, Question } from './result.ts';
import type { ThemeId } from '../theme.ts';
import type { EvidenceRegions } from '../view.ts';

/** The indices of others that scores are held against; which of them there are hangs on the catalogue. */
export const OUTSIDE = ['scoreboard', 'competitiveness'] as const;
export type OutsideName = (typeof OUTSIDE)[number];
/** The indicators of the catalogue that hold them, the newest first. */
export const OUTSIDE_INDICES: Readonly<Record<OutsideName, readonly string[]>> = {
  scoreboard: ['scoreboard-summary'],
  competitiveness: ['competitiveness-2022', 'competitiveness'],
};

/** Two indicators of a theme that correlate above this say nearly the same. */
export const SAME_ABOVE = 0.9;
/** An indicator that correlates less than this with the rest of its theme goes its own way; below nought it runs against it. */
export const OWN_WAY_BELOW = 0.2;
/** An alpha of less than this: the indicators of a theme tell the same story only loosely. */
export const LOOSE_BELOW = 0.7;
/** Disagreements told one by one. */
export const MOST_DISAGREEMENTS = 10;

/** The whole or a theme: what scores are compared of. */
export type ScoreNode = 'overall' | ThemeId;

/** One indicator of the index, as it moves with the others and makes scores differ. */
export interface EvidenceIndicator {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId;
  /** Regions with a figure. */
  readonly regions: number;
  /** Share of the weight of its theme, and of the whole, 0-1. */
  readonly weight: number;
  readonly wholeWeight: number;
  /** Correlation with the mean of the other indicators of its theme, and over how many regions; NaN where it is alone. */
  readonly rest: number;
  readonly restRegions: number;
  /** What it adds to the variance of its theme and of the whole: over the theme, over all, these sum to 1. NaN unless means are arithmetic. */
  readonly share: number;
  readonly wholeShare: number;
  /** Squared correlation with the score of its theme, and with the whole. */
  readonly explains: number;
  readonly wholeExplains: number;
  /** Share of the theme's variance between classes of the indicator: what goes with it, straight or curved. */
  readonly ratio: number;
}

/** How far the parts of a score tell the same story: the indicators of a theme, or the themes of the whole. */
export interface Agreement {
  readonly node: ScoreNode;
  readonly items: number;
  /** Of items brought to the same spread; from correlations pair by pair, the thinnest over `fewest` regions. */
  readonly alpha: number;
  readonly meanCorrelation: number;
  readonly fewest: number;
  /** Of the scores as they are, over the `complete` regions that have all. */
  readonly rawAlpha: number;
  readonly complete: number;
  /** Of a theme: its share of the whole's weight, what it adds to the variance of the whole, and its squared correlation with it. NaN for the whole. */
  readonly weight: number;
  readonly share: number;
  readonly explains: number;
}

/** Every pair once: row i holds the pairs with the i before it. */
export interface Pairs {
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
}

/** Where an indicator has figures, and how old they are. */
export interface Coverage {
  readonly indicator: IndicatorId;
  readonly theme: ThemeId;
  /** Whether it counts in the index that is asked about. */
  readonly isCounted: boolean;
  /** Regions of the area with a figure, EU regions of the area, EU27 regions. */
  readonly area: number;
  readonly euOfArea: number;
  readonly eu27: number;
  /** Of those of the area: figures of a larger area, carried to the region. */
  readonly carried: number;
  /** Of the figures of the area; NaN without any. */
  readonly newest: number;
  readonly years: readonly { readonly year: number; readonly regions: number }[];
}

/** Where a part of the score, or an indicator, places a region among those compared. */
export interface Placing<Id> {
  readonly id: Id;
  readonly rank: number;
  /** How many are ranked by it. */
  readonly of: number;
}

/** A region that the two rank far apart, with what makes it so. */
export interface Disagreement {
  readonly region: RegionCode;
  readonly ownRank: number;
  readonly otherRank: number;
  /** The parts of the score that lift it here, or hold it back, most; the strongest first. */
  readonly pulls: readonly Placing<ScoreNode | IndicatorId>[];
  /** What counts there and not here, and places it as the other does. */
  readonly elsewhere: readonly Placing<IndicatorId>[];
}

/** A score of the atlas held against an index of somebody else, region by region of the area. */
export interface OutsideComparison {
  /** The other index. */
  readonly index: IndicatorId;
  readonly node: ScoreNode;
  readonly outside: OutsideName;
  /** How many indicators the score is made of, and how many of them are figures of the other index itself: so much of the agreement is built in. */
  readonly parts: number;
  readonly shared: number;
  /** That most of its figures are of. */
  readonly year: number;
  /** The regions that both know, and the two figures and ranks of each, 1 = best among them. */
  readonly regions: readonly RegionCode[];
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly ownRank: readonly number[];
  readonly otherRank: readonly number[];
  readonly pearson: number;
  readonly spearman: number;
  /** Rank correlation over all reference regions that both know. */
  readonly wide: { readonly spearman: number; readonly regions: number };
  /** Regions whose figure there is one of a larger area. */
  readonly carried: readonly RegionCode[];
  /** Regions whose figure there stands at the end of its scale in parts, so that it is to be read with care. */
  readonly capped: readonly RegionCode[];
  readonly disagreements: readonly Disagreement[];
}

/** What an index rests on. */
export interface Evidence {
  readonly question: Question;
  readonly regions: EvidenceRegions;
  /** How many regions those are. */
  readonly of: number;
  /** EU regions of the area, and regions of the area and of the EU27: what coverage is counted against. */
  readonly counts: { readonly area: number; readonly euOfArea: number; readonly eu27: number };
  /** In the order of the themes. */
  readonly indicators: readonly EvidenceIndicator[];
  /** Of the indicators, in their order. */
  readonly pairs: Pairs;
  readonly themes: readonly ThemeId[];
  /** Of the scores of the themes, in their order. */
  readonly themePairs: Pairs;
  /** Of the whole, then of each theme. */
  readonly agreement: readonly Agreement[];
  readonly coverage: readonly Coverage[];
  readonly comparisons: readonly OutsideComparison[];
  readonly leaves: readonly LeafNote[];
  readonly notices: readonly Notice[];
}
