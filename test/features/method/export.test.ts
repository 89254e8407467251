import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { evidenceOf } from '../../../src/engine/evidence/evidence.ts';
import { methodCsv } from '../../../src/features/method/export-method.ts';
import {
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  LANGUAGES,
  PRESET_METHODS,
  questionOf,
  type Board,
  type Method,
  type Question,
} from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { publishedFigures, indicator } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const LINK = 'https://atlas.test/?v=1&page=method';
const board = (method: Method, change: Partial<Question> = {}): Board =>
  boardOf(figures, { ...questionOf(DEFAULT_VIEW), ...change, method });
const own: Method = {
  ...ATLAS_DEFAULT,
  normalisation: 'rank',
  weighting: 'custom',
  weights: { skills: 3 },
  leftOut: [indicator('gerd')],
};

describe.each(LANGUAGES)('the file of methods in %s', async (language) => {
  const words = await wordsOf(figures.catalogue, language);
  const [before, now] = [board(ATLAS_DEFAULT), board(own)];
  const rows = readBack(methodCsv({ before, now, ...words, link: LINK }));
  const of = (part: string, used = ''): ReturnType<typeof readBack> =>
    rows.filter((row) => row['part'] === part && row['used'] === used);

  it('says both methods choice by choice', () => {
    expect(of('method', 'before')).toMatchObject([
      {
        method: words.messages.presets['atlas-default'],
        normalisation: 'min-max',
        unit: words.messages.scales.points,
        weighting: 'within-themes',
        coverage_needed: '0.5',
        left_out: '',
        link: LINK,
      },
    ]);
    expect(of('method', 'now')).toMatchObject([
      {
        method: words.messages.presets.own,
        normalisation: 'rank',
        unit: words.messages.scales.places,
        aggregation: 'arithmetic',
        outliers: 'drawn-in',
        weighting: 'custom',
        left_out: 'gerd',
      },
    ]);
  });

  it('has what every node weighs by each, its years, its ends and its sources', () => {
    expect(of('weights', 'before').map(({ node }) => node)).toEqual(before.nodes.map(({ id }) => id));
    expect(of('weights', 'now').some(({ node }) => node === 'gerd')).toBe(false);
    const leaves = new Set<string>(now.leaves.map((leaf) => leaf.indicator));
    const shares = of('weights', 'now')
      .filter(({ node }) => leaves.has(node ?? ''))
      .map((row) => Number(row['share_of_whole']));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(Number(of('weights', 'now').find(({ node }) => node === 'skills')?.['share_of_whole'])).toBeCloseTo(
      3 / 8,
      9,
    );
    const gerd = of('weights', 'before').find(({ node }) => node === 'gerd');
    expect(gerd).toMatchObject({
      label: words.names.indicator(indicator('gerd')),
      source: 'Eurostat, tgs00042',
      licence: 'CC BY 4.0',
      logarithm: 'false',
    });
    expect(Number(gerd?.['first_year'])).toBeLessThanOrEqual(Number(gerd?.['last_year']));
    expect(of('weights', 'before').find(({ node }) => node === 'skills')?.['source']).not.toContain('tgs00042');
  });

  it('has score and rank of every region by both, the move between them, and why there is none', () => {
    const ranks = of('ranks');
    expect(ranks).toHaveLength(83);
    for (const row of ranks) {
      const at = now.regions.findIndex((code) => code === row['region']);
      expect(Number(row['rank_now'] === '' ? Number.NaN : row['rank_now'])).toBe(now.rank[at]);
      if (row['moved'] !== '')
        expect(Number(row['moved']), row['region']).toBe((before.rank[at] ?? 0) - (now.rank[at] ?? 0));
      expect(row['score_now'] === '', row['region']).toBe(row['missing_because'] !== '');
    }
    expect(ranks.find(({ region }) => region === 'ITI3')).toMatchObject({
      name: 'Marche',
      country: 'IT',
      unit_before: words.messages.scales.points,
      unit_now: words.messages.scales.places,
      ranked_apart: 'false',
      data_version: figures.catalogue.version,
    });
    expect(ranks.find(({ region }) => region === 'RS11')).toMatchObject({
      rank_now: '',
      moved: '',
      ranked_apart: 'true',
    });
    expect(ranks[0]?.['source']).toContain(words.messages.footer.ownCalculations);
  });
});

it('holds what the index rests on, number by number, where it is there', async () => {
  const words = await wordsOf(figures.catalogue, 'en');
  const now = board(ATLAS_DEFAULT);
  const evidence = evidenceOf(figures, questionOf(DEFAULT_VIEW), 'area');
  const rows = readBack(methodCsv({ before: now, now, evidence, ...words, link: LINK }));
  const of = (quantity: string): ReturnType<typeof readBack> =>
    rows.filter((row) => row['part'] === 'evidence' && row['quantity'] === quantity);
  const [many, themes] = [evidence.indicators.length, evidence.themes.length];
  expect(of('correlation')).toHaveLength((many * (many - 1)) / 2 + (themes * (themes - 1)) / 2);
  expect(of('alpha').map(({ node, over }) => [node, over])).toEqual(
    ['overall', ...evidence.themes].map((node) => [node, 'area']),
  );
  const shares = of('share_of_variance').filter(
    ({ node, other }) => other === 'overall' && evidence.indicators.some(({ indicator: id }) => id === node),
  );
  expect(shares.reduce((sum, row) => sum + Number(row['value']), 0)).toBeCloseTo(1, 9);
  for (const { index, node, regions, spearman } of evidence.comparisons) {
    const compared = rows.filter(
      (row) => row['part'] === 'comparison' && row['other'] === index && row['node'] === node,
    );
    expect(Number(compared.find(({ quantity }) => quantity === 'rank_correlation')?.['value'])).toBeCloseTo(
      spearman,
      9,
    );
    expect(compared.filter(({ quantity }) => quantity === 'other_rank')).toHaveLength(regions.length);
  }
  expect(readBack(methodCsv({ before: now, now, ...words, link: LINK })).some(({ part }) => part === 'evidence')).toBe(
    false,
  );
});

it('is of the theme that is asked for', async () => {
  const [before, now] = [ATLAS_DEFAULT, PRESET_METHODS['competitiveness-like']].map((method) =>
    board(method, { theme: 'skills' }),
  );
  if (before === undefined || now === undefined) throw new Error('There are no boards.');
  const rows = readBack(methodCsv({ before, now, ...(await wordsOf(figures.catalogue, 'en')), link: LINK }));
  expect(rows.find(({ part, used }) => part === 'weights' && used === 'now')).toMatchObject({
    node: 'skills',
    weight: '1',
    share_of_whole: '1',
  });
  expect(rows.find(({ part }) => part === 'ranks')?.['source']).not.toContain('tgs00042');
});
