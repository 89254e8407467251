import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { changeCsv } from '../../../src/features/change/export-change.ts';
import { subjectOf } from '../../../src/figure/words/subject.ts';
import {
  DEFAULT_VIEW,
  LANGUAGES,
  questionOf,
  type Change,
  type Language,
  type Question,
} from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { indicator, publishedFigures } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const LINK = 'https://atlas.test/?v=1&page=change';
const tertiary: Question = { ...questionOf(DEFAULT_VIEW), theme: 'skills', indicator: indicator('tertiary') };

async function fileOf(change: Change, language: Language): Promise<ReturnType<typeof readBack>> {
  const { messages, names, catalogue, format } = wordsOf(figures.catalogue, language);
  return readBack(
    changeCsv({
      change,
      catalogue,
      subject: subjectOf(catalogue, change.question, messages),
      words: { names, messages, format },
      benchmarkName: messages.benchmarks['eu-average'].name,
      view: DEFAULT_VIEW,
      link: LINK,
    }),
  );
}

describe.each(LANGUAGES)('the file of change in %s', async (language) => {
  const change = changeOf(figures, tertiary);
  const rows = await fileOf(change, language);
  const { messages } = await wordsOf(figures.catalogue, language);
  const of = (part: string): ReturnType<typeof readBack> => rows.filter((row) => row['part'] === part);

  it('has the line of every region, year by year, with status, unit of gaps, source and link', () => {
    const marche = of('lines').filter(({ region }) => region === 'ITI3');
    expect(marche.map(({ year }) => Number(year))).toEqual(
      change.lines.find(({ region }) => region === 'ITI3')?.points.map(({ year }) => year),
    );
    const last = marche.find(({ year }) => year === '2024');
    expect(last).toMatchObject({
      value: '24.2',
      name: 'Marche',
      country: 'IT',
      source: 'Eurostat, tgs00109',
      licence: 'CC BY 4.0',
      gap_unit: messages.numbers.percentagePointsUnit,
      benchmark_name: messages.benchmarks['eu-average'].name,
      link: LINK,
    });
    expect(Number(last?.['gap_behind_positive'])).toBeCloseTo(Number(last?.['benchmark']) - 24.2, 9);
    expect(marche.filter(({ status }) => status?.includes('break-in-series') === true).map(({ year }) => year)).toEqual(
      change.lines
        .find(({ region }) => region === 'ITI3')
        ?.points.filter(({ hasBreak }) => hasBreak)
        .map(({ year }) => String(year)),
    );
    expect(new Set(of('lines').map(({ region }) => region)).size).toBeGreaterThan(65);
  });

  it('has the pace of every region of the area, and why there is none', () => {
    expect(of('pace')).toHaveLength(83);
    const found = change.lines.find(({ region }) => region === 'ITI3')?.closing;
    const marche = of('pace').find(({ region }) => region === 'ITI3');
    expect(Number(marche?.['gap_change_a_year'])).toBeCloseTo(found?.slope ?? Number.NaN, 9);
    expect(marche?.['notices']).toContain(
      messages.notice({ kind: 'break', regions: ['ITI3' as never] }, { region: () => 'Marche', indicator: String }),
    );
    for (const row of of('pace'))
      expect(row['years_to_close'] === '', row['region']).toBe(row['missing_because'] === 'too-few-years');
  });

  it('has growth, slopes and spread of the panel', () => {
    const { panel } = change;
    expect(of('growth')).toHaveLength(panel?.regions.length ?? 0);
    expect(Number(of('slope')[0]?.['slope'])).toBeCloseTo(panel?.beta?.all.beta ?? Number.NaN, 9);
    expect(of('slope inside countries')[0]?.['countries']).toBe(String(panel?.beta?.within.groups));
    expect(of('spread').map(({ year }) => Number(year))).toEqual(panel?.sigma.map(({ year }) => year));
    expect(Number(of('spread')[0]?.['theil_within']) + Number(of('spread')[0]?.['theil_between'])).toBeCloseTo(
      Number(of('spread')[0]?.['theil']),
      9,
    );
    expect(of('spread')[0]?.['notices']).toBe(
      messages.change.panel({ count: panel?.regions.length ?? 0, years: '2021–2024' }),
    );
  });
});

it('has the score of a theme too, without statuses of single figures', async () => {
  const rows = await fileOf(changeOf(figures, { ...questionOf(DEFAULT_VIEW), theme: 'finance' }), 'en');
  const line = rows.find(({ part, region }) => part === 'lines' && region === 'ITI3');
  expect(line).toMatchObject({ unit: 'score points', status: '' });
  expect(line?.['source']).toContain('own calculations');
});
