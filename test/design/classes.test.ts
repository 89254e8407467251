import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { classOf, legendOf, makeClasses } from '../../src/design/drawing/classes.ts';
import { CLASS_METHODS } from '../../src/model/index.ts';
import type { ClassChoice } from '../../src/model/index.ts';

const quantiles: ClassChoice = { method: 'quantiles', count: 5, breaks: [], isLocked: false };
const figures = fc.array(
  fc.oneof(fc.double({ min: -120, max: 120, noNaN: true }), fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN)),
  { maxLength: 83 },
);
const choices = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  count: fc.integer({ min: 3, max: 7 }),
  breaks: fc
    .uniqueArray(fc.integer({ min: -100, max: 100 }), { maxLength: 6 })
    .map((limits) => limits.sort((left, right) => left - right)),
  isLocked: fc.boolean(),
});
const kinds = fc.constantFrom<('sequential' | 'diverging')[]>('sequential', 'diverging');

describe('classes', () => {
  it('puts as many regions into each class where there are no ties', () => {
    const values = Array.from({ length: 50 }, (_, index) => index + 1);
    const classes = makeClasses(values, quantiles, 'sequential', 0);
    expect(legendOf(classes, values).map((row) => row.count)).toEqual([10, 10, 10, 10, 10]);
    expect(classes.keys).toEqual(['value-1', 'value-3', 'value-4', 'value-6', 'value-7']);
  });

  it('steps equally', () => {
    expect(
      makeClasses([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { ...quantiles, method: 'equal' }, 'sequential', 0).limits,
    ).toEqual([2, 4, 6, 8]);
  });

  it('finds the gaps between groups', () => {
    const values = [1, 1.2, 1.1, 10, 10.4, 30, 31];
    const classes = makeClasses(values, { ...quantiles, method: 'natural', count: 3 }, 'sequential', 1);
    expect(legendOf(classes, values).map((row) => row.count)).toEqual([3, 2, 2]);
  });

  it('keeps own limits', () => {
    expect(
      makeClasses([1, 2, 3], { ...quantiles, method: 'manual', breaks: [1.5, 8] }, 'sequential', 1).limits,
    ).toEqual([1.5, 8]);
  });

  it('gives equal distances behind and ahead the same shade', () => {
    const values = [-30, -12, -3, -1, 1, 3, 12, 30];
    const classes = makeClasses(values, { ...quantiles, count: 7 }, 'diverging', 0);
    for (const value of values) {
      expect(classOf(classes, value).split('-')[1]).toBe(classOf(classes, -value).split('-')[1]);
    }
    expect(classOf(classes, 30)).toBe('behind-4');
    expect(classOf(classes, -30)).toBe('ahead-4');
    expect(classOf(classes, 0)).toBe('ahead-1');
  });

  it('leaves a side that nobody is on out of the legend', () => {
    const values = [1, 4, 9, 16, 25];
    const rows = legendOf(makeClasses(values, quantiles, 'diverging', 0), values);
    expect(rows.every((row) => row.key.startsWith('behind'))).toBe(true);
    expect(rows[0]?.from).toBe(0);
    // But where regions were left out all classes are told, the empty ones too.
    const classes = makeClasses(values, quantiles, 'diverging', 0);
    const all = legendOf(classes, values, true);
    expect(all.map(({ key }) => key)).toEqual(classes.keys);
    expect(all.filter(({ key }) => key.startsWith('ahead')).map(({ count }) => count)).toEqual(
      classes.keys.flatMap((key) => (key.startsWith('ahead') ? [0] : [])),
    );
  });

  it('holds for one figure, equal figures and none', () => {
    expect(makeClasses([], quantiles, 'sequential').keys).toEqual(['value-4']);
    expect(legendOf(makeClasses([Number.NaN], quantiles, 'sequential'), [Number.NaN])[0]?.count).toBe(0);
    expect(legendOf(makeClasses([2, 2, 2], quantiles, 'sequential'), [2, 2, 2])).toEqual([
      { key: 'value-4', from: 2, to: 2, count: 3 },
    ]);
    expect(classOf(makeClasses([2], quantiles, 'diverging'), 2)).toMatch(/^behind/);
  });

  it('puts every figure into exactly one class, in order, parted at zero', () => {
    fc.assert(
      fc.property(figures, choices, kinds, fc.integer({ min: 0, max: 2 }), (values, choice, kind, decimals) => {
        const classes = makeClasses(values, choice, kind, decimals);
        expect(classes.keys.length).toBe(classes.limits.length + 1);
        expect(new Set(classes.keys).size).toBe(classes.keys.length);
        for (let index = 1; index < classes.limits.length; index += 1) {
          expect(classes.limits[index] ?? 0).toBeGreaterThan(classes.limits[index - 1] ?? 0);
        }
        const known = values.filter((value) => Number.isFinite(value)).sort((left, right) => left - right);
        let last = 0;
        for (const value of known) {
          const key = classOf(classes, value);
          const place = classes.keys.findIndex((candidate) => candidate === key);
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
          if (kind === 'diverging') expect(key.startsWith('behind')).toBe(value > 0);
        }
        expect(legendOf(classes, values).reduce((sum, row) => sum + row.count, 0)).toBe(known.length);
        for (const value of values) if (Number.isNaN(value)) expect(classOf(classes, value)).toBe('no-data');
      }),
      { numRuns: 400, seed: 20261124 },
    );
  });
});
