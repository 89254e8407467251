import type { BenchmarkChoice, YearsLeft, RegionCode } from '../../../model/index.ts';
import type { Outcome } from '../../outcome.ts';
import {
  finer,
  movedOf,
  type Course,
  type Portrait,
  type Prospect,
  type ThemeGap,
  type ThemeSplit,
} from '../../portrait.ts';
import type { Amount } from '../../findings.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { THEME_PHRASES, capital, heldAgainst, isLevel, level, quantity } from './findings.ts';
import { ranks } from './ranks.ts';
import { reasons } from './terms.ts';

const format = formatOf('en');

const held = (benchmark: BenchmarkChoice, names: Names, region: RegionCode): string =>
  heldAgainst(benchmark, names, 'its country', region);
const isItself = (benchmark: BenchmarkChoice, region: RegionCode): boolean =>
  benchmark.kind === 'region' && benchmark.region === region;
const themeBy = ({ theme, gap }: ThemeGap, amount: Amount): string =>
  `${THEME_PHRASES[theme]} (${quantity(gap, amount)})`;

/** Completes "It is …"; empty without any theme to hold against the benchmark. */
function split({ of, behind, ahead }: ThemeSplit, amount: Amount): string {
  const [worst] = behind;
  const [best] = ahead;
  if (of === 0) return '';
  if (worst === undefined && best === undefined)
    return of === 1
      ? 'level in the only theme that can be compared'
      : `level in all ${String(of)} themes that can be compared`;
  const some = (count: number, most: string): string =>
    of === 1
      ? `in the only theme that can be compared, ${most}`
      : count === of
        ? `in all ${String(of)} themes, most in ${most}`
        : count === 1
          ? `in 1 of ${String(of)} themes, ${most}`
          : `in ${String(count)} of ${String(of)} themes, most in ${most}`;
  if (worst === undefined) return best === undefined ? '' : `ahead ${some(ahead.length, themeBy(best, amount))}`;
  const lead =
    best === undefined
      ? ''
      : `, and ahead ${ahead.length === 1 ? 'in' : `in ${String(ahead.length)}, most in`} ${themeBy(best, amount)}`;
  return `behind ${some(behind.length, themeBy(worst, amount))}${lead}`;
}

/** A gap with its side; `isNamed` says of whom. */
function stood(
  gap: number,
  { amount, benchmark }: Course,
  more: number,
  names: Names,
  region: RegionCode,
  isNamed: boolean,
): string {
  const who = isNamed ? ` ${held(benchmark, names, region)}` : '';
  if (isLevel(gap, amount)) return isNamed ? `level with${who}` : 'level';
  const text = quantity(gap, finer(amount, more));
  return gap > 0 ? `${text} behind${who}` : `${text} ahead${isNamed ? ' of' : ''}${who}`;
}

function years(count: number): string {
  if (count < 0.95) return 'less than a year';
  if (count > 100) return 'more than 100 years';
  const text = format.number(count);
  return `${text} ${text === '1' ? 'year' : 'years'}`;
}

/** What becomes of the themes behind; empty where none is. */
function becomes({ themes: { closing, open, unclear, without } }: Prospect): string {
  const of = closing + open + unclear + without;
  if (of === 0) return '';
  if (of === 1) {
    if (unclear === 1) return 'of the one theme behind it cannot be told';
    return `the one theme behind ${closing === 1 ? 'would catch up' : open === 1 ? 'would not catch up' : 'has no line over the years'}`;
  }
  if (closing === of)
    return of === 2 ? 'both themes behind would catch up' : `all ${String(of)} themes behind would catch up`;
  if (open === of)
    return of === 2
      ? 'neither of the 2 themes behind would catch up'
      : `none of the ${String(of)} themes behind would catch up`;
  if (unclear === of) return `of the ${String(of)} themes behind it cannot be told`;
  if (without === of) return `the ${String(of)} themes behind have no line over the years`;
  const parts = [
    ...(closing === 0 ? [] : [`${String(closing)} would catch up`]),
    ...(open === 0 ? [] : [closing === 0 ? `${String(open)} would not catch up` : `${String(open)} would not`]),
    ...(without === 0 ? [] : [`${String(without)} ${without === 1 ? 'has' : 'have'} no line over the years`]),
    ...(unclear === 0 ? [] : [`of ${String(unclear)} it cannot be told`]),
  ];
  return `of the ${String(of)} themes behind, ${format.list(parts)}`;
}

