import type { BenchmarkChoice, RegionCode } from '../../model/index.ts';
import {
  isLevel,
  type Finding,
  type RankedApart,
  type RegionAmount,
  type SharedFigures,
  type ThemeCount,
} from '../findings/findings.ts';
import type { Names } from '../names.ts';
import { level, quantity } from './amounts.ts';
import { marksBehind } from './marks.ts';
import { rankInSentence } from './ranks.ts';
import { capital, type Spoken } from './spoken.ts';

/**
 * What regions are held against, as it stands behind the words of a sentence. `self`: the region spoken of, where it is
 * one; without, several are.
 */
export function heldAgainst(
  { messages }: Pick<Spoken, 'messages'>,
  benchmark: BenchmarkChoice,
  names: Pick<Names, 'region' | 'group'>,
  self: RegionCode | null = null,
): string {
  const { held } = messages.findings;
  switch (benchmark.kind) {
    case 'country':
      return held.country({ isOneRegion: self !== null });
    case 'region':
      return benchmark.region === self ? held.itself : held.region({ name: names.region(benchmark.region) });
    case 'group':
      return names.group?.(benchmark)?.held ?? messages.benchmarks.group.name;
    case 'eu-average':
    case 'see-median':
    case 'frontier':
      return held[benchmark.kind];
  }
}

/** The same where each region of many is held against its own: its country, not theirs. */
export function heldByEach(
  spoken: Pick<Spoken, 'messages'>,
  benchmark: BenchmarkChoice,
  names: Pick<Names, 'region' | 'group'>,
): string {
  return benchmark.kind === 'country'
    ? spoken.messages.findings.held.country({ isOneRegion: true })
    : heldAgainst(spoken, benchmark, names);
}

/** What the words of a finding are made with. */
interface Given {
  readonly spoken: Spoken;
  readonly finding: Finding;
  readonly names: Names;
  /** Of which theme, empty where of none. */
  readonly within: string;
  readonly held: string;
}

/** The finding as a headline, without a full stop. */
export function headline(spoken: Spoken, finding: Finding, names: Names): string {
  const { findings } = spoken.messages;
  const self = 'region' in finding ? finding.region : null;
  const within =
    finding.subject.kind === 'theme' ? findings.within({ theme: findings.themes[finding.subject.theme] }) : '';
  const held = heldAgainst(spoken, finding.benchmark, names, self);
  return capital(headlineOf({ spoken, finding, names, within, held }), spoken.format);
}

function headlineOf(given: Given): string {
  const { spoken, finding, names, within, held } = given;
  const { messages } = spoken;
  const { findings } = messages;
  const nameOf = (region: RegionCode): string => capital(names.region(region), spoken.format);
  switch (finding.kind) {
    case 'no-figures':
      return findings.noFigures({ within });
    case 'no-benchmark':
      return finding.region === null
        ? findings.noBenchmarkAll({ held, within })
        : findings.noBenchmark({ region: nameOf(finding.region), held, within });
    case 'missing':
      return findings.missing({ region: names.region(finding.region), reason: messages.reasons[finding.reason] });
    case 'area-gap': {
      const { behind, of, widest } = finding;
      return findings.areaGap({
        behind,
        of,
        held,
        within,
        on: onThemes(given, finding.on),
        widest:
          behind === 0 || widest === null
            ? ''
            : findings.widest({ regions: regionsOf(given, widest), gap: distanceOf(given, widest) }),
        others: apartOf(given, finding.apart),
      });
    }
    case 'area-difference': {
      const { above, of, largest } = finding;
      return findings.areaDifference({
        above,
        of,
        held,
        largest:
          above === 0 || largest === null
            ? ''
            : findings.largest({
                others: largest.others,
                regions: regionsOf(given, largest),
                difference: distanceOf(given, largest),
              }),
      });
    }
    case 'area-value': {
      const { highest, lowest, on, of } = finding;
      if (highest.region === lowest.region)
        return findings.alike({
          regions: regionsOf(given, highest),
          others: highest.others,
          value: valueOf(given, highest),
        });
      return findings.areaValue({
        highest: regionsOf(given, highest),
        others: highest.others,
        highestValue: valueOf(given, highest),
        lowest: regionsOf(given, lowest),
        lowestValue: valueOf(given, lowest),
        within,
        among: on === null ? '' : findings.among({ of, on: onThemes(given, on) }),
        apart: apartOf(given, finding.apart),
      });
    }
    case 'region-gap': {
      const region = nameOf(finding.region);
      const marks = marksBehind(spoken, finding.figure, names);
      if (isLevel(finding.gap, finding.amount)) return findings.regionLevel({ region, held, within, marks });
      const [first, ...more] = finding.themes.map((theme) => findings.themes[theme]);
      return findings.regionGap({
        region,
        held,
        within,
        marks,
        isBehind: finding.gap > 0,
        gap: quantity(spoken, finding.gap, finding.amount),
        themes:
          first === undefined
            ? ''
            : findings.mostOf({
                themes: more.reduce((before, theme) => findings.themePair({ first: before, second: theme }), first),
              }),
      });
    }
    case 'region-difference': {
      const region = nameOf(finding.region);
      const marks = marksBehind(spoken, finding.figure, names);
      if (isLevel(finding.difference, finding.amount)) return findings.differenceLevel({ region, held, marks });
      return findings.regionDifference({
        region,
        held,
        marks,
        isAbove: finding.difference > 0,
        difference: quantity(spoken, finding.difference, finding.amount),
      });
    }
    case 'region-value':
      return findings.regionValue({
        region: nameOf(finding.region),
        value: `${level(spoken, finding.value, finding.amount)}${marksBehind(spoken, finding.figure, names)}`,
        within,
        against: Number.isFinite(finding.held)
          ? againstOf(given, level(spoken, finding.held, finding.amount), finding.shared)
          : '',
      });
    case 'regions-gap':
      return finding.of === 1
        ? alone(given, finding.widest)
        : findings.regionsGap({
            behind: finding.behind,
            of: finding.of,
            held,
            within,
            apart: between(given, finding.widest, finding.narrowest),
          });
    case 'regions-value':
      return finding.of === 1 ? alone(given, finding.highest) : between(given, finding.highest, finding.lowest);
  }
}

