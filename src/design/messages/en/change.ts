import type { BenchmarkChoice, RegionCode } from '../../../model/index.ts';
import type { Amount } from '../../findings.ts';
import type { OutcomeCounts } from '../../outcome.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { capital, heldAgainst, isLevel, quantity } from './findings.ts';

const format = formatOf('en');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'region' : 'regions'}`;

/** How the gap of one region went: `gap` is positive behind, or above where no end is good. */
export interface RegionCourse {
  readonly region: RegionCode;
  readonly benchmark: BenchmarkChoice;
  readonly amount: Amount & { readonly kind: 'unit' };
  readonly hasDirection: boolean;
  readonly first: { readonly year: number; readonly gap: number };
  readonly last: { readonly year: number; readonly gap: number };
}

/** The page of change. */
export const change = {
  lines: (benchmark: BenchmarkChoice, names: Names, hasDirection: boolean): string =>
    `${hasDirection ? 'Gap to' : 'Difference from'} ${heldAgainst(benchmark, names, 'their country')} over the years`,
  linesFinding: (closing: number, widening: number, of: number): string =>
    `Of ${regions(of)}, ${format.number(closing)} surely ${closing === 1 ? 'gains' : 'gain'} ground and ${format.number(widening)} surely ${widening === 1 ? 'loses' : 'lose'} it; for the others it cannot be told`,
  noLines: 'Who gains ground cannot be told',
  noCourse: 'No end is agreed to be good: nobody gains or loses ground',
  regionFinding({ region, benchmark, amount, hasDirection, first, last }: RegionCourse, names: Names): string {
    const name = capital(names.region(region));
    const held = heldAgainst(benchmark, names, 'its country', region);
    const side = (gap: number): string => (hasDirection ? (gap > 0 ? 'behind' : 'ahead') : gap > 0 ? 'above' : 'below');
    const start = isLevel(first.gap, amount)
      ? `level with ${held}`
      : `${quantity(first.gap, amount)} ${side(first.gap)}${side(first.gap) === 'ahead' ? ' of' : ''} ${held}`;
    if (first.year === last.year) return `${name}: ${start} in ${String(last.year)}`;
    if (format.number(first.gap, amount.decimals) === format.number(last.gap, amount.decimals))
      return `${name}: ${start} in ${String(last.year)}, as in ${String(first.year)}`;
    const end = isLevel(last.gap, amount)
      ? 'level'
      : `${format.number(Math.abs(last.gap), amount.decimals)} ${side(last.gap)}`;
    return `${name}: from ${start} in ${String(first.year)} to ${end} in ${String(last.year)}`;
  },
  linesNote:
    'Positive is behind. To gain is to come closer, or to get further ahead. Surely: the interval of the slope (95 %) leaves out standing still.',
  select: 'Select up to ten regions by name to see their lines. Until then: those that gain, and lose, most a year.',
  courses: { closing: 'gaining', widening: 'losing ground', unclear: 'cannot be told' },
  course: 'Course',
  pace: 'Change of the gap a year',
  over: 'Pace of',
  years: 'Years to close',
  yearsTitle: 'Years to close the gap at the pace of the line',
  yearsFinding: ({ neverBehind, caughtUp, closing, open, unclear }: OutcomeCounts, apart: number): string =>
    `Of ${regions(neverBehind + caughtUp + closing + open + unclear)} with a pace, ${format.number(neverBehind)} ${neverBehind === 1 ? 'was' : 'were'} never behind, ${format.number(caughtUp)} caught up, ${format.number(closing)} would in time and ${format.number(open)} would not at this pace${unclear === 0 ? '' : `; of ${format.number(unclear)} it cannot be told`}${apart === 0 ? '' : ` (not counted: ${format.number(apart)} on fewer themes)`}`,
  yearsNote:
    'Last gap over yearly change, since the last break in the series. An extrapolation, not a forecast; the range is that of the slope (95 %). Never behind and caught up are said of the years of the pace; a gap that shows as nought is none. It cannot be told where the interval holds standing still, or the pace and the ends of the line point opposite ways; more than 100 years is not closing.',
  neverBehind: 'never behind',
  caughtUp: (year: number): string => `caught up in ${String(year)}`,
  wasBehind: (year: number): string => `last behind in ${String(year)}`,
  outcomes: {
    neverBehind: 'Never behind',
    caughtUp: 'Caught up',
    closing: 'Would catch up',
    open: 'Not at this pace',
    unclear: 'Cannot be told',
  },
  never: 'never at this pace',
  notClosing: 'not within 100 years',
  inYears: (years: number): string =>
    years < 0.95 ? 'less than a year' : `${format.number(years)} ${Math.round(years) === 1 ? 'year' : 'years'}`,
  beyond: 'over 100 years',
  range: (soonest: string, latest: string): string => `${soonest} to ${latest}`,
  rangeLabel: 'Between',
  tooShort: 'too few years',
  quadrants: ['low start, faster', 'high start, faster', 'low start, slower', 'high start, slower'],
  scatter: 'Where regions started, and how they grew since',
  start: (year: number): string => `Value in ${String(year)}`,
  growth: 'Growth a year',
  betaFinding: (isFalling: boolean, isSure: boolean, halfLife: string | null): string =>
    !isSure
      ? 'Whether regions that started low grew faster cannot be told'
      : isFalling
        ? `Regions that started low grew faster${halfLife === null ? '' : `: at that pace half the distance goes in ${halfLife} years`}`
        : 'Regions that started high grew faster',
  /** `isAlike`: whether it goes inside countries as it does over all. */
  withinFinding: (isFalling: boolean, isSure: boolean, isAlike: boolean): string =>
    !isSure
      ? 'Inside countries it cannot be told.'
      : isFalling
        ? `Inside countries${isAlike ? ' too' : ''}, low starts grew faster.`
        : `Inside countries${isAlike ? ' too' : ''}, high starts grew faster.`,
  slope: (slope: string, low: string, high: string, n: number, groups: number): string =>
    `${slope} (${low} to ${high}; ${regions(n)}${groups > 1 ? `, ${String(groups)} countries` : ''})`,
  slopes: (all: string, within: string): string =>
    `Slope on the logarithm of the start: ${all}; inside countries ${within}.`,
  noBeta: 'Growth cannot be taken of figures at or below nought.',
  sigma: 'Distance between the regions',
  sigmaFinding: (before: string, from: number, after: string, to: number, isFalling: boolean): string =>
    `Regions ${isFalling ? 'moved closer together' : 'moved apart'}: spread ${before} in ${String(from)}, ${after} in ${String(to)}`,
  sd: 'Standard deviation',
  cv: 'Deviation over mean',
  theil: ['Theil index', 'Between countries', 'Inside countries'],
  theilNote: 'Theil index weighted by the denominator of the indicator, its latest figure in all years.',
  /** `leaves`: of a score, how many indicators it is taken over. */
  panel: (count: number, years: string, leaves: { readonly count: number; readonly of: number } | null): string =>
    `The same ${regions(count)} in all years measured: ${years}.${leaves === null ? '' : ` Scores over the ${format.number(leaves.count)} of ${format.number(leaves.of)} indicators that all of them have in the first year and the last, without a break between.`}`,
  period: 'This is a total over a period: it has no change over the years. Choose another measure.',
  none: 'There are too few figures over the years for this choice.',
  without: (count: number): string =>
    `${regions(count)} without a line: too few figures over the years, or nothing to hold them against.`,
};
