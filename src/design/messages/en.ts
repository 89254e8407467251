import { formatOf } from '../format.ts';
import { distanceUnit, headline, sentence } from './en/findings.ts';
import { markWord } from './en/marks.ts';
import { errors, noticeSentence } from './en/notices.ts';
import { ranks } from './en/ranks.ts';
import { benchmarks, classMethods, reasons, standIns, statuses, themes } from './en/terms.ts';
import type { IndicatorText } from './names.ts';

const format = formatOf('en');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'region' : 'regions'}`;
/** The catalogue is written in English: nothing to translate. */
const indicators: Readonly<Record<string, IndicatorText>> = {};
const producers: Readonly<Record<string, string>> = {};

export const en = {
  themes,
  benchmarks,
  statuses,
  standIns,
  reasons,
  classMethods,
  errors,
  notice: noticeSentence,
  mark: markWord,
  ranks,
  findings: { headline, sentence, distanceUnit },
  indicators,
  producers,
  /** Which method holds, on every page; the rest comes with the page of methods. */
  method: {
    holds: (name: string): string => `Scores by: ${name}`,
    change: 'Change',
    back: 'Back to the Atlas default',
  },
  /** The button that opens how a number is made. */
  steps: {
    open: (amount: string, what: string, region: string): string => `${amount}: how it is made (${what}, ${region})`,
  },

  app: {
    title: 'South East Europe innovation atlas',
    short: 'SEE innovation atlas',
    description: 'Where regions of South East Europe lag in innovation capacity, by theme, on open figures.',
    loading: 'Loading figures…',
    loadingMap: 'Loading the map…',
    computing: 'Computing…',
    retry: 'Try again',
    reload: 'Load the page anew',
    dismiss: 'Dismiss',
    close: 'Close',
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', it: 'Italiano' },
    appearance: 'Appearance',
    appearances: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    broken: 'This part of the page failed',
    brokenAction: 'The rest stays usable. Try again, or load the page anew.',
  },

  pages: {
    label: 'Pages',
    explore: 'Map',
    region: 'Region',
    gaps: 'Gaps',
    change: 'Change',
    industry: 'Industry',
    stories: 'Stories',
    method: 'Method',
  },

  controls: {
    bar: 'What is shown',
    theme: 'Theme',
    measure: 'Measure',
    themeScore: 'Theme score',
    overallScore: 'Overall score',
    indicator: 'Indicator',
    shown: 'Show',
    value: 'Value',
    gap: 'Gap',
    benchmark: 'Held against',
    benchmarkRegion: 'Region to hold against',
    year: 'Year',
    latest: 'Latest since 2014',
    fillBack: 'Fill back at most',
    years: (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'year' : 'years'}`,
    classes: 'Classes',
    classMethod: 'Class limits',
    classCount: 'Number of classes',
    classLimits: 'Limits, separated by semicolons',
    lockClasses: 'Same limits in all years',
    carried: 'National figures count',
    dated: 'Figures before 2014 count',
    options: 'Options',
    play: 'Play the years',
    yearSlider: 'Years, as a slider',
    stop: 'Stop',
    search: 'Find a region',
    searchHint: 'Name or code, in any script',
    searchNone: (text: string): string => `No region is called “${text}”.`,
    searchCount: (count: number): string => `${regions(count)} found`,
    clear: 'Clear',
    share: 'Share',
    download: 'Download',
    export: 'Export',
    downloadCsv: 'Figures (CSV)',
    print: 'Print',
    reset: 'Start anew',
    clearSelection: 'Clear the selection',
    remove: (name: string): string => `Take ${name} out of the selection`,
    panel: 'Panel',
    panels: { ranking: 'Ranking', table: 'Table', region: 'Region' },
    working: 'How this figure is made',
    shownAs: 'Shown as',
    figure: 'Figure',
    table: 'Table',
  },

  scales: {
    points: 'score points',
    deviations: 'standard deviations',
    percentiles: 'percentile points',
    places: 'places on average',
  },
  presets: {
    label: 'Scoring method',
    own: 'Your own',
    'atlas-default': 'Atlas default',
    'scoreboard-like': 'Scoreboard-like',
    'competitiveness-like': 'Competitiveness-like',
  },

  explore: {
    limitsInvalid: 'Up to six numbers, each larger than the one before.',
    noBenchmark: 'there is no benchmark to hold it against',
    countryIsRegion: 'its country is one region',
    benchmarkWithout: 'the region it is held against has too few figures',
    position: (score: string, unit: string, rank: string): string => `${score} ${unit}, ${rank}`,
    trendNote:
      'A line of a score ends at the score shown, in the last year in which indicators of half its weight are measured, and begins in the first. Back from its end, each year differs from the next by what the indicators measured before and after, on both sides, changed; a change over several years is spread evenly over them. Years with less than half measured are dotted, and in no pace. Nothing is filled in, totals over a period and breaks in a series change nothing, and the overall score follows the themes that have a line over all its years.',
    yearNote:
      'Of an earlier year the figures stand as they were, however many there were. A line over the years is linked backwards from the score at its end, over what can be compared: its gap of an earlier year is another.',
    steps: (
      lines: readonly {
        readonly name: string | null;
        readonly least: number;
        readonly most: number;
        readonly of: number | null;
      }[],
    ): string =>
      `Indicators that a change from year to year rests on: ${lines.map(({ name, least, most, of }) => `${name === null ? '' : `${name} `}${least === most ? '' : `${format.number(least)} to `}${format.number(most)}${of === null ? '' : ` of ${format.number(of)}`}`).join('; ')}.`,
  },

  map: {
    label: 'Map of the South East Europe area',
    keyboard: 'Arrow keys move to the neighbouring region, Enter selects, Escape leaves the map.',
    region: (name: string, value: string, rank: string | null): string =>
      rank === null ? `${name}: ${value}` : `${name}: ${value}, ${rank}`,
    missing: (name: string, reason: string): string => `${name}: no figure, ${reason}`,
    selected: 'selected',
    year: (year: number): string => `figure of ${String(year)}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetView: 'Show the whole area',
    gestures: {
      withCtrl: 'Use Ctrl and the wheel to zoom the map',
      withCommand: 'Use ⌘ and the wheel to zoom the map',
      withTwoFingers: 'Use two fingers to move the map',
    },
    legend: 'Legend',
    noData: 'No data',
    behind: 'Behind',
    ahead: 'Ahead',
    above: 'Above',
    below: 'Below',
    classRange: (from: string, to: string): string => `${from} to ${to}`,
    classCount: regions,
    benchmark: 'Benchmark',
    projection: 'Equal-area projection',
  },

  ranking: {
    label: 'Ranking of the regions',
    hint: 'Up and down arrows move, Enter selects, with Ctrl or Shift to compare.',
    apart: 'Ranked apart: on fewer than six themes',
    missing: 'Without a figure',
    best: 'Best',
    region: 'Region',
    row: (rank: string | null, name: string, value: string): string =>
      rank === null ? `${name}, ${value}` : `${name}, ${value}, ${rank}`,
    parts: (parts: number, of: number): string => `on ${String(parts)} of ${String(of)} themes`,
    benchmark: (benchmark: string, value: string): string => `${benchmark} ${value}`,
  },

  table: {
    caption: (title: string): string => `${title}: every region of the area`,
    code: 'Code',
    region: 'Region',
    country: 'Country',
    value: 'Value',
    score: 'Score',
    benchmark: 'Benchmark',
    gap: 'Gap',
    gapPoints: 'Gap in points',
    difference: 'Difference',
    year: 'Year',
    rank: 'Rank',
    status: 'Status',
    origin: 'Comes from',
    theme: 'Theme',
    indicator: 'Indicator',
    unit: 'Unit',
    regions: 'Regions',
    source: 'Source',
    scroll: 'Table, scrolls sideways',
    missing: (reason: string): string => `no figure: ${reason}`,
  },

  region: {
    open: 'Open the region page',
    none: 'Select a region on the map, in the ranking or by its name.',
    themes: 'Six themes against the benchmark',
    largestGaps: 'Largest gaps',
    leads: 'Where it leads',
    trend: 'Over the years',
    context: 'Context',
    population: 'Inhabitants',
    gdp: 'GDP per inhabitant (PPS)',
    growth: 'Real GDP, 2015 = 100',
    productivity: 'Productivity',
    density: 'Inhabitants per km²',
    densityNote: 'Own calculation: population over the area of the shape.',
    overall: 'Overall score',
    points: (text: string): string => `${text} points`,
    noTrend: 'There are no figures over time: this is a total over a period, or a single year.',
    noScoreTrend: 'No line over time: in too few years are half of the figures the score is made of measured.',
    noComparable: 'There are no comparable regional figures for this area.',
    withoutScore: 'No score',
    compared: 'Compared regions',
    comparedAll: (most: number): string => `At most ${String(most)} regions are compared: take one out to add another.`,
  },

  charts: {
    bars: (count: number, withoutFigure: number): string =>
      withoutFigure === 0
        ? `Bars of ${regions(count)}, in order.`
        : `Bars of ${regions(count)}, in order; ${format.number(withoutFigure)} without a figure.`,
    profile: (name: string, benchmark: string): string => `Six theme scores of ${name}, each beside ${benchmark}.`,
    profileRow: (theme: string, score: string, benchmark: string): string =>
      `${theme}: ${score}, benchmark ${benchmark}`,
    profileRowMissing: (theme: string, reason: string): string => `${theme}: no score, ${reason}`,
    measured: (lines: readonly { readonly name: string | null; readonly years: string }[], hasGaps: boolean): string =>
      `Years with a figure: ${lines.map(({ name, years }) => (name === null ? years : `${name} ${years}`)).join('; ')}.${hasGaps ? ' Dotted lines lead over the years between.' : ''}`,
    unmeasured: (value: string): string => `${value}, less than half measured in the year itself`,
    trend: (names: string, from: number, to: number): string => `Lines of ${names}, ${format.years(from, to)}.`,
    trendLine: (name: string, first: string, firstYear: number, last: string, lastYear: number): string =>
      firstYear === lastYear
        ? `${name}: ${last} in ${String(lastYear)}.`
        : `${name}: ${first} in ${String(firstYear)}, ${last} in ${String(lastYear)}.`,
    break: (year: number): string => `Break in the series in ${String(year)}`,
    score: 'Score',
  },

  working: {
    weight: 'Weight',
    years: 'Years of the figures',
    bounds: 'Bounds (score 0 and 100)',
    winsorised: 'Values drawn in',
    transformed: 'Logarithm taken',
    coverage: (regionsWith: number, of: number): string => `${format.number(regionsWith)} of ${regions(of)}`,
    bases: {
      table: "the source's own EU27 figure",
      'weighted-mean': 'mean of the EU27 regions that report, weighted by the denominator',
      country: "mean of the country's regions, weighted by the denominator",
      median: 'median of the regions of the area',
      frontier: 'mean of the best tenth',
      unit: 'the figures of that region or country',
      composite: 'made indicator by indicator, each from its own average',
    },
    basisShare: (count: number, share: string): string => `${regions(count)}, ${share} of the denominator`,
  },

  footer: {
    boundaries: '© EuroGeographics for the administrative boundaries',
    kosovo:
      'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
    otherShapes:
      'Shapes of Ukraine: © OpenStreetMap contributors, through geoBoundaries (ODbL). Shapes of Moldova: OCHA (CC BY 3.0 IGO).',
    source: 'Source',
    sources: 'Sources',
    ownCalculations: 'own calculations',
    licence: 'Licence',
    notes: 'What was done to these figures',
    dataOf: (day: string): string => `Figures as read on ${format.date(day)}`,
  },
};
