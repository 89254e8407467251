import fc from 'fast-check';
import { expect, it } from 'vitest';
import { complements, isReallyBetter, scoreOfParts, shareOfMuch, sumKnown } from '../../../src/analysis/index.ts';

const amount = fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constant(Number.NaN));
const parts = fc.array(fc.record({ amount, weight: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 6 });

it('is the sum of its parts, from 0 to 100', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const { score, points } = scoreOfParts(given, 0);
      if (!Number.isFinite(score)) return;
      expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});

it('is none where too little is known, and rescales to what is', () => {
  const given = [
    { amount: 0.5, weight: 2 },
    { amount: Number.NaN, weight: 1 },
  ];
  expect(scoreOfParts(given, 0.6)).toEqual({ score: 50, points: [50, 0], covered: 2 / 3 });
  expect(scoreOfParts(given, 0.7).score).toBeNaN();
  expect(scoreOfParts([{ amount: 1, weight: 0 }], 0).score).toBeNaN();
});

it('caps an amount at what counts as much', () => {
  expect([shareOfMuch(20, 40), shareOfMuch(60, 40), shareOfMuch(-3, 40)]).toEqual([0.5, 1, 0]);
  expect(shareOfMuch(Number.NaN, 40)).toBeNaN();
});

it('tells what two regions could give each other, and turns round with them', () => {
  const held = 50;
  const sides = (scores: readonly number[]) => ({ scores, gaps: scores.map((score) => held - score) });
  expect(complements(sides([30, 70, 40, Number.NaN]), sides([60, 40, 45, 50]))).toEqual({
    brought: [30, 0, 0, Number.NaN],
    offered: [0, 30, 0, Number.NaN],
  });
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const there = complements(sides(one), sides(other));
      const back = complements(sides(other), sides(one));
      expect(there.brought).toEqual(back.offered);
      expect(there.offered).toEqual(back.brought);
    }),
  );
  expect(sumKnown([1, Number.NaN, 2])).toBe(3);
  expect(sumKnown([Number.NaN])).toBeNaN();
});

it('is better only where the ranks do not meet', () => {
  expect(isReallyBetter({ low: 1, high: 9 }, { low: 10, high: 20 })).toBe(true);
  expect(isReallyBetter({ low: 1, high: 10 }, { low: 10, high: 20 })).toBe(false);
  expect(isReallyBetter({ low: 1, high: 9 }, { low: Number.NaN, high: Number.NaN })).toBe(false);
});
