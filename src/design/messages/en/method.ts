import {
  FIRST_PUBLISHED_YEAR,
  type AggregationName,
  type Imputation,
  type NormalisationName,
  type Preset,
  type Weighting,
} from '../../../model/index.ts';
import { formatOf } from '../../format.ts';

const format = formatOf('en');

interface Choice {
  readonly name: string;
  readonly description: string;
}

const presets: Readonly<Record<Preset, string>> = {
  'atlas-default':
    'Outliers treated, each indicator between fixed ends of 0 and 100, themes and the indicators within them weighing the same. Scores compare over the years.',
  'scoreboard-like':
    'Every indicator weighs the same whatever its theme, and the nearest year stands in for a missing one, as in the Regional Innovation Scoreboard. Indicators, treatment and bounds are those of the atlas, so that its figures are not those of the Scoreboard.',
  'competitiveness-like':
    'Standard deviations from the mean of the reference regions, averaged, as in the Regional Competitiveness Index. Indicators and themes are those of the atlas; the weights of stages of development are not taken over.',
};
const normalisations: Readonly<Record<NormalisationName, Choice>> = {
  'min-max': { name: '0 to 100', description: 'Between the ends of the reference regions.' },
  'z-score': { name: 'Deviations', description: 'Standard deviations from their mean.' },
  'percentile-rank': { name: 'Percentiles', description: 'Share of them that lie below.' },
  rank: {
    name: 'Places',
    description:
      'Place among them, counted from the last. How far apart they lie is lost, and an indicator that more regions report counts for more.',
  },
};
const aggregations: Readonly<Record<AggregationName, Choice>> = {
  arithmetic: { name: 'Arithmetic', description: 'A strength makes up for a weakness.' },
  geometric: { name: 'Geometric', description: 'A weakness counts for more.' },
  harmonic: { name: 'Harmonic', description: 'A weakness counts for much more.' },
};
const weightings: Readonly<Record<Weighting, Choice>> = {
  'within-themes': {
    name: 'Equal in themes',
    description: 'Themes weigh the same, and so do the indicators of a theme.',
  },
  'over-indicators': { name: 'Equal over indicators', description: 'A theme weighs as much as it has indicators.' },
  'principal-component': {
    name: 'By what they share',
    description: 'Squared loadings of the first principal component within each theme.',
  },
  custom: { name: 'Your own', description: 'As set below.' },
};
const imputations: Readonly<Record<Imputation, Choice>> = {
  none: { name: 'Nothing', description: 'A missing figure stays missing.' },
  'nearest-year': {
    name: 'The nearest year',
    description: `The region’s own figure of at most eight years away, none of before ${String(FIRST_PUBLISHED_YEAR)}.`,
  },
  country: { name: 'The country', description: 'The mean of the country’s regions that report.' },
};

const groupNames = { emerging: 'emerging', moderate: 'moderate', strong: 'strong', leader: 'leading' } as const;

/** The page of methods. */
export const method = {
  presets,
  normalisations,
  aggregations,
  weightings,
  imputations,
  choose: 'How figures become scores',
  preset: 'Start from',
  normalisation: 'Common scale',
  aggregation: 'Mean',
  onlyWith:
    'Geometric and harmonic means need scores above nought whose ratios say something: they go with 0 to 100 only.',
  weighting: 'Weights',
  treatment: 'Draw in outliers',
  imputation: 'In place of a missing figure',
  coverage: 'A theme needs of its weight',
  weights: 'Weights of themes and indicators',
  weightsHint: 'Moving one makes the weights your own. Beside each, its share of the overall score.',
  indicators: (theme: string, count: number): string =>
    `${theme}: ${format.number(count)} ${format.isOne(count) ? 'indicator' : 'indicators'}`,
  counts: (indicator: string): string => `${indicator} counts`,
  weightOf: (node: string): string => `Weight of ${node}`,
  times: (weight: string, share: string): string => `×${weight} · ${share}`,
  reset: 'Reset the weights',
  against: 'Compared with',
  effect: 'Ranks by the two methods',
  finding: (
    moved: number,
    of: number,
    least: number,
    most: { readonly name: string; readonly gained: number } | null,
  ): string => {
    const count =
      moved === 0
        ? `No region moves by ${format.number(least)} ranks or more`
        : `${format.number(moved)} of ${format.number(of)} regions ${moved === 1 ? 'moves' : 'move'} by ${format.number(least)} ranks or more`;
    return most === null
      ? count
      : `${count}; ${most.name} most, ${most.gained > 0 ? 'up' : 'down'} ${format.number(Math.abs(most.gained))}`;
  },
  same: 'The two methods are the same',
  sameHint: 'Change a choice, or what it is compared with, to see ranks move.',
  none: 'No region is ranked by both methods',
  noneHint:
    'By one of them too few figures are there. More indicators that count, more years to fill back from, or a theme that needs less of its weight bring scores back.',
  before: 'Rank before',
  after: 'Rank now',
  moved: 'Moved',
  slopes: (before: string, after: string, regions: number): string =>
    `Lines from the rank of ${format.number(regions)} regions by ${before} to that by ${after}.`,
  groups: {
    finding: (counts: readonly { readonly group: keyof typeof groupNames; readonly count: number }[]): string =>
      `Against an EU average of 100: ${format.list(counts.map(({ group, count }) => `${format.number(count)} ${groupNames[group]}`))}`,
    note: 'Scores in percent of the EU average on the figures both have. Groups part at 70, 100 and 125; + and − are the upper and lower third of a group’s regions.',
    caption: 'Performance groups',
    relative: 'EU average = 100',
    group: 'Group',
    named: (group: keyof typeof groupNames, third: 'upper' | 'middle' | 'lower'): string =>
      `${groupNames[group]}${{ upper: ' +', middle: '', lower: ' −' }[third]}`,
  },
  lines:
    'A line of a score over the years ends at the score of today, in the last year in which indicators of half its weight are measured. Each year before differs from the next by what the indicators measured before and after changed it, the change between two measured years spread evenly over them; nothing is filled in. Seven indicators rest on a survey of firms held every second year: editions in which every region repeats its figure are left out. A theme moves where indicators of half its weight do; the overall score follows the themes that move in all years of its line, half of them at least. A pace takes years with half of the weight measured, and a gap closes only if it does at both ends of the interval, within 100 years.',
};
