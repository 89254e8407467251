import { formatOf } from '../../format.ts';

const format = formatOf('en');

/** How one number is made, step by step. */
export const steps = {
  kicker: 'How this number is made',
  close: 'Close',
  print: 'Print',
  score: 'Score',
  scoreNow: (score: string): string => `Score ${score}`,
  gapNow: (gap: string, benchmark: string): string => `gap ${gap} against: ${benchmark}`,
  noScore: 'No score',
  noGap: (benchmark: string): string => `no gap against: ${benchmark}`,
  theScore: 'The score',
  theGap: 'The gap',
  parts: { overall: 'The themes, one by one', theme: 'The indicators, one by one' },
  part: { overall: 'Theme', theme: 'Indicator' },
  weight: 'Weight',
  sum: 'Sum',
  mean: {
    arithmetic: 'Each score times its weight, summed.',
    geometric:
      'The geometric mean: the logarithm of each score times its weight, summed, and taken back by the exponential.',
    harmonic: 'The harmonic mean: each weight divided by its score, summed, and one divided by that.',
  },
  product: { arithmetic: 'Weight × score', geometric: 'Weight × ln(score)', harmonic: 'Weight ÷ score' },
  rescaled: 'What has no score is left out, and the weights of the others grow in proportion.',
  coverage: (there: string, needed: string): string => `${there} of the weight is there; a score needs ${needed}.`,
  like: 'Region and benchmark are compared on the same figures: what one of them lacks is left out on both sides, so these scores can differ from those above.',
  gapOf: 'Benchmark minus region; positive means behind.',
  partOfGap: 'Part of the gap',
  leftOut: (reason: string): string => `left out: ${reason}`,
  thin: 'fewer than two figures of the region’s own',
  nothing: 'none of its indicators counts by this method',
  noBenchmark: 'no benchmark',
  without: 'no score',
  figure: 'Figure',
  heldAgainst: 'Held against',
  source: 'Source',
  treatment: 'Treatment',
  benchmarkScore: 'Benchmark’s score',
  flag: (flags: string): string => `flag ${flags} of the source`,
  missing: (reason: string): string => `No figure: ${reason}`,
  noneToHold: 'There is no benchmark to hold it against.',
  untreated: 'None: no outliers.',
  notTreated: 'None: the method leaves outliers as they are.',
  winsorised: (points: number, low: string | null, high: string | null): string => {
    const limits = [
      high === null ? null : `figures above ${high} count as ${high}`,
      low === null ? null : `figures below ${low} count as ${low}`,
    ].filter((text) => text !== null);
    return `${format.number(points)} ${format.isOne(points) ? 'outlier' : 'outliers'} drawn in: ${limits.join('; ')}.`;
  },
  logarithm: 'The logarithm is taken, since a few figures lie far from all others.',
  bounds: { 'min-max': 'Bounds', 'z-score': 'Mean and spread', 'percentile-rank': 'Place', rank: 'Place' },
  minMax: (low: string, high: string): string =>
    `From ${low} to ${high}: smallest and largest of the EU27 and SEE regions after treatment.`,
  zScore: (mean: string, deviation: string): string =>
    `Mean ${mean}, standard deviation ${deviation}, of the EU27 and SEE regions after treatment.`,
  percentile: (worse: number, equal: number, of: number): string =>
    `Of ${format.number(of)} EU27 and SEE regions ${format.number(worse)} have a worse figure and ${format.number(equal)} the same.`,
  lowerIsBetter: 'Lower is better: the scale is turned round.',
  clamped: 'It lies beyond the scale and takes its end.',
  constant: 'All regions have the same figure: nothing can be scored.',
  neverScored: 'No score is made of this figure.',
  gapInUnit: 'Gap in the unit',
  difference: 'Difference',
  gapInPoints: 'Gap in points',
};
