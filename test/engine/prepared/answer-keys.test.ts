import { describe, expect, it } from 'vitest';
import {
  acrossKey,
  boardKey,
  changeKey,
  evidenceKey,
  exploreKey,
  groupsKey,
  outlookKey,
  portfolioKey,
  profileKey,
  rangesKey,
  spaceKey,
  spatialKey,
  tableKey,
} from '../../../src/engine/prepared/answer-keys.ts';
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
const OPTIONS = { draws: RANGE_DRAWS, seed: RANGE_SEED };
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
    expect(exploreKey(skills)).toBe('skills country');
    expect(exploreKey({ ...skills, indicator: indicator('gerd') })).toBe('gerd country');
    expect(boardKey({ ...skills, indicator: indicator('gerd') })).toBe('skills country');
    expect(boardKey({ ...usual, method: PRESET_METHODS['scoreboard-like'] })).toBe('all eu-average scoreboard-like');
    expect(rangesKey(skills, OPTIONS)).toBe('skills');
    expect([evidenceKey(skills, 'reference'), evidenceKey(usual, 'area')]).toEqual(['reference', 'area']);
    expect(outlookKey({ ...usual, theme: 'skills' }, MARCHE)).toBe('ITI3');
    // Weights count only where they are the reader's own.
    expect(changeKey({ ...usual, method: { ...usual.method, weights: { skills: 3 } } })).toBe('all');
  });

  it('is groups of regions by the usual choices, and spatial clusters of scores by the usual test', () => {
    const asked = groupsQuestionOf(usual, DEFAULT_GROUPS);
    expect(groupsKey(asked)).toBe('k-means');
    expect(groupsKey({ ...asked, way: 'ward' })).toBe('ward');
    for (const other of [
      { ...asked, count: 5 },
      { ...asked, since: 2016 },
      { ...asked, basis: 'indicators' as const },
      { ...asked, themes: asked.themes.slice(1) },
      groupsQuestionOf(usual, { ...DEFAULT_GROUPS, imputation: 'country' }),
    ])
      expect(groupsKey(other)).toBeNull();
    const spatial = {
      question: { ...usual, theme: 'skills' as const },
      regions: [],
      neighbours: [],
      permutations: 999,
      seed: GROUP_SEED,
      correction: 'fdr' as const,
    };
    expect(spatialKey(spatial)).toBe('skills');
    for (const other of [
      { ...spatial, permutations: 9999 },
      { ...spatial, correction: 'none' as const },
      { ...spatial, seed: 1 },
      { ...spatial, question: { ...usual, indicator: indicator('gerd') } },
    ])
      expect(spatialKey(other)).toBeNull();
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
    expect(tableKey(table)).toBe('all');
    expect(tableKey({ ...table, usual: 'skills', scores: null })).toBe('skills');
    expect(tableKey({ ...table, usual: null })).toBeNull();
    expect(tableKey({ ...table, filter: { kind: 'groups', groups: ['eusair'] } })).toBeNull();
    for (const scores of OTHER) expect(tableKey({ ...table, scores })).toBeNull();
  });

  it('is nothing by another method, year or option', () => {
    for (const question of OTHER) {
      for (const key of [
        exploreKey(question),
        boardKey(question),
        changeKey(question),
        rangesKey(question, OPTIONS),
        profileKey(question, MARCHE),
        outlookKey(question, MARCHE),
        evidenceKey(question, 'area'),
      ])
        expect(key).toBeNull();
    }
    const chosen: Question = { ...usual, benchmark: { kind: 'region', region: MARCHE } };
    for (const key of [
      exploreKey(chosen),
      boardKey(chosen),
      changeKey(chosen),
      profileKey(chosen, MARCHE),
      outlookKey(chosen, MARCHE),
    ])
      expect(key).toBeNull();
    const median: Question = { ...usual, benchmark: { kind: 'see-median' } };
    for (const key of [changeKey(median), profileKey(median, MARCHE), outlookKey(median, MARCHE)])
      expect(key).toBeNull();
    expect(profileKey({ ...usual, theme: 'skills' }, MARCHE)).toBeNull();
    expect(rangesKey(usual, { ...OPTIONS, seed: 1 })).toBeNull();
    expect(boardKey({ ...usual, theme: 'skills', method: PRESET_METHODS['scoreboard-like'] })).toBeNull();
  });

  it('is of industry the latest year against the EU27, by the usual stars', () => {
    const question: IndustryQuestion = { table: 'divisions', reference: 'eu', year: null, stars: DEFAULT_STAR_RULES };
    const leather = parseSectorCode('C15');
    if (leather === null) throw new Error('C15 is a sector.');
    expect(portfolioKey(question, MARCHE)).toBe('ITI3 divisions');
    expect(acrossKey({ ...question, table: 'ten-sectors' }, leather)).toBe('C15 ten-sectors');
    expect(spaceKey({ ...question, reference: 'country', stars: { ...DEFAULT_STAR_RULES, size: 0.1 } }, MARCHE)).toBe(
      'ITI3',
    );
    expect(portfolioKey({ ...question, table: 'manufacturing' }, MARCHE)).toBe('ITI3 manufacturing');
    for (const table of ['ten-sectors', 'manufacturing'] as const)
      expect(spaceKey({ ...question, table }, MARCHE)).toBeNull();
    for (const other of [
      { ...question, year: 2014 },
      { ...question, reference: 'area' as const },
      { ...question, stars: { ...DEFAULT_STAR_RULES, specialisation: 2 } },
    ]) {
      expect([portfolioKey(other, MARCHE), acrossKey(other, leather)]).toEqual([null, null]);
    }
  });
});
