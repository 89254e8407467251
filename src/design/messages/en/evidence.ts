import { LOOSE_BELOW, SAME_ABOVE, type EvidenceRegions, type OutsideName } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';
import { THEME_PHRASES } from './findings.ts';

const format = formatOf('en');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'region' : 'regions'}`;
const r = (correlation: number): string => format.number(correlation, 2);
/** `3rd`. */
const place = (rank: number): string => format.rank(rank, 1).replace(/ of 1$/, '');
const placed = ({ name, rank, of }: PlacedName, all: number): string =>
  `${name} (${of === all ? place(rank) : format.rank(rank, of)})`;

/** What places a region, by name. */
export interface PlacedName {
  readonly name: string;
  readonly rank: number;
  readonly of: number;
}

export interface CauseWords {
  readonly ownRank: number;
  readonly otherRank: number;
  /** How many regions are compared. */
  readonly of: number;
  readonly pulls: readonly PlacedName[];
  readonly elsewhere: readonly PlacedName[];
  readonly isCapped: boolean;
}

/** Two indicators and how they correlate. */
export interface PairWords {
  readonly one: string;
  readonly other: string;
  readonly r: number;
}

/** What the index rests on, on the page of methods. */
export const evidence = {
  title: 'What the index rests on',
  intro:
    'How the indicators move together, what each adds to the differences between regions, where they have figures, and how the scores stand beside two indices of the European Commission. Nothing here is tuned to fit: where the two disagree, the figures say why.',
  over: 'Taken over',
  overs: { reference: 'EU27 and the area', area: 'The area alone' } satisfies Readonly<Record<EvidenceRegions, string>>,
  overRegions: (over: EvidenceRegions, count: number): string =>
    `${regions(count)} of ${over === 'reference' ? 'the EU27 and the area' : 'the area'}`,
  /** Themes in the middle of a sentence. */
  phrases: THEME_PHRASES,
  theme: 'Theme',
  indicator: 'Indicator',
  other: 'Other indicator',
  correlation: 'Correlation',
  regions: 'Regions',
  nothing: 'With this method no indicator counts, so that there is nothing to look into.',
  fewFigures: 'too few regions have both',

  correlations: {
    finding: (same: readonly PairWords[], closest: PairWords | null): string => {
      const [most] = same;
      if (most !== undefined)
        return `${same.length === 1 ? 'Two indicators' : `${format.number(same.length)} pairs of indicators`} of one theme say nearly the same: ${most.one} and ${most.other}${same.length === 1 ? '' : ' most'} (correlation ${r(most.r)})`;
      return closest === null
        ? 'There are too few indicators to hold against one another'
        : `No two indicators of a theme say the same; the closest are ${closest.one} and ${closest.other} (correlation ${r(closest.r)})`;
    },
    subtitle: (over: string): string =>
      `Correlations of scores, over ${over}. 1: the two rise and fall together; 0: the one says nothing of the other; below 0: where one is high the other is low.`,
    inHundredths: 'Cells are in hundredths: 87 is a correlation of 0.87.',
    between: 'Between the themes',
    label: (what: string): string => `Correlations: ${what}`,
    pair: (one: string, other: string, value: number, count: number): string =>
      `${one} and ${other}: ${r(value)}, ${regions(count)}`,
    same: (pairs: readonly PairWords[]): string =>
      `Above ${format.number(SAME_ABOVE, 1)} within a theme: ${pairs.length === 0 ? 'none' : pairs.map(({ one, other, r: value }) => `${one} and ${other} (${r(value)})`).join('; ')}.`,
    across: ({ one, other, r: value }: PairWords): string =>
      `Closest across themes: ${one} and ${other} (${r(value)}).`,
  },

  agreement: {
    finding: (
      worst: {
        readonly theme: string;
        readonly indicator: string;
        readonly r: number;
        readonly runsAgainst: boolean;
      } | null,
    ): string =>
      worst === null
        ? 'In every theme each indicator moves with the rest of its theme'
        : `Within ${worst.theme}, ${worst.indicator} ${worst.runsAgainst ? 'runs against the rest: where it is high they tend to be low' : 'goes its own way: it hardly moves with the rest'} (correlation ${r(worst.r)})`,
    subtitle: (over: string): string =>
      `Cronbach’s alpha, over ${over}: do the parts of a score tell the same story? 1 = fully, under ${format.number(LOOSE_BELOW, 1)} = loosely. Loosely is no fault where a theme brings together what differs.`,
    caption: 'How far indicators agree, by theme',
    items: 'Parts',
    alpha: 'Alpha',
    reading: 'Reading',
    readings: {
      same: 'nearly one story',
      alike: 'one story',
      loose: 'loosely',
      apart: 'different stories',
      unknown: '',
    },
    mean: 'Mean correlation',
    fewest: 'Regions a pair, at least',
    raw: 'Alpha of plain scores',
    complete: 'Regions with all parts',
    how: 'Alpha is standardised, from correlations pair by pair; that of plain scores is over the regions that have all parts.',
    own: (named: readonly string[]): string =>
      `Indicators that hardly move with the rest of their theme, or against it: ${named.join('; ')}.`,
    ownOne: (indicator: string, theme: string, value: number): string => `${indicator} (${theme}, ${r(value)})`,
  },

  contributions: {
    findingWhole: (most: string, share: number, weight: number, least: string, leastShare: number): string =>
      `Regions differ overall most by ${most}: it adds ${format.percent(share)} of the differences at a weight of ${format.percent(weight)}; ${least} adds ${format.percent(leastShare)}`,
    findingTheme: (
      theme: string,
      most: string,
      share: number,
      weight: number,
      least: string,
      leastShare: number,
    ): string =>
      `Within ${theme}, regions differ most by ${most}: it adds ${format.percent(share)} of the differences at a weight of ${format.percent(weight)}; ${least} adds ${format.percent(leastShare)}`,
    findingExplains: (name: string, explains: number): string =>
      `Scores go most with ${name}: it goes with ${format.percent(explains)} of their differences`,
    subtitle: (over: string): string =>
      `What each part adds to the variance of the score it belongs to (bar), beside its weight (line), over ${over}. The parts of a score sum to 100%; a part below 0 is high where the score is low.`,
    subtitleExplains: (over: string): string =>
      `How much of the differences of the score each part goes with (bar: squared correlation), beside its weight (line), over ${over}. Only an arithmetic mean can be shared out among its parts.`,
    share: 'Adds to the differences',
    weight: 'Weight',
    explains: 'Goes with the score (squared correlation)',
    ratio: 'The same, curves included',
    rest: 'Correlation with the rest',
    wholeShare: 'Adds to the overall differences',
    wholeExplains: 'Goes with the overall score',
    key: { bar: 'adds', line: 'weight', barExplains: 'goes with' },
    row: (name: string, share: number, weight: number): string =>
      `${name}: ${format.percent(share)}, weight ${format.percent(weight)}`,
  },

  coverage: {
    finding: (
      whole: number,
      of: number,
      needed: number,
      euOfArea: number,
      oldest: { readonly year: number; readonly names: readonly string[] } | null,
    ): string =>
      `${format.number(whole)} of ${format.number(of)} indicators of the index have figures for at least ${format.number(needed)} of the ${format.number(euOfArea)} EU regions of the area${oldest === null ? '' : `; the oldest end in ${String(oldest.year)}: ${format.shortList(oldest.names, 2)}`}`,
    subtitle: (area: number, euOfArea: number, eu27: number): string =>
      `Regions with a figure, and the years of those of the area. The area has ${format.number(area)} regions, ${format.number(euOfArea)} of them in the EU; the EU27 has ${format.number(eu27)}.`,
    counted: 'In the index',
    beside: 'Shown beside the index',
    euOfArea: (of: number): string => `EU regions of the area, of ${format.number(of)}`,
    area: (of: number): string => `Area, of ${format.number(of)}`,
    eu27: (of: number): string => `EU27, of ${format.number(of)}`,
    carried: 'Carried from a larger area',
    newest: 'Newest year',
    years: 'Years of the figures',
    isCounted: 'Counts',
    yes: 'yes',
    no: 'no',
    yearShare: (year: number, share: number): string => `${String(year)} ${format.percent(share)}`,
    key: (first: number, last: number): string =>
      `One square a year from ${String(first)} to ${String(last)}, the one before them for all that is older: the darker, the more of the area’s figures are of it.`,
    editions:
      'Years of figures from the Regional Innovation Scoreboard are those of its edition; the data behind them are one to three years older.',
    before: (year: number): string => `before ${String(year)}`,
    row: (name: string, euOfArea: number, of: number, years: readonly string[]): string =>
      `${name}: ${format.number(euOfArea)} of ${format.number(of)} EU regions of the area${years.length === 0 ? '' : `; ${years.join(', ')}`}`,
  },

  outside: {
    names: {
      scoreboard: 'the Regional Innovation Scoreboard',
      competitiveness: 'the Regional Competitiveness Index',
    } satisfies Readonly<Record<OutsideName, string>>,
    missing: (index: string): string =>
      `${index} is not among the figures of this atlas, so that nothing can be held against it`,
    missingHint: 'Where there are no figures of the other index there is nothing to compare; nothing stands in for it.',
    node: { overall: 'the overall score', theme: (theme: string): string => `the theme ${theme}` },
    panel: (node: string, index: string): string => `${node} beside ${index}`,
    finding: (
      node: string,
      index: string,
      spearman: number,
      count: number,
      first: { readonly name: string; readonly ownRank: number; readonly otherRank: number } | null,
    ): string => {
      const how =
        spearman >= 0.9
          ? 'almost the same'
          : spearman >= 0.8
            ? 'much alike'
            : spearman >= 0.6
              ? 'partly alike'
              : 'quite differently';
      return `${node} and ${index} rank regions ${how} (rank correlation ${r(spearman)}, ${regions(count)})${first === null ? '' : `; furthest apart is ${first.name}, ${place(first.ownRank)} here and ${place(first.otherRank)} there`}`;
    },
    subtitle:
      'Ranks among the regions of the area that both know, 1 = best. On the line both rank alike; above it a region stands better here.',
    why: {
      scoreboard:
        'They need not agree: of what the Scoreboard counts, education, co-publications and fine particles stand in themes of their own here; the overall score holds much that it does not count.',
      competitiveness:
        'They need not agree: the Index counts institutions, infrastructure, health and the size of markets, and joins capitals with the regions around them; none of that is in the scores here.',
    } satisfies Readonly<Record<OutsideName, string>>,
    numbers: (
      spearman: number,
      pearson: number,
      count: number,
      wide: { readonly spearman: number; readonly regions: number },
    ): string =>
      `Rank correlation ${r(spearman)}, correlation of the values ${r(pearson)}, over ${regions(count)} of the area. Rank correlation over all ${regions(wide.regions)} of the EU27 and the area: ${Number.isFinite(wide.spearman) ? r(wide.spearman) : '—'}.`,
    shared: (shared: number, parts: number): string =>
      shared === 0
        ? 'None of its own figures are in the score.'
        : `${format.number(shared)} of the ${format.number(parts)} indicators of the score are figures of the other index itself: so much of the agreement is built in.`,
    without: (countries: readonly string[]): string => `It has no figures for ${format.list(countries)}.`,
    carried: (names: readonly string[], index: string): string =>
      `Figures of ${index} that are those of a larger area: ${format.shortList(names)}.`,
    capped: (index: string, names: readonly string[]): string =>
      `Public or business R&D of Croatian regions stands at the maximum of the scale of ${index} in all its years, which lifts them there: ${format.list(names)} are to be read with that in mind.`,
    cappedShort: 'R&D at the maximum of the Scoreboard’s scale',
    ownRank: 'Rank here',
    otherRank: 'Rank there',
    own: 'Score here',
    value: 'Value there',
    difference: 'Better here by',
    compared: 'Compared',
    cause: 'Cause',
    note: 'Note',
    disagreements: (count: number, title: string): string =>
      `${title}: the ${format.number(count)} largest disagreements, and why`,
    axis: { x: 'Rank there', y: 'Rank here' },
    dot: (name: string, ownRank: number, otherRank: number): string =>
      `${name}: ${place(ownRank)} here, ${place(otherRank)} there`,
    causes: ({ ownRank, otherRank, of, pulls, elsewhere, isCapped }: CauseWords): string => {
      const isHigher = ownRank < otherRank;
      const told = (placings: readonly PlacedName[]): string => format.list(placings.map((known) => placed(known, of)));
      return [
        `${place(ownRank)} here, ${place(otherRank)} there.`,
        ...(pulls.length === 0
          ? []
          : [`${isHigher ? 'What lifts it here' : 'What holds it back here'}: ${told(pulls)}.`]),
        ...(elsewhere.length === 0
          ? []
          : [
              `${isHigher ? 'What holds it back there and is not in this score' : 'What lifts it there and is not in this score'}: ${told(elsewhere)}.`,
            ]),
        ...(pulls.length + elsewhere.length === 0
          ? ['No single figure makes the difference: many small ones do.']
          : []),
        ...(isCapped ? ['Its R&D stands at the maximum of the scale there.'] : []),
      ].join(' ');
    },
  },

  numbers: {
    alpha: (name: string, items: number, mean: string, formula: string): string =>
      `${name}, alpha of ${format.number(items)} parts with a mean correlation of ${mean}: ${formula}.`,
    share: (name: string, sum: string): string => `${name}, what its parts add to the differences: ${sum}.`,
    pair: (one: string, other: string, value: number, count: number): string =>
      `${one} and ${other}: correlation ${r(value)} over ${regions(count)}.`,
    coverage: (name: string, count: number, of: number, quotient: string): string =>
      `${name}: ${format.number(count)} of ${format.number(of)} EU regions of the area, ${quotient}.`,
    disagreement: (name: string, sum: string): string => `${name}, rank there less rank here: ${sum}.`,
  },
};
