import { drawRanks, gapsOverColumns, indexOverColumns } from '../../../src/analysis/index.ts';
import { ranks } from '../../../src/engine/scores/ranks.ts';
import { withWeight, type Contestant, type DrawWork, type Intervals, type Standing, type WeightWork } from './work.ts';

/**
 * The functions that the atlas itself calls when a weight moves. Beside the answer they check the tree and every figure,
 * keep the treated figures, which scores were clamped and the steps by which the index was made, and keep for the gaps
 * the scores of both sides on every node: what a gap is made of can be asked without computing again. Not in it: picking
 * the year of every figure, themes with too few figures of their own, notices (`A weight moved` in the table has them).
 */
export function engineOnWeights(work: WeightWork): Contestant<Standing> {
  return {
    name: 'engine',
    run: (weight) => {
      const spec = withWeight(work, weight);
      const { scores } = indexOverColumns(work.columns, spec);
      const { gap } = gapsOverColumns(work.columns, spec, work.benchmark);
      const rank = Object.entries(scores).map(([id, column]) => [id, ranks([...column], 'highest')] as const);
      return () => ({
        score: scores,
        gap,
        rank: Object.fromEntries(rank.map(([id, column]) => [id, Float64Array.from(column)])),
      });
    },
  };
}

/** The generator behind the ranges of ranks, run through at once; it also stands ready to pause after every 50 draws. */
export function engineOnDraws({ choices, spec, draws, level }: DrawWork): Contestant<Intervals> {
  return {
    name: 'engine',
    run: (seed) => {
      const generator = drawRanks(choices, spec, { draws, seed, level, compared: [], slice: 50 });
      for (;;) {
        const step = generator.next();
        if (step.done === true) {
          const { low, high } = step.value;
          return () => ({ low: Float64Array.from(low), high: Float64Array.from(high) });
        }
      }
    },
  };
}
