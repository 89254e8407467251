import { beforeAll, describe, expect, it } from 'vitest';
import {
  DEFAULT_VIEW,
  type Outlook,
  type RankRanges,
  type RegionProfile,
  type View,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

// The second has figures that are carried, and breaks.
const VIEW: View = { ...DEFAULT_VIEW, page: 'region', theme: 'skills', selected: [region('ITI3'), region('BG41')] };

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

describe('the tables of a region hold the numbers of the engine, to the last digit', () => {
  it('of scores, with ranks, their intervals and the region beside', async () => {
    const { value, answers } = await make<{
      readonly profile: RegionProfile;
      readonly second: RegionProfile;
      readonly skills: RankRanges;
    }>('region-profile', VIEW);
    const { profile, second, skills } = answers;
    const own = profile.themes.find(({ theme }) => theme === 'skills');
    const row = skills.regions.indexOf(region('ITI3'));
    expect(value.table.rows).toHaveLength(7);
    expect(numberAt(value, 'overall', 'score').value).toBe(profile.overall.score);
    expect(
      ['score', 'benchmark', 'gap', 'rank', 'ranked', 'low', 'high', 'age'].map(
        (id) => numberAt(value, 'skills', id).value,
      ),
    ).toEqual([
      own?.score,
      own?.benchmark,
      own?.gap,
      own?.rank,
      own?.of,
      skills.low[row],
      skills.high[row],
      own?.meanYear,
    ]);
    expect(numberAt(value, 'overall', 'BG41').value).toBe(second.overall.score);
    expect(numberAt(value, 'overall', 'rank').text).toMatch(/^\d+\w\w of \d+ \(\d+–\d+\)$/);
  });

  it('of gaps, with units, years and what is to be known of each', async () => {
    const { value, answers } = await make<{ readonly profile: RegionProfile; readonly second: RegionProfile }>(
      'region-gaps',
      VIEW,
    );
    const position = answers.profile.indicators.find(({ indicator }) => String(indicator) === 'tertiary');
    const beside = answers.second.indicators.find(({ indicator }) => String(indicator) === 'tertiary');
    expect(value.table.rows.find(({ id }) => id === 'tertiary')?.code).toBe('tertiary');
    expect(numberAt(value, 'tertiary', 'value')).toMatchObject({
      value: position?.value,
      unit: '% of ages 25-64',
      decimals: 1,
    });
    expect(numberAt(value, 'tertiary', 'year').value).toBe(position?.year);
    expect(numberAt(value, 'tertiary', 'gap').value).toBe(position?.gapPoints);
    expect(numberAt(value, 'tertiary', 'BG41')).toMatchObject({
      value: beside?.value,
      status: ['break-in-series'],
      remarks: [{ text: 'break in series', status: 'break-in-series' }],
    });
  });

  it('of its structure, with density', async () => {
    const { value, answers } = await make<{ readonly profile: RegionProfile }>('region-context', VIEW);
    expect(value.table.rows).toHaveLength(5);
    expect(numberAt(value, 'density', 'value').value).toBe(answers.profile.density);
  });

  it('says so in one sentence where there is no figure of its structure', async () => {
    await expect(make('region-context', { ...VIEW, selected: [region('MD00')] })).rejects.toThrow(
      'No figures say what Moldova is like',
    );
  });

  it('of lines, paces and levers', async () => {
    const past = await make<{ readonly outlook: Outlook }>('region-past', VIEW);
    const { nodes } = past.answers.outlook;
    const [whole] = nodes;
    expect(whole?.id).toBe('overall');
    for (const { year, value, benchmark } of whole?.points ?? []) {
      expect(numberAt(past.value, String(year), 'overall').value).toBe(value);
      expect(numberAt(past.value, String(year), 'overall-held').value).toBe(benchmark);
    }
    const { value: prospect } = await make('region-prospect', VIEW);
    expect(
      ['before', 'before-year', 'now', 'now-year', 'gain', 'gain-low', 'gain-high'].map(
        (id) => numberAt(prospect, 'overall', id).value,
      ),
    ).toEqual([
      whole?.first.gap,
      whole?.first.year,
      whole?.last.gap,
      whole?.last.year,
      -(whole?.slope ?? Number.NaN),
      -(whole?.high ?? Number.NaN),
      -(whole?.low ?? Number.NaN),
    ]);
    for (const theme of ['all', 'skills'] as const) {
      const { value: table, answers } = await make<{ readonly outlook: Outlook }>('region-levers', { ...VIEW, theme });
      const { levers } = answers.outlook;
      if (theme === 'all') expect(levers).toEqual(past.answers.outlook.levers);
      expect(table.table.rows.map(({ code }) => code)).toEqual(levers.map(({ indicator }) => indicator));
      for (const { indicator, distance, seen, needed, neededIfMoving } of levers)
        expect(
          ['distance', 'seen', 'needed', 'needed-if-moving'].map((id) => numberAt(table, indicator, id).value),
        ).toEqual([distance, seen, needed, neededIfMoving]);
    }
  });
});
