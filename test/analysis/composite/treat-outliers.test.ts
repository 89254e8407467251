import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { excessKurtosis, skewness, treatOutliers } from '../../../src/analysis/index.ts';

const LONG_TAIL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];
const DEFAULT = { maxPoints: 5, skewness: 2, kurtosis: 3.5 };
const series = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(NaN)), {
  minLength: 0,
  maxLength: 40,
});

describe('skewness and excess kurtosis', () => {
  it('agree with the figures published for COINr', () => {
    expect(skewness(LONG_TAIL)).toBeCloseTo(3.255638, 6);
    expect(excessKurtosis(LONG_TAIL)).toBeCloseTo(10.70667, 5);
  });

  it('leave missing figures out', () => {
    expect(skewness([NaN, ...LONG_TAIL, NaN])).toBe(skewness(LONG_TAIL));
    expect(excessKurtosis([NaN, ...LONG_TAIL])).toBe(excessKurtosis(LONG_TAIL));
  });

  it('are missing for too few or equal figures', () => {
    expect(skewness([1, 2])).toBeNaN();
    expect(excessKurtosis([1, 2, 3])).toBeNaN();
    expect(skewness([0.1, 0.1, 0.1, 0.1, 0.1])).toBeNaN();
    expect(excessKurtosis([0.1, 0.1, 0.1, 0.1, 0.1])).toBeNaN();
  });

  it('of a mirrored series are the opposite and the same', () => {
    const mirrored = LONG_TAIL.map((value) => -value);
    expect(skewness(mirrored)).toBeCloseTo(-3.255638, 6);
    expect(excessKurtosis(mirrored)).toBeCloseTo(10.70667, 5);
  });
});

describe('outlier treatment', () => {
  it('draws the one outlier to its neighbour', () => {
    const treated = treatOutliers(LONG_TAIL, DEFAULT);
    expect(treated.values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    expect(treated).toMatchObject({ winsorised: 1, transformed: false, winsorLow: null, winsorHigh: 10 });
  });

  it('works on the low side too, and leaves missing figures where they are', () => {
    const treated = treatOutliers([NaN, ...LONG_TAIL.map((value) => -value)], DEFAULT);
    expect(treated.values).toEqual([NaN, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -10]);
    expect(treated).toMatchObject({ winsorised: 1, winsorLow: -10, winsorHigh: null });
  });

  it('draws tied outliers in together, as one point', () => {
    const tail = [...Array.from({ length: 40 }, (_, index) => index % 10), 100, 100];
    const treated = treatOutliers(tail, DEFAULT);
    expect(treated.winsorised).toBe(1);
    expect(treated.values.slice(-2)).toEqual([9, 9]);
  });

  it('takes the logarithm of the untreated series when the points do not suffice', () => {
    const treated = treatOutliers(LONG_TAIL, { ...DEFAULT, maxPoints: 0 });
    expect(treated).toMatchObject({
      winsorised: 0,
      transformed: true,
      transform: { minimum: 1, range: 99, isReflected: false },
    });
    expect(treated.values[0]).toBeCloseTo(Math.log(0.99), 12);
    expect(treated.values[10]).toBeCloseTo(Math.log(99.99), 12);
  });

  it('reflects the logarithm of a series skewed to the low side, so that order is kept', () => {
    const treated = treatOutliers(
      LONG_TAIL.map((value) => -value),
      { ...DEFAULT, maxPoints: 0 },
    );
    expect(treated.transform).toEqual({ minimum: -100, range: 99, isReflected: true });
    expect(treated.values[0]).toBeCloseTo(-Math.log(0.99), 12);
    expect(treated.values[10]).toBeCloseTo(-Math.log(99.99), 12);
  });

  it('does not winsorise a series until nothing is left to tell apart', () => {
    const nearlyAllZero = [...Array.from({ length: 30 }, () => 0), 5];
    const treated = treatOutliers(nearlyAllZero, DEFAULT);
    expect(treated.transformed).toBe(true);
    expect(new Set(treated.values).size).toBe(2);
  });

  it('leaves a well-behaved, a short, a constant and an empty series alone', () => {
    for (const values of [[1, 2, 3, 4, 5, 6], [1, 1000], [4, 4, 4, 4, 4], [], [NaN, NaN]]) {
      expect(treatOutliers(values, DEFAULT)).toMatchObject({ values, winsorised: 0, transformed: false });
    }
  });

  it('never reverses an order and changes nothing it is given', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 5 }), (values, maxPoints) => {
        const given = Object.freeze(values.slice());
        const treated = treatOutliers(given, { maxPoints, skewness: 0.5, kurtosis: 0 }).values;
        expect(treated.map(Number.isNaN)).toEqual(values.map(Number.isNaN));
        const order = values
          .map((_, row) => row)
          .filter((row) => !Number.isNaN(values[row]))
          .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        order
          .slice(1)
          .forEach((row, place) => expect(treated[row]).toBeGreaterThanOrEqual(treated[order[place] ?? 0] ?? NaN));
      }),
    );
  });

  it('names the argument that is wrong', () => {
    expect(() => treatOutliers([1, Infinity], DEFAULT)).toThrow(/^values/);
    expect(() => treatOutliers([1], { ...DEFAULT, maxPoints: 1.5 })).toThrow(/maxPoints/);
    expect(() => treatOutliers([1], { ...DEFAULT, skewness: NaN })).toThrow(/skewness/);
    expect(() => treatOutliers([1], { ...DEFAULT, kurtosis: NaN })).toThrow(/kurtosis/);
  });
});
