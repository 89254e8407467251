import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { principalWeights } from '../../../src/analysis/index.ts';

describe('weights by the first principal component', () => {
  it('are the same for two indicators, and for all that say the same', () => {
    expect(
      principalWeights([
        [1, 2, 3, 4],
        [4, 3, 1, 2],
      ]).map((weight) => Number(weight.toFixed(9))),
    ).toEqual([0.5, 0.5]);
    for (const weight of principalWeights([
      [1, 2, 3],
      [2, 4, 6],
      [10, 20, 30],
    ]))
      expect(weight).toBeCloseTo(1 / 3, 9);
  });

  it('fall on what indicators share: one unrelated to two that agree weighs almost nothing', () => {
    const [one = 0, other = 0, alone = 0] = principalWeights([
      [1, 2, 3, 4],
      [1, 2, 3, 4.1],
      [1, -1, -1, 1],
    ]);
    expect(one).toBeCloseTo(other, 2);
    expect(alone).toBeLessThan(0.01);
  });

  it('take each pair over the units that have both, and sum to one', () => {
    const column = fc.array(fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constant(Number.NaN)), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const weights = principalWeights(columns);
        expect(weights).toHaveLength(columns.length);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      }),
      { seed: 3 },
    );
  });

  it('names what is wrong', () => {
    expect(() => principalWeights([])).toThrow(/columns/);
    expect(() => principalWeights([[1, 2], [1]])).toThrow(/number 1 has 1 rows/);
  });
});
