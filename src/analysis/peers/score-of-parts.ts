/** A part of a score: how much of it there is, from 0 to 1 (NaN where it is not known), and what it weighs. */
export interface ScorePart {
  readonly amount: number;
  readonly weight: number;
}

export interface PartedScore {
  /** From 0 to 100; NaN where too little is known. */
  readonly score: number;
  /** By part, the points it adds; they sum to the score. 0 where it is not known, or weighs nothing. */
  readonly points: readonly number[];
  /** Share of the weights in parts that are known. */
  readonly covered: number;
}

/**
 * A score out of parts: 100 × Σ weight × amount ÷ Σ weight over the parts that are known. None where these hold less than
 * `leastShare` of the weights: nothing is proposed on missing data.
 */
export function scoreOfParts(parts: readonly ScorePart[], leastShare: number): PartedScore {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const known = parts.reduce((sum, { amount, weight }) => sum + (Number.isFinite(amount) ? weight : 0), 0);
  const points = parts.map(({ amount, weight }) =>
    Number.isFinite(amount) && known > 0 ? (100 * weight * amount) / known : 0,
  );
  const covered = total > 0 ? known / total : 0;
  const score = known > 0 && covered >= leastShare - 1e-9 ? points.reduce((sum, one) => sum + one, 0) : Number.NaN;
  return { score, points, covered };
}

/** An amount as a share of what counts as much, from 0 to 1; NaN stays NaN. */
export function shareOfMuch(amount: number, much: number): number {
  return Math.min(1, Math.max(0, amount / much));
}
