import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { betaConvergence, betaWithin } from '../../../src/analysis/index.ts';

const LEVEL = { level: 0.95 };
const units = fc.array(
  fc.record({
    start: fc.double({ min: 1, max: 100, noNaN: true }),
    growth: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    group: fc.constantFrom('A', 'B', 'C'),
  }),
  { minLength: 6, maxLength: 30 },
);

describe('beta convergence inside groups', () => {
  it('finds the slope that every group has, whatever the groups grow by', () => {
    const initial = [10, 14, 22, 50, 70, 90, 5];
    const groups = ['A', 'A', 'A', 'B', 'B', 'B', 'C'];
    const own = { A: 0.06, B: 0.16, C: 0.5 } as Record<string, number>;
    const final = initial.map(
      (start, unit) => start * Math.exp(5 * ((own[groups[unit] ?? ''] ?? 0) - 0.02 * Math.log(start))),
    );
    const result = betaWithin({ initial, final, years: 5, groups }, LEVEL);
    expect(result.beta).toBeCloseTo(-0.02, 10);
    expect(result.lambda).toBeCloseTo(-Math.log(0.9) / 5, 10);
    expect([result.n, result.groups]).toEqual([6, 2]);
    expect(result.r2).toBeCloseTo(1, 9);
    // Between the groups the richer one grows faster, so that without them the sign is the other.
    expect(betaConvergence({ initial: initial.slice(0, 6), final: final.slice(0, 6), years: 5 }).beta).toBeGreaterThan(
      0,
    );
  });

  it('by hand: two groups of two', () => {
    // ln y0: 0, 1 | 0, 2; growth over a year: .1, 0 | .3, .2. Deviations: x ∓.5, ∓1; y ±.05, ±.05. Σxy = -.15, Σx² = 2.5.
    const initial = [1, Math.E, 1, Math.E ** 2];
    const final = [Math.exp(0.1), Math.E, Math.exp(0.3), Math.exp(2.2)];
    const result = betaWithin({ initial, final, years: 1, groups: [1, 1, 2, 2] }, LEVEL);
    expect(result.beta).toBeCloseTo(-0.06, 12);
    // Residual Σy² - β·Σxy = .01 - .009 = .001 on one degree of freedom; t = 12.7062.
    expect(result.high - result.beta).toBeCloseTo(12.7062047 * Math.sqrt(0.001 / 2.5), 6);
    expect(result.r2).toBeCloseTo(0.9, 10);
  });

  it('with one group is the unconditional one', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const initial = rows.map(({ start }) => start);
        const final = rows.map(({ start, growth }) => start * Math.exp(4 * growth));
        const plain = betaConvergence({ initial, final, years: 4 });
        fc.pre(Math.max(...initial) / Math.min(...initial) > 1.01);
        const within = betaWithin({ initial, final, years: 4, groups: rows.map(() => 0) }, LEVEL);
        expect(within.beta).toBeCloseTo(plain.beta, 8);
        expect(within.n).toBe(plain.n);
      }),
    );
  });

  it('does not see what all of a group grow by, nor a unit alone in its group', () => {
    fc.assert(
      fc.property(units, fc.double({ min: -0.1, max: 0.1, noNaN: true }), (rows, extra) => {
        const initial = rows.map(({ start }) => start);
        const final = rows.map(({ start, growth }) => start * Math.exp(4 * growth));
        const groups = rows.map(({ group }) => group);
        const lifted = final.map((end, unit) => (groups[unit] === 'A' ? end * Math.exp(4 * extra) : end));
        const one = betaWithin({ initial, final, years: 4, groups }, LEVEL);
        const other = betaWithin(
          { initial: [...initial, 3], final: [...lifted, 9], years: 4, groups: [...groups, 'alone'] },
          LEVEL,
        );
        if (Number.isFinite(one.beta)) {
          fc.pre(Math.abs(one.beta) < 100);
          expect(other.beta).toBeCloseTo(one.beta, 6);
        }
        expect(other.n).toBe(one.n);
        expect(one.low <= one.beta || Number.isNaN(one.low)).toBe(true);
      }),
    );
  });

  it('is missing where nothing differs inside a group, and names the argument that is wrong', () => {
    expect(
      betaWithin({ initial: [1, 2, NaN], final: [2, 3, 4], years: 1, groups: ['A', 'B', 'B'] }, LEVEL),
    ).toMatchObject({ beta: NaN, n: 0, groups: 0 });
    expect(() => betaWithin({ initial: [1], final: [0], years: 1, groups: [1] }, LEVEL)).toThrow(/final: position 0/);
    expect(() => betaWithin({ initial: [1], final: [1], years: 1, groups: [] }, LEVEL)).toThrow(/groups/);
    expect(() => betaWithin({ initial: [1], final: [1], years: 1, groups: [1] }, { level: 1 })).toThrow(/level/);
  });
});
