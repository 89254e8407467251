import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  clusterStars,
  cooccurrence,
  economicComplexity,
  relatedness,
  relatednessDensity,
  shiftShare,
  starsOfCell,
} from '../../../src/analysis/index.ts';
import { symmetricEigen } from '../../../src/analysis/symmetric-eigen.ts';

const HIDALGO = [
  [1, 1, 1, 1],
  [0, 1, 0, 0],
  [0, 0, 1, 1],
  [0, 0, 0, 1],
];

describe('co-occurrence and relatedness', () => {
  const counts = cooccurrence([
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
    [0, NaN, 1],
  ]);

  it('counts regions that have both', () => {
    expect(counts).toEqual([
      [2, 2, 1],
      [2, 3, 2],
      [1, 2, 3],
    ]);
  });

  it('takes the size of sectors out, by hand', () => {
    // Off the diagonal: sums 3, 4, 3; whole sum 10.
    expect(relatedness(counts, 'association')[0]).toEqual([NaN, (2 * 10) / (3 * 4), (1 * 10) / (3 * 3)]);
    expect(relatedness(counts, 'cosine')[0]).toEqual([NaN, 2 / Math.sqrt(12), 1 / 3]);
    expect(relatedness(counts, 'jaccard')[0]).toEqual([NaN, 2 / 5, 1 / 5]);
    expect(
      relatedness(
        [
          [5, 0],
          [0, 5],
        ],
        'association',
      ),
    ).toEqual([
      [NaN, NaN],
      [NaN, NaN],
    ]);
  });

  it('gives the density round a sector, the sector itself left out', () => {
    const related = [
      [9, 1, 3],
      [1, 9, 2],
      [3, 2, 9],
    ];
    expect(
      relatednessDensity(
        [
          [1, 0, 1],
          [0, 1, 0],
        ],
        related,
      ),
    ).toEqual([
      [75, 100, 60],
      [25, 0, 40],
    ]);
    expect(relatednessDensity([[1, NaN, 1]], related)).toEqual([[100, 100, 100]]);
    expect(
      relatednessDensity(
        [[1, 1]],
        [
          [NaN, NaN],
          [NaN, NaN],
        ],
      ),
    ).toEqual([[NaN, NaN]]);
  });

  it('names the argument that is wrong', () => {
    expect(() => cooccurrence([[1, 2]])).toThrow(/presence: row 0, column 1 is 2/);
    expect(() => relatedness([[1, 2]], 'cosine')).toThrow(/cooccurrence/);
    expect(() =>
      relatedness(
        [
          [1, 2],
          [3, 1],
        ],
        'cosine',
      ),
    ).toThrow(/symmetric/);
    expect(() => relatednessDensity([[1, 0]], [[1]])).toThrow(/relatedness/);
  });
});

describe('economic complexity', () => {
  it('agrees with the published example', () => {
    const { regions, sectors } = economicComplexity(HIDALGO);
    [-0.075353, -1.602916, 0.747788, 0.930481].forEach((expected, region) =>
      expect(regions[region]).toBeCloseTo(expected, 6),
    );
    expect(sectors.indexOf(Math.min(...sectors))).toBe(1);
    expect(sectors.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
  });

  it('rests on the published eigenvalues', () => {
    const diversity = [4, 1, 2, 1];
    const ubiquity = [1, 2, 2, 3];
    const symmetric = HIDALGO.map((one, row) =>
      HIDALGO.map(
        (two, column) =>
          one.reduce((sum, value, sector) => sum + (value * (two[sector] ?? 0)) / (ubiquity[sector] ?? NaN), 0) /
          Math.sqrt((diversity[row] ?? NaN) * (diversity[column] ?? NaN)),
      ),
    );
    [1, 0.542134, 0.190154, 0.101045].forEach((expected, place) =>
      expect(symmetricEigen(symmetric).values[place]).toBeCloseTo(expected, 6),
    );
  });

  it('does not depend on the order, and leaves a region without sectors out', () => {
    const { regions } = economicComplexity([[0, 0, 0, 0], ...HIDALGO.toReversed()]);
    expect(regions[0]).toBeNaN();
    [0.930481, 0.747788, -1.602916, -0.075353].forEach((expected, region) =>
      expect(regions[region + 1]).toBeCloseTo(expected, 6),
    );
  });

  it('is missing where nothing tells regions apart', () => {
    expect(
      economicComplexity([
        [1, 1],
        [1, 1],
      ]).regions,
    ).toEqual([NaN, NaN]);
    expect(economicComplexity([]).regions).toEqual([]);
  });
});

describe('eigenvectors of a symmetric matrix', () => {
  it('rebuild it', () => {
    const size = 5;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 25, maxLength: 25 }), (cells) => {
        const matrix = Array.from({ length: size }, (_, row) =>
          Array.from(
            { length: size },
            (__, column) => cells[Math.min(row, column) * size + Math.max(row, column)] ?? 0,
          ),
        );
        const { values, vectors } = symmetricEigen(matrix);
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            expect(
              values.reduce(
                (sum, eigenvalue, k) => sum + eigenvalue * (vectors[k]?.[i] ?? NaN) * (vectors[k]?.[j] ?? NaN),
                0,
              ),
            ).toBeCloseTo(value, 8);
          }),
        );
        values.slice(1).forEach((value, k) => expect(value).toBeLessThanOrEqual(values[k] ?? NaN));
      }),
    );
  });
});

