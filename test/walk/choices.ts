import {
  AGGREGATIONS,
  CLASS_METHODS,
  DEFAULT_STAR_RULES,
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  IMPUTATIONS,
  INDUSTRY_PARTS,
  LANGUAGES,
  NORMALISATIONS,
  PAGES,
  PANELS,
  PRESETS,
  PRESET_METHODS,
  SECTOR_TABLES,
  THEMES,
  WEIGHTINGS,
  isPossible,
  parseSectorCode,
  type BenchmarkChoice,
  type ClassChoice,
  type IndicatorId,
  type IndustryChoice,
  type Method,
  type Preset,
  type ThemeId,
  type View,
  type YearChoice,
} from '../../src/model/index.ts';
import { indicator, region } from '../fixtures/figures.ts';
import { coverPairs, type Levels } from './pairs.ts';

/** Views that differ in the page only, so that their questions are asked once. */
export type Visit = readonly View[];

const MARCHE = region('ITI3');
export const BENCHMARKS: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('AT13') },
];

/** The pages that hang on the choices of scores and gaps: industry has a walk of its own, stories are of views. */
export const SCORED_PAGES = PAGES.filter((page) => page !== 'industry' && page !== 'stories');

/** Every page of a View that hangs on it, its working open over one page after another, its panels one after another. */
function everyPage(view: View, turn: number): Visit {
  return SCORED_PAGES.map((page, at) => ({
    ...view,
    page,
    working: (turn + at) % SCORED_PAGES.length === 0 ? view.working : null,
  }));
}

interface Presets extends Pick<View, 'theme' | 'benchmark'> {
  readonly preset: Preset;
}

/** Every theme by every benchmark, and both by every preset, of one region. */
export function everyPreset(): readonly Visit[] {
  const rows = coverPairs<Presets>({ theme: ['all', ...THEMES], benchmark: BENCHMARKS, preset: PRESETS });
  return rows.map(({ theme, benchmark, preset }, turn) =>
    everyPage(
      {
        ...DEFAULT_VIEW,
        theme,
        benchmark,
        method: PRESET_METHODS[preset],
        language: 'en',
        selected: [MARCHE],
        working: { region: MARCHE, node: theme === 'all' ? 'overall' : theme },
        panel: PANELS[turn % PANELS.length] ?? 'ranking',
      },
      turn,
    ),
  );
}

/** What is measured: a score, or an indicator of a kind of its own. */
interface Measure {
  readonly theme: ThemeId | 'all';
  readonly indicator: IndicatorId | null;
}

/** The choices beside page and preset, each with the values worth a walk. */
interface Choices
  extends Pick<
    View,
    | 'shown'
    | 'benchmark'
    | 'year'
    | 'selected'
    | 'hasCarried'
    | 'hasDated'
    | 'against'
    | 'evidence'
    | 'panel'
    | 'working'
  > {
  readonly measure: Measure;
  readonly scale: Pick<Method, 'normalisation' | 'aggregation'>;
  readonly weights: Pick<Method, 'weighting' | 'weights'>;
  readonly treatment: boolean;
  readonly imputation: Method['imputation'];
  readonly coverage: number;
  readonly leftOut: Method['leftOut'];
  readonly limits: Pick<ClassChoice, 'method' | 'breaks'>;
  readonly classCount: number;
  readonly isLocked: boolean;
  readonly language: View['language'];
}

const measured = (theme: ThemeId | 'all', id: string): Measure => ({ theme, indicator: indicator(id) });
const fixed = (year: number, fillBack: number): YearChoice => ({ kind: 'fixed', year, fillBack });
const made = (code: string, node: string): View['working'] => {
  const theme = THEMES.find((known) => known === node);
  return { region: region(code), node: node === 'overall' ? node : (theme ?? indicator(node)) };
};

