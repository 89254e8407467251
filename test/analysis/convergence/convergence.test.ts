import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../src/analysis/convergence/student.ts';
import { betaConvergence, sigmaConvergence, theil, yearsToClose } from '../../../src/analysis/index.ts';

/** Final figures that grow exactly by alpha + beta·ln(initial) a year. */
const grown = (initial: readonly number[], alpha: number, beta: number, years: number): number[] =>
  initial.map((start) => start * Math.exp(years * (alpha + beta * Math.log(start))));

describe('beta convergence', () => {
  it('agrees with the published speed and half-life of REAT', () => {
    const initial = [10, 14, 22, 35, 51];
    const result = betaConvergence({ initial, final: grown(initial, 0.05, -0.01042346, 2), years: 2 });
    expect(result.alpha).toBeCloseTo(0.05, 10);
    expect(result.beta).toBeCloseTo(-0.01042346, 10);
    expect(Math.abs(result.lambda / 0.010533643 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(result.halfLife / 65.803179 - 1)).toBeLessThan(1e-6);
    expect(result.r2).toBeCloseTo(1, 9);
    expect(result.n).toBe(5);
  });

  it('over one year has lambda -ln(1 + beta)', () => {
    const { lambda } = betaConvergence({ initial: [1, 2, 4], final: grown([1, 2, 4], 0.1, -0.3, 1), years: 1 });
    expect(lambda).toBeCloseTo(-Math.log(0.7), 10);
  });

  it('has no half-life where units drift apart, and leaves out who misses a figure', () => {
    const result = betaConvergence({ initial: [1, 2, 4, NaN], final: [...grown([1, 2, 4], 0, 0.1, 5), 3], years: 5 });
    expect(result.lambda).toBeLessThan(0);
    expect(result.halfLife).toBeNaN();
    expect(result.n).toBe(3);
    expect(betaConvergence({ initial: [2, 2], final: [3, 4], years: 1 })).toMatchObject({ beta: NaN, n: 2 });
  });

  it('names the argument that is wrong', () => {
    expect(() => betaConvergence({ initial: [0], final: [1], years: 1 })).toThrow(/initial: position 0/);
    expect(() => betaConvergence({ initial: [1], final: [1, 2], years: 1 })).toThrow(/final/);
    expect(() => betaConvergence({ initial: [1], final: [1], years: 0 })).toThrow(/years/);
  });
});

describe('sigma convergence', () => {
  it('by hand, year by year', () => {
    const result = sigmaConvergence([
      { year: 2014, values: [2, 4, 6, NaN] },
      { year: 2015, values: [3, 4, 5, 4] },
      { year: 2016, values: [1, NaN] },
    ]);
    expect(result[0]).toEqual({ year: 2014, sd: 2, cv: 0.5 });
    expect(result[1]?.sd).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(result[2]).toEqual({ year: 2016, sd: NaN, cv: NaN });
  });
});

describe("Student's t", () => {
  it.each([
    [0.975, 1, 12.7062047],
    [0.975, 3, 3.18244631],
    [0.975, 10, 2.22813885],
    [0.95, 30, 1.69726089],
    [0.995, 100, 2.62589052],
  ])('has the tabled quantile at %f, %i', (share, freedom, expected) => {
    expect(studentQuantile(share, freedom)).toBeCloseTo(expected, 6);
  });
});

describe('years to close a gap', () => {
  const years = [2018, 2019, 2020, 2021, 2022];

  it('is the last gap over the speed of closing', () => {
    const result = yearsToClose({ years, region: [0, 2, 4, 6, 8], benchmark: [20, 20, 20, 20, 20] }, { level: 0.95 });
    expect(result.slope).toBeCloseTo(-2, 12);
    expect(result.low).toBeCloseTo(-2, 9);
    expect(result.estimate).toBeCloseTo(6, 9);
  });

  it('gives the slope an interval by Student', () => {
    const { slope, low, high } = yearsToClose(
      { years: [1, 2, 3, 4], region: [0, 0, 0, 0], benchmark: [10, 7, 8, 5] },
      { level: 0.95 },
    );
    // The line is 11 - 1.4x; 4.30265273 is the 97.5 % point of t with two degrees of freedom.
    const fitted = [1, 2, 3, 4].map((year) => 11 - 1.4 * year);
    const residual = [10, 7, 8, 5].reduce((sum, gap, index) => sum + (gap - (fitted[index] ?? NaN)) ** 2, 0);
    const margin = 4.30265273 * Math.sqrt(residual / 2 / 5);
    expect(slope).toBeCloseTo(-1.4, 12);
    expect(low).toBeCloseTo(-1.4 - margin, 6);
    expect(high).toBeCloseTo(-1.4 + margin, 6);
  });

  it('is never where the gap does not shrink, closed where there is none', () => {
    expect(yearsToClose({ years, region: [5, 5, 5, 5, 5], benchmark: [6, 7, 8, 9, 10] }, { level: 0.9 }).estimate).toBe(
      'never',
    );
    expect(yearsToClose({ years, region: [5, 5, 5, 5, 5], benchmark: [6, 6, 6, 6, 6] }, { level: 0.9 }).estimate).toBe(
      'never',
    );
    expect(yearsToClose({ years, region: [5, 6, 7, 8, 9], benchmark: [9, 9, 9, 9, 9] }, { level: 0.9 }).estimate).toBe(
      'closed',
    );
  });

  it('looks at the years both have, in any order', () => {
    const { slope, low, estimate } = yearsToClose(
      { years: [2022, 2020, 2021], region: [8, 4, 6], benchmark: [20, 20, NaN] },
      { level: 0.95 },
    );
    expect(slope).toBe(-2);
    expect(low).toBeNaN();
    expect(estimate).toBe(6);
    expect(yearsToClose({ years: [2020], region: [1], benchmark: [2] }, { level: 0.95 }).estimate).toBeNaN();
  });

  it('names the argument that is wrong', () => {
    expect(() => yearsToClose({ years, region: [1], benchmark: [1, 2, 3, 4, 5] }, { level: 0.9 })).toThrow(/region/);
    expect(() => yearsToClose({ years: [1, 1], region: [1, 2], benchmark: [1, 2] }, { level: 0.9 })).toThrow(/years/);
    expect(() => yearsToClose({ years: [1], region: [1], benchmark: [1] }, { level: 95 })).toThrow(/level/);
  });
});

describe("Theil's index", () => {
  it('is 0 for equals and ln n where one of n has all', () => {
    expect(theil([5, 5], [1, 9], ['a', 'b'])).toEqual({ total: 0, within: 0, between: 0 });
    expect(theil([0, 0, 0, 8], [1, 1, 1, 1], ['a', 'a', 'b', 'b']).total).toBeCloseTo(Math.log(4), 12);
  });

  it('by hand: two groups alike inside lie apart only between them', () => {
    const { total, within, between } = theil([1, 1, 3, 3], [1, 1, 1, 1], ['a', 'a', 'b', 'b']);
    expect(between).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12);
    expect(within).toBeCloseTo(0, 12);
    expect(total).toBeCloseTo(between, 12);
  });

  it('parts sum to the total, do not depend on the unit, and leave out who is missing', () => {
    const unit = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom('x', 'y', 'z'),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 15 }), (rows) => {
        fc.pre(rows.some(([value]) => value > 0));
        const values = rows.map(([value]) => value);
        const result = theil(
          values,
          rows.map(([, weight]) => weight),
          rows.map(([, , group]) => group),
        );
        expect(result.within + result.between).toBeCloseTo(result.total, 9);
        expect(result.total).toBeGreaterThanOrEqual(-1e-12);
        const scaled = theil(
          [...values.map((value) => value * 7), NaN],
          [...rows.map(([, weight]) => weight), 3],
          [...rows.map(([, , group]) => group), 'x'],
        );
        expect(scaled.total).toBeCloseTo(result.total, 9);
      }),
    );
  });

  it('is missing for nothing and refuses what is negative', () => {
    expect(theil([], [], [])).toEqual({ total: NaN, within: NaN, between: NaN });
    expect(() => theil([-1], [1], ['a'])).toThrow(/values: position 0/);
    expect(() => theil([1], [1, 2], ['a'])).toThrow(/weights/);
    expect(() => theil([1], [1], [])).toThrow(/groups/);
  });
});
