import type { IndustryNotice, IndustryReference, SectorTableName } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';

const format = formatOf('en');
const counted = (count: number, one: string, more: string): string =>
  `${format.number(count)} ${format.isOne(count) ? one : more}`;
const industries = (count: number): string => counted(count, 'industry', 'industries');
const regions = (count: number): string => counted(count, 'region', 'regions');
const persons = (count: number): string => counted(count, 'person', 'persons');

const inReference: Readonly<Record<IndustryReference, string>> = {
  eu: 'in the EU27',
  area: 'in the EU regions of the area',
  country: 'in its country',
};
/** A label inside a sentence. */
const within = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

/** What a notice holds for. */
type Concerned = NonNullable<Extract<IndustryNotice, { readonly kind: 'wages-of' }>['exceptions']>;

/** How regions are called, and the names of what a notice holds for: sectors of one region, or regions with one sector. */
interface Called {
  readonly region: (code: string) => string;
  readonly concerned: (concerned: Concerned) => readonly string[];
}

/** The page of industry. Amounts come written. */
export const industry = {
  parts: {
    label: 'What of the industries',
    portfolio: 'Clusters of a region',
    across: 'One industry, all regions',
    structure: 'Make-up of a region',
    space: 'What is near',
  },
  within,
  controls: {
    bar: 'What is shown of the industries',
    table: 'Table',
    tables: {
      manufacturing: 'Manufacturing, 2022',
      divisions: '68 divisions, to 2015',
      'ten-sectors': 'Ten sectors, to 2019',
    },
    reference: 'Held against',
    references: { eu: 'EU27 regions', area: 'EU regions of the area', country: 'Own country' },
    sector: 'Industry',
    year: 'Year',
    latest: (year: number): string => `Latest (${String(year)})`,
    market: 'Industries',
    markets: { traded: 'Traded', all: 'Traded and local' },
    rules: 'What earns a star',
    size: 'Size: among the largest of EU27 regions',
    specialisation: 'Specialisation: location quotient of at least',
    productivity: 'Productivity: wage a person of at least, of the reference',
    reset: 'As proposed',
  },
  choose: 'Choose a region',
  chooseHint:
    'Its clusters with size, specialisation and pay, what its economy is made up of, and what industries are near to those it has.',
  shownFirst: (region: string): string => `Shown is ${region}, the first of the regions selected.`,
  shownFirstCompared: (region: string, count: number): string =>
    `Shown is ${region}, the first of the regions selected; below, ${count < 3 ? 'both' : `the first ${format.number(count)}`} stand side by side.`,
  noPlace: (region: string, table: string): string => `The table of ${table} has no figures of ${region}.`,
  tryTable: (table: string): string => `Show ${table} instead`,
  noTable: 'There are no comparable figures of its industries.',
  onlyDivisions: 'What is near can be told from divisions only: ten sectors are found in every region.',
  tableNames: {
    manufacturing: 'manufacturing in 2022',
    divisions: 'the 68 divisions',
    'ten-sectors': 'the ten sectors',
  },

  subtitle: (
    what: string,
    year: number,
    nuts: string,
    reference: IndustryReference,
    count: number,
    table: SectorTableName,
  ): string => {
    const held =
      table === 'ten-sectors'
        ? reference === 'eu'
          ? `the ${regions(count)} of the EU27 that report`
          : reference === 'area'
            ? `the ${regions(count)} of the area in the EU`
            : `the ${regions(count)} of its country`
        : reference === 'eu'
          ? 'the country totals of the EU27'
          : reference === 'area'
            ? 'the EU part of the area, by country totals'
            : 'the total of its country';
    return `${what}${table === 'manufacturing' ? ', within manufacturing' : ''}, ${String(year)}, regions of NUTS ${nuts}. Held against ${held}.`;
  },
  of: { employment: 'Persons employed by industry', quotient: 'Location quotient' },

  portfolioTitle: (region: string): string => `Cluster portfolio of ${region}`,
  portfolioFinding: (
    region: string,
    sector: string,
    quotient: string,
    reference: IndustryReference,
    stars: number,
  ): string =>
    `${region} is strongest in ${within(sector)}: ${quotient} times the share it has ${inReference[reference]}; ${stars === 0 ? 'no industry earns two stars' : `${industries(stars)} ${format.isOne(stars) ? 'earns' : 'earn'} two stars or three`}`,
  portfolioNone: (region: string): string => `${region} is specialised in none of the industries shown`,
  withoutFigure: (count: number): string =>
    count === 0 ? '' : `${industries(count)} without a figure: in the table, with the reason.`,
  withoutGrowth: (count: number): string =>
    count === 0
      ? ''
      : `${industries(count)} without growth, for want of a figure up to three years before, or for a break in the series: in the table.`,
  comparedFinding: (names: readonly string[], shared: readonly string[], some: number): string => {
    const others =
      names.length < 3 || some === shared.length
        ? ''
        : `; ${industries(some)} ${format.isOne(some) ? 'is a cluster' : 'are clusters'} of two of them or more`;
    return `${format.list(names)} share ${shared.length === 0 ? 'no industrial cluster' : `${counted(shared.length, 'industrial cluster', 'industrial clusters')}: ${format.shortList(shared.map(within), 3)}`}${others}`;
  },
  comparedTitle: (year: number, shown: number, of: number, reference: IndustryReference, quotient: string): string =>
    `Location quotient, ${String(year)}, ${reference === 'country' ? 'each region held against its own country' : `held against ${reference === 'eu' ? 'the EU27' : 'the EU regions of the area'}`}: ${shown < of ? `${format.number(shown)} of ${industries(of)}` : 'industries'} that are a cluster of one of the regions at least, those of most regions first. ★ is a quotient of at least ${quotient}.`,
  noClusters: 'None reaches the location quotient that earns a star.',
  hiddenLocal: (count: number): string =>
    `${counted(count, 'local industry is', 'local industries are')} left out of the figure; the table has all.`,
  starNames: ['no star', 'one star', 'two stars', 'three stars'],
  starRule: (size: string, specialisation: string, productivity: string): string =>
    `A star each: among the top ${size} of the EU27 regions by persons employed in the industry; location quotient of at least ${specialisation}; wage a person at least ${productivity} times that of the industry in the reference. Growth earns none. Wages are as paid, without regard to prices: where pay is low, hold the region against its own country. The limits are a convention.`,

  columns: {
    sector: 'Industry',
    family: 'Family',
    market: 'Market',
    employment: 'Persons employed',
    share: 'Share',
    referenceShare: 'Share in the reference',
    quotient: 'Location quotient',
    growth: 'Growth a year',
    wage: 'Wage a person, thousand EUR',
    referenceWage: 'In the reference',
    localUnits: 'Local units',
    stars: 'Stars',
    size: 'Size',
    specialisation: 'Specialisation',
    productivity: 'Productivity',
    density: 'Nearness',
    complexity: 'Complexity',
    ubiquity: 'Regions that have it',
    start: 'Persons at the start',
    change: 'Change',
    national: 'As the reference',
    mix: 'Mix',
    regional: 'Own',
  },
  star: { earned: 'yes', missed: 'no', unknown: 'cannot be told' },
  market: { traded: 'traded', local: 'local' },
  total: 'All of these',
  growthOver: (from: number, to: number): string => `${String(from)}–${String(to)}`,
  fewer: (value: string): string => `${value} (few)`,
  marked: (value: string, coverage: string): string => `${value} (${coverage} published)`,
  findingMarked: (coverage: string): string => `; the regions publish ${coverage} of the persons in it`,
  withheld: (coverage: string): string => `withheld: regions publish only ${coverage} of the persons in it`,
  withheldNoReference: 'withheld: there is no figure to hold it against',
  brokenIn: (year: number): string => `break in the series in ${String(year)}`,
  unlinked: 'not linked: too few regions publish it',
  oneYear: (year: number): string => `figures of ${String(year)} alone`,
  withheldCount: (count: number): string =>
    count === 0
      ? ''
      : `${industries(count)} with a location quotient withheld, since regions publish too little: in the table.`,

  acrossFinding: (
    sector: string,
    top: string | null,
    quotient: string,
    reference: IndustryReference,
    specialised: number,
    of: number,
  ): string =>
    top === null
      ? `${sector}: no region of the area has a figure`
      : `${sector} is most concentrated in ${top}: ${quotient} times the share it has ${inReference[reference]}; ${format.number(specialised)} of ${regions(of)} ${format.isOne(specialised) ? 'is' : 'are'} specialised`,
  acrossNote: (topTen: string): string => `The ten largest regions of the EU27 hold ${topTen} of its persons employed.`,
  concentration: 'Location quotient',
  bordersFinding: (sector: string, count: number): string =>
    count === 0
      ? `No two neighbouring regions share ${within(sector)} across a border`
      : `${counted(count, 'pair of neighbouring regions shares', 'pairs of neighbouring regions share')} ${within(sector)} across a border`,
  bordersTitle: (quotient: string): string =>
    `Regions of two countries with a common border, both with a location quotient of at least ${quotient}. Shapes decide what a border is: seas part.`,
  bordersNone: 'There is no such pair. The map shows where the industry is.',
  neighbour: 'Neighbour',
  showPair: (one: string, other: string): string => `Show ${one} and ${other} on the map`,
  openRegion: (region: string): string => `Clusters of ${region}`,
  noFigure: 'No figure',
  pointing: 'Point at a region to read its figures.',
  persons: (count: number): string => `${persons(count)} employed`,
  growing: (growth: string, from: number): string => `${growth} a year since ${String(from)}`,
  bordersLabel: 'Pairs of neighbouring regions',
  strongestTitle: (region: string): string =>
    `Strongest industrial clusters of ${region}: those with most persons beyond the share of the reference come first`,
  mapLabel: (sector: string): string => `Map of the location quotient of ${within(sector)}`,
  together: (name: string, parts: readonly string[]): string => `${name} (today ${format.list(parts)})`,

  structureFinding: (
    region: string,
    share: string,
    more: string,
    less: string,
    reference: IndustryReference,
    table: SectorTableName,
  ): string =>
    `${share} of the ${table === 'manufacturing' ? 'manufacturing ' : ''}jobs of ${region} would have to change industry for it to be made up as ${reference === 'eu' ? 'the EU27' : reference === 'area' ? 'the area' : 'its country'}: most of all less of ${within(more)}, more of ${within(less)}`,
  sharesTitle: (shown: number, of: number): string =>
    `Share of persons employed, ${shown < of ? `the ${format.number(shown)} of ${industries(of)} that differ most from the reference` : 'by industry'}`,
  treemapTitle: (region: string): string => `What ${region} works in`,
  treemapFinding: (region: string, family: string, share: string, table: SectorTableName): string =>
    `The largest family of industries in ${region} is ${within(family)}: ${share} of the persons employed${table === 'manufacturing' ? ' in manufacturing' : ''}`,
  indices: 'Measures of specialisation and variety',
  indicesFinding: (sign: number, region: string, value: string, held: string): string =>
    sign === 0
      ? `${region} has as much variety as its reference: entropy ${value}`
      : `${region} has ${sign > 0 ? 'more' : 'less'} variety than its reference: entropy ${value} against ${held}`,
  index: 'Measure',
  held: 'Reference',
  meaning: 'What it says',
  measures: {
    herfindahl: { label: 'Herfindahl index', meaning: 'Sum of squared shares: 1 is a single industry.' },
    krugman: {
      label: 'Krugman index',
      meaning: 'Sum of the differences of shares to the reference: 0 is the same, 2 nothing in common.',
    },
    hachman: { label: 'Hachman index', meaning: 'How close the make-up is to the reference: 1 is the same.' },
    entropy: { label: 'Entropy', meaning: 'Variety of industries, in nats; more is more even.' },
    unrelatedVariety: { label: 'Unrelated variety', meaning: 'Variety between families: cushions shocks.' },
    relatedVariety: { label: 'Related variety', meaning: 'Variety inside families: room to learn from one another.' },
  },
  shiftFinding: (region: string, from: number, to: number, change: string, regional: string): string =>
    `${region}, ${String(from)} to ${String(to)}: ${change} persons employed, of which ${regional} of its own, beyond what the reference and its mix of industries explain`,
  shiftTitle:
    'Change of persons employed in three parts: as the whole reference grew, as its industries grew there, and its own. The parts sum to the change.',
  shiftNone: 'There are no two years to compare.',
  shiftOneYear: (year: number): string =>
    `One year has no change to take apart: this table is of ${String(year)} alone, and the rules of the statistics changed in between, so that it cannot be held against the table to 2015. That table has the change to 2015.`,
  shiftBroken: (names: readonly string[]): string =>
    names.length === 0 ? '' : `Left out for a break in the series: ${format.shortList(names, 6)}.`,

  spaceFinding: (region: string, sector: string, share: string): string =>
    `Nearest to what ${region} has: ${within(sector)}, with ${share} of what it is found with in the region already`,
  spaceNone: (region: string): string => `${region} is specialised in every industry that is found with others`,
  spaceTitle: (year: number, nuts: string): string =>
    `Industries and which are found together in regions of the EU27, ${String(year)}, regions of NUTS ${nuts}.`,
  spaceForesight: ({
    from,
    to,
    near,
    low,
    high,
    size,
  }: {
    readonly from: number;
    readonly to: number;
    readonly near: string;
    readonly low: string;
    readonly high: string;
    readonly size: string;
  }): string =>
    `How well this tells: of two industries in which a region was not specialised in ${String(from)}, one that came by ${String(to)} and one that did not, the one that came was the nearer in ${near} of 100 pairs (${low} to ${high}); in how many regions an industry is found tells ${size} of 100, chance 50.`,
  spaceMethod: (leastKnown: string): string =>
    `Two industries are the nearer, the more of the regions that have the commoner one have the other too, beyond what chance would give. Each pair is counted over the regions that publish both: what is not published counts neither as there nor as absent. An industry that fewer than ${leastKnown} of the regions publish is not linked. Of seven measures this one told best what came later, told for each country by the regions of all others.`,
  spaceMethodTitle: 'How nearness is measured',
  spaceForesightOther: (from: number, to: number): string =>
    `The trial is of all divisions from ${String(from)} to ${String(to)}; on manufacturing in 2022 it cannot be made yet.`,
  spaceComplexity: (rank: string, of: string): string =>
    `Economic complexity of the region: place ${rank} of ${of} EU27 regions by the industries of this one table, told without an interval.`,
  opportunityFinding: (region: string, sector: string | null): string =>
    sector === null
      ? `No industry is both near to ${region} and more complex than the middle`
      : `Near to ${region} and complex: ${within(sector)}`,
  opportunityNear: (region: string, sector: string | null): string =>
    sector === null
      ? `No industry of those shown is near to ${region}`
      : `Near to ${region} and found in few regions: ${within(sector)}`,
  opportunityTitle: (year: number, nuts: string): string =>
    `Industries the region is not specialised in (location quotient below 1): how near they are, and how complex, ${String(year)}, regions of NUTS ${nuts}.`,
  opportunityRareTitle: (year: number, nuts: string): string =>
    `Industries the region is not specialised in (location quotient below 1): how near they are, and in how few regions found, ${String(year)}, regions of NUTS ${nuts}. Complexity wants wages, which this table has not.`,

  referenceNames: { eu: 'the EU27', area: 'the EU regions of the area', country: 'its country' },
  strongestFinding: (count: number, region: string): string =>
    count === 0
      ? `No industry of those shown is an industrial cluster of ${region}`
      : `${counted(count, 'industrial cluster stands', 'industrial clusters stand')} out in ${region}`,
  strengths: (region: string): string => `Industrial clusters of ${region}`,
  openPage: 'All industries of the region',

  notice: (notice: IndustryNotice, called: Called): string => {
    const list = (concerned: Concerned): string => format.shortList(called.concerned(concerned), 6);
    switch (notice.kind) {
      case 'other-outline':
        return `The figures are of ${called.region(notice.region)} (NUTS ${notice.nutsVersion}), which has another outline.`;
      case 'confidential':
        return `Confidential, so without a figure: ${list(notice)}.`;
      case 'not-published':
        return `Not published, so without a figure: ${list(notice)}.`;
      case 'wages-of':
        return notice.exceptions === null
          ? `Wages are of ${String(notice.year)}, held against the reference of that year.`
          : `Wages of ${String(notice.year)}, held against the reference of that year: ${list(notice.exceptions)}.`;
      case 'no-wages':
        return 'There are no wages in this table, so that the star for productivity cannot be told.';
      case 'few-persons':
        return `On fewer than ${persons(250)} a single firm moves the quotient: ${list(notice)}.`;
      case 'break':
        return `Break in the series in ${String(notice.year)}, over which no growth, line or change is told: ${list(notice)}.`;
      case 'quotient-marked':
        return `The regions publish less than nine tenths of the persons in ${list(notice)}: the location quotient holds against the whole, but who is among the largest is told of a part.`;
      case 'quotient-withheld':
        return `The regions publish less than half of the persons in ${list(notice)}, or there is no total to hold them against: the location quotient is withheld.`;
      case 'not-linked':
        return `Published by too few regions to be linked: ${list(notice)}.`;
      case 'reference-made-of': {
        const { national, summed, without, of, unknown } = notice;
        const parts = [
          ...(national === 0 ? [] : [`${format.number(national)} from the national table`]),
          ...(summed === 0
            ? []
            : [
                `${format.number(summed)} from what the regions publish, which may be less than the whole and counts in no share published (${format.shortList(unknown.map((code) => format.country(code)))})`,
              ]),
          ...(without === 0 ? [] : [`${format.number(without)} not published and left out`]),
        ];
        return `Of the ${format.number(of)} country totals behind the reference: ${format.list(parts)}.`;
      }
      case 'one-year':
        return `Figures of ${String(notice.year)} alone: nothing in this table grows, and it is not held against other years.`;
      case 'low-reliability':
        return `Of low reliability: ${list(notice)}.`;
      case 'other-year':
        return `Figures of ${String(notice.year)}: the year chosen has none.`;
    }
  },
  nutsNote: (version: string): string =>
    `Regions are those of NUTS ${version}; enterprises of industry, construction and market services without finance.`,
  nutsNoteManufacturing: (version: string): string =>
    `Manufacturing only, persons employed where they work; shares and quotients are within manufacturing. Regions are those of NUTS ${version}. A blank of the source is confidential or not available.`,
  nutsNoteTen: 'All employment, with farming and public services; gaps of the source are estimated by it.',

  /** Empty: the tables are in English. */
  sources: {} as Readonly<Record<string, string>>,
  sectors: {} as Readonly<Record<string, string>>,
  families: {} as Readonly<Record<string, string>>,
};
