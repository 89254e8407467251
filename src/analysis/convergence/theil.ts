import type { Vector } from '../matrix.ts';

export interface Theil {
  readonly total: number;
  /** Inequality inside the groups, each weighted by its share of the whole amount. */
  readonly within: number;
  readonly between: number;
}

/**
 * Theil's T of inequality, Σ w·(y/μ)·ln(y/μ) over weight shares w, taken apart into within and between groups (they sum to the total).
 *
 * @param values one figure a unit per head (GDP per inhabitant, say), 0 or more. @param weights its heads, 0 or more.
 * @param groups the group of each unit, its country, say. Units missing a value or weight are left out.
 * @returns NaN throughout where nothing is left or everything is 0.
 * @throws RangeError naming the argument for unequal lengths or a negative figure.
 *
 * Source: Theil, Economics and Information Theory (1967); decomposition as in Shorrocks (1980).
 */
export function theil(values: Vector, weights: Vector, groups: readonly (string | number)[]): Theil {
  if (weights.length !== values.length)
    throw new RangeError(`weights: has ${weights.length} figures where values has ${values.length}`);
  if (groups.length !== values.length)
    throw new RangeError(`groups: has ${groups.length} entries where values has ${values.length}`);
  const byGroup = new Map<string | number, { heads: number; amount: number; logs: number }>();
  const all = { heads: 0, amount: 0, logs: 0 };
  values.forEach((value, unit) => {
    const heads = weights[unit] ?? NaN;
    if (value < 0 || value === Infinity)
      throw new RangeError(`values: position ${unit} is ${value}; give figures of 0 or more, NaN for missing`);
    if (heads < 0 || heads === Infinity)
      throw new RangeError(`weights: position ${unit} is ${heads}; give figures of 0 or more, NaN for missing`);
    if (Number.isNaN(value + heads)) return;
    const group = byGroup.get(groups[unit] ?? '') ?? { heads: 0, amount: 0, logs: 0 };
    byGroup.set(groups[unit] ?? '', group);
    for (const part of [group, all]) {
      part.heads += heads;
      part.amount += heads * value;
      part.logs += value === 0 ? 0 : heads * value * Math.log(value);
    }
  });
  const total = inequality(all);
  if (Number.isNaN(total)) return { total, within: NaN, between: NaN };
  let within = 0;
  let between = 0;
  for (const group of byGroup.values()) {
    const share = group.amount / all.amount;
    if (share === 0) continue;
    within += share * inequality(group);
    between += share * Math.log(group.amount / group.heads / (all.amount / all.heads));
  }
  return { total, within, between };
}

function inequality({ heads, amount, logs }: { heads: number; amount: number; logs: number }): number {
  return amount > 0 ? logs / amount - Math.log(amount / heads) : NaN;
}
