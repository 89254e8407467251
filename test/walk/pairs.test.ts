import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { coverPairs, coveringRows } from './pairs.ts';

/** The pairs of values that meet in no row. */
function unmet(sizes: readonly number[], rows: readonly (readonly number[])[]): string[] {
  const valuesOf = (size: number): number[] => Array.from({ length: size }, (_, value) => value);
  return sizes.flatMap((size, one) =>
    sizes.flatMap((otherSize, other) =>
      one >= other
        ? []
        : valuesOf(size).flatMap((left) =>
            valuesOf(otherSize).flatMap((right) =>
              rows.some((row) => row[one] === left && row[other] === right)
                ? []
                : [`${one}=${left} with ${other}=${right}`],
            ),
          ),
    ),
  );
}

describe('combinations that cover all pairs', () => {
  it('let any two values of any two choices meet', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 7 }), (sizes) => {
        const rows = coveringRows(sizes);
        expect(unmet(sizes, rows)).toEqual([]);
        expect(
          rows.every(
            (row) =>
              row.length === sizes.length && row.every((value, choice) => value >= 0 && value < (sizes[choice] ?? 0)),
          ),
        ).toBe(true);
      }),
      { seed: 2024, numRuns: 200 },
    );
  });

  it('are few, and the same every time', () => {
    const sizes = [8, 6, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2];
    const rows = coveringRows(sizes);
    // No fewer than the two longest choices have pairs; all combinations would be 6,635,520.
    expect(rows.length).toBeGreaterThanOrEqual(48);
    expect(rows.length).toBeLessThan(75);
    expect(coveringRows(sizes)).toEqual(rows);
  });

  it('come by name', () => {
    expect(
      coverPairs<{ readonly page: string; readonly isOn: boolean }>({ page: ['map', 'gaps'], isOn: [true, false] }),
    ).toEqual([
      { page: 'map', isOn: true },
      { page: 'map', isOn: false },
      { page: 'gaps', isOn: true },
      { page: 'gaps', isOn: false },
    ]);
  });
});
