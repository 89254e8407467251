import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  clusterStars,
  compoundGrowth,
  entropy,
  hachman,
  leastOfTop,
  locationQuotients,
  varieties,
} from '../../../src/analysis/index.ts';

const amount = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

describe('related and unrelated variety', () => {
  it('by hand: two groups of two', () => {
    // Shares 1/2, 1/4 in one group, 1/8, 1/8 in the other; groups 3/4 and 1/4.
    const { entropy: whole, unrelated, related } = varieties([4, 2, 1, 1], ['a', 'a', 'b', 'b']);
    expect(unrelated).toBeCloseTo(0.75 * Math.log(4 / 3) + 0.25 * Math.log(4), 12);
    expect(related).toBeCloseTo(0.75 * ((2 / 3) * Math.log(1.5) + (1 / 3) * Math.log(3)) + 0.25 * Math.LN2, 12);
    expect(whole).toBeCloseTo(0.5 * Math.LN2 + 0.25 * Math.log(4) + 0.25 * Math.log(8), 12);
  });

  it('are all unrelated where each sector is a group, all related where there is one group', () => {
    expect(varieties([1, 2, 3], ['a', 'b', 'c'])).toMatchObject({ related: 0 });
    const one = varieties([1, 2, 3], ['a', 'a', 'a']);
    expect([one.unrelated, one.related]).toEqual([0, expect.closeTo(entropy([1, 2, 3]), 12)]);
  });

  it('sum to the entropy, whatever the groups and whatever is missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.constantFrom('a', 'b', 'c', 'd')), { minLength: 1, maxLength: 30 }),
        (cells) => {
          const {
            entropy: whole,
            unrelated,
            related,
          } = varieties(
            cells.map(([value]) => value),
            cells.map(([, group]) => group),
          );
          if (Number.isNaN(whole)) expect([unrelated, related]).toEqual([Number.NaN, Number.NaN]);
          else {
            expect(unrelated + related).toBeCloseTo(whole, 10);
            expect(Math.min(unrelated, related)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('name the argument that is wrong', () => {
    expect(() => varieties([1, 2], ['a'])).toThrow(/groups/);
    expect(() => varieties([1, -2], ['a', 'b'])).toThrow(/row: position 1/);
    expect(varieties([], [])).toEqual({ entropy: Number.NaN, unrelated: Number.NaN, related: Number.NaN });
  });
});

describe('the Hachman index', () => {
  it('by hand: shares .5 .3 .2 against .2 .3 .5', () => {
    expect(hachman([50, 30, 20], [20, 30, 50])).toBeCloseTo(1 / (0.25 / 0.2 + 0.09 / 0.3 + 0.04 / 0.5), 12);
  });

  it('is 1 for the same structure, 0 for a sector the reference lacks, missing where nothing is on both sides', () => {
    expect(hachman([2, 4, 6], [1, 2, 3])).toBeCloseTo(1, 12);
    expect(hachman([1, 1], [0, 5])).toBe(0);
    expect(hachman([Number.NaN, 1], [1, Number.NaN])).toBeNaN();
    expect(hachman([0, 5], [0, 9])).toBe(1);
    expect(() => hachman([1], [1, 2])).toThrow(/reference/);
  });

  it('is the inverse of the mean location quotient weighted by shares, and never above 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (cells) => {
          const [row, reference] = [cells.map(([own]) => own), cells.map(([, other]) => other)];
          const total = row.reduce((sum, value) => sum + value, 0);
          const quotients = locationQuotients([row], reference)[0] ?? [];
          const value = hachman(row, reference);
          expect(value).toBeCloseTo(
            1 / row.reduce((sum, own, sector) => sum + (own / total) * (quotients[sector] ?? Number.NaN), 0),
            9,
          );
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});

describe('the least of the top', () => {
  it('counts the top share of what is there, at least one, ties and all', () => {
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect([leastOfTop(ten, 0.2), leastOfTop(ten, 0.21), leastOfTop(ten, 0), leastOfTop(ten, 1)]).toEqual([
      9, 8, 10, 1,
    ]);
    expect(leastOfTop([5, Number.NaN, 5, 5, 1, 1], 0.2)).toBe(5);
    expect(leastOfTop([Number.NaN], 0.2)).toBeNaN();
    expect(() => leastOfTop(ten, 1.5)).toThrow(/share/);
  });

  it('does not count one more for a rounding', () => {
    // 100 · 0.07 is 7.000000000000001.
    expect(
      leastOfTop(
        Array.from({ length: 100 }, (_, index) => index),
        0.07,
      ),
    ).toBe(93);
  });

  it('is reached by the share asked for, or by more only for ties', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const present = values.filter((value) => !Number.isNaN(value));
          const least = leastOfTop(values, percent / 100);
          const wanted = Math.max(Math.min(1, present.length), Math.ceil((present.length * percent) / 100));
          expect(present.filter((value) => value >= least).length).toBeGreaterThanOrEqual(wanted);
          expect(present.filter((value) => value > least).length).toBeLessThanOrEqual(Math.max(0, wanted - 1));
        },
      ),
    );
  });

  it('gives the star for size too', () => {
    const employment = [
      [60, 0],
      [50, 0],
      [40, 9],
      [30, 1],
      [20, Number.NaN],
    ];
    const stars = clusterStars({
      employment,
      wages: employment,
      thresholds: { size: { topShare: 0.4 }, specialisation: 1.5, productivity: 1 },
    });
    expect(stars.map((row) => row.map(({ size }) => size))).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
    expect(() =>
      clusterStars({
        employment,
        wages: employment,
        thresholds: { size: { topShare: 2 }, specialisation: 1, productivity: 1 },
      }),
    ).toThrow(/share/);
    expect(() =>
      clusterStars({
        employment,
        wages: employment,
        thresholds: { size: { topShare: Number.NaN }, specialisation: 1, productivity: 1 },
      }),
    ).toThrow(/thresholds.size/);
  });
});

describe('compound growth', () => {
  it('leads from the one to the other', () => {
    expect(compoundGrowth(100, 121, 2)).toBeCloseTo(0.1, 12);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 9 }),
        (start, end, years) => {
          expect((start * (1 + compoundGrowth(start, end, years)) ** years) / end).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('is missing where a sector comes or goes, and names what is wrong', () => {
    expect([compoundGrowth(0, 5, 1), compoundGrowth(5, 0, 1), compoundGrowth(Number.NaN, 5, 1)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(() => compoundGrowth(-1, 5, 1)).toThrow(/start/);
    expect(() => compoundGrowth(1, 5, 0)).toThrow(/years/);
  });
});
