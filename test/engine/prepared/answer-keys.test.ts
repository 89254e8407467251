import { describe, expect, it } from 'vitest';
import {
  acrossKey,
  boardKey,
  changeKey,
  evidenceKey,
  exploreKey,
  outlookKey,
  portfolioKey,
  profileKey,
  rangesKey,
  spaceKey,
} from '../../../src/engine/prepared/answer-keys.ts';
import {
  DEFAULT_STAR_RULES,
  DEFAULT_VIEW,
  PRESET_METHODS,
  RANGE_DRAWS,
  RANGE_SEED,
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
