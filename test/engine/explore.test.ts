import { describe, expect, it } from 'vitest';
import { explore } from '../../src/engine/answers/explore.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import {
  DEFAULT_VIEW,
  THEMES,
  questionOf,
  statusMask,
  type ExploreResult,
  type Question,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const ask = (change: Partial<Question> = {}): ExploreResult =>
  explore(figures, { ...questionOf(DEFAULT_VIEW), ...change });
const at = (
  result: ExploreResult,
  code: string,
  column: 'value' | 'gap' | 'year' | 'benchmark' | 'gapPoints' | 'score',
): number => result.columns[column][result.columns.region.indexOf(region(code))] ?? Number.NaN;
const reasonOf = (result: ExploreResult, code: string): string | null =>
  result.columns.reason[result.columns.region.indexOf(region(code))] ?? null;

describe('scores of the default view', () => {
  // Recomputed from data/ by a program of its own that shares no code with the atlas: score, gap to the EU average.
  const EXPECTED = {
    ITI3: {
      all: [49.025895, -2.13321],
      innovation: [54.359971, -9.990429],
      environment: [69.765174, -4.340668],
      cooperation: [33.702007, -5.905659],
      finance: [53.562537, -4.485591],
      specialisation: [34.574128, 4.694921],
      skills: [48.191554, 7.228164],
    },
    AT13: {
      all: [57.536714, -10.644029],
      innovation: [60.033185, -15.663643],
      environment: [77.646416, -12.221909],
      cooperation: [53.318756, -25.522408],
      finance: [57.040556, -7.96361],
      specialisation: [32.658097, 6.610952],
      skills: [64.523273, -9.103555],
    },
    RO32: {
      all: [43.704784, 3.187901],
      innovation: [25.592246, 18.777296],
      environment: [65.201934, 0.222573],
      cooperation: [21.645406, 6.150942],
      finance: [27.83666, 21.240286],
      specialisation: [57.748289, -18.47924],
      skills: [64.204168, -8.78445],
    },
    SI04: {
      all: [56.535015, -9.64233],
      innovation: [47.920905, -3.551362],
      environment: [66.113913, -0.689407],
      cooperation: [68.88759, -41.091242],
      finance: [37.839259, 11.237687],
      specialisation: [49.035036, -9.765987],
      skills: [69.413385, -13.993667],
    },
    EL30: {
      all: [50.883303, -3.990618],
      innovation: [49.378428, -5.008886],
      environment: [62.225992, 3.198515],
      cooperation: [39.165772, -11.369424],
      finance: [47.559361, 1.517585],
      specialisation: [51.195883, -11.926834],
      skills: [55.774381, -0.354663],
    },
    BG41: {
      all: [43.285272, 3.607413],
      innovation: [33.965824, 10.403718],
      environment: [61.439941, 3.984565],
      cooperation: [29.508533, -1.712185],
      finance: [30.850162, 18.226784],
      specialisation: [42.849302, -3.580253],
      skills: [61.09787, -5.678152],
    },
  } as const;

  it.each(['all', ...THEMES] as const)('%s', (theme) => {
    const result = ask({ theme });
    for (const [code, scores] of Object.entries(EXPECTED)) {
      expect(at(result, code, 'value'), `${code}, score`).toBeCloseTo(scores[theme][0], 5);
      expect(at(result, code, 'gap'), `${code}, gap`).toBeCloseTo(scores[theme][1], 5);
    }
  });
});

