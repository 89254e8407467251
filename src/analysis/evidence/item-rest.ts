import type { Column } from '../composite/specification.ts';
import { pearson, type Correlation } from '../composite/pearson.ts';

/** Share of the others' weight that a unit must have for their mean to stand for them. */
const NEEDED = 0.5;

/**
 * How each series moves with the rest of its group: its correlation with the weighted mean of the others, over the units that have it
 * and at least half of the others by weight. Negative: it contradicts them.
 *
 * @param columns one a series, of equal length, all turned so that higher is better; NaN where missing.
 * @param weights one a series.
 * @throws RangeError naming `weights` where there is not one a series.
 */
export function itemRest(columns: readonly Column[], weights: readonly number[]): Correlation[] {
  if (weights.length !== columns.length)
    throw new RangeError(`weights: ${weights.length} for ${columns.length} series; give one each`);
  const weightOf = (item: number): number => weights[item] ?? 0;
  return columns.map((column, item) => {
    const others = columns.map((_, other) => other).filter((other) => other !== item && weightOf(other) > 0);
    const all = others.reduce((sum, other) => sum + weightOf(other), 0);
    const rest = Array.from(column, (_, unit) => {
      let [sum, present] = [0, 0];
      for (const other of others) {
        const value = columns[other]?.[unit] ?? NaN;
        if (!Number.isFinite(value)) continue;
        sum += weightOf(other) * value;
        present += weightOf(other);
      }
      return present > 0 && present / all >= NEEDED ? sum / present : NaN;
    });
    return pearson(column, rest);
  });
}
