import type { Matrix } from '../matrix.ts';
import { requireCount, seededRandom } from '../random.ts';
import { kMeansOf } from './k-means.ts';
import { readPoints, requireGroups, type Points } from './points.ts';

export interface GapStatistic {
  /** 1 to `kMax`. */
  readonly k: number[];
  /** How much tighter the groups are than those of points without any, in logarithms of the squared distances within. */
  readonly gap: number[];
  /** Standard error of each, with the error of the simulation: s·√(1 + 1/references). */
  readonly se: number[];
}

export interface GapOptions {
  readonly kMax: number;
  /** How many sets of points without groups it is held against. */
  readonly references: number;
  readonly seed: number;
}

/** Starts of k-means for every number of groups. */
const STARTS = 8;

/**
 * The gap statistic: for each number of groups, how much smaller the squared distances within groups are than in points spread
 * evenly over the ranges of the columns.
 *
 * @throws RangeError naming the argument.
 *
 * Source: Tibshirani, Walther & Hastie (2001), references over the ranges of the variables; as `clusGap(…, d.power = 2, spaceH0 = "original")` of the R
 * package cluster.
 */
export function gapStatistic(matrix: Matrix, options: GapOptions): GapStatistic {
  const steps = gapInSteps(matrix, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same; yields the share done after every reference. */
export function* gapInSteps(matrix: Matrix, { kMax, references, seed }: GapOptions): Generator<number, GapStatistic> {
  const points = readPoints(matrix);
  requireGroups(kMax, points.count, 'kMax');
  requireCount(references, 'references', 2);
  const random = seededRandom(seed);
  const counts = Array.from({ length: kMax }, (_, index) => index + 1);
  const logWithin = (given: Points): number[] =>
    counts.map((k) => Math.log(kMeansOf(given, { k, seed, restarts: STARTS }).withinSS));
  const observed = logWithin(points);
  const drawn: number[][] = [];
  for (let reference = 0; reference < references; reference += 1) {
    drawn.push(logWithin(evenly(points, random)));
    yield (reference + 1) / references;
  }
  const means = counts.map((_, at) => drawn.reduce((sum, row) => sum + (row[at] ?? 0), 0) / references);
  return {
    k: counts,
    gap: counts.map((_, at) => (means[at] ?? 0) - (observed[at] ?? 0)),
    se: counts.map((_, at) => {
      const squares = drawn.reduce((sum, row) => sum + ((row[at] ?? 0) - (means[at] ?? 0)) ** 2, 0);
      return Math.sqrt((squares / references) * (1 + 1 / references));
    }),
  };
}

/** As many points, each column even over its range. */
function evenly({ count, size, at }: Points, random: () => number): Points {
  const low = new Float64Array(size).fill(Infinity);
  const high = new Float64Array(size).fill(-Infinity);
  at.forEach((value, place) => {
    const column = place % size;
    if (value < (low[column] ?? 0)) low[column] = value;
    if (value > (high[column] ?? 0)) high[column] = value;
  });
  return {
    count,
    size,
    at: Float64Array.from(at, (_, place) => {
      const least = low[place % size] ?? 0;
      return least + random() * ((high[place % size] ?? 0) - least);
    }),
  };
}

/**
 * The smallest number of groups whose gap is within one standard error of the next one's: the rule of the paper. The last where none is.
 */
export function gapChoice({ k, gap, se }: GapStatistic): number {
  const at = gap.findIndex((value, index) => {
    const next = gap[index + 1];
    return next !== undefined && value >= next - (se[index + 1] ?? 0);
  });
  return k[at < 0 ? k.length - 1 : at] ?? 1;
}
