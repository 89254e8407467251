import type { TrendPoint } from '../../model/index.ts';

/** Of one line of a score: how many indicators its changes from year to year rest on, of how many. */
export interface Steps {
  readonly name: string | null;
  readonly least: number;
  readonly most: number;
  readonly of: number | null;
}

/** Empty without a change. */
export function stepsOf(
  name: string | null,
  points: readonly Pick<TrendPoint, 'leaves'>[],
  of: number | null = null,
): readonly Steps[] {
  const leaves = points.slice(1).map((point) => point.leaves);
  return leaves.length === 0 ? [] : [{ name, least: Math.min(...leaves), most: Math.max(...leaves), of }];
}
