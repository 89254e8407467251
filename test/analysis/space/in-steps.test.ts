import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bivariateInSteps,
  bivariateLocalMoran,
  localMoran,
  localMoranInSteps,
  moran,
  moranInSteps,
  rowStandardised,
} from '../../../src/analysis/index.ts';

/** Regions in a ring, some without a figure. */
const FIGURES = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(Number.NaN)),
  {
    minLength: 5,
    maxLength: 24,
  },
);
const ringOf = (count: number) =>
  rowStandardised(Array.from({ length: count }, (_, at) => [(at + 1) % count, (at + count - 1) % count]));

/** Runs to the end, and gives the shares that were reported with the result. */
function run<Result>(steps: Generator<number, Result>): {
  readonly result: Result;
  readonly shares: readonly number[];
} {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value, shares };
    shares.push(step.value);
  }
}

it('gives the same results however often it reports, and reports a share that only grows', () => {
  fc.assert(
    fc.property(
      FIGURES,
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 9 }),
      (values, drawsAStep, seed) => {
        const weights = ringOf(values.length);
        const around = values.toReversed();
        const test = { permutations: 60, seed };
        const local = { ...test, alpha: 0.05, correction: 'fdr' } as const;
        const whole = run(moranInSteps(values, weights, { ...test, drawsAStep }));
        const own = run(localMoranInSteps(values, weights, { ...local, drawsAStep }));
        const both = run(bivariateInSteps(values, around, weights, { ...local, drawsAStep }));
        expect(whole.result).toEqual(moran(values, weights, test));
        expect(own.result).toEqual(localMoran(values, weights, local));
        expect(both.result).toEqual(bivariateLocalMoran(values, around, weights, local));
        for (const { shares } of [whole, own, both]) {
          expect(shares).toEqual(shares.toSorted((one, other) => one - other));
          for (const share of shares) expect(share > 0 && share <= 1).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('reports several times in a test of many draws, also within one region', () => {
  const values = Array.from({ length: 12 }, (_, at) => (at * 7) % 12);
  const options = { permutations: 500, seed: 1, drawsAStep: 100 };
  expect(run(moranInSteps(values, ringOf(12), options)).shares.length).toBeGreaterThan(20);
  const local = { ...options, alpha: 0.05, correction: 'none' } as const;
  expect(run(localMoranInSteps(values, ringOf(12), local)).shares.length).toBeGreaterThan(12 * 5);
});
