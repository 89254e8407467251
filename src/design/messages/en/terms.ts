import type { BenchmarkChoice, ClassMethod, MissingReason, Status, StoodInFor, ThemeId } from '../../../model/index.ts';

export interface ThemeText {
  readonly label: string;
  readonly short: string;
  readonly description: string;
}

export const themes: Readonly<Record<ThemeId | 'all', ThemeText>> = {
  all: {
    label: 'Innovation capacity, all themes',
    short: 'All themes',
    description: 'The mean of the six theme scores.',
  },
  innovation: {
    label: 'Innovation and R&D',
    short: 'R&D',
    description: 'Spending on research, what comes of it, and small firms that innovate.',
  },
  environment: {
    label: 'Environmental sustainability',
    short: 'Environment',
    description: 'Greenhouse gases per inhabitant and for what the economy yields, and fine particles.',
  },
  cooperation: {
    label: 'International cooperation',
    short: 'Cooperation',
    description: 'Joint European projects, publications and innovation with others.',
  },
  finance: {
    label: 'Financial support to SMEs',
    short: 'SME finance',
    description:
      'What is invested, and spent on innovation. Support goes to poorer regions and does not count; loans and equity are not published by region.',
  },
  specialisation: {
    label: 'Regional specialisation and clusters',
    short: 'Specialisation',
    description: 'What the regional economy is especially good at, and how knowledge-intensive that is.',
  },
  skills: {
    label: 'Skills and jobs',
    short: 'Skills',
    description: 'Education, learning, digital skills and work.',
  },
};

/** `name` stands in the control, `held` in a sentence ("trails the EU average"). */
export const benchmarks: Readonly<
  Record<BenchmarkChoice['kind'], { readonly name: string; readonly held: string; readonly description: string }>
> = {
  'eu-average': { name: 'EU average', held: 'the EU average', description: 'The 27 member states of today.' },
  'see-median': {
    name: 'SEE median',
    held: 'the SEE median',
    description: 'The middle region of the South East Europe area.',
  },
  country: { name: 'Own country', held: 'its country', description: 'The mean of the country each region belongs to.' },
  frontier: {
    name: 'Frontier',
    held: 'the frontier',
    description: 'The mean of the best tenth of the regions, indicator by indicator.',
  },
  region: { name: 'A chosen region', held: 'the chosen region', description: 'Any other region of the area.' },
};

/** What means over regions are weighted by where the ratio's own denominator is not at hand. */
export const standIns: Readonly<Record<StoodInFor, string>> = {
  'labour-force': 'the labour force, as estimated here',
  'extended-labour-force': 'the labour force, not the extended one',
  'population-18-24': 'population aged 15–24, in place of 18–24',
  'recent-graduates': 'population aged 15–64, in place of recent graduates',
  households: 'population, in place of households',
  adults: 'population, in place of those asked',
  index: 'population, as an index is over nothing',
};

export const statuses: Readonly<Record<Status, string>> = {
  measured: 'measured',
  provisional: 'provisional',
  estimated: 'estimated',
  'break-in-series': 'break in series',
  'low-reliability': 'low reliability',
  converted: 'converted between NUTS versions',
  'filled-from-another-year': 'from another year',
  'carried-from-larger-area': 'carried from a larger area',
  modelled: 'modelled',
  'definition-differs': 'definition differs',
};

/** Completes "no figure: …". */
export const reasons: Readonly<Record<MissingReason | 'coverage', string>> = {
  'not-collected': 'not collected',
  'not-comparable': 'no comparable regional data',
  confidential: 'confidential',
  unreliable: 'too unreliable to publish',
  'not-published': 'not published for these years',
  'not-applicable': 'does not apply here',
  coverage: 'too few of the figures the score is made of',
};

export const classMethods: Readonly<Record<ClassMethod, { readonly name: string; readonly description: string }>> = {
  quantiles: { name: 'Quantiles', description: 'As many regions in each class, as far as ties allow.' },
  natural: { name: 'Natural breaks', description: 'Limits where the figures leave gaps.' },
  equal: { name: 'Equal steps', description: 'Classes of equal width.' },
  manual: { name: 'Own limits', description: 'Limits you set yourself.' },
};