describe('shift-share', () => {
  const series = {
    start: [60, 30, 30, 40],
    end: [85, 55, 40, 35],
    referenceStart: [400, 150, 150, 400],
    referenceEnd: [440, 210, 135, 480],
  };

  it('agrees with the example of Farhauer and Kröll', () => {
    const { national, mix, regional, total } = shiftShare(series);
    [
      [national, 24],
      [mix, -1],
      [regional, 32],
      [total, 55],
    ].forEach(([part, expected]) => expect(part).toBeCloseTo(expected ?? NaN, 9));
  });

  it('sums over sectors, and leaves a sector missing anywhere out', () => {
    const { bySector, total } = shiftShare({ ...series, end: [85, NaN, 40, 35] });
    expect(bySector[1]).toEqual({ national: NaN, mix: NaN, regional: NaN, total: NaN });
    expect(total).toBe(30);
    for (const part of bySector.filter((_, sector) => sector !== 1))
      expect(part.national + part.mix + part.regional).toBeCloseTo(part.total, 9);
    expect(bySector[0]?.national).toBeCloseTo(60 * (1055 / 950 - 1), 9);
  });

  it('is missing without sectors and names what is wrong', () => {
    expect(shiftShare({ start: [], end: [], referenceStart: [], referenceEnd: [] }).total).toBeNaN();
    expect(() => shiftShare({ ...series, end: [1] })).toThrow(/^end/);
    expect(() => shiftShare({ ...series, referenceStart: [1, 1, 1, -1] })).toThrow(/^referenceStart: position 3/);
  });
});

describe('the stars of one sector in one region, as the page of industry shows them', () => {
  const thresholds = { specialisation: 1.5, productivity: 1 };
  // The first cell of the table below: 60 of 100 persons, quotient 2.4, wage 10 against 8.8.
  const cell = { employment: 60, quotient: 2.4, wage: 10, referenceWage: 8.8, leastEmployment: 50 };

  it('are those of the whole table', () => {
    expect(starsOfCell(cell, thresholds)).toEqual({
      size: 'earned',
      specialisation: 'earned',
      productivity: 'earned',
      stars: 3,
    });
  });

  it('are at the threshold earned, below it missed', () => {
    expect(starsOfCell({ ...cell, employment: 50, quotient: 1.5, wage: 8.8 }, thresholds).stars).toBe(3);
    expect(starsOfCell({ ...cell, employment: 49, quotient: 1.49, wage: 8.7 }, thresholds)).toEqual({
      size: 'missed',
      specialisation: 'missed',
      productivity: 'missed',
      stars: 0,
    });
  });

  it('are unknown where a figure is missing, and all missed where nobody works', () => {
    expect(starsOfCell({ ...cell, employment: NaN }, thresholds)).toEqual({
      size: 'unknown',
      specialisation: 'unknown',
      productivity: 'unknown',
      stars: 0,
    });
    expect(starsOfCell({ ...cell, leastEmployment: NaN, quotient: NaN, referenceWage: NaN }, thresholds)).toMatchObject(
      { size: 'unknown', specialisation: 'unknown', productivity: 'unknown' },
    );
    expect(starsOfCell({ ...cell, employment: 0, quotient: 0, wage: NaN }, thresholds)).toMatchObject({
      size: 'missed',
      specialisation: 'missed',
      productivity: 'missed',
    });
  });
});

describe('cluster stars', () => {
  const thresholds = { size: 0.5, specialisation: 1.5, productivity: 1 };

  it('are earned one by one', () => {
    // Sector 0: 60 of 100 persons in region 0, quotient (60/100)/(100/400) = 2.4, wage 10 against 8.8.
    const [[first, second] = [], [third] = []] = clusterStars({
      employment: [
        [60, 40],
        [40, 260],
      ],
      wages: [
        [600, 40],
        [280, 5200],
      ],
      thresholds,
    });
    expect(first).toEqual({ size: true, specialisation: true, productivity: true, stars: 3 });
    expect(second).toEqual({ size: false, specialisation: false, productivity: false, stars: 0 });
    expect(third).toMatchObject({ size: false, specialisation: false, productivity: false });
  });

  it('are not earned by what is missing', () => {
    const [[first] = []] = clusterStars({
      employment: [
        [60, 40],
        [40, 260],
      ],
      wages: [
        [NaN, 40],
        [280, 5200],
      ],
      thresholds,
    });
    expect(first).toEqual({ size: true, specialisation: true, productivity: false, stars: 2 });
    const [[none] = []] = clusterStars({
      employment: [
        [NaN, 40],
        [40, 260],
      ],
      wages: [
        [5, 40],
        [280, 5200],
      ],
      thresholds,
    });
    expect(none?.stars).toBe(0);
  });

  it('name the argument that is wrong', () => {
    expect(() => clusterStars({ employment: [[1]], wages: [[1, 2]], thresholds })).toThrow(/wages/);
    expect(() => clusterStars({ employment: [[1]], wages: [[1]], thresholds: { ...thresholds, size: NaN } })).toThrow(
      /thresholds.size/,
    );
  });
});
