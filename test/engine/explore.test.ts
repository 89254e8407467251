import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/language/findings/findings.ts';
import { en } from '../fixtures/words.ts';
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
      all: [47.713721, -1.446522],
      innovation: [51.573216, -9.352341],
      environment: [69.765174, -4.340668],
      cooperation: [35.371699, -5.949208],
      finance: [46.806552, -0.960002],
      specialisation: [34.574128, 4.694921],
      skills: [48.191554, 7.228164],
    },
    AT13: {
      all: [57.099389, -10.832191],
      innovation: [58.408869, -16.187993],
      environment: [77.646416, -12.221909],
      cooperation: [56.634696, -27.212205],
      finance: [52.724984, -6.878434],
      specialisation: [32.658097, 6.610952],
      skills: [64.523273, -9.103555],
    },
    RO32: {
      all: [45.313791, 0.953407],
      innovation: [28.323061, 13.897815],
      environment: [65.201934, 0.222573],
      cooperation: [19.289748, 10.132743],
      finance: [37.115546, 8.731003],
      specialisation: [57.748289, -18.47924],
      skills: [64.204168, -8.78445],
    },
    SI04: {
      all: [56.1608, -9.893601],
      innovation: [46.267175, -4.046299],
      environment: [66.113913, -0.689407],
      cooperation: [77.103152, -47.680661],
      finance: [29.032137, 16.814413],
      specialisation: [49.035036, -9.765987],
      skills: [69.413385, -13.993667],
    },
    EL30: {
      all: [48.514608, -2.247409],
      innovation: [44.612227, -2.391352],
      environment: [62.225992, 3.198515],
      cooperation: [41.505606, -12.083115],
      finance: [35.773557, 10.072993],
      specialisation: [51.195883, -11.926834],
      skills: [55.774381, -0.354663],
    },
    BG41: {
      all: [43.370867, 2.896332],
      innovation: [34.182316, 8.03856],
      environment: [61.439941, 3.984565],
      cooperation: [32.244711, -2.82222],
      finance: [28.411059, 17.435491],
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

  it('is ranked, in a year in which no region has all themes, over those with the most, and counts are theirs', () => {
    const result = ask({ year: { kind: 'fixed', year: 2016, fillBack: 0 } });
    const { columns, notices } = result;
    const apart = columns.region.filter((_, row) => columns.isApart[row] === true);
    expect(apart.toSorted()).toEqual(['RS11', 'RS12', 'RS21', 'RS22']);
    const ranked = columns.parts.filter((_, row) => Number.isFinite(columns.rank[row]));
    expect([ranked.length, new Set(ranked)]).toEqual([66, new Set([5])]);
    expect(notices).toContainEqual({ kind: 'ranked-on', themes: 5, of: 6 });
    const finding = findingOf(result, null, 'gap', [], null);
    expect(finding).toMatchObject({
      kind: 'area-gap',
      of: 66,
      on: { themes: 5, of: 6 },
      apart: { count: 4, themes: 4, of: 6 },
    });
    expect(en.findings.headline(finding, { region: String, indicator: String })).toMatch(
      /^\d+ of 66 regions on 5 of 6 themes trail the EU average/,
    );
    const { overall, isApart } = regionProfile(figures, result.question, region('ITI3'));
    expect([overall.of, overall.rank, isApart]).toEqual([
      66,
      columns.rank[columns.region.indexOf(region('ITI3'))],
      false,
    ]);
    // The latest figures rank on all six, and say nothing of it.
    expect(ask().notices.map(({ kind }) => kind)).not.toContain('ranked-on');
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

  it('say on the share of coordinators that it measures something else than in older links', () => {
    const kinds = (id: string): string[] =>
      ask({ theme: 'cooperation', indicator: indicator(id) }).notices.map(({ kind }) => kind);
    expect(kinds('horizon-coordinators')).toContain('joint-projects');
    expect(kinds('horizon-participations')).not.toContain('joint-projects');
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
    const own = ['collaborating-smes', 'international-co-publications', 'interreg-partners'];
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
