import { expect, it } from 'vitest';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { coverageExample } from '../../../src/features/method/content/coverage-example.ts';
import { ATLAS_DEFAULT, DEFAULT_VIEW, questionOf } from '../../../src/model/index.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const boardAt = (coverage: number) =>
  boardOf(figures, { ...questionOf(DEFAULT_VIEW), method: { ...ATLAS_DEFAULT, coverage } });

it('is a region that has too little for a score, and how little', () => {
  const board = boardAt(0.5);
  const example = coverageExample(board, 0.5, []);
  if (example === null) throw new Error('There is no example.');
  expect(example.hasScore).toBe(false);
  expect(example.share).toBeLessThan(0.5);
  expect(example.share).toBeGreaterThan(0);
  expect(board.columns[example.theme]?.score[board.regions.indexOf(example.region)]).toBeNaN();
});

it('changes with what is asked for, and is of a region chosen where one tells something', () => {
  const strict = coverageExample(boardAt(1), 1, []);
  const lenient = coverageExample(boardAt(0), 0, []);
  expect(strict?.hasScore).toBe(false);
  expect(strict?.share).toBeGreaterThan(0.5);
  expect(lenient?.hasScore).toBe(true);
  const chosen = region('AL01');
  expect(coverageExample(boardAt(0.5), 0.5, [chosen])?.region).toBe(chosen);
});
