import { expect, it } from 'vitest';
import { shortened } from '../../../data/build/publish/shortened.ts';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { isShownAlike, leanBoard, wholeBoard } from '../../../src/engine/prepared/lean-board.ts';
import { DEFAULT_VIEW, questionOf } from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';

it('leaves out what follows, and gives it back as it is shown', () => {
  const board = boardOf(publishedFigures(), questionOf(DEFAULT_VIEW));
  const lean = leanBoard(board, shortened);
  const cells = (columns: object): number => Object.values(columns).flatMap(Object.values).flat().length;
  expect(cells(lean.columns)).toBeLessThan(0.6 * cells(board.columns));
  const whole = wholeBoard(lean);
  for (const [node, { gap, contribution }] of Object.entries(board.columns)) {
    gap.forEach((own, row) => expect(isShownAlike(whole.columns[node]?.gap[row] ?? 0, own)).toBe(true));
    contribution.forEach((own, row) =>
      expect(isShownAlike(whole.columns[node]?.contribution[row] ?? 0, own)).toBe(true),
    );
  }
  expect({ ...whole, columns: {} }).toEqual({ ...board, columns: {} });
});

it('is not taken for another side of nought, nor for missing', () => {
  expect(isShownAlike(-1e-9, 1e-9)).toBe(false);
  expect(isShownAlike(Number.NaN, 0)).toBe(false);
  expect(isShownAlike(Number.NaN, Number.NaN)).toBe(true);
});
