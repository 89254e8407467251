import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { entropy, herfindahl, krugman, locationQuotients } from '../../../src/analysis/index.ts';

const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 12 });

describe('location quotients', () => {
  it('agree with the published example of REAT', () => {
    const [[quotient] = []] = locationQuotients([[1714, 79006 - 1714]], [879213, 15593224 - 879213]);
    expect(quotient).toBeCloseTo(0.3847623, 7);
  });

  it('take the regions given as the reference', () => {
    expect(
      locationQuotients([
        [30, 10],
        [10, 30],
      ]),
    ).toEqual([
      [1.5, 0.5],
      [0.5, 1.5],
    ]);
  });

  it('keep a missing cell missing and total over what is present', () => {
    const [first = [], second = []] = locationQuotients([
      [30, NaN, 10],
      [10, 40, 30],
    ]);
    // Sector totals 40, 40, 40; the first region's total is 40.
    expect(first[0]).toBeCloseTo(30 / 40 / (40 / 120), 12);
    expect(first[1]).toBeNaN();
    expect(second[1]).toBeCloseTo(40 / 80 / (40 / 120), 12);
  });

  it('are missing, never infinite, where a sector or region has nobody', () => {
    expect(
      locationQuotients([
        [0, 5],
        [0, 7],
      ]),
    ).toEqual([
      [NaN, 1],
      [NaN, 1],
    ]);
    expect(
      locationQuotients([
        [0, 0],
        [3, 7],
      ])[0],
    ).toEqual([NaN, NaN]);
    expect(locationQuotients([])).toEqual([]);
  });

  it('average to 1 over regions, weighted by their size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const total = rows.reduce((sum, [one, two]) => sum + one + two, 0);
          const mean = locationQuotients(rows).reduce(
            (sum, quotients, region) =>
              sum + ((quotients[0] ?? NaN) * ((rows[region]?.[0] ?? 0) + (rows[region]?.[1] ?? 0))) / total,
            0,
          );
          expect(mean).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('name the argument that is wrong', () => {
    expect(() => locationQuotients([[1, 2], [3]])).toThrow(/employment: row 1/);
    expect(() => locationQuotients([[1, -2]])).toThrow(RangeError);
    expect(() => locationQuotients([[1, 2]], [1])).toThrow(/reference/);
  });
});

describe('concentration and diversity', () => {
  it('of an even row of four are 1/4 and ln 4; of a single sector 1 and 0', () => {
    expect(herfindahl([5, 5, 5, 5])).toBeCloseTo(0.25, 12);
    expect(entropy([5, 5, 5, 5])).toBeCloseTo(Math.log(4), 12);
    expect(herfindahl([0, 8, 0])).toBe(1);
    expect(entropy([0, 8, 0])).toBe(0);
  });

  it('by hand: 1, 2, 1', () => {
    expect(herfindahl([1, 2, 1])).toBeCloseTo(0.375, 12);
    expect(entropy([1, 2, 1])).toBeCloseTo(0.5 * Math.log(4) + 0.5 * Math.log(2), 12);
  });

  it('leave missing sectors out, and are missing when nothing is there', () => {
    expect(herfindahl([1, NaN, 1])).toBe(0.5);
    expect(entropy([1, NaN, 1])).toBeCloseTo(Math.LN2, 12);
    for (const row of [[], [NaN], [0, 0]]) {
      expect(herfindahl(row)).toBeNaN();
      expect(entropy(row)).toBeNaN();
    }
  });

  it('do not depend on the unit or the order', () => {
    fc.assert(
      fc.property(amounts, (row) => {
        expect(herfindahl(row.map((value) => value / 1000))).toBeCloseTo(herfindahl(row.toReversed()), 10);
        expect(entropy(row.map((value) => value / 1000))).toBeCloseTo(entropy(row.toReversed()), 10);
        expect(herfindahl(row)).toBeGreaterThanOrEqual(1 / row.length - 1e-12);
        expect(entropy(row)).toBeLessThanOrEqual(Math.log(row.length) + 1e-12);
      }),
    );
  });

  it('refuse negative amounts by name', () => {
    expect(() => herfindahl([1, -1])).toThrow(/row: position 1 is -1/);
    expect(() => entropy([1, Infinity])).toThrow(RangeError);
  });
});

describe("Krugman's index", () => {
  it('is 0 for the same structure and 2 for nothing in common', () => {
    expect(krugman([2, 4, 6], [1, 2, 3])).toBeCloseTo(0, 12);
    expect(krugman([1, 0], [0, 9])).toBe(2);
  });

  it('by hand: shares .5 .3 .2 against .2 .3 .5', () => {
    expect(krugman([50, 30, 20], [20, 30, 50])).toBeCloseTo(0.6, 12);
  });

  it('leaves a sector missing on either side out of both', () => {
    expect(krugman([1, 3, NaN], [1, 1, 5])).toBeCloseTo(0.5, 12);
    expect(krugman([1, 3, 7], [1, 1, NaN])).toBeCloseTo(0.5, 12);
    expect(krugman([NaN, 1], [1, NaN])).toBeNaN();
  });

  it('stays between 0 and 2 and changes nothing it is given', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, two) => {
        const length = Math.min(one.length, two.length);
        const row = Object.freeze(one.slice(0, length));
        const reference = Object.freeze(two.slice(0, length));
        const value = krugman(row, reference);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(2 + 1e-12);
        expect(value).toBeCloseTo(krugman(reference, row), 10);
      }),
    );
  });

  it('refuses rows of unequal length', () => {
    expect(() => krugman([1, 2], [1])).toThrow(/reference/);
  });
});
