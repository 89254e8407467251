import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { compositeIndex, rankAcceptability, rankIntervals, type IndexSpec } from '../../../src/analysis/index.ts';
import { asemSpec, asemUnits } from '../composite/asem.ts';

describe('rank acceptability', () => {
  it('of two specialists and a compromise, as published', () => {
    const [a, b, c] = rankAcceptability(
      [
        [1, 0],
        [0, 1],
        [0.4, 0.4],
      ],
      { draws: 100_000, seed: 1 },
    );
    for (const [row, expected] of [
      [a, [0.5, 0.1, 0.4]],
      [b, [0.5, 0.1, 0.4]],
      [c, [0, 0.8, 0.2]],
    ] as const) {
      row?.forEach((share, rank) => expect(Math.abs(share - (expected[rank] ?? NaN))).toBeLessThan(0.01));
    }
  });

  it('repeats exactly for a seed, and sums to 1 by unit and by rank', () => {
    const scores = [
      [3, 1, 2],
      [1, 3, 2],
      [2, 2, 2.5],
      [0, 1, 9],
    ];
    const shares = rankAcceptability(scores, { draws: 500, seed: 7 });
    expect(rankAcceptability(scores, { draws: 500, seed: 7 })).toEqual(shares);
    expect(rankAcceptability(scores, { draws: 500, seed: 8 })).not.toEqual(shares);
    shares.forEach((row, rank) => {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares.reduce((sum, unit) => sum + (unit[rank] ?? NaN), 0)).toBeCloseTo(1, 9);
    });
  });

  it('lets ties share their ranks, and a unit without figures take none', () => {
    const shares = rankAcceptability(
      [
        [1, 1],
        [1, 1],
        [NaN, NaN],
        [0, NaN],
      ],
      { draws: 20, seed: 1 },
    );
    expect(shares[0]?.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.5, 0.5, 0, 0]);
    expect(shares[2]).toEqual([NaN, NaN, NaN, NaN]);
    expect(shares[3]?.[2]).toBeCloseTo(1, 9);
  });

  it('names the argument that is wrong', () => {
    expect(() => rankAcceptability([[1], [1, 2]], { draws: 1, seed: 1 })).toThrow(/scores: row 1/);
    expect(() => rankAcceptability([[1]], { draws: 0, seed: 1 })).toThrow(/draws/);
    expect(() => rankAcceptability([[1]], { draws: 1, seed: 0.5 })).toThrow(/seed/);
  });
});

describe('rank intervals', () => {
  const options = { draws: 200, seed: 3, level: 0.9, vary: { weights: 0.25 } } as const;

  it('stand round the rank by the method as given', () => {
    const ranks = rankIntervals(asemUnits, asemSpec, options);
    const ofUnit = (unit: string): (typeof ranks)[number] | undefined => ranks.find((row) => row.unit === unit);
    expect(ofUnit('CHE')).toMatchObject({ rank: 1, low: 1, high: 1 });
    expect(ofUnit('IND')?.rank).toBe(45);
    expect(ofUnit('IND')?.low).toBeLessThanOrEqual(45);
    expect(ofUnit('IND')?.high).toBeGreaterThanOrEqual(45);
    for (const { acceptability } of ranks)
      expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(ranks.some(({ low, high }) => high - low >= 2)).toBe(true);
    expect(rankIntervals(asemUnits, asemSpec, options)).toEqual(ranks);
  });

  it('are drawn as the ranges of the page are: any weights at all, as in the reference of rank acceptability', () => {
    const spec: IndexSpec = {
      nodes: [
        { id: 'all', parent: null },
        { id: 'a', parent: 'all' },
        { id: 'b', parent: 'all' },
      ],
      normalise: { method: 'min-max' },
      aggregate: 'arithmetic',
    };
    const units = table({ unit: ['A', 'B', 'C'], a: [1, 0, 0.4], b: [0, 1, 0.4] });
    const ranks = rankIntervals(units, spec, { draws: 100_000, seed: 2, level: 0.9, vary: { weights: 'any' } });
    const expected = [
      [0.5, 0.1, 0.4],
      [0.5, 0.1, 0.4],
      [0, 0.8, 0.2],
    ];
    ranks.forEach(({ acceptability }, unit) =>
      acceptability.forEach((share, rank) =>
        expect(Math.abs(share - (expected[unit]?.[rank] ?? NaN))).toBeLessThan(0.01),
      ),
    );
    expect(ranks.map(({ low, high }) => [low, high])).toEqual([
      [1, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('are none without units', () => {
    expect(rankIntervals(asemUnits.slice(0, 0), asemSpec, options)).toEqual([]);
    expect(rankAcceptability([], { draws: 1, seed: 1 })).toEqual([]);
  });

  it('are a point where nothing varies', () => {
    for (const { rank, low, high } of rankIntervals(asemUnits, asemSpec, { ...options, draws: 5, vary: {} })) {
      expect([low, high]).toEqual([rank, rank]);
    }
  });

  it('take in other normalisations and treatments, ranks being best when low', () => {
    const ranks = rankIntervals(asemUnits, asemSpec, {
      ...options,
      vary: {
        normalisation: [
          { method: 'min-max' },
          { method: 'z-score' },
          { method: 'rank' },
          { method: 'percentile-rank' },
        ],
        treatment: [null, asemSpec.treat ?? null],
      },
    });
    expect(ranks.find(({ unit }) => unit === 'CHE')?.high).toBeLessThanOrEqual(5);
    expect(ranks.find(({ unit }) => unit === 'IND')?.low).toBeGreaterThan(30);
  });

  it('have no rank for a unit without score', () => {
    const spec: IndexSpec = {
      nodes: [{ id: 'v', parent: null }],
      normalise: { method: 'min-max' },
      aggregate: 'arithmetic',
    };
    const units = table({ unit: ['x', 'none', 'y'], v: [1, NaN, 2] });
    expect(compositeIndex(units, spec).scores.array('v')[1]).toBeNaN();
    expect(rankIntervals(units, spec, { ...options, draws: 4 })[1]).toEqual({
      unit: 'none',
      rank: NaN,
      low: NaN,
      high: NaN,
      acceptability: [0, 0, 0],
    });
  });

  it('name the argument that is wrong', () => {
    expect(() => rankIntervals(asemUnits, asemSpec, { ...options, level: 1 })).toThrow(/level/);
    expect(() => rankIntervals(asemUnits, asemSpec, { ...options, vary: { weights: 2 } })).toThrow(/vary.weights/);
    expect(() => rankIntervals(asemUnits, asemSpec, { ...options, vary: { treatment: [] } })).toThrow(/vary/);
  });
});