const LEVELS: Levels<Choices> = {
  measure: [
    // Every theme has been walked with every preset: here those with lines over the years, with totals over periods, with both ends good.
    ...(['all', 'innovation', 'environment', 'cooperation', 'skills'] as const).map((theme) => ({
      theme,
      indicator: null,
    })),
    // Higher is better, and lower; no end is good; a total over a period, of regions and of countries; of before 2014; of a single year; context.
    measured('skills', 'tertiary'),
    measured('skills', 'unemployment-rate'),
    measured('all', 'krugman-employment'),
    measured('cooperation', 'interreg-partners'),
    measured('cooperation', 'horizon-participations'),
    measured('innovation', 'patents'),
    measured('finance', 'local-units-density'),
    measured('all', 'population'),
  ],
  selected: [
    [],
    [MARCHE],
    [region('RS11')],
    [region('ME00')],
    [region('BA01')],
    [region('UA-21'), region('MD00')],
    [region('AT13'), MARCHE],
    ['ITI3', 'AT13', 'RS11', 'ME00', 'BA01', 'RO32', 'EL30', 'HR02', 'MK00', 'ITH1'].map(region),
  ],
  benchmark: [...BENCHMARKS, { kind: 'region', region: region('RS11') }, { kind: 'region', region: region('DE21') }],
  year: [
    { kind: 'latest' },
    fixed(2014, 0),
    fixed(2014, 8),
    fixed(2016, 3),
    fixed(2019, 0),
    fixed(2024, 0),
    fixed(2024, 8),
  ],
  working: [
    null,
    made('ITI3', 'overall'),
    made('RS11', 'cooperation'),
    made('ME00', 'gerd'),
    made('BA01', 'overall'),
    made('UA-21', 'krugman-employment'),
    made('MK00', 'interreg-partners'),
    made('AT13', 'patents'),
  ],
  scale: NORMALISATIONS.flatMap((normalisation) =>
    AGGREGATIONS.map((aggregation) => ({ normalisation, aggregation })),
  ).filter((scale) => isPossible({ ...DEFAULT_VIEW.method, ...scale })),
  weights: [
    ...WEIGHTINGS.map((weighting) => ({
      weighting,
      weights: weighting === 'custom' ? { skills: 2.5, finance: 0, [indicator('gerd')]: 0.3 } : {},
    })),
    { weighting: 'custom', weights: Object.fromEntries(THEMES.map((theme) => [theme, 0])) },
  ],
  treatment: [true, false],
  imputation: IMPUTATIONS,
  coverage: [0.5, 0, 0.8, 1],
  leftOut: [
    [],
    [indicator('gerd'), indicator('tertiary')],
    [
      'interreg-partners',
      'interreg-budget',
      'horizon-participations',
      'horizon-contribution',
      'horizon-coordinators',
      'collaborating-smes',
    ].map(indicator),
  ],
  hasCarried: [true, false],
  hasDated: [false, true],
  shown: ['gap', 'value'],
  limits: [
    ...CLASS_METHODS.map((method) => ({ method, breaks: method === 'manual' ? [5, 20, 60] : [] })),
    { method: 'manual', breaks: [] },
  ],
  classCount: [5, 3, 7],
  isLocked: [false, true],
  against: PRESETS,
  evidence: EVIDENCE_REGIONS,
  panel: PANELS,
  language: LANGUAGES,
};

/** Combinations of the other choices in which any two values meet; those of the same figures one after another, since the engine remembers figures. */
export function everyPair(): readonly Visit[] {
  const figuresOf = ({ imputation, year }: Choices): string =>
    `${imputation} ${year.kind === 'fixed' ? String(year.fillBack) : 'latest'}`;
  const rows = coverPairs(LEVELS).toSorted((one, other) => figuresOf(one).localeCompare(figuresOf(other)));
  return rows.map(
    (
      { measure, scale, weights, treatment, limits, classCount, isLocked, imputation, coverage, leftOut, ...rest },
      turn,
    ) =>
      everyPage(
        {
          ...DEFAULT_VIEW,
          ...measure,
          ...rest,
          method: { ...scale, ...weights, hasTreatment: treatment, imputation, coverage, leftOut: [...leftOut].sort() },
          classes: { ...limits, count: classCount, isLocked },
        },
        turn,
      ),
  );
}

/** What the page of industry hangs on. */
interface IndustryChoices extends Pick<View, 'selected' | 'benchmark' | 'language'>, Omit<IndustryChoice, 'sector'> {
  /** Null chooses none. */
  readonly code: string | null;
}

const INDUSTRY_LEVELS: Levels<IndustryChoices> = {
  part: INDUSTRY_PARTS,
  table: SECTOR_TABLES,
  // Specialised, merged of two of today, without wages, capital alone, in the ten sectors only, in none.
  selected: [
    [MARCHE],
    ...['HR05', 'HU11', 'RO32', 'EL62', 'SI04', 'ITH1', 'RS11', 'MK00', 'ME00', 'UA-21'].map((code) => [region(code)]),
    [region('BG42'), MARCHE],
    [],
  ],
  // Common, rare, confidential in many regions, in the ten sectors, in neither table.
  code: [null, 'C15', 'B05', 'C12', 'I55', 'B-E', 'A', 'Z99'],
  year: [null, 2008, 2013, 2015, 2000, 2019],
  benchmark: BENCHMARKS,
  hasLocal: [false, true],
  stars: [DEFAULT_STAR_RULES, { size: 0.05, specialisation: 5, productivity: 2 }],
  language: LANGUAGES,
};

/** Combinations of what the page of industry hangs on, in which any two values meet. */
export function everyIndustry(): readonly Visit[] {
  return coverPairs(INDUSTRY_LEVELS).map(({ code, selected, benchmark, language, ...industry }) => [
    {
      ...DEFAULT_VIEW,
      page: 'industry',
      selected,
      benchmark,
      language,
      industry: { ...industry, sector: code === null ? null : parseSectorCode(code) },
    },
  ]);
}
