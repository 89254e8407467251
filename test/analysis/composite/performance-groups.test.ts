import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { PERFORMANCE_GROUPS, performanceGroups } from '../../../src/analysis/index.ts';

describe('performance groups', () => {
  it('part at 70, 100 and 125 % of the EU average; a missing score has none', () => {
    expect(
      performanceGroups([69.9, 70, 99.9, 100, 125, 125.1, Number.NaN]).map((found) => found?.group ?? null),
    ).toEqual(['emerging', 'moderate', 'moderate', 'strong', 'strong', 'leader', null]);
  });

  it('fall into thirds of their units, ties into the better one', () => {
    expect(performanceGroups([90, 80, 75, 95, 72, 71]).map((found) => found?.third)).toEqual([
      'upper',
      'middle',
      'middle',
      'upper',
      'lower',
      'lower',
    ]);
    expect(performanceGroups([80, 80, 80]).map((found) => found?.third)).toEqual(['upper', 'upper', 'upper']);
    expect(performanceGroups([80])).toEqual([{ group: 'moderate', third: 'upper' }]);
  });

  it('never put the better unit into the lower group, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2, maxLength: 30 }), (scores) => {
        const found = performanceGroups(scores);
        const place = (at: number): number => PERFORMANCE_GROUPS.indexOf(found[at]?.group ?? 'emerging');
        scores.forEach((one, left) =>
          scores.forEach((other, right) => {
            if (one > other) expect(place(left)).toBeGreaterThanOrEqual(place(right));
          }),
        );
      }),
    );
  });

  it('refuse limits that do not rise', () => {
    expect(() => performanceGroups([80], [100, 100, 125])).toThrow(/limits/);
  });
});
