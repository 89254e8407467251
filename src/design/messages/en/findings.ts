import type { BenchmarkChoice, RegionCode, ThemeId } from '../../../model/index.ts';
import {
  isLevel,
  type Amount,
  type Finding,
  type RankedApart,
  type RegionAmount,
  type ThemeCount,
} from '../../findings.ts';
import { withMarks, type Marked } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { markWord } from './marks.ts';
import { ranks } from './ranks.ts';
import { reasons } from './terms.ts';

// Beside the words of amounts, for what says them.
export { isLevel } from '../../findings.ts';

const format = formatOf('en');

export const THEME_PHRASES: Readonly<Record<ThemeId, string>> = {
  innovation: 'innovation and R&D',
  environment: 'environmental sustainability',
  cooperation: 'international cooperation',
  finance: 'financial support to SMEs',
  specialisation: 'specialisation and clusters',
  skills: 'skills and jobs',
};

/** The finding as a headline, without a full stop. */
export function headline(finding: Finding, names: Names): string {
  const subject = within(finding);
  switch (finding.kind) {
    case 'no-figures':
      return `There are no figures${subject} for this choice`;
    case 'no-benchmark': {
      const who = finding.region === null ? 'The regions' : capital(names.region(finding.region));
      return `${who} cannot be held against ${heldAgainst(finding.benchmark, names, finding.region === null ? 'their country' : 'its country', finding.region ?? undefined)}${subject}`;
    }
    case 'missing':
      return `There is no comparable figure for ${names.region(finding.region)}: ${reasons[finding.reason]}`;
    case 'area-gap': {
      const held = heldAgainst(finding.benchmark, names, 'their country');
      if (finding.behind === 0)
        return `No region${ranked(finding.on)} trails ${held}${subject}${others(finding.apart)}`;
      const widest =
        finding.widest === null
          ? ''
          : `; the widest gap is in ${named(finding.widest, names)}, ${marked(quantity(finding.widest.amount, finding.amount), finding.widest.figure, names)}`;
      return `${share(finding.behind, finding.of, 'trails', 'trail', ranked(finding.on))} ${held}${subject}${widest}${others(finding.apart)}`;
    }
    case 'area-difference': {
      const held = heldAgainst(finding.benchmark, names, 'their country');
      const largest =
        finding.largest === null
          ? ''
          : `; the furthest ${be(finding.largest)} ${named(finding.largest, names)}, by ${marked(quantity(finding.largest.amount, finding.amount), finding.largest.figure, names)}`;
      return `${share(finding.above, finding.of, 'is', 'are')} above ${held}${largest}`;
    }
    case 'area-value':
      return finding.highest.region === finding.lowest.region
        ? `${capital(named(finding.highest, names))} ${finding.highest.others === 0 ? 'stands' : 'stand'} at ${figureOf(finding.highest, finding.amount, names)}`
        : `${capital(named(finding.highest, names))} ${be(finding.highest)} highest${subject} with ${figureOf(finding.highest, finding.amount, names)}, ${named(finding.lowest, names)} lowest with ${figureOf(finding.lowest, finding.amount, names)}${finding.on === null ? '' : `, of the ${format.number(finding.of)} regions${ranked(finding.on)}`}${others(finding.apart)}`;
    case 'region-gap': {
      const region = capital(names.region(finding.region));
      const held = heldAgainst(finding.benchmark, names, 'its country', finding.region);
      if (isLevel(finding.gap, finding.amount))
        return marked(`${region} is level with ${held}${subject}`, finding.figure, names);
      const verb = finding.gap > 0 ? 'trails' : 'leads';
      const themes =
        finding.themes.length === 0
          ? ''
          : `; most of it in ${finding.themes.map((theme) => THEME_PHRASES[theme]).join(', and in ')}`;
      return `${region} ${verb} ${held} by ${marked(quantity(finding.gap, finding.amount), finding.figure, names)}${subject}${themes}`;
    }
    case 'region-difference': {
      const region = capital(names.region(finding.region));
      const held = heldAgainst(finding.benchmark, names, 'its country', finding.region);
      if (isLevel(finding.difference, finding.amount))
        return marked(`${region} is level with ${held}`, finding.figure, names);
      return marked(
        `${region} is ${quantity(finding.difference, finding.amount)} ${finding.difference > 0 ? 'above' : 'below'} ${held}`,
        finding.figure,
        names,
      );
    }
    case 'region-value': {
      const held = Number.isFinite(finding.held)
        ? `, against ${level(finding.held, finding.amount)} for ${heldAgainst(finding.benchmark, names, 'its country', finding.region)}${finding.shared === null ? '' : ` ${ranks.onSame(finding.shared.shared, finding.shared.of)}`}`
        : '';
      return `${capital(names.region(finding.region))} stands at ${marked(level(finding.value, finding.amount), finding.figure, names)}${subject}${held}`;
    }
    case 'regions-gap': {
      const held = heldAgainst(finding.benchmark, names, 'their country');
      if (finding.of === 1) return alone(finding.widest, names, finding.amount);
      const count =
        finding.behind === 0
          ? `None of the ${format.number(finding.of)} selected regions trails`
          : `${format.number(finding.behind)} of ${format.number(finding.of)} selected regions ${finding.behind === 1 ? 'trails' : 'trail'}`;
      return `${count} ${held}${subject}; ${apart(finding.widest, finding.narrowest, finding.amount, names)}`;
    }
    case 'regions-value':
      if (finding.of === 1) return alone(finding.highest, names, finding.amount);
      return capital(apart(finding.highest, finding.lowest, finding.amount, names));
  }
}

