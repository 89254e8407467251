import { describe, expect, it } from 'vitest';
import {
  drawRanks,
  type DrawnRanks,
  type DrawOptions,
  type IndexSpec,
  type LeafScores,
} from '../../../src/analysis/index.ts';

const spec: IndexSpec = {
  nodes: [
    { id: 'all', parent: null },
    { id: 'a', parent: 'all' },
    { id: 'b', parent: 'all' },
  ],
  normalise: { method: 'min-max' },
  aggregate: 'arithmetic',
};
const scores = (a: readonly number[], b: readonly number[]): LeafScores => ({
  a: Float64Array.from(a),
  b: Float64Array.from(b),
});

function run(
  choices: readonly LeafScores[],
  change: Partial<DrawOptions> = {},
): { readonly result: DrawnRanks; readonly progress: number[] } {
  const generator = drawRanks(choices, spec, {
    draws: 4000,
    seed: 1,
    level: 0.9,
    compared: [0, 1, 2],
    slice: 1000,
    ...change,
  });
  const progress: number[] = [];
  for (;;) {
    const step = generator.next();
    if (step.done === true) return { result: step.value, progress };
    progress.push(step.value);
  }
}

describe('ranks drawn', () => {
  // A is best in one, B in the other, C second in both: with weights uniform on the simplex A leads B half of the time.
  const reference = scores([1, 0, 0.4], [0, 1, 0.4]);

  it('agree with the shares of the reference: A and B lead one another half of the time, C leads A in four of ten draws', () => {
    const { result } = run([reference]);
    expect(result.ahead[0]?.[1]).toBeCloseTo(0.5, 1);
    expect(result.ahead[2]?.[0]).toBeCloseTo(0.4, 1);
    expect(result.ahead[0]?.[0]).toBeNaN();
    expect([result.low[0], result.high[0]]).toEqual([1, 3]);
  });

  it('do not move for one that is best in everything, whatever is chosen', () => {
    const { result } = run([scores([9, 2, 1], [9, 1, 2]), scores([3, 1, 2], [5, 2, 1])]);
    expect([result.low[0], result.high[0]]).toEqual([1, 1]);
    expect(result.ahead[0]).toEqual([Number.NaN, 1, 1]);
    expect(result.ahead[1]?.[0]).toBe(0);
  });

  it('are the same for the same seed, in slices of any size, and tell how far they are', () => {
    const one = run([reference], { slice: 1000 });
    expect(one.progress).toEqual([0.25, 0.5, 0.75, 1]);
    expect(run([reference], { slice: 7 }).result).toEqual(one.result);
    expect(run([reference], { seed: 2 }).result).not.toEqual(one.result);
  });

  it('leave out a unit without any score, and share between the two what is level', () => {
    const { result } = run([scores([1, 1, Number.NaN], [2, 2, Number.NaN])]);
    expect(result.low[2]).toBeNaN();
    expect(result.ahead[0]?.[1]).toBeCloseTo(0.5, 9);
  });

  it('name what is wrong', () => {
    expect(() => run([reference], { draws: 0 })).toThrow(/draws/);
    expect(() => run([reference], { level: 1 })).toThrow(/level/);
    expect(() => run([])).toThrow(/choices/);
  });
});
