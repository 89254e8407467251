import type { BenchmarkChoice, ClassMethod, MissingReason, Status, ThemeId } from '../../../model/index.ts';

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
    description: 'What is spent on research, who works in it, and how much high technology there is.',
  },
  environment: {
    label: 'Environmental sustainability',
    short: 'Environment',
    description: 'Greenhouse gases, per inhabitant and for what the economy yields.',
  },
  cooperation: {
    label: 'International cooperation',
    short: 'Cooperation',
    description: 'Partners and budgets in joint European projects.',
  },
  finance: {
    label: 'Financial support to SMEs',
    short: 'SME finance',
    description: 'Investment, and public money that reaches small and medium-sized enterprises.',
  },
  specialisation: {
    label: 'Regional specialisation and clusters',
    short: 'Specialisation',
    description: 'What the regional economy is especially good at, and how knowledge-intensive that is.',
  },
  skills: {
    label: 'Skills and jobs',
    short: 'Skills',
    description: 'Education, learning and work.',
  },
};

/** `name` stands in the control, `held` in a sentence ("trails the EU average"). */
export const benchmarks: Readonly<Record<BenchmarkChoice['kind'], { readonly name: string; readonly held: string; readonly description: string }>> = {
  'eu-average': { name: 'EU average', held: 'the EU average', description: 'The 27 member states of today.' },
  'see-median': { name: 'SEE median', held: 'the SEE median', description: 'The middle region of the South East Europe area.' },
  country: { name: 'Own country', held: 'its country', description: 'The mean of the country each region belongs to.' },
  frontier: { name: 'Frontier', held: 'the frontier', description: 'The mean of the best tenth of the regions, indicator by indicator.' },
  region: { name: 'A chosen region', held: 'the chosen region', description: 'Any other region of the area.' },
};

export const statuses: Readonly<Record<Status, string>> = {
  measured: 'measured',
  provisional: 'provisional',
  estimated: 'estimated',
  'break-in-series': 'break in series',
  'low-reliability': 'low reliability',
  converted: 'converted between NUTS versions',
  'filled-from-another-year': 'from another year',
  'carried-from-larger-area': 'carried from the country',
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
