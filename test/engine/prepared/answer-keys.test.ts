import { describe, expect, it } from 'vitest';
import { ANSWER_KEYS } from '../../../src/engine/prepared/answer-keys.ts';
import {
  DEFAULT_GROUPS,
  DEFAULT_STAR_RULES,
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  GROUP_SEED,
  PRESET_METHODS,
  RANGE_DRAWS,
  RANGE_SEED,
  groupsQuestionOf,
  parseSectorCode,
  questionOf,
  type IndustryQuestion,
  type Question,
} from '../../../src/model/index.ts';
import { indicator, region } from '../../fixtures/figures.ts';

const usual = questionOf(DEFAULT_VIEW);
const MARCHE = region('ITI3');
const OPTIONS = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] };
const OTHER: readonly Question[] = [
  { ...usual, year: { kind: 'fixed', year: 2024, fillBack: 8 } },
  { ...usual, hasCarried: true },
  { ...usual, hasDated: true },
  { ...usual, hasAllYears: true },
  { ...usual, filter: { kind: 'groups', groups: ['less-developed'] } },
  { ...usual, method: { ...usual.method, coverage: 0.6 } },
  { ...usual, method: { ...usual.method, leftOut: [indicator('gerd')] } },
];

describe('what was answered when the atlas was built', () => {
  it('is told by what an answer hangs on, and by nothing else', () => {
    const skills: Question = { ...usual, theme: 'skills', benchmark: { kind: 'country' } };
    expect(ANSWER_KEYS.explore(skills)).toBe('skills country');
    expect(ANSWER_KEYS.explore({ ...skills, indicator: indicator('gerd') })).toBe('gerd country');
    expect(ANSWER_KEYS.board({ ...skills, indicator: indicator('gerd') })).toBe('skills country');
    expect(ANSWER_KEYS.board({ ...usual, method: PRESET_METHODS['scoreboard-like'] })).toBe(
      'all eu-average scoreboard-like',
    );
    expect(ANSWER_KEYS.ranges({ question: skills, ...OPTIONS })).toBe('skills');
    expect(ANSWER_KEYS.ranges({ question: skills, ...OPTIONS, compared: [MARCHE, MARCHE] })).toBe('skills compared');
    expect([
      ANSWER_KEYS.evidence({ question: skills, over: 'reference' }),
      ANSWER_KEYS.evidence({ question: usual, over: 'area' }),
    ]).toEqual(['reference', 'area']);
    expect(ANSWER_KEYS.outlook({ question: { ...usual, theme: 'skills' }, region: MARCHE })).toBe('ITI3');
    // Weights count only where they are the reader's own.
    expect(ANSWER_KEYS.change({ ...usual, method: { ...usual.method, weights: { skills: 3 } } })).toBe('all');
  });

  it('is groups of regions by the usual choices, and spatial clusters of scores by the usual test', () => {
    const asked = groupsQuestionOf(usual, DEFAULT_GROUPS);
    expect(ANSWER_KEYS.regionGroups(asked)).toBe('k-means');
    expect(ANSWER_KEYS.regionGroups({ ...asked, way: 'ward' })).toBe('ward');
    for (const other of [
      { ...asked, count: 5 },
      { ...asked, since: 2016 },
      { ...asked, basis: 'indicators' as const },
      { ...asked, themes: asked.themes.slice(1) },
      groupsQuestionOf(usual, { ...DEFAULT_GROUPS, imputation: 'country' }),
    ])
      expect(ANSWER_KEYS.regionGroups(other)).toBeNull();
    const spatial = {
      question: { ...usual, theme: 'skills' as const },
      regions: [],
      neighbours: [],
      permutations: 999,
      seed: GROUP_SEED,
      correction: 'fdr' as const,
      statistic: 'local-moran' as const,
      around: null,
    };
    expect(ANSWER_KEYS.spatialClusters(spatial)).toMatch(/^skills [0-9a-f]+$/);
    expect(ANSWER_KEYS.spatialClusters({ ...spatial, regions: [MARCHE], neighbours: [[]] })).not.toBe(
      ANSWER_KEYS.spatialClusters(spatial),
    );
    for (const other of [
      { ...spatial, permutations: 9999 },
      { ...spatial, correction: 'none' as const },
      { ...spatial, seed: 1 },
      { ...spatial, statistic: 'getis-ord' as const },
      { ...spatial, question: { ...usual, indicator: indicator('gerd') } },
    ])
      expect(ANSWER_KEYS.spatialClusters(other)).toBeNull();
  });

  it('is a table where all its steps are the usual ones, and its scores of the usual method', () => {
    const choice = { ...DEFAULT_TABLE, measures: ['overall' as const] };
    const table = {
      usual: 'all' as const,
      choice,
      selected: [],
      filter: null,
      benchmark: usual.benchmark,
      scores: usual,
    };
    expect(ANSWER_KEYS.ownTable(table)).toBe('all');
    expect(ANSWER_KEYS.ownTable({ ...table, usual: 'skills', scores: null })).toBe('skills');
    expect(ANSWER_KEYS.ownTable({ ...table, usual: null })).toBeNull();
    expect(ANSWER_KEYS.ownTable({ ...table, filter: { kind: 'groups', groups: ['eusair'] } })).toBeNull();
    for (const scores of OTHER) expect(ANSWER_KEYS.ownTable({ ...table, scores })).toBeNull();
  });

  it('is nothing by another method, year or option', () => {
    for (const question of OTHER) {
      for (const key of [
        ANSWER_KEYS.explore(question),
        ANSWER_KEYS.board(question),
        ANSWER_KEYS.change(question),
        ANSWER_KEYS.ranges({ question, ...OPTIONS }),
        ANSWER_KEYS.profile({ question, region: MARCHE }),
        ANSWER_KEYS.outlook({ question, region: MARCHE }),
        ANSWER_KEYS.evidence({ question, over: 'area' }),
      ])
        expect(key).toBeNull();
    }
    const chosen: Question = { ...usual, benchmark: { kind: 'region', region: MARCHE } };
    for (const key of [
      ANSWER_KEYS.explore(chosen),
      ANSWER_KEYS.board(chosen),
      ANSWER_KEYS.change(chosen),
      ANSWER_KEYS.profile({ question: chosen, region: MARCHE }),
      ANSWER_KEYS.outlook({ question: chosen, region: MARCHE }),
    ])
      expect(key).toBeNull();
    const median: Question = { ...usual, benchmark: { kind: 'see-median' } };
    for (const key of [
      ANSWER_KEYS.change(median),
      ANSWER_KEYS.profile({ question: median, region: MARCHE }),
      ANSWER_KEYS.outlook({ question: median, region: MARCHE }),
    ])
      expect(key).toBeNull();
    expect(ANSWER_KEYS.profile({ question: { ...usual, theme: 'skills' }, region: MARCHE })).toBeNull();
    expect(ANSWER_KEYS.ranges({ question: usual, ...OPTIONS, seed: 1 })).toBeNull();
    expect(ANSWER_KEYS.board({ ...usual, theme: 'skills', method: PRESET_METHODS['scoreboard-like'] })).toBeNull();
  });

  it('is of industry the latest year against the EU27, by the usual stars', () => {
    const question: IndustryQuestion = { table: 'divisions', reference: 'eu', year: null, stars: DEFAULT_STAR_RULES };
    const leather = parseSectorCode('C15');
    if (leather === null) throw new Error('C15 is a sector.');
    expect(ANSWER_KEYS.portfolio({ question, region: MARCHE })).toBe('ITI3 divisions');
    expect(ANSWER_KEYS.sectorAcross({ question: { ...question, table: 'ten-sectors' }, sector: leather })).toBe(
      'C15 ten-sectors',
    );
    expect(
      ANSWER_KEYS.industrySpace({
        question: { ...question, reference: 'country', stars: { ...DEFAULT_STAR_RULES, size: 0.1 } },
        region: MARCHE,
      }),
    ).toBe('ITI3');
    expect(ANSWER_KEYS.portfolio({ question: { ...question, table: 'manufacturing' }, region: MARCHE })).toBe(
      'ITI3 manufacturing',
    );
    for (const table of ['ten-sectors', 'manufacturing'] as const)
      expect(ANSWER_KEYS.industrySpace({ question: { ...question, table }, region: MARCHE })).toBeNull();
    for (const other of [
      { ...question, year: 2014 },
      { ...question, reference: 'area' as const },
      { ...question, stars: { ...DEFAULT_STAR_RULES, specialisation: 2 } },
    ]) {
      expect([
        ANSWER_KEYS.portfolio({ question: other, region: MARCHE }),
        ANSWER_KEYS.sectorAcross({ question: other, sector: leather }),
      ]).toEqual([null, null]);
    }
  });
});
