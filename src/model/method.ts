import type { IndicatorId } from './ids.ts';
import type { ThemeId } from './theme.ts';

export const NORMALISATIONS = ['min-max', 'z-score', 'percentile-rank', 'rank'] as const;
export type NormalisationName = (typeof NORMALISATIONS)[number];
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
export type AggregationName = (typeof AGGREGATIONS)[number];
/** `within-themes`: themes weigh the same, and indicators within a theme. `custom`: these, times the weights given. */
export const WEIGHTINGS = ['within-themes', 'over-indicators', 'principal-component', 'custom'] as const;
type Weighting = (typeof WEIGHTINGS)[number];
/** What stands for a missing figure: nothing; the region's own of the nearest year; its country's mean. */
export const IMPUTATIONS = ['none', 'nearest-year', 'country'] as const;
export type Imputation = (typeof IMPUTATIONS)[number];

/** How figures become scores. */
export interface Method {
  readonly normalisation: NormalisationName;
  /** Geometric and harmonic means need scores above nought whose ratios say something: min-max only, then on 1 to 100. */
  readonly aggregation: AggregationName;
  readonly hasTreatment: boolean;
  readonly weighting: Weighting;
  /** By theme or indicator; those not named weigh 1. Read where the weighting is `custom`. */
  readonly weights: Readonly<Partial<Record<ThemeId | IndicatorId, number>>>;
  /** Indicators that do not count. */
  readonly leftOut: readonly IndicatorId[];
  readonly imputation: Imputation;
  /** Share of a theme's weight that must be there for a score, 0-1. */
  readonly coverage: number;
}

export const PRESETS = ['atlas-default', 'scoreboard-like', 'competitiveness-like'] as const;
export type Preset = (typeof PRESETS)[number];

export const PRESET_METHODS: Readonly<Record<Preset, Method>> = {
  'atlas-default': {
    normalisation: 'min-max',
    aggregation: 'arithmetic',
    hasTreatment: true,
    weighting: 'within-themes',
    weights: {},
    leftOut: [],
    imputation: 'none',
    coverage: 0.5,
  },
  'scoreboard-like': {
    normalisation: 'min-max',
    aggregation: 'arithmetic',
    hasTreatment: true,
    weighting: 'over-indicators',
    weights: {},
    leftOut: [],
    imputation: 'nearest-year',
    coverage: 0.5,
  },
  'competitiveness-like': {
    normalisation: 'z-score',
    aggregation: 'arithmetic',
    hasTreatment: true,
    weighting: 'within-themes',
    weights: {},
    leftOut: [],
    imputation: 'none',
    coverage: 0.5,
  },
};

export const ATLAS_DEFAULT: Method = PRESET_METHODS['atlas-default'];

/** The preset a method is, or null where it is one's own. */
export function presetOf(method: Method): Preset | null {
  return PRESETS.find((preset) => sameMethod(PRESET_METHODS[preset], method)) ?? null;
}

export function sameMethod(one: Method, other: Method): boolean {
  const weightsOf = ({ weights, weighting }: Method): string =>
    weighting === 'custom'
      ? JSON.stringify(
          Object.entries(weights)
            .filter(([, weight]) => weight !== 1)
            .sort(),
        )
      : '';
  return (
    one.normalisation === other.normalisation &&
    one.aggregation === other.aggregation &&
    one.hasTreatment === other.hasTreatment &&
    one.weighting === other.weighting &&
    weightsOf(one) === weightsOf(other) &&
    [...one.leftOut].sort().join() === [...other.leftOut].sort().join() &&
    one.imputation === other.imputation &&
    one.coverage === other.coverage
  );
}

/** Whether a method makes sense: geometric and harmonic means of scores that may be nought or less, or that count places, do not. */
export function isPossible({ normalisation, aggregation }: Method): boolean {
  return aggregation === 'arithmetic' || normalisation === 'min-max';
}

/** What scores are measured in: points of a scale with fixed ends, standard deviations, percentiles of the reference regions, or places among them. */
export const SCALES = ['points', 'deviations', 'percentiles', 'places'] as const;
export type Scale = (typeof SCALES)[number];

export function scaleOf({ normalisation }: Method): Scale {
  switch (normalisation) {
    case 'min-max':
      return 'points';
    case 'z-score':
      return 'deviations';
    case 'percentile-rank':
      return 'percentiles';
    case 'rank':
      return 'places';
  }
}

/** Decimals that mean something on a scale. */
export const SCALE_DECIMALS: Readonly<Record<Scale, number>> = { points: 1, deviations: 2, percentiles: 1, places: 1 };
