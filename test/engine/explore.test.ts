import { describe, expect, it } from 'vitest';
import { explore } from '../../src/engine/explore.ts';
import { regionProfile } from '../../src/engine/profile.ts';
import { DEFAULT_VIEW, THEMES, questionOf, type ExploreResult, type Question } from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const ask = (change: Partial<Question> = {}): ExploreResult => explore(figures, { ...questionOf(DEFAULT_VIEW), ...change });
const at = (result: ExploreResult, code: string, column: 'value' | 'gap' | 'year' | 'benchmark' | 'gapPoints' | 'score'): number =>
  result.columns[column][result.columns.region.indexOf(region(code))] ?? Number.NaN;
const reasonOf = (result: ExploreResult, code: string): string | null => result.columns.reason[result.columns.region.indexOf(region(code))] ?? null;

describe('scores of the default view', () => {
  // Recomputed from data/ by a program of its own that shares no code with the atlas: score, gap to the EU average.
  const EXPECTED = {
    ITI3: { all: [38.505088, 5.989767], innovation: [19.641454, 15.498346], environment: [72.239699, -0.674779], cooperation: [27.438206, 2.929546], finance: [29.704515, -1.482713], specialisation: [31.76048, 8.085331], skills: [50.246175, 11.58287] },
    AT13: { all: [58.441981, -13.6298], innovation: [67.264803, -30.22105], environment: [84.537633, -12.972712], cooperation: [48.685271, -18.317518], finance: [39.447373, -11.225572], specialisation: [44.498737, -4.652926], skills: [66.21807, -4.389024] },
    RO32: { all: [47.150052, -3.65775], innovation: [39.370593, -10.24611], environment: [80.726521, -9.1616], cooperation: [9.895383, 20.472369], finance: [34.19762, -5.975819], specialisation: [45.879677, -6.033866], skills: [72.83052, -11.001474] },
    SI04: { all: [55.828277, -12.127259], innovation: [45.518053, -15.141279], environment: [72.755856, -1.190935], cooperation: [70.396252, -40.0285], finance: [39.250046, -11.028244], specialisation: [31.561417, 8.284394], skills: [75.488037, -13.658992] },
    EL30: { all: [43.338091, 0.639784], innovation: [35.551186, -3.513269], environment: [74.362624, -2.797704], cooperation: [30.061565, 0.306187], finance: [21.605951, 6.615851], specialisation: [43.975936, -4.130125], skills: [54.471284, 7.357761] },
    BG41: { all: [43.340097, 0.20989], innovation: [36.747484, -7.276891], environment: [74.731387, -3.166466], cooperation: [22.88104, 7.486712], finance: [18.404324, 9.817478], specialisation: [38.040099, 1.805712], skills: [69.236249, -7.407203] },
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
  it('is four of six themes: Serbia and North Macedonia stand on four and are ranked apart; Montenegro, Albania and Bosnia and Herzegovina have none', () => {
    const { columns } = ask();
    const rowsOf = (start: string): number[] => columns.region.flatMap((code, row) => (code.startsWith(start) ? [row] : []));
    for (const country of ['RS', 'MK']) {
      for (const row of rowsOf(country)) expect([Number.isFinite(columns.value[row]), columns.parts[row], columns.isApart[row]], country).toEqual([true, 4, true]);
    }
    expect(rowsOf('RS')).toHaveLength(4);
    for (const country of ['ME', 'AL']) for (const row of rowsOf(country)) expect([columns.value[row], columns.reason[row]], country).toEqual([Number.NaN, 'coverage']);
    for (const country of ['BA', 'MD', 'UA']) for (const row of rowsOf(country)) expect([columns.value[row], columns.reason[row]], country).toEqual([Number.NaN, 'not-comparable']);
  });

  it('is two figures of the region for a theme: one of its own and one of its country make none', () => {
    const finance = ask({ theme: 'finance' });
    for (const code of ['RS11', 'ME00', 'MK00', 'AL02']) {
      expect([at(finance, code, 'value'), at(finance, code, 'gap'), reasonOf(finance, code)], code).toEqual([Number.NaN, Number.NaN, 'coverage']);
      // Its own figure is shown and scored by itself all the same.
      expect(at(ask({ theme: 'finance', indicator: indicator('investment-share') }), code, 'score'), code).toBeGreaterThanOrEqual(0);
    }
    expect(finance.columns.value.filter(Number.isFinite)).toHaveLength(66);
  });
});

describe('a score over time', () => {
  it('is made of the same indicators in every year, so that none makes it jump by coming or going', () => {
    for (const code of ['ITI3', 'AT13', 'RO32', 'BG31', 'EL64', 'HU31']) {
      const { trend } = regionProfile(figures, questionOf(DEFAULT_VIEW), region(code));
      expect(trend.map(({ year }) => year), code).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
      for (const [index, point] of trend.entries()) {
        const before = trend[index - 1];
        if (before !== undefined) expect(Math.abs(point.benchmark - before.benchmark), `${code} ${point.year}`).toBeLessThan(2);
      }
    }
  });

  it('is not drawn where too few themes have figures throughout', () => {
    expect(regionProfile(figures, questionOf(DEFAULT_VIEW), region('MK00')).trend).toEqual([]);
    expect(regionProfile(figures, { ...questionOf(DEFAULT_VIEW), theme: 'skills' }, region('RS11')).trend.length).toBeGreaterThan(3);
  });
});

describe('a fixed year', () => {
  const gerd = (year: number, fillBack: number): ExploreResult => ask({ theme: 'innovation', indicator: indicator('gerd'), year: { kind: 'fixed', year, fillBack } });

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
    expect(result.notices).toContainEqual({ kind: 'carried', indicators: [horizon.indicator] });
  });

  it('are no figure of any region once they are left out, whatever they are asked for', () => {
    const result = ask({ ...horizon, hasCarried: false });
    expect(result.columns.value.filter(Number.isFinite)).toEqual([]);
    expect(new Set(result.columns.reason)).toEqual(new Set(['not-comparable']));
    expect(result.notices).toContainEqual({ kind: 'carried-left-out', indicators: [horizon.indicator] });
    expect(result.leaves).toEqual([]);
    const theme = ask({ theme: 'cooperation', hasCarried: false });
    expect(theme.leaves.map((leaf) => leaf.indicator as string)).toEqual(['interreg-partners', 'interreg-budget']);
    const profile = regionProfile(figures, { ...questionOf(DEFAULT_VIEW), hasCarried: false }, region('ITI3'));
    const carried = profile.indicators.filter((position) => position.indicator.startsWith('horizon'));
    expect(carried).toHaveLength(4);
    expect(carried.filter(({ value, gapPoints }) => Number.isFinite(value) || Number.isFinite(gapPoints))).toEqual([]);
  });
});

