import { formatOf } from '../../format.ts';

const format = formatOf('en');
const counted = (count: number, one: string, more: string): string =>
  `${format.number(count)} ${format.isOne(count) ? one : more}`;

/** How the numbers of a figure come about, in sentences that a presenter can say. Amounts and sums come written. */
export const numbers = {
  title: 'The numbers, written out',
  /** `sum`: `52.1 − 38.2 = +13.9`. */
  gap: (name: string, value: string, benchmark: string, held: string, gap: string, sum: string): string =>
    `${name}: ${value}; ${benchmark}: ${held}. ${gap}: ${sum}.`,
  gapShared: (name: string, value: string, benchmark: string, held: string, gap: string): string =>
    `${name}: ${value}; ${benchmark}: ${held}. Gap: ${gap}, taken over the figures that both have, so that it is not the plain difference.`,
  gapAlone: (name: string, value: string, reason: string): string => `${name}: ${value}. No gap: ${reason}.`,
  missing: (name: string, reason: string): string => `${name} has no figure: ${reason}.`,
  ofYear: (year: string, remarks: readonly string[]): string =>
    `Figure of ${year}${remarks.length === 0 ? '' : `, ${remarks.join(', ')}`}.`,
  inPoints: (points: string): string => `On the scale of scores the gap is ${points}.`,
  /** `by`: a label, such as Gap or Score. */
  rank: (by: string, rank: string): string => `By ${by.toLowerCase()} it ranks ${rank}.`,
  age: (ages: string): string => `The score is ${ages}.`,
  basis: (benchmark: string, year: string, basis: string): string =>
    `${benchmark}${year === '' ? '' : `, ${year}`}: ${basis}.`,
  table: (sources: string): string => `Source table: ${sources}.`,
  spread: (count: number, high: string, highest: string, low: string, lowest: string, sum: string): string =>
    `Among ${counted(count, 'region', 'regions')} the highest is ${high} with ${highest}, the lowest ${low} with ${lowest}: ${sum}.`,
  middle: (value: string): string => `The middle region has ${value}.`,
  mean: (name: string, sum: string): string => `${name}, the mean of its parts: ${sum}.`,
  steps: (from: string, to: string, sum: string): string => `From ${from} to ${to}, step by step: ${sum}.`,
  weighed: (name: string, product: string): string => `${name}, gap times weight: ${product}.`,
  draws: (one: string, other: string, count: string, draws: string, share: string): string =>
    `${one} is ahead of ${other} in ${count} of ${draws} draws: ${count} ÷ ${draws} = ${share}.`,
  medians: (name: string, gap: string, count: number): string =>
    `${name}: half of ${counted(count, 'region', 'regions')} have a gap above ${gap}, half below.`,
  density: (people: string, area: string, density: string): string =>
    `${people} inhabitants ÷ ${area} km² = ${density} per km².`,
  change: (name: string, first: string, firstYear: number, last: string, lastYear: number, sum: string): string =>
    `${name}: gap of ${first} in ${String(firstYear)} and of ${last} in ${String(lastYear)}. Change over ${counted(lastYear - firstYear, 'year', 'years')}: ${sum}.`,
  pace: (slope: string, years: string, low: string, high: string): string =>
    `The straight line through the gaps of ${years} changes by ${slope} a year (95 %: ${low} to ${high}).`,
  toClose: (name: string, quotient: string): string => `${name}, last gap over yearly change, in years: ${quotient}.`,
  neverBehind: (name: string): string => `${name} was never behind in the years of its line.`,
  wasBehind: (name: string, year: number): string => `${name} has no gap, and was last behind in ${String(year)}.`,
  unclear: (name: string, slope: string): string =>
    `${name}: the line changes by ${slope} a year, but the interval of that or the ends of the line say otherwise, so that nothing is told of years.`,
  caughtUp: (name: string, year: number): string => `${name} caught up in ${String(year)} and has no gap.`,
  never: (name: string, slope: string): string =>
    `${name}: the gap changes by ${slope} a year, so at this pace it does not close within 100 years.`,
  lever: (name: string, sum: string, yearly: string): string =>
    `${name}, what is missing: ${sum}. Spread over ten years: ${yearly} a year.`,
  leverSeen: (seen: string): string => `Seen so far: ${seen} a year.`,
  growth: (name: string, start: string, from: number, end: string, to: number, sum: string): string =>
    `${name}: from ${start} in ${String(from)} to ${end} in ${String(to)}. Growth a year: ${sum}.`,
  slope: (count: number, slope: string, twice: string): string =>
    `Over ${counted(count, 'region', 'regions')} growth changes by ${slope} for each unit of the logarithm of the start: a start twice as high goes with ${twice} a year.`,
  halfLife: (speed: string, quotient: string): string =>
    `Speed: ${speed}. Half of the distance, in years: ${quotient}.`,
  variation: (year: number, quotient: string): string => `${String(year)}, standard deviation over mean: ${quotient}.`,
  deviation: (year: number, deviation: string, count: number): string =>
    `${String(year)}, standard deviation of ${counted(count, 'region', 'regions')}: ${deviation}.`,
  theil: (year: number, sum: string): string =>
    `${String(year)}, Theil index, between countries and inside them: ${sum}.`,
  counts: (sum: string): string =>
    `Never behind, caught up, closing, not at this pace, and not to be told: ${sum} regions with a pace.`,
  quotient: (
    name: string,
    persons: string,
    all: string,
    share: string,
    held: string,
    heldShare: string,
    sum: string,
  ): string =>
    `${name}: ${persons} of ${all} persons employed, ${share}; in ${held} ${heldShare}. Location quotient: ${sum}.`,
  quotientOnly: (name: string, share: string, held: string, heldShare: string, sum: string): string =>
    `${name}: ${share} of the persons employed; in ${held} ${heldShare}. Location quotient: ${sum}.`,
  compound: (from: number, to: number, sum: string): string =>
    `Growth a year from ${String(from)} to ${String(to)}: ${sum}.`,
  share: (name: string, quotient: string): string => `${name}, share of the persons employed: ${quotient}.`,
  apart: (name: string, sum: string): string =>
    `${name}, share here less share in the reference, in percentage points: ${sum}.`,
  half: (sum: string, half: string): string =>
    `All differences of shares, without their signs, sum to ${sum}; half of it, ${half}, would have to change industry.`,
  shift: (sum: string): string =>
    `As the reference grew, by the mix of industries, and the region’s own: ${sum} persons.`,
  entropy: (name: string, sum: string): string => `${name}, variety between families and inside them: ${sum}.`,
  near: (name: string, here: string, mean: string, sum: string): string =>
    `${name}: ${here} of what it is found with is here already; ${mean} in the mean of the EU27 regions. In percentage points: ${sum}.`,
  moved: (name: string, sum: string): string => `${name}, rank before less rank now: ${sum}.`,
  relative: (name: string, quotient: string): string =>
    `${name}, score over that of the EU average on the same figures, in percent: ${quotient}.`,
};
export type NumberWords = typeof numbers;
