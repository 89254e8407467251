import { describe, expect, it } from 'vitest';
import { getisOrdTest, normalP, rowStandardised } from '../../../src/analysis/index.ts';
import columbus from '../../fixtures/columbus-crime.json' with { type: 'json' };

const weights = rowStandardised(columbus.neighbours);

describe('how likely a standard normal figure lies so far out', () => {
  it('is what pnorm of R gives', () => {
    // 2 * pnorm(-z), printed to 15 digits.
    for (const [z, p] of [
      [0, 1],
      [0.5, 0.617075077451974],
      [1.96, 0.0499957902964409],
      [3, 0.00269979606326019],
      [4.5, 6.79534624946012e-6],
      [8, 1.24419211485436e-15],
    ] as const) {
      expect(Math.abs(normalP(z) / p - 1), String(z)).toBeLessThan(1e-9);
      expect(normalP(-z)).toBe(normalP(z));
    }
    expect(normalP(NaN)).toBeNaN();
  });
});

describe('high and low surroundings', () => {
  it('are fewer with a stricter correction, and high where G* is above 0', () => {
    const count = (correction: 'none' | 'fdr' | 'bonferroni'): number =>
      getisOrdTest(columbus.crime, weights, { alpha: 0.05, correction }).significant.filter(Boolean).length;
    expect(count('none')).toBeGreaterThan(count('fdr'));
    expect(count('fdr')).toBeGreaterThanOrEqual(count('bonferroni'));
    expect(count('bonferroni')).toBeGreaterThan(0);
  });
});
