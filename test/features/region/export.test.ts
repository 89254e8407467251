import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/language/findings/outcome.ts';
import { outcomeOfNode } from '../../../src/language/findings/portrait.ts';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { outlookOf } from '../../../src/engine/answers/outlook.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { rankRanges } from '../../../src/engine/answers/ranges.ts';
import { regionCsv } from '../../../src/features/region/export-region.ts';
import { DEFAULT_VIEW, LANGUAGES, THEMES, questionOf, type Language } from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const LINK = 'https://atlas.test/?v=1&page=region';

async function fileOf(codes: readonly string[], language: Language): Promise<ReturnType<typeof readBack>> {
  const ranges = {
    skills: await rankRanges(figures, { ...question, theme: 'skills' }, { draws: 40, seed: 1, compared: [] }),
  };
  const [first = 'ITI3'] = codes;
  const { messages, names, catalogue } = await wordsOf(figures.catalogue, language);
  return readBack(
    regionCsv({
      profiles: codes.map((code) => regionProfile(figures, question, region(code))),
      outlook: outlookOf(figures, question, region(first)),
      ranges,
      board: boardOf(figures, question),
      catalogue,
      names,
      messages,
      benchmarkName: messages.benchmarks['eu-average'].name,
      link: LINK,
    }),
  );
}

describe.each(LANGUAGES)('the file of a region in %s', async (language) => {
  const rows = await fileOf(['ITI3', 'RS11'], language);
  const { messages } = await wordsOf(figures.catalogue, language);
  const find = (part: string, node: string, code = 'ITI3', year?: string): Readonly<Record<string, string>> =>
    rows.find(
      (row) =>
        row['part'] === part &&
        row['node'] === node &&
        row['region'] === code &&
        (year === undefined || row['year'] === year),
    ) ?? {};

  it('has the scores on screen with years, benchmark, rank and its interval', () => {
    const overall = find('scores', 'overall');
    const { overall: own } = regionProfile(figures, question, region('ITI3'));
    expect(Number(overall['value'])).toBeCloseTo(own.score, 5);
    expect(Number(overall['gap_behind_positive'])).toBeCloseTo(own.gap, 5);
    expect(overall).toMatchObject({
      name: 'Marche',
      country: 'IT',
      rank: String(own.rank),
      ranked: String(own.of),
      parts: '6',
      benchmark_name: messages.benchmarks['eu-average'].name,
      unit: messages.scales.points,
    });
    expect(Number(overall['first_year'])).toBeLessThan(Number(overall['year']));
    const skills = find('scores', 'skills');
    expect(Number(skills['rank_low'])).toBeLessThanOrEqual(Number(skills['rank_high']));
    for (const theme of THEMES) expect(find('scores', theme)['label']).toBe(messages.themes[theme].label);
    expect(find('scores', 'overall', 'RS11')).toMatchObject({
      rank: '',
      parts: String(regionProfile(figures, question, region('RS11')).overall.parts),
    });
    expect(find('scores', 'overall', 'RS11')['notices']).not.toBe('');
    expect(find('scores', 'environment', 'RS11')).toMatchObject({ value: '', missing_because: 'coverage' });
  });

  it('has every indicator with its unit, year, status, own source and licence', () => {
    expect(find('indicators', 'tertiary')).toMatchObject({
      year: '2024',
      value: '24.2',
      theme: 'skills',
      status: 'measured',
      source: 'Eurostat, tgs00109',
      licence: 'CC BY 4.0',
      gap_unit: messages.numbers.percentagePointsUnit,
      link: LINK,
    });
    expect(find('indicators', 'horizon-contribution')['status']).toContain('carried-from-larger-area');
    for (const { id } of figures.catalogue.indicators) expect(find('indicators', id)['source'], id).not.toBe('');
    expect(Number(find('indicators', 'density')['value'])).toBeCloseTo(160, -1);
    expect(find('indicators', 'density')['source']).toContain(messages.footer.ownCalculations);
    for (const row of rows.filter(({ part, value }) => part === 'indicators' && value === ''))
      expect(row['missing_because'], row['node']).not.toBe('');
  });

  it('has the lines, the pace and what would be needed, of the region of the page', () => {
    const { nodes, levers } = outlookOf(figures, question, region('ITI3'));
    const whole = nodes.find(({ id }) => id === 'overall');
    const last = find('lines', 'overall', 'ITI3', '2023');
    expect(Number(last['value'])).toBeCloseTo(whole?.last.value ?? Number.NaN, 9);
    expect(Number(last['gap_behind_positive'])).toBeCloseTo(whole?.last.gap ?? Number.NaN, 9);
    expect(last['notices']).toBe(messages.explore.trendNote);
    expect(last['indicators_in_change']).toBe(String(whole?.points.at(-1)?.leaves));
    expect([last['measured'], find('lines', 'overall', 'ITI3', '2022')['measured']]).toEqual(['true', 'false']);
    expect(last['benchmark_name']).toBe(
      messages.ranks.sameFigures({ benchmark: messages.benchmarks['eu-average'].name }),
    );
    for (const node of nodes.filter(({ id }) => id === 'overall' || THEMES.some((theme) => theme === id))) {
      const outcome = outcomeOfNode(node, 1);
      const pace = find('pace', node.id);
      expect(pace).toMatchObject({
        first_year: String(node.first.year),
        year: String(node.last.year),
        caught_up_in: outcome.kind === 'caught-up' ? String(outcome.year) : '',
      });
      if (isOpen(outcome) && outcome.kind !== 'closing') expect(pace['years_to_close']).toBe(outcome.kind);
      if (!isOpen(outcome))
        expect([pace['years_to_close'], pace['soonest'], pace['latest']]).toEqual([
          outcome.kind,
          outcome.kind,
          outcome.kind,
        ]);
      if (outcome.kind === 'closing') expect(Number(pace['years_to_close'])).toBeCloseTo(outcome.years, 6);
    }
    const [most] = levers;
    expect(Number(find('needed', most?.indicator ?? '')['change_needed_a_year'])).toBeCloseTo(
      most?.needed ?? Number.NaN,
      9,
    );
    expect(rows.filter(({ part }) => part === 'needed')).toHaveLength(levers.length);
    expect(new Set(rows.filter(({ part }) => part === 'lines').map((row) => row['region']))).toEqual(new Set(['ITI3']));
  });
});

it('has a file too where there is hardly a figure', async () => {
  const rows = await fileOf(['MD00'], 'en');
  expect(rows.find(({ part, node }) => part === 'scores' && node === 'overall')).toMatchObject({
    value: '',
    missing_because: 'not-comparable',
  });
});
