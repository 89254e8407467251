import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  KNOWN_RELATEDNESS,
  knownRelatedness,
  knownSectors,
  levelBreaks,
} from '../../../src/analysis/index.ts';
import fc from '../../seeded.ts';

const NaNs = Number.NaN;

describe('relatedness over the regions that know both', () => {
  // Two sectors in ten regions: six know both; of those three have the first, three the second, two both.
  const presence = [
    [1, 1],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
    [0, 0],
    [1, NaNs],
    [NaNs, 1],
    [NaNs, NaNs],
    [0, NaNs],
  ];
  const of = (method: (typeof KNOWN_RELATEDNESS)[number], leastKnown = 0): number =>
    knownRelatedness(presence, method, leastKnown)[0]?.[1] ?? NaNs;

  it('is as worked out by hand', () => {
    expect(of('beyond-chance')).toBeCloseTo((2 - 1.5) / 3, 12);
    expect(of('smaller-conditional')).toBeCloseTo(2 / 3, 12);
    expect(of('cosine')).toBeCloseTo(2 / 3, 12);
    expect(of('jaccard')).toBeCloseTo(2 / 4, 12);
    expect(of('association')).toBeCloseTo(2 / 1.5, 12);
    expect(of('shrunken-association')).toBeCloseTo(7 / 6.5, 12);
    // The correlation of the two columns over the six regions.
    expect(of('correlation')).toBeCloseTo(1 / 3, 12);
  });

  it('is none for sectors known in too few regions, of those that know any', () => {
    // Nine regions know something: the first sector is known in eight, the second in seven.
    expect(knownSectors(presence, 0.8)).toEqual([true, false]);
    expect(of('beyond-chance', 7 / 9)).toBeGreaterThan(0);
    expect(of('beyond-chance', 0.8)).toBeNaN();
  });

  it('never hangs on regions that do not know both, is symmetric, and chance or less is nought', () => {
    const cell = fc.constantFrom(0, 0, 1, 1, NaNs);
    const matrix = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(matrix, fc.constantFrom(...KNOWN_RELATEDNESS), fc.constantFrom(0, 1), (rows, method, other) => {
        const made = knownRelatedness(rows, method);
        made.forEach((row, one) => row.forEach((value, two) => expect(value).toEqual(made[two]?.[one])));
        made.forEach((row, one) => expect(row[one]).toBeNaN());
        expect(made.flat().some((value) => value < 0 || value === Infinity)).toBe(false);
        if (
          method === 'beyond-chance' ||
          method === 'correlation' ||
          method === 'jaccard' ||
          method === 'smaller-conditional' ||
          method === 'cosine'
        )
          expect(made.flat().every((value) => Number.isNaN(value) || value <= 1 + 1e-12)).toBe(true);
        // A region that knows the first sector only tells nothing of the pair.
        expect(knownRelatedness([...rows, [other, NaNs, NaNs, NaNs]], method)).toEqual(made);
      }),
    );
  });

  it('refuses what is no presence and no share', () => {
    expect(() => knownRelatedness([[2]], 'cosine')).toThrow(/presence/);
    expect(() => knownRelatedness([[1]], 'cosine', 2)).toThrow(/leastKnown/);
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties half', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(areaUnderCurve([1, 2, 3, 4], [true, true, false, false])).toBe(0);
    expect(areaUnderCurve([1, 1, 1], [true, false, false])).toBe(0.5);
    expect(areaUnderCurve([3, 1, 2, NaNs], [true, true, false, false])).toBe(0.5);
    expect(areaUnderCurve([1, 2], [true, true])).toBeNaN();
    expect(() => areaUnderCurve([1], [])).toThrow(/outcomes/);
  });

  it('agrees with counting every pair, and turns round with the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 40 }), (cases) => {
        const [scores, outcomes] = [cases.map(([score]) => score), cases.map(([, outcome]) => outcome)];
        const [hits, misses] = [
          scores.filter((_, at) => outcomes[at]),
          scores.filter((_, at) => outcomes[at] === false),
        ];
        const right = hits.reduce(
          (sum, hit) => sum + misses.reduce((own, miss) => own + (hit > miss ? 1 : hit === miss ? 0.5 : 0), 0),
          0,
        );
        const area = areaUnderCurve(scores, outcomes);
        if (hits.length * misses.length === 0) expect(area).toBeNaN();
        else {
          expect(area).toBeCloseTo(right / (hits.length * misses.length), 12);
          expect(
            areaUnderCurve(
              scores.map((score) => -score),
              outcomes,
            ),
          ).toBeCloseTo(1 - area, 12);
        }
      }),
    );
  });
});

describe('breaks of a series', () => {
  const rule = { factor: 2, least: 1000, timesUsual: 4 };

  it('are steps out of line with the others: those of the building trades of Oberbayern and Slovakia', () => {
    expect(levelBreaks([3631, 56_640, 57_418, 59_335, 67_625, 67_061, 81_259, 80_462], rule)).toEqual([1]);
    expect(levelBreaks([9004, 8342, 41_152, 39_435, 35_707, 32_946, 36_051, 33_888], rule)).toEqual([2]);
  });

  it('are none where the series always moves so, where few are meant, or where too little is known', () => {
    expect(levelBreaks([1000, 2100, 900, 2500, 1100, 2400], rule)).toEqual([]);
    expect(levelBreaks([100, 300, 300, 310, 305, 300], rule)).toEqual([]);
    expect(levelBreaks([1000, 9000, 9100], rule)).toEqual([]);
  });

  it('reach over years without a figure, and begin or end at nought', () => {
    expect(levelBreaks([5000, 5100, NaNs, 15_000, 15_100, 15_050, 15_000], rule)).toEqual([3]);
    expect(levelBreaks([0, 25_450, 25_000, 24_800, 24_900], rule)).toEqual([1]);
  });

  it('do not hang on the unit or on the order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 10 }), (series) => {
        const found = levelBreaks(series, rule);
        expect(
          levelBreaks(
            series.map((value) => value * 8),
            { ...rule, least: 8000 },
          ),
        ).toEqual(found);
        expect(
          levelBreaks(series.toReversed(), rule)
            .map((at) => series.length - at)
            .toReversed(),
        ).toEqual(found);
      }),
    );
    expect(() => levelBreaks([-1], rule)).toThrow(/series/);
    expect(() => levelBreaks([1], { ...rule, factor: 1 })).toThrow(/factor/);
  });
});