describe('what a score needs', () => {
  it('is four of six themes: Serbia stands on five and is ranked apart; the others outside the Union have none', () => {
    const { columns } = ask();
    const rowsOf = (start: string): number[] =>
      columns.region.flatMap((code, row) => (code.startsWith(start) ? [row] : []));
    for (const row of rowsOf('RS'))
      expect([Number.isFinite(columns.value[row]), columns.parts[row], columns.isApart[row]]).toEqual([true, 5, true]);
    expect(rowsOf('RS')).toHaveLength(4);
    for (const country of ['ME', 'AL', 'MK'])
      for (const row of rowsOf(country))
        expect([columns.value[row], columns.reason[row]], country).toEqual([Number.NaN, 'coverage']);
    for (const country of ['BA', 'MD', 'UA'])
      for (const row of rowsOf(country))
        expect([columns.value[row], columns.reason[row]], country).toEqual([Number.NaN, 'not-comparable']);
  });

  it('is met in all six themes by every EU region of the area', () => {
    const { columns } = ask();
    const eu = columns.region.filter((code) =>
      figures.catalogue.regions.some((known) => known.code === code && known.isEu27),
    );
    expect(eu).toHaveLength(66);
    for (const code of eu) expect([code as string, columns.parts[columns.region.indexOf(code)]]).toEqual([code, 6]);
  });

  it('is two figures of the region for a theme: one of its own and one of its country make none', () => {
    const finance = ask({ theme: 'finance', hasCarried: true });
    for (const code of ['ME00', 'MK00', 'AL02']) {
      expect([at(finance, code, 'value'), at(finance, code, 'gap'), reasonOf(finance, code)], code).toEqual([
        Number.NaN,
        Number.NaN,
        'coverage',
      ]);
      // Its own figure is shown and scored by itself all the same.
      expect(
        at(ask({ theme: 'finance', indicator: indicator('investment-share') }), code, 'score'),
        code,
      ).toBeGreaterThanOrEqual(0);
    }
    // The EU's and Serbia's.
    expect(finance.columns.value.filter(Number.isFinite)).toHaveLength(70);
  });
});

describe('a score over time', () => {
  it('is made of the same indicators in every year, so that none makes it jump by coming or going', () => {
    for (const code of ['ITI3', 'AT13', 'RO32', 'BG31', 'EL64', 'HU31']) {
      const { trend } = regionProfile(figures, questionOf(DEFAULT_VIEW), region(code));
      expect(
        trend.map(({ year }) => year),
        code,
      ).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
      for (const [index, point] of trend.entries()) {
        const before = trend[index - 1];
        if (before !== undefined)
          expect(Math.abs(point.benchmark - before.benchmark), `${code} ${point.year}`).toBeLessThan(2);
      }
    }
  });

  it('is not drawn where too few themes have figures throughout', () => {
    expect(regionProfile(figures, questionOf(DEFAULT_VIEW), region('MK00')).trend).toEqual([]);
    expect(
      regionProfile(figures, { ...questionOf(DEFAULT_VIEW), theme: 'finance' }, region('RS11')).trend.length,
    ).toBeGreaterThan(3);
    // Since the labour force survey broke in 2021 three years have half of its indicators, too few for a line.
    expect(regionProfile(figures, { ...questionOf(DEFAULT_VIEW), theme: 'skills' }, region('ITI3')).trend).toEqual([]);
  });
});

describe('a fixed year', () => {
  const gerd = (year: number, fillBack: number): ExploreResult =>
    ask({ theme: 'innovation', indicator: indicator('gerd'), year: { kind: 'fixed', year, fillBack } });

  it('names every region that shows another year than the one asked for', () => {
    const result = gerd(2022, 2);
    const others = result.notices.flatMap((notice) => (notice.kind === 'other-year' ? [notice] : []));
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ year }) => year)).not.toContain(2022);
    const filled = result.columns.year.filter((year) => Number.isFinite(year) && year !== 2022).length;
    expect(others.reduce((sum, { regions }) => sum + regions.length, 0)).toBe(filled);
  });

  it('shows no other year where nothing may be filled back', () => {
    const result = gerd(2022, 0);
    expect(new Set(result.columns.year.filter(Number.isFinite))).toEqual(new Set([2022]));
    expect(result.notices.map(({ kind }) => kind)).not.toContain('other-year');
    expect(reasonOf(result, 'AT13')).toBe('not-published');
  });
});

