import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest, structuralDistance, structuralPartsFrom } from '../../../src/analysis/index.ts';

const OPTIONS = { blocks: [0, 0, 1, 2], weights: [1, 2, 1], leastShare: 0.6 };
const figure = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const matrices = fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 12 });

it('is the same both ways, 0 with itself, and never negative', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const distances = structuralDistance(matrix, OPTIONS);
      distances.forEach((row, one) => {
        row.forEach((distance, other) => {
          expect(distance).toEqual(distances[other]?.[one]);
          if (Number.isFinite(distance)) expect(distance).toBeGreaterThanOrEqual(0);
        });
        if (Number.isFinite(row[one])) expect(row[one]).toBe(0);
      });
    }),
  );
});

it('does not hang on the units of the variables', () => {
  const scale = fc.record({
    factor: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    shift: fc.integer({ min: -50, max: 50 }),
  });
  fc.assert(
    fc.property(matrices, fc.array(scale, { minLength: 4, maxLength: 4 }), (matrix, scales) => {
      const before = structuralDistance(matrix, OPTIONS);
      const after = structuralDistance(
        matrix.map((row) =>
          row.map((value, column) => value * (scales[column]?.factor ?? 1) + (scales[column]?.shift ?? 0)),
        ),
        OPTIONS,
      );
      before.forEach((row, one) =>
        row.forEach((distance, other) => {
          const again = after[one]?.[other] ?? Number.NaN;
          if (Number.isNaN(distance)) expect(again).toBeNaN();
          else expect(again).toBeCloseTo(distance, 6);
        }),
      );
    }),
  );
});

it('gives parts whose shares and squares make the distance', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      for (const { distance, squares, shares } of structuralPartsFrom(matrix, 0, OPTIONS)) {
        if (!Number.isFinite(distance)) continue;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const square = shares.reduce(
          (sum, share, block) => (share > 0 ? sum + share * (squares[block] ?? NaN) : sum),
          0,
        );
        expect(Math.sqrt(square)).toBeCloseTo(distance, 12);
      }
    }),
  );
});

it('leaves out a block that one of two has not, and refuses where too little is left', () => {
  const matrix = [
    [0, 0, 0, 0],
    [2, 2, Number.NaN, 4],
    [4, 4, 8, 8],
  ];
  // Without the second block, half of the weights are left.
  expect(structuralDistance(matrix, OPTIONS)[0]?.[1]).toBeNaN();
  expect(structuralDistance(matrix, { ...OPTIONS, leastShare: 0.5 })[0]?.[1]).toBeCloseTo(1, 12);
  const [, parts] = structuralPartsFrom(matrix, 0, { ...OPTIONS, leastShare: 0.5 });
  expect(parts?.covered).toBe(0.5);
  expect(parts?.shares).toEqual([0.5, 0, 0.5]);
});

it('counts a block where both have half of its variables', () => {
  const matrix = [
    [0, Number.NaN, 0, 0],
    [1, 1, 1, 1],
    [2, 2, 2, 2],
  ];
  const [, parts] = structuralPartsFrom(matrix, 0, OPTIONS);
  expect(parts?.squares[0]).toBeCloseTo(1, 12);
});

it('says what is wrong with weights and blocks', () => {
  expect(() => structuralDistance([[1, 2]], { blocks: [0], weights: [1], leastShare: 0 })).toThrow(/blocks: 1 given/);
  expect(() => structuralDistance([[1]], { blocks: [0], weights: [0], leastShare: 0 })).toThrow(/at least one above 0/);
});

it('takes the nearest first, of equal ones the first, and none without a distance', () => {
  expect(nearest([0, 3, Number.NaN, 1, 1], 3)).toEqual([0, 3, 4]);
  expect(nearest([0, 3, Number.NaN, 1, 1], 3, (place) => place !== 0)).toEqual([3, 4, 1]);
});