/** The same as a full sentence with the rank, for readers who cannot see the figure. */
export function findingSentence(spoken: Spoken, finding: Finding, names: Names): string {
  const { findings } = spoken.messages;
  const text = headline(spoken, finding, names);
  const hasRank =
    (finding.kind === 'region-gap' || finding.kind === 'region-value') && Number.isFinite(finding.place.rank);
  return hasRank
    ? findings.saidRanked({ headline: text, rank: rankInSentence(spoken, finding.place) })
    : findings.said({ headline: text });
}

/** In a year in which no region has all themes, on how many the ranked stand. */
function onThemes({ spoken }: Given, on: ThemeCount | null): string {
  return on === null ? '' : spoken.messages.findings.onThemes(on);
}

/** Regions on fewer themes are in no count, so they are said apart. */
function apartOf({ spoken }: Given, apart: RankedApart | null): string {
  if (apart === null) return '';
  const { findings } = spoken.messages;
  const { count, themes, of } = apart;
  return findings.apart({
    count,
    themes: themes === null ? findings.fewerThemes({ of }) : findings.themesOnly({ themes, of }),
  });
}

function againstOf({ spoken, held }: Given, amount: string, shared: SharedFigures | null): string {
  const { findings, ranks } = spoken.messages;
  return shared === null
    ? findings.against({ level: amount, held })
    : findings.againstShared({ level: amount, held, shared: ranks.onSame(shared) });
}

function between(given: Given, high: RegionAmount, low: RegionAmount): string {
  const { findings } = given.spoken.messages;
  const distance = high.amount - low.amount;
  const ends = { high: regionsOf(given, high), low: regionsOf(given, low) };
  const { amount, kind } = given.finding;
  if (isLevel(distance, amount)) return findings.distanceLevel(ends);
  const said = { ...ends, distance: quantity(given.spoken, distance, amount) };
  // Each gap is held against its own benchmark: their difference is not that of the scores.
  return kind === 'regions-gap' ? findings.gapDistance(said) : findings.distance(said);
}

function alone(given: Given, entry: RegionAmount): string {
  return given.spoken.messages.findings.alone({ regions: regionsOf(given, entry), value: valueOf(given, entry) });
}

function valueOf({ spoken, finding, names }: Given, { amount, figure }: RegionAmount): string {
  return `${level(spoken, amount, finding.amount)}${marksBehind(spoken, figure, names)}`;
}

function distanceOf({ spoken, finding, names }: Given, { amount, figure }: RegionAmount): string {
  return `${quantity(spoken, amount, finding.amount)}${marksBehind(spoken, figure, names)}`;
}

function regionsOf({ spoken, names }: Given, { region, others }: RegionAmount): string {
  const name = names.region(region);
  return others === 0 ? name : spoken.messages.findings.more({ name, others });
}
