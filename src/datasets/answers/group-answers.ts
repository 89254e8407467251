import * as v from 'valibot';
import type { GroupEvidence, GroupsQuestion, RegionGroups } from '../../model/region-groups.ts';
import { SPATIAL_KINDS, type SpatialClusters, type SpatialQuestion } from '../../model/spatial-clusters.ts';
import { checked, Finite } from '../checked.ts';
import { Figure, Figures, Node, Notices, Regions, Theme, rowsOf } from '../reading.ts';
import { columnsOf, writeAnswer } from './writing.ts';

const Pair = v.tuple([Finite, Finite]);

const GroupsFile = v.object({
  regions: Regions,
  leftOut: v.array(v.object({ region: v.pipe(Regions.item), missing: v.array(Node) })),
  variables: v.array(v.object({ node: Node, weight: Finite })),
  themes: v.array(Theme),
  mean: Figures,
  deviation: Figures,
  trials: rowsOf(v.object({ count: Finite, silhouette: Figure })),
  suggested: Finite,
  groups: v.array(v.object({ number: Finite, regions: Regions, score: Figures, profile: Figures })),
  points: v.array(Figures),
  numberOf: v.array(Finite),
  distances: v.array(Figures),
  silhouette: Figures,
  isBorder: v.array(v.boolean()),
  merges: rowsOf(v.object({ a: Finite, b: Finite, height: Finite })),
  components: v.object({ scores: v.array(Pair), loadings: v.array(Pair), explained: Figures }),
  earlier: v.nullable(
    v.object({ year: Finite, variables: v.array(Node), numberOf: v.array(Finite), nowOf: v.array(Finite) }),
  ),
  notices: Notices,
});

/** Which regions are alike, as the text of a published file. */
export function encodeGroups(groups: RegionGroups): string {
  return writeAnswer({
    ...groups,
    question: undefined,
    trials: columnsOf(groups.trials),
    merges: columnsOf(groups.merges),
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeGroups(data: unknown, path: string, question: GroupsQuestion): RegionGroups {
  return { question, ...checked(GroupsFile, data, path) };
}

const SurenessFile = v.object({
  gaps: rowsOf(v.object({ count: Finite, gap: Figure, error: Figure })),
  gapChoice: Finite,
  resamples: Finite,
  recovered: v.array(Finite),
  jaccard: Figures,
});

/** How sure groups are, as the text of a published file. */
export function encodeSureness(evidence: GroupEvidence): string {
  return writeAnswer({ ...evidence, question: undefined, gaps: columnsOf(evidence.gaps) });
}

/** Undoes `encodeSureness`. Throws DatasetError `invalid`, naming the place. */
export function decodeSureness(data: unknown, path: string, question: GroupsQuestion): GroupEvidence {
  return { question, ...checked(SurenessFile, data, path) };
}

const SpatialFile = v.object({
  regions: Regions,
  neighbours: v.array(v.array(Finite)),
  value: Figures,
  z: Figures,
  lag: Figures,
  I: Figures,
  p: Figures,
  g: Figures,
  mark: v.array(v.picklist([...SPATIAL_KINDS, 'not-significant', 'no-neighbour', 'no-figure'])),
  kind: v.array(v.nullable(v.picklist(SPATIAL_KINDS))),
  moran: v.object({ I: Figure, expected: Figure, p: Figure, z: Figure }),
  notices: Notices,
});

/** Where like values lie together, as the text of a published file, with the neighbours it was computed for. */
export function encodeSpatial({ question, ...clusters }: SpatialClusters): string {
  return writeAnswer({ ...clusters, neighbours: question.neighbours });
}

/** Undoes `encodeSpatial`; undefined where it was computed for other neighbours. Throws DatasetError `invalid`, naming the place. */
export function decodeSpatial(data: unknown, path: string, question: SpatialQuestion): SpatialClusters | undefined {
  const { neighbours, ...clusters } = checked(SpatialFile, data, path);
  const isSame =
    clusters.regions.join() === question.regions.join() &&
    JSON.stringify(neighbours) === JSON.stringify(question.neighbours);
  return isSame ? { question, ...clusters } : undefined;
}
