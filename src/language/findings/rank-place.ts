/** A rank among those ranked, 1 = best, and between which it lies in most draws of the method: NaN until they are drawn. */
export interface RankPlace {
  readonly rank: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

type Third = 'first' | 'middle' | 'last';

/** Whether the draws hold more than a third of all places, so that the rank itself tells little. */
export function isWide({ of, low, high }: Pick<RankPlace, 'of' | 'low' | 'high'>): boolean {
  return high - low + 1 > of / 3;
}

/** The third of the places a rank stands in. */
export function thirdOf({ rank, of }: Pick<RankPlace, 'rank' | 'of'>): Third {
  return (['first', 'middle', 'last'] as const)[Math.min(2, Math.floor(((rank - 1) * 3) / of))] ?? 'last';
}
