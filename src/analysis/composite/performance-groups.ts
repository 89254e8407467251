import type { Vector } from '../matrix.ts';

export const PERFORMANCE_GROUPS = ['emerging', 'moderate', 'strong', 'leader'] as const;
export type PerformanceGroupName = (typeof PERFORMANCE_GROUPS)[number];
const THIRDS = ['upper', 'middle', 'lower'] as const;

export interface PerformanceGroup {
  readonly group: PerformanceGroupName;
  /** Of the group's units, by their score; ties share the better third. */
  readonly third: (typeof THIRDS)[number];
}

/** Where the groups part, in percent of the EU average. */
const PERFORMANCE_LIMITS: readonly [number, number, number] = [70, 100, 125];

/**
 * Performance groups by score relative to the EU average: below the first limit emerging, below the second moderate, up to and with
 * the third strong, above it leader; each group in thirds of its units.
 *
 * @param relative one score a unit, percent of the EU average; NaN where missing.
 * @returns one a unit; null where its score is missing.
 * @throws RangeError naming `limits` where they do not rise.
 *
 * Source: the groups of the European Innovation Scoreboard and its regional edition (since 2021).
 */
export function performanceGroups(relative: Vector, limits = PERFORMANCE_LIMITS): (PerformanceGroup | null)[] {
  const [low, middle, high] = limits;
  if (!(low < middle && middle < high))
    throw new RangeError(`limits: ${limits.join(', ')} do not rise; give three that do`);
  const groupOf = (score: number): PerformanceGroupName =>
    score < low ? 'emerging' : score < middle ? 'moderate' : score <= high ? 'strong' : 'leader';
  const known = Array.from(relative).filter((score) => !Number.isNaN(score));
  return Array.from(relative, (score): PerformanceGroup | null => {
    if (Number.isNaN(score)) return null;
    const group = groupOf(score);
    const own = known.filter((other) => groupOf(other) === group);
    const better = own.filter((other) => other > score).length;
    return { group, third: THIRDS[Math.floor((3 * better) / own.length)] ?? 'lower' };
  });
}
