import type { Vector } from '../matrix.ts';

/**
 * Area under the receiver operating characteristic: of all pairs of one case that came true and one that did not, the share in
 * which the first has the higher score; ties count half. 0.5 is chance, 1 is never wrong.
 *
 * @param scores one a case; a case without a score is left out.
 * @param outcomes whether each case came true.
 * @returns NaN where all cases or none came true.
 * @throws RangeError naming `outcomes` where its length is another.
 *
 * Source: Hanley & McNeil, The meaning and use of the area under a receiver operating characteristic curve (1982); the
 * Mann-Whitney statistic over the number of pairs.
 */
export function areaUnderCurve(scores: Vector, outcomes: readonly boolean[]): number {
  if (outcomes.length !== scores.length)
    throw new RangeError(`outcomes: ${outcomes.length} for ${scores.length} scores; give one a score`);
  const cases = Array.from(scores, (score, at) => ({ score, isTrue: outcomes[at] === true })).filter(
    ({ score }) => !Number.isNaN(score),
  );
  cases.sort((one, other) => one.score - other.score);
  const hits = cases.filter(({ isTrue }) => isTrue).length;
  let ranks = 0;
  for (let first = 0; first < cases.length; ) {
    let end = first;
    while (end < cases.length && cases[end]?.score === cases[first]?.score) end += 1;
    // Ties share the mean of their ranks, which begin at 1.
    const rank = (first + 1 + end) / 2;
    for (let at = first; at < end; at += 1) if (cases[at]?.isTrue === true) ranks += rank;
    first = end;
  }
  const pairs = hits * (cases.length - hits);
  return pairs > 0 ? (ranks - (hits * (hits + 1)) / 2) / pairs : NaN;
}