/** The page of one region. */
export const portrait = {
  /** One sentence of where a region stands, with its full stop. */
  summary(found: Portrait, names: Names): string {
    const { region, benchmark, amount, score, gap, parts, partsOf, reason, themes } = found;
    const name = names.region(region);
    const parted = split(themes, amount);
    const and = parted === '' || isItself(benchmark, region) ? '' : parted;
    if (!Number.isFinite(score)) {
      const why = reasons[reason ?? 'coverage'];
      return parts === 0
        ? `${capital(name)} has no scores: ${why}.`
        : `${capital(name)} has no overall score, with ${String(parts)} of ${String(partsOf)} themes: ${why}${and === '' ? '' : `; held against ${held(benchmark, names, region)} it is ${and}`}.`;
    }
    const unit = amount.kind === 'points' ? 'of 100' : amount.unit;
    const place = found.isApart ? `on ${String(parts)} of ${String(partsOf)} themes` : ranks.said(found.place);
    const start = `${capital(name)} scores ${format.number(score, found.scoreDecimals)} ${unit}, ${place}`;
    if (isItself(benchmark, region)) return `${start}; it is itself what the regions are held against.`;
    if (!Number.isFinite(gap))
      return `${start}; ${benchmark.kind === 'country' && found.isCountry ? 'it has no country average to be held against, being one region' : 'there is nothing to hold its score against'}.`;
    const stands = isLevel(gap, amount)
      ? `is level with ${held(benchmark, names, region)}`
      : `${gap > 0 ? 'trails' : 'leads'} ${held(benchmark, names, region)} by ${quantity(gap, amount)}`;
    return `${start}, and ${stands}${and === '' ? '' : `: it is ${and}`}.`;
  },
  profile(found: Portrait, names: Names): string {
    const parted = isItself(found.benchmark, found.region) ? '' : split(found.themes, found.amount);
    return parted === ''
      ? `Six theme scores of ${names.region(found.region)}`
      : `${capital(names.region(found.region))} is ${parted}`;
  },
  course(found: Course | null, name: string, names: Names): string {
    if (found === null) return `${capital(name)} has no line of its overall score over the years`;
    const { region, benchmark, amount, first, last } = found;
    if (isItself(benchmark, region))
      return `The score of ${name} went from ${format.number(first.value, 1)} in ${String(first.year)} to ${format.number(last.value, 1)} in ${String(last.year)}`;
    const moved = movedOf(found);
    if (moved.kind === 'same')
      return `${capital(name)} is ${stood(last.gap, found, 0, names, region, true)} in ${String(last.year)}, as in ${String(first.year)}`;
    const from = stood(first.gap, found, moved.finer, names, region, false);
    const to = stood(last.gap, found, moved.finer, names, region, false);
    const isGain = moved.kind === 'gained';
    const what = moved.hasAmount ? quantity(last.gap - first.gap, finer(amount, moved.finer)) : 'ground';
    return `${capital(name)} has ${isGain ? 'gained' : 'lost'} ${what} ${isGain ? 'on' : 'to'} ${held(benchmark, names, region)} since ${String(first.year)}: from ${from} to ${to}`;
  },
  prospect(found: Prospect, names: Names): string {
    const { region, benchmark, amount, gap, overall } = found;
    const name = capital(names.region(region));
    if (isItself(benchmark, region)) return `${name} has no gap to itself to close`;
    const whom = held(benchmark, names, region);
    const themes = becomes(found);
    const more = themes === '' ? '' : `; ${themes}`;
    if (!Number.isFinite(gap))
      return themes === ''
        ? `There is too little over time to say when ${names.region(region)} would close its gaps`
        : `${name} has no overall score to hold against ${whom}; at the pace seen, ${themes}`;
    if (isLevel(gap, amount) || gap < 0) {
      const outcome = overall?.outcome;
      const since =
        isLevel(gap, amount) || overall === null || outcome?.kind !== 'never-behind'
          ? ''
          : `, and was never behind since ${String(overall.since)}`;
      return `${name} is ${gap < 0 && !isLevel(gap, amount) ? 'ahead of' : 'level with'} ${whom} overall${outcome?.kind === 'caught-up' ? `, having caught up in ${String(outcome.year)}` : outcome?.kind === 'was-behind' ? `, and was behind in between, last in ${String(outcome.last)}` : since}${more}`;
    }
    if (overall === null)
      return `Too little of the score of ${names.region(region)} is measured over the years to say when it would close its gap to ${whom}${more}`;
    if (overall.outcome.kind === 'closing')
      return `At the pace seen, ${names.region(region)} would close its gap to ${whom} in ${years(overall.outcome.years)}${more}`;
    if (overall.outcome.kind === 'unclear')
      return `Whether ${names.region(region)} would close its gap to ${whom} cannot be told, since its line has no sure direction${more}`;
    return `At the pace seen, ${names.region(region)} would not close its gap to ${whom}${more}`;
  },
  levers: (
    name: string,
    most: {
      readonly label: string;
      readonly value: number;
      readonly marks: readonly string[];
      readonly benchmark: number;
      readonly amount: Amount & { readonly kind: 'unit' };
    } | null,
  ): string =>
    most === null
      ? `${capital(name)} trails on no indicator`
      : `${capital(name)} would have to change most in ${most.label}: from ${format.number(most.value, most.amount.decimals)}${most.amount.unit.startsWith('%') ? '%' : ''}${most.marks.length === 0 ? '' : ` (${most.marks.join(', ')})`} to ${level(most.benchmark, most.amount)}`,
  allLevel: (least: string, unit: string): string =>
    `No indicator lies more than ${least} ${unit} from what it is held against.`,
  noneBehind: (least: string, unit: string): string => `None of its own figures is more than ${least} ${unit} behind.`,
  context: (name: string, people: string, density: string): string =>
    `${capital(name)} has ${people} inhabitants, ${density} per km²`,
  contextNone: (name: string): string => `What ${name} is like: few figures`,
  years,
  left: (left: YearsLeft): string =>
    typeof left !== 'number' ? 'not closing' : Number.isFinite(left) ? years(left) : '—',
  outcome(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'never-behind':
        return 'never behind';
      case 'caught-up':
        return `caught up in ${String(outcome.year)}`;
      case 'was-behind':
        return `last behind in ${String(outcome.last)}`;
      case 'closing':
        return years(outcome.years);
      case 'not-closing':
        return 'not closing';
      case 'unclear':
        return 'cannot be told';
    }
  },
  between: (soonest: string, latest: string): string => `(${soonest} to ${latest})`,
  present: 'Present',
  past: 'Past',
  future: 'Future',
  choose: 'Choose a region',
  chooseHint:
    'Its scores and ranks, its largest gaps, how it developed and what would have to change, on one or two pages to print.',
  scores: (unit: string, benchmark: BenchmarkChoice, region: RegionCode, names: Names): string =>
    `Scores in ${unit}, held against ${held(benchmark, names, region)}. In brackets the ranks of the middle 90% of the draws of the method.`,
  levelNote: (least: string, unit: string): string =>
    `Less than ${least} ${unit} apart is called level. Differences are taken before rounding.`,
  /** Behind what a score is called: the mean year of its figures, and all their years. */
  figuresOf: (mean: number, from: number, to: number): string =>
    from === to ? String(from) : `${format.year(mean)} (${format.years(from, to)})`,
  figuresNote: 'Behind the names the mean year of the figures, and the years they reach from and to.',
  themesTitle: 'Scores and ranks',
  gapsTitle: 'Indicators with the largest gaps and leads, in score points',
  contextTitle: 'Structural context, latest figures',
  courseTitle: (unit: string): string =>
    `Scores over the years, ${unit}. Each line ends at the score above and follows, backwards, the changes measured. In brackets, and dotted: years in which less than half of a score is measured.`,
  multiples: 'Theme by theme',
  multiplesNote: (unit: string, low: string, high: string): string =>
    `All on one scale, from ${low} to ${high} ${unit}.`,
  prospectTitle: (unit: string): string =>
    `Gap then and now on the lines above, ${unit}, and the years to close at that pace. An extrapolation, not a forecast; in brackets at the ends of the 95% interval of the pace. Never behind and caught up are said of the years of the line. Not closing: not within 100 years. It cannot be told where the interval holds standing still, or the pace and the ends of the line point opposite ways.`,
  leversTitle: (benchmark: BenchmarkChoice, region: RegionCode, names: Names, count: number): string =>
    `The value beside that of ${held(benchmark, names, region)}, the change a year that was seen, with its years, and the change a year that would close the gap in ${String(count)} years if the benchmark stays as it is (in brackets: if it goes on moving as it did). Distances and changes of percentages are in percentage points, and taken before rounding.`,
  before: 'Then',
  now: 'Now',
  pace: 'Change a year',
  toClose: 'Years to close',
  seen: 'Seen a year',
  needed: 'Needed a year',
  distance: 'Distance',
  none: 'No line over the years, since in too few years half of it is measured',
};
export type PortraitWords = typeof portrait;