describe('national figures', () => {
  const horizon = { theme: 'cooperation', indicator: indicator('horizon-participations') } as const;

  it('stand in for each region, and say so', () => {
    const result = ask(horizon);
    expect(at(result, 'ITI3', 'value')).toBe(at(result, 'ITH5', 'value'));
    expect(ask({ ...horizon, hasCarried: true }).notices).toContainEqual({
      kind: 'carried',
      indicators: [horizon.indicator],
    });
    expect(result.notices).toContainEqual({ kind: 'carried-left-out', indicators: [horizon.indicator] });
  });

  it('are shown and marked, and count in scores only where they are switched in', () => {
    const result = ask(horizon);
    expect(at(result, 'ITI3', 'value')).toBeGreaterThan(0);
    expect([at(result, 'ITI3', 'score'), at(result, 'ITI3', 'gapPoints')]).toEqual([Number.NaN, Number.NaN]);
    expect(result.leaves).toEqual([]);
    const counted = (hasCarried: boolean): string[] =>
      ask({ theme: 'cooperation', hasCarried })
        .leaves.map((leaf) => leaf.indicator as string)
        .toSorted();
    const own = [
      'collaborating-smes',
      'international-co-publications',
      'interreg-partners',
      'public-private-co-publications',
    ];
    expect(counted(false)).toEqual(own);
    expect(counted(true)).toEqual([...own, 'horizon-coordinators', 'horizon-participations'].toSorted());
    const { indicators } = regionProfile(figures, questionOf(DEFAULT_VIEW), region('ITI3'));
    const carried = indicators.filter((position) => position.indicator.startsWith('horizon'));
    expect(carried).toHaveLength(4);
    for (const { value, status, origin, gapPoints } of carried)
      expect([Number.isFinite(value), status, origin, gapPoints]).toEqual([
        true,
        statusMask(['carried-from-larger-area']),
        'IT',
        Number.NaN,
      ]);
  });
});

describe('older figures', () => {
  it('are kept as history, name what takes their place, and never count', () => {
    const old = figures.catalogue.indicators.filter(({ replacedBy }) => replacedBy !== null);
    expect(old.map(({ id }) => id as string)).toContain('patents');
    const counted = ask({ hasDated: true, hasCarried: true }).leaves.map((leaf) => leaf.indicator);
    for (const { id, replacedBy } of old) {
      expect(counted).not.toContain(id);
      expect(ask({ indicator: id }).notices).toContainEqual({ kind: 'replaced', by: replacedBy });
      expect(figures.catalogue.indicators.some((newer) => newer.id === replacedBy)).toBe(true);
    }
  });
});

describe('ranks', () => {
  it.each(['eu-average', 'see-median', 'country', 'frontier'] as const)(
    'are by score whatever regions are held against: %s',
    (kind) => {
      for (const theme of ['all', ...THEMES] as const) {
        const { columns } = ask({ theme, benchmark: { kind } });
        const ranked = columns.region.map((_, index) => index).filter((index) => Number.isFinite(columns.rank[index]));
        const inOrder = ranked
          .toSorted((a, b) => (columns.value[b] ?? Number.NaN) - (columns.value[a] ?? Number.NaN))
          .map((index) => columns.rank[index] ?? Number.NaN);
        expect(inOrder[0]).toBe(1);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(columns.rank).toEqual(ask({ theme }).columns.rank);
      }
    },
  );

  it('leave those apart that rest on fewer themes', () => {
    const { columns } = ask();
    columns.isApart.forEach((isApart, index) => {
      if (isApart) expect(columns.rank[index]).toBeNaN();
    });
  });

  it('are the same on the map, on the page of the region and among the gaps', () => {
    const board = boardOf(figures, questionOf(DEFAULT_VIEW));
    const { columns } = ask();
    columns.region.forEach((code, row) => {
      const { overall, isApart } = regionProfile(figures, questionOf(DEFAULT_VIEW), code);
      expect([board.rank[row], isApart ? Number.NaN : overall.rank], code).toEqual([
        columns.rank[row],
        columns.rank[row],
      ]);
      if (columns.isApart[row] !== true && Number.isFinite(columns.value[row]))
        expect(overall.of, code).toBe(columns.rank.filter(Number.isFinite).length);
    });
  });
});

describe('what is said of a score', () => {
  it('names modelled figures among those it is made of', () => {
    const kinds = (theme: Question['theme']): string[] => ask({ theme }).notices.map(({ kind }) => kind);
    expect(kinds('environment')).toContain('modelled');
    expect(kinds('all')).toContain('modelled');
    expect(kinds('skills')).not.toContain('modelled');
  });
});