/** The same with more of it, as a full sentence for readers who cannot see the figure. */
export function sentence(finding: Finding, names: Names): string {
  const rank =
    (finding.kind === 'region-gap' || finding.kind === 'region-value') && Number.isFinite(finding.place.rank)
      ? ` It ranks ${ranks.said(finding.place)}.`
      : '';
  return `${headline(finding, names)}.${rank}`;
}

function within(finding: Finding): string {
  return finding.subject.kind === 'theme' ? ` in ${THEME_PHRASES[finding.subject.theme]}` : '';
}

export function heldAgainst(benchmark: BenchmarkChoice, names: Names, country: string, self?: RegionCode): string {
  switch (benchmark.kind) {
    case 'eu-average':
      return 'the EU average';
    case 'see-median':
      return 'the SEE median';
    case 'country':
      return country;
    case 'frontier':
      return 'the frontier';
    case 'region':
      return benchmark.region === self ? 'itself' : names.region(benchmark.region);
  }
}

function share(count: number, of: number, one: string, many: string, which = ''): string {
  return `${count === 0 ? 'None' : format.number(count)} of ${format.number(of)} ${of === 1 ? 'region' : 'regions'}${which} ${count <= 1 ? one : many}`;
}

/** In a year in which no region has all themes, on how many the ranked stand. */
function ranked(on: ThemeCount | null): string {
  return on === null ? '' : ` on ${format.number(on.themes)} of ${format.number(on.of)} themes`;
}

function apart(high: RegionAmount, low: RegionAmount, amount: Amount, names: Names): string {
  const distance = high.amount - low.amount;
  if (isLevel(distance, amount)) return `${named(high, names)} and ${named(low, names)} are level`;
  return `${named(high, names)} and ${named(low, names)} lie ${quantity(distance, amount)} apart`;
}

function alone(entry: RegionAmount, names: Names, amount: Amount): string {
  return `Only ${named(entry, names)} has a figure: ${figureOf(entry, amount, names)}`;
}

function marked(text: string, figure: Marked | null, names: Names): string {
  return withMarks(text, figure, { messages: { mark: markWord }, names });
}

function figureOf(entry: RegionAmount, amount: Amount, names: Names): string {
  return marked(level(entry.amount, amount), entry.figure, names);
}

/** Regions on fewer themes are in no count, so they are said apart. */
function others(apart: RankedApart | null): string {
  if (apart === null) return '';
  const themes =
    apart.themes === null
      ? `fewer than ${format.number(apart.of)} themes`
      : `${format.number(apart.themes)} of ${format.number(apart.of)} themes only`;
  return `; ${format.number(apart.count)} more ${apart.count === 1 ? 'has' : 'have'} figures on ${themes}`;
}

function decimalsOf(amount: Amount): number {
  return amount.decimals ?? 0;
}

/** What a distance between two figures of a unit is measured in: percentages lie percentage points apart. */
export function distanceUnit(unit: string): string {
  return unit.startsWith('%') ? 'percentage points' : unit;
}

/** A distance: never negative, in points or in the unit of distances. */
export function quantity(value: number, amount: Amount): string {
  const text = format.number(Math.abs(value), decimalsOf(amount));
  if (amount.kind === 'points') return `${text} ${text === '1' ? 'point' : 'points'}`;
  const unit = distanceUnit(amount.unit);
  return measured(text, unit !== amount.unit && text === '1' ? 'percentage point' : unit);
}

/** A level: the figure itself with its unit. */
export function level(value: number, amount: Amount): string {
  const text = format.number(value, decimalsOf(amount));
  if (amount.kind === 'points') return `${text} of 100`;
  return amount.unit.startsWith('%') ? `${text}${amount.unit}` : measured(text, amount.unit);
}

/** A unit that is the name of a scale (`index 0-2`, `EU27 = 100`) stands in brackets. */
export function measured(text: string, unit: string): string {
  return /^index|=/.test(unit) ? `${text} (${unit})` : `${text} ${unit}`.trim();
}

function named(entry: RegionAmount, names: Names): string {
  return entry.others === 0
    ? names.region(entry.region)
    : `${names.region(entry.region)} and ${format.number(entry.others)} more`;
}

function be(entry: RegionAmount): 'is' | 'are' {
  return entry.others === 0 ? 'is' : 'are';
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
