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

/** Those that place a region far on one side of a rank: `side` 1 before it, -1 behind it. The weightiest distance first. */
function pulling<Id>(
  among: readonly Ranked<Id>[],
  row: number,
  from: number,
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
    .filter(({ pull, rank, of }) => pull > 0 && side * (from - rank * (regions / of)) >= FAR * regions)
    .toSorted((one, other) => other.pull - one.pull)
    .slice(0, most)
    .map(({ id, rank, of }) => ({ id, rank, of }));
}

/**
 * The regions that two rankings place furthest apart, each with its causes out of the figures. A part of the score lifts a region here
 * (or holds it back) where it ranks better (worse) by it than the other index places it: by its weight times that distance. What counts there
 * only is a cause where it places the region worse (better) than it stands here.
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
        pulls: pulling(own, row, there, side, regions.length, MOST_PULLS),
        elsewhere: pulling(elsewhere, row, here, side === 1 ? -1 : 1, regions.length, MOST_ELSEWHERE),
      };
    });
}
