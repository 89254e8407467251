/** Between which places a rank lies; 1 is best. */
export interface RankSpan {
  readonly low: number;
  readonly high: number;
}

/** Whether one is better beyond the uncertainty of both ranks: its worst place is before the other's best. Not where either is unknown. */
export function isReallyBetter(one: RankSpan, other: RankSpan): boolean {
  return one.high < other.low;
}
