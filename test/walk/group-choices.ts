import {
  CORRECTIONS,
  CORRELATIONS,
  DEFAULT_GROUPS,
  DEFAULT_VIEW,
  DOT_TONES,
  GROUP_BASES,
  GROUP_WAYS,
  IMPUTATIONS,
  LANGUAGES,
  MAP_SIDES,
  NEIGHBOURHOODS,
  SPATIAL_STATISTICS,
  THEMES,
  type GroupPart,
  type GroupsChoice,
  type View,
} from '../../src/model/index.ts';
import { writeGroups } from '../../src/state/links/groups-text.ts';
import { indicator, region } from '../fixtures/figures.ts';
import type { Visit } from './choices.ts';
import { coverPairs, type Levels } from './pairs.ts';

type Around = Pick<View, 'selected' | 'year' | 'language'>;

const fixed = (year: number, fillBack: number): View['year'] => ({ kind: 'fixed', year, fillBack });
const AROUND: Levels<Around> = {
  selected: [[], [region('ITI3')], [region('RS11')], ['ITI3', 'AT13', 'RO32', 'BA01'].map(region)],
  year: [{ kind: 'latest' }, fixed(2014, 0), fixed(2019, 8), fixed(2024, 8)],
  language: LANGUAGES,
};
/** A score, figures of which higher and lower are better, a total over a period, one of before 2014, one of a single year. */
const MEASURED = ['tertiary', 'unemployment-rate', 'interreg-partners', 'patents', 'local-units-density'].map(
  indicator,
);
const INDICATORS: readonly View['indicator'][] = [null, ...MEASURED];
const NODES: readonly GroupsChoice['x'][] = ['overall', 'innovation', ...MEASURED, indicator('population')];
const BENCHMARKS: readonly View['benchmark'][] = [
  { kind: 'eu-average' },
  { kind: 'country' },
  { kind: 'region', region: region('AT13') },
];

/** The Views in which any two values of the choices of a part meet. */
function visitsOf<Choices extends Around & Partial<GroupsChoice> & Partial<Pick<View, 'indicator' | 'benchmark'>>>(
  part: GroupPart,
  levels: Levels<Choices>,
): readonly Visit[] {
  return coverPairs(levels).map((row) => {
    const { selected, year, language, indicator: measure = null, benchmark, ...choice } = row;
    return [
      {
        ...DEFAULT_VIEW,
        page: 'groups',
        selected,
        year,
        language,
        indicator: measure,
        benchmark: benchmark ?? DEFAULT_VIEW.benchmark,
        alike: writeGroups({ ...DEFAULT_GROUPS, ...choice, part }),
      },
    ];
  });
}

/** Combinations of what the parts of the page of groups hang on, in which any two values meet. */
export const everyGroups: Readonly<Record<GroupPart, () => readonly Visit[]>> = {
  alike: () =>
    visitsOf<Around & Pick<GroupsChoice, 'basis' | 'themes' | 'way' | 'count' | 'imputation' | 'open' | 'since'>>(
      'alike',
      {
        ...AROUND,
        basis: GROUP_BASES,
        themes: [THEMES, ['innovation', 'skills'], ['cooperation', 'finance', 'specialisation']],
        way: GROUP_WAYS,
        count: [null, 2, 5, 8],
        imputation: IMPUTATIONS,
        open: [null, 0, 7],
        since: [2014, 2018, 2023],
      },
    ),
  together: () =>
    visitsOf<
      Around &
        Pick<View, 'indicator'> &
        Pick<GroupsChoice, 'statistic' | 'neighbourhood' | 'correction' | 'permutations' | 'y'>
    >('together', {
      ...AROUND,
      indicator: INDICATORS,
      statistic: SPATIAL_STATISTICS,
      neighbourhood: NEIGHBOURHOODS,
      correction: CORRECTIONS,
      permutations: [999],
      y: NODES,
    }),
  two: () =>
    visitsOf<Around & Pick<View, 'indicator' | 'benchmark'> & Pick<GroupsChoice, 'x' | 'y' | 'tone' | 'correlation'>>(
      'two',
      {
        ...AROUND,
        indicator: INDICATORS,
        benchmark: BENCHMARKS,
        x: NODES,
        y: NODES,
        tone: DOT_TONES,
        correlation: CORRELATIONS,
      },
    ),
  maps: () =>
    visitsOf<Around & Pick<View, 'indicator' | 'benchmark'> & Pick<GroupsChoice, 'side'>>('maps', {
      ...AROUND,
      indicator: INDICATORS,
      benchmark: BENCHMARKS,
      side: MAP_SIDES,
    }),
};
