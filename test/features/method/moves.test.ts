import { describe, expect, it } from 'vitest';
import { layoutSlopes, ROW, SLOPES } from '../../../src/charts/rank-slopes/layout.ts';

import { boardOf } from '../../../src/engine/answers/board.ts';
import { FAR, comparablePresets, comparedPreset, movesBetween } from '../../../src/features/method/content/moves.ts';
import { movesSentence } from '../../../src/features/method/content/sentences.ts';
import {
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  LANGUAGES,
  PRESET_METHODS,
  questionOf,
  type Method,
} from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import { speechIn } from '../../fixtures/words.ts';

const figures = publishedFigures();
const board = (method: Method) => boardOf(figures, { ...questionOf(DEFAULT_VIEW), method });

describe('what a method is compared with', () => {
  it('is what the link says, but never itself, which would move nobody', () => {
    expect(comparedPreset(DEFAULT_VIEW)).toBe('scoreboard-like');
    expect(comparedPreset({ ...DEFAULT_VIEW, against: 'competitiveness-like' })).toBe('competitiveness-like');
    expect(comparedPreset({ ...DEFAULT_VIEW, method: PRESET_METHODS['scoreboard-like'] })).toBe('atlas-default');
    const own: Method = { ...ATLAS_DEFAULT, coverage: 0.7 };
    expect(comparedPreset({ ...DEFAULT_VIEW, method: own })).toBe('atlas-default');
    expect(comparablePresets({ ...DEFAULT_VIEW, method: own })).toHaveLength(3);
    expect(comparablePresets(DEFAULT_VIEW)).not.toContain('atlas-default');
  });
});

describe('what a method does to ranks', () => {
  const plain = board(ATLAS_DEFAULT);

  it('is nothing where the two are the same', () => {
    const { rows, far, most } = movesBetween(plain, plain, String);
    expect([rows.length, far, most]).toEqual([66, 0, null]);
  });

  it('is counted over the regions that both rank, whoever moves most named', () => {
    const { rows, far, most } = movesBetween(plain, board(PRESET_METHODS['scoreboard-like']), String);
    expect(rows.map(({ after }) => after)).toEqual(
      rows.map(({ after }) => after).toSorted((one, other) => one - other),
    );
    expect(far).toBe(rows.filter(({ before, after }) => Math.abs(before - after) >= FAR).length);
    expect(Math.abs((most?.before ?? 0) - (most?.after ?? 0))).toBe(
      Math.max(...rows.map(({ before, after }) => Math.abs(before - after))),
    );
  });

  it.each(LANGUAGES)('is said in a sentence that holds in every case, %s', (language) => {
    const method = speechIn(language).messages.method;
    for (const [far, most] of [
      [0, null],
      [0, { name: 'Marche', before: 4, after: 1 }],
      [1, { name: 'Marche', before: 2, after: 8 }],
      [12, { name: 'Marche', before: 30, after: 10 }],
    ] as const) {
      const text = movesSentence({ rows: { length: 66 }, far, most }, method);
      expect(text).toMatch(/^[\p{Lu}\d]/u);
      expect(text).not.toMatch(/ {2}|null|undefined|NaN|\u2212/);
    }
  });
});

describe('slopes of ranks', () => {
  const rows = [
    { id: 'a', name: 'A', before: 1, after: 3 },
    { id: 'b', name: 'B', before: 2, after: 2 },
    { id: 'c', name: 'C', before: 3, after: 1 },
    { id: 'd', name: 'D', before: Number.NaN, after: 4 },
  ];

  it('lead from rank to rank, name who moves most and who is selected, and leave out who is not ranked by both', () => {
    const { slopes, height } = layoutSlopes(rows, 1, ['b']);
    expect(slopes.map(({ id, moved, isLabelled }) => [id, moved, isLabelled])).toEqual([
      ['a', -2, true],
      ['b', 0, true],
      ['c', 2, false],
    ]);
    expect(slopes[0]?.y1).toBe(SLOPES.top + ROW / 2);
    expect(slopes[0]?.y2).toBe(SLOPES.top + 2.5 * ROW);
    expect(height).toBeGreaterThan(SLOPES.top + 3 * ROW);
  });
});
