import type { Column } from '../composite/specification.ts';
import { pairsOf, pearson, type Correlation } from '../composite/pearson.ts';

/** Ranks from 1 for the smallest; ties share the mean of theirs. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, unit) => unit).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = values.map(() => NaN);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? -1] === values[order[from] ?? -1]) to += 1;
    for (const unit of order.slice(from, to)) ranks[unit] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Spearman's rank correlation over the units that have both figures: Pearson's correlation of the ranks, where ties share the mean
 * of theirs (as R's `cor(method = "spearman")`; simple-statistics breaks ties by position).
 *
 * @param x, y one figure a unit; NaN where missing.
 * @throws RangeError naming `y` where the two are of different lengths.
 */
export function spearman(x: Column, y: Column): Correlation {
  const [left, right] = pairsOf(x, y);
  return pearson(meanRanks(left), meanRanks(right));
}