describe('figures older than 2014', () => {
  it('enter the scores once they are switched in, with their years', () => {
    const without = ask().leaves.map((leaf) => leaf.indicator as string);
    expect(without).not.toContain('patents');
    expect(without).not.toContain('erasmus');
    const leaves = ask({ hasDated: true }).leaves;
    expect(leaves.find((leaf) => leaf.indicator === 'patents')?.years.at(-1)?.year).toBe(2012);
    expect(leaves.find((leaf) => leaf.indicator === 'erasmus')?.years.at(-1)?.year).toBe(2013);
  });
});

describe('ranks', () => {
  it.each(['eu-average', 'see-median', 'country', 'frontier'] as const)('rise with what they rank: value and gap to %s', (kind) => {
    for (const theme of ['all', ...THEMES] as const) {
      const { columns } = ask({ theme, benchmark: { kind } });
      const inOrder = (by: 'value' | 'gap', ranks: readonly number[], sign: 1 | -1): number[] =>
        columns.region.map((_, index) => index).filter((index) => Number.isFinite(ranks[index]))
          .toSorted((a, b) => sign * ((columns[by][a] ?? Number.NaN) - (columns[by][b] ?? Number.NaN))).map((index) => ranks[index] ?? Number.NaN);
      for (const ranks of [inOrder('value', columns.rank, -1), inOrder('gap', columns.gapRank, 1)]) {
        expect(ranks[0]).toBe(1);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    }
  });

  it('of a gap leave those apart that rest on fewer themes', () => {
    const { columns } = ask();
    columns.isApart.forEach((isApart, index) => {
      if (isApart) expect(columns.gapRank[index]).toBeNaN();
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
