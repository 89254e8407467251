import { precisionFixed } from 'd3';
import { describe, expect, it } from 'vitest';
import { axisOf, decimalsFor, roomFor, roundAxis } from '../../src/design/drawing/axis.ts';
import { scaleOf, trackOf } from '../../src/design/drawing/scale.ts';
import { balanceText, widestOf, wrapText } from '../../src/design/drawing/text-lines.ts';
import { textWidth } from '../../src/design/drawing/text-width.ts';

describe('an axis', () => {
  it('has round ends and as few decimals as tell its steps apart', () => {
    const axis = roundAxis([41.7, 54.9], [100, 0], 4);
    expect(axis).toMatchObject({ ends: [40, 55], decimals: 0 });
    expect(axis.ticks.map(({ value, at }) => [value, Math.round(at)])).toEqual([
      [40, 100],
      [45, 67],
      [50, 33],
      [55, 0],
    ]);
    expect(axis.place(47.5)).toBe(50);
    expect(roundAxis([0, 2.3], [0, 1], 4)).toMatchObject({ ends: [0, 2.5], decimals: 1 });
    const [low, high] = roundAxis([3, 3], [0, 1], 4).ends;
    expect(low < 3 && high > 3).toBe(true);
    expect(roundAxis([0, 0], [0, 1], 4).ends[1]).toBeGreaterThan(0);
  });

  it('writes as many decimals as d3-format', () => {
    for (const digit of [1, 2, 2.5, 5])
      for (let power = -9; power <= 9; power += 1) {
        const step = Number(`${String(digit)}e${String(power)}`);
        expect(decimalsFor(step), String(step)).toBe(precisionFixed(step));
        expect(decimalsFor(-step), String(step)).toBe(precisionFixed(step));
      }
    expect(decimalsFor(0)).toBe(0);
  });

  it('keeps ends that are given, with round steps between them', () => {
    const axis = axisOf([-0.3, 2.2], [0, 250], 3);
    expect(axis.ends).toEqual([-0.3, 2.2]);
    expect(axis.ticks.map(({ value, at }) => [value, Math.round(at)])).toEqual([
      [0, 30],
      [1, 130],
      [2, 230],
    ]);
  });

  it('has room for its longest figure, with sign and separators', () => {
    expect(roomFor(roundAxis([-12_000, 400], [0, 1], 4), 12)).toBeCloseTo(textWidth('−12,000', 12), 9);
    expect(roomFor(roundAxis([0, 2.3], [0, 1], 4), 12)).toBeCloseTo(textWidth('0.5', 12), 9);
  });
});

describe('a scale', () => {
  it('goes from one place to the other, and stays at the first where its ends are the same', () => {
    expect([0, 5, 10].map(scaleOf([0, 10], [200, 100]))).toEqual([200, 150, 100]);
    expect([3, 4].map(scaleOf([3, 3], [20, 40]))).toEqual([20, 20]);
    expect(scaleOf([0, 1], [0, 100])(Number.NaN)).toBeNaN();
  });

  it('is in hundredths of a track, to the hundredth', () => {
    expect([0, 1, 3].map(trackOf([0, 3]))).toEqual([0, 33.33, 100]);
    expect(trackOf([2, 2])(2)).toBe(0);
  });
});

describe('a text', () => {
  it('is broken into lines that fit; a longer word stays whole', () => {
    const letters = (text: string): number => text.length;
    expect(wrapText('one two three', 10, 10, false, letters)).toEqual(['one two', 'three']);
    expect(wrapText('onetwothreefour a', 5, 10, false, letters)).toEqual(['onetwothreefour', 'a']);
    expect(wrapText('', 5, 10)).toEqual([]);
    expect(wrapText('Region Šumadije i Zapadne Srbije', 110, 12)).toEqual(['Region Šumadije i', 'Zapadne Srbije']);
  });

  it('is balanced over as many lines as it takes', () => {
    const letters = (text: string): number => text.length;
    expect(balanceText('one two three four', 14, 10, false, letters)).toEqual(['one two', 'three four']);
    expect(balanceText('one', 14, 10, false, letters)).toEqual(['one']);
  });

  it('is as wide as its widest line, and wider in strong letters', () => {
    expect(widestOf(['ii', 'WW'], 10)).toBe(textWidth('WW', 10));
    expect(widestOf([], 10)).toBe(0);
    expect(textWidth('Marche', 10, true)).toBeGreaterThan(textWidth('Marche', 10));
  });
});
