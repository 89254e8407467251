import fc from 'fast-check';
import { expect, it } from 'vitest';
import { discsApart } from '../../../src/features/cooperation/content/discs-apart.ts';

it('moves discs apart that would cover one another, and leaves all others where they are', () => {
  expect(
    discsApart(
      [
        [0, 0],
        [100, 0],
      ],
      20,
    ),
  ).toEqual([
    [0, 0],
    [100, 0],
  ]);
  const [one, other] = discsApart(
    [
      [0, 0],
      [10, 0],
    ],
    20,
  );
  expect(one?.[0]).toBeCloseTo(-5, 1);
  expect(other?.[0]).toBeCloseTo(15, 1);
});

it('ends with no two of ten covering one another, wherever they begin', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 10 }), (points) => {
      const placed = discsApart(points, 30);
      for (const [at, [x, y]] of placed.entries())
        for (const [nextX, nextY] of placed.slice(at + 1)) expect(Math.hypot(nextX - x, nextY - y)).toBeGreaterThan(28);
    }),
  );
});
