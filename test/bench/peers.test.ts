import { describe, expect, it } from 'vitest';
import { indexOverColumns } from '../../src/analysis/index.ts';
import { differenceBetween } from './peers/agreement.ts';
import { loopsOnDraws } from './peers/draw-loops.ts';
import { engineOnDraws, engineOnWeights } from './peers/engine.ts';
import { loopsOnWeights } from './peers/loops.ts';
import { drawWork, OVERALL, weightWork, withWeight } from './peers/work.ts';

const missingIn = (column: ArrayLike<number> | undefined): number =>
  Array.from(column ?? []).filter(Number.isNaN).length;

describe('the work that the bench compares on', () => {
  const work = weightWork(2024);
  const leaves = Object.keys(work.columns);
  const { scores, clamped } = indexOverColumns(work.columns, work.spec);

  it('is as large as ours and holds what makes ours awkward', () => {
    expect([leaves.length, work.regions]).toEqual([35, 250]);
    const missing = leaves.reduce((sum, id) => sum + missingIn(work.columns[id]), 0) / (leaves.length * work.regions);
    expect(missing).toBeGreaterThan(0.05);
    expect(missing).toBeLessThan(0.15);
    const scales = leaves.flatMap((id) => work.spec.calibration[id] ?? []);
    expect(scales.some(({ winsorLow }) => winsorLow !== null)).toBe(true);
    expect(scales.some(({ winsorHigh }) => winsorHigh !== null)).toBe(true);
    expect(scales.some(({ transform }) => transform?.isReflected === false)).toBe(true);
    expect(scales.some(({ transform }) => transform?.isReflected === true)).toBe(true);
    expect(leaves.some((id) => clamped[id]?.includes(1))).toBe(true);
    expect(leaves.filter((id) => Number.isNaN(work.benchmark[id]))).toHaveLength(1);
    // Coverage turns some regions away, as the whole and in single themes, but not most.
    for (const node of [OVERALL, 'theme_0', 'theme_3']) {
      expect(missingIn(scores[node]), node).toBeGreaterThan(0);
      expect(missingIn(scores[node]), node).toBeLessThan(50);
    }
  });

  it('is the same for the same seed, and the weight that moves moves scores', () => {
    expect(weightWork(2024)).toEqual(work);
    expect(weightWork(2025).columns).not.toEqual(work.columns);
    expect(indexOverColumns(work.columns, withWeight(work, 3)).scores[OVERALL]).not.toEqual(scores[OVERALL]);
  });
});

describe('plain loops', () => {
  it.each([1, 2, 3])('give the scores, gaps and ranks of the engine, whatever the weight: seed %i', (seed) => {
    const work = weightWork(seed);
    const [engine, loops] = [engineOnWeights(work), loopsOnWeights(work)];
    for (const weight of [0, 0.1, 1, 2.7]) {
      const [made, held] = [engine.run(weight)(), loops.run(weight)()];
      expect(Object.keys(held.score)).toHaveLength(42);
      for (const kind of ['score', 'gap', 'rank'] as const)
        expect(differenceBetween(made[kind], held[kind]), kind).toBeNull();
    }
  });

  it.each([1, 2, 3])('draw the ranks that the engine draws: seed %i', (seed) => {
    const work = drawWork(seed, 60);
    const [made, held] = [engineOnDraws(work).run(seed)(), loopsOnDraws(work).run(seed)()];
    expect(differenceBetween({ ...made }, { ...held })).toBeNull();
    expect(differenceBetween({ ...made }, { ...loopsOnDraws(work).run(seed + 1)() })).not.toBeNull();
  });
});

describe('the difference between two answers', () => {
  const of = (...values: number[]): Float64Array => Float64Array.from(values);
  const one = { a: of(1, Number.NaN), b: of(2, 3) };

  it('is none within rounding, with the same figures missing', () => {
    expect(differenceBetween(one, { b: of(2, 3 + 1e-12), a: of(1, Number.NaN) })).toBeNull();
  });

  it.each([
    ['"a", row 0, is 1 and 1.00001', { ...one, a: of(1.00001, Number.NaN) }],
    ['"a", row 1, is NaN and 0', { ...one, a: of(1, 0) }],
    ['"b", row 1, is 3 and NaN', { ...one, b: of(2, Number.NaN) }],
    ['"b" has 2 rows and 1', { ...one, b: of(2) }],
    ['"b" is in one of them only', { a: one.a }],
    ['"c" is in one of them only', { ...one, c: of(1) }],
  ])('is found: %s', (words, other) => {
    expect(differenceBetween(one, other)).toBe(words);
  });
});
