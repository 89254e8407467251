import { sumPresent, type Vector } from '../matrix.ts';
import { entropy } from './entropy.ts';
import { sharesOf } from './shares.ts';

export interface Varieties {
  /** Of all sectors; the sum of the other two. */
  readonly entropy: number;
  /** Between groups: how evenly amounts are spread over them. */
  readonly unrelated: number;
  /** Inside groups: the mean of their entropies, weighted by their shares. */
  readonly related: number;
}

/**
 * Entropy in two parts: unrelated variety Σ_g P_g ln(1/P_g) over groups, and related variety Σ_g P_g H_g, where H_g is the entropy of
 * the group's sectors. In nats.
 *
 * @param row one amount a sector of 0 or more; missing ones are left out.
 * @param groups which group each sector is of.
 * @returns NaN where nothing is present or the sum is 0.
 * @throws RangeError naming the argument for unequal lengths or a negative amount.
 *
 * Source: Frenken, van Oort & Verburg, Related variety, unrelated variety and regional economic growth (2007), who take logarithms
 * to base 2.
 */
export function varieties(row: Vector, groups: readonly string[]): Varieties {
  if (groups.length !== row.length)
    throw new RangeError(`groups: has ${groups.length} entries where row has ${row.length} sectors; give one a sector`);
  const shares = sharesOf(row, 'row');
  const members = new Map<string, number[]>();
  shares.forEach((share, sector) => {
    const group = groups[sector] ?? '';
    if (!Number.isNaN(share)) members.set(group, [...(members.get(group) ?? []), share]);
  });
  const inside = [...members.values()].map((own) => ({ own, share: sumPresent(own) })).filter(({ share }) => share > 0);
  return {
    entropy: entropy(row),
    unrelated: entropy(inside.map(({ share }) => share)),
    related: sumPresent(inside.map(({ own, share }) => share * entropy(own))),
  };
}
