import type { Disagreement, IndicatorId, RegionCode, ScoreNode, Placing } from '../../model/index.ts';
import { ranks } from '../scores/ranks.ts';

/** A part of the score, one value a region, higher = better. */
export interface Part {
  readonly id: ScoreNode | IndicatorId;
  readonly weight: number;
  readonly values: readonly number[];
}

/** An indicator that counts in the other index only, turned so that higher = better there; `strength`: how far it goes with that index, 0-1. */
export interface Candidate {
  readonly id: IndicatorId;
  readonly strength: number;
  readonly values: readonly number[];
}

/** Told of each disagreement. */
const MOST_PULLS = 3;
const MOST_ELSEWHERE = 2;
/** What hardly goes with the other index explains nothing of it. */
const LEAST_STRENGTH = 0.3;
/** Of the regions compared: a rank must differ by so much to be a cause. */
const FAR = 0.1;

interface Ranked<Id> {
  readonly id: Id;
  readonly weight: number;
  readonly rank: readonly number[];
  readonly of: number;
}

function ranked<Id>(id: Id, weight: number, values: readonly number[]): Ranked<Id> {
  return { id, weight, rank: ranks(values, 'highest'), of: values.filter(Number.isFinite).length };
}

/**
 * Those that place a region far on one side of a rank, and at least as far as the place they are to explain: `side` 1 before them, -1 behind
 * them. The weightiest distance first.
 */
function pulling<Id>(
  among: readonly Ranked<Id>[],
  row: number,
  from: number,
  to: number,
  side: 1 | -1,
  regions: number,
  most: number,
): Placing<Id>[] {
  return among
    .map(({ id, weight, rank, of }) => ({
      id,
      rank: rank[row] ?? Number.NaN,
      of,
      pull: weight * side * (from - (rank[row] ?? Number.NaN) * (regions / of)),
    }))
    .filter(({ pull, rank, of }) => {
      const scaled = rank * (regions / of);
      // Fewer regions may have it: its place says so as it is written and on the scale of the two rankings.
      return (
        pull > 0 && side * (from - scaled) >= FAR * regions && side * (to - rank) >= 0 && side * (to - scaled) >= 0
      );
    })
    .toSorted((one, other) => other.pull - one.pull)
    .slice(0, most)
    .map(({ id, rank, of }) => ({ id, rank, of }));
}

/**
 * The regions that two rankings place furthest apart, each with its causes out of the figures. A part of the score lifts a region here
 * (or holds it back) where it ranks by it at least as well (as badly) as here, and better (worse) than the other index places it: by its
 * weight times that distance. What counts there only is a cause where it places the region at least as badly (as well) as it stands there.
 */
export function disagreementsOf(
  regions: readonly RegionCode[],
  ownRank: readonly number[],
  otherRank: readonly number[],
  parts: readonly Part[],
  candidates: readonly Candidate[],
  most: number,
): Disagreement[] {
  const own = parts.map(({ id, weight, values }) => ranked(id, weight, values));
  const elsewhere = candidates
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
    .map(({ id, strength, values }) => ranked(id, strength, values));
  const distance = (row: number): number => Math.abs((ownRank[row] ?? Number.NaN) - (otherRank[row] ?? Number.NaN));
  return regions
    .map((region, row) => ({ region, row }))
    .filter(({ row }) => distance(row) > 0)
    .toSorted((one, other) => distance(other.row) - distance(one.row))
    .slice(0, most)
    .map(({ region, row }): Disagreement => {
      const [here, there] = [ownRank[row] ?? Number.NaN, otherRank[row] ?? Number.NaN];
      const side = here < there ? 1 : -1;
      return {
        region,
        ownRank: here,
        otherRank: there,
        pulls: pulling(own, row, there, here, side, regions.length, MOST_PULLS),
        elsewhere: pulling(elsewhere, row, here, there, side === 1 ? -1 : 1, regions.length, MOST_ELSEWHERE),
      };
    });
}
