import { gapChoice, gapInSteps, recoveryInSteps, kMeans, ward, type Matrix } from '../../analysis/index.ts';
import {
  GROUP_RESAMPLES,
  GROUP_SEED,
  MOST_GROUPS,
  type GroupEvidence,
  type GroupsQuestion,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { regionGroups, standingOf } from './alike.ts';

/** Sets of points without groups that the gap statistic is held against. */
const REFERENCES = 50;
/** Starts of k-means in each resample. */
const STARTS = 10;

/** How sure the groups are; yields the share done. The same seed gives the same answer. */
export function* evidenceInSlices(figures: Figures, asked: GroupsQuestion): Generator<number, GroupEvidence> {
  const { points } = standingOf(figures, asked);
  const { groups, numberOf } = regionGroups(figures, asked);
  const none = { question: asked, gaps: [], gapChoice: 1, resamples: GROUP_RESAMPLES, recovered: [], jaccard: [] };
  if (points.length < 3 || (points[0]?.length ?? 0) === 0) return none;
  const order = groups.map(({ number }) => number);
  const labels = numberOf.map((number) => order.indexOf(number));
  const k = groups.length;
  const regroup = (drawn: Matrix): readonly number[] => {
    const distinct = new Set(drawn.map((row) => Array.from(row).join())).size;
    const count = Math.min(k, distinct);
    return asked.way === 'ward'
      ? ward(drawn).cut(count)
      : kMeans(drawn, { k: count, seed: GROUP_SEED, restarts: STARTS }).labels;
  };
  const recovery = yield* partOf(
    recoveryInSteps(points, labels, regroup, { seed: GROUP_SEED, resamples: GROUP_RESAMPLES }),
    0,
    0.5,
  );
  const kMax = Math.min(MOST_GROUPS, points.length - 1);
  const gaps = yield* partOf(gapInSteps(points, { kMax, references: REFERENCES, seed: GROUP_SEED }), 0.5, 1);
  return {
    ...none,
    gaps: gaps.k.map((count, at) => ({ count, gap: gaps.gap[at] ?? Number.NaN, error: gaps.se[at] ?? Number.NaN })),
    gapChoice: gapChoice(gaps),
    recovered: recovery.recovered,
    jaccard: recovery.jaccard,
  };
}

/** The steps of one part of the work, as shares of the whole. */
function* partOf<Result>(steps: Generator<number, Result>, from: number, to: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
