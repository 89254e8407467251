import { describe, expect, it } from 'vitest';
import { rowsThatFit } from '../../../src/features/stories/slide/use-rows.ts';

const none = (count: number): boolean[] => Array.from({ length: count }, () => false);

describe('the rows of a list on a slide', () => {
  it('are the first that fit, whole', () => {
    expect(rowsThatFit([20, 20, 20, 20], none(4), 65)).toEqual([true, true, true, false]);
    expect(rowsThatFit([20, 20], none(2), 65)).toEqual([true, true]);
    expect(rowsThatFit([20, 50, 10], none(3), 40)).toEqual([true, false, false]);
  });

  it('have those chosen among them, wherever they stand', () => {
    expect(rowsThatFit([20, 20, 20, 20], [false, false, false, true], 65)).toEqual([true, true, false, true]);
    expect(rowsThatFit([20, 20, 20], [true, true, true], 10)).toEqual([true, true, true]);
  });
});
