import { keepNumbers, kMeans, pca, silhouette, ward, type Matrix } from '../../analysis/index.ts';
import {
  DEFAULT_FILL_BACK,
  FEWEST_GROUPS,
  GROUP_SEED,
  MOST_GROUPS,
  THEMES,
  type Board,
  type GroupsQuestion,
  type NodeId,
  type Question,
  type RegionCode,
  type RegionGroups,
} from '../../model/index.ts';
import { boardOf } from '../answers/board.ts';
import type { Figures } from '../figures/figures.ts';
import { rememberLast } from '../figures/remembered.ts';

/** Starts of k-means: with as many, each seed finds the same best groups of the regions of the area. */
const RESTARTS = 50;
/** A region is at a border where another group is at most so many times as far as its own. */
const BORDER = 1.1;
/** Two groups part the strong from the weak and no more: fewer than this are never suggested. */
const FEWEST_SUGGESTED = 3;

/** Regions as points: each variable in standard deviations from its mean, times the root of its weight. */
export interface Standing {
  readonly board: Board;
  readonly regions: readonly RegionCode[];
  readonly leftOut: RegionGroups['leftOut'];
  readonly variables: RegionGroups['variables'];
  readonly points: Matrix;
}

function meanAndDeviation(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / (values.length - 1))];
}

const boards = rememberLast<Board>(4);

/** Of all themes, whatever theme is asked for: groups, how sure they are and what they were before ask for the same. */
function boardFor(figures: Figures, question: Question): Board {
  const asked: Question = { ...question, theme: 'all', indicator: null, hasAllYears: false };
  return boards(figures, asked, () => boardOf(figures, asked));
}

/** The weight of a node in the whole. */
function weightIn({ nodes }: Board, id: NodeId): number {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node === undefined) return 0;
  return node.weight * (node.parent === null ? 1 : weightIn({ nodes } as Board, node.parent));
}

/** The regions with all that counts, as points. */
export function standingOf(figures: Figures, { question, basis, themes }: GroupsQuestion): Standing {
  const board = boardFor(figures, question);
  const wanted = board.nodes
    .filter(({ id, parent, theme }) =>
      basis === 'themes'
        ? themes.some((chosen) => chosen === id)
        : themes.some((chosen) => chosen === theme) && id !== theme && parent !== null,
    )
    .map(({ id }) => id)
    .filter((id) => weightIn(board, id) > 0);
  const scoreOf = (node: NodeId, row: number): number => board.columns[node]?.score[row] ?? Number.NaN;
  const rows = board.regions.map((region, row) => ({
    region,
    row,
    missing: wanted.filter((node) => !Number.isFinite(scoreOf(node, row))),
  }));
  const whole = rows.filter(({ missing }) => missing.length === 0);
  const spread = wanted.map((node) => meanAndDeviation(whole.map(({ row }) => scoreOf(node, row))));
  // What is the same everywhere tells nobody from another.
  const varying = wanted.filter((_, at) => (spread[at]?.[1] ?? 0) > 0);
  const total = varying.reduce((sum, node) => sum + weightIn(board, node), 0);
  const variables = varying.map((node) => ({ node, weight: weightIn(board, node) / total }));
  const pointOf = (scores: readonly number[]): readonly number[] =>
    variables.map(({ node, weight }, at) => {
      const [mean, deviation] = spread[wanted.indexOf(node)] ?? [Number.NaN, Number.NaN];
      // With equal weights each variable counts in full.
      return (((scores[at] ?? Number.NaN) - mean) / deviation) * Math.sqrt(weight * variables.length);
    });
  return {
    board,
    regions: whole.map(({ region }) => region),
    leftOut: rows.flatMap(({ region, missing }) => (missing.length === 0 ? [] : [{ region, missing }])),
    variables,
    points: whole.map(({ row }) => pointOf(variables.map(({ node }) => scoreOf(node, row)))),
  };
}

/** The groups of points by the way asked for, as a number each from 0. */
export function grouping(points: Matrix, way: GroupsQuestion['way']): (count: number) => readonly number[] {
  if (way === 'ward') {
    const { cut } = ward(points);
    return cut;
  }
  return (count) => kMeans(points, { k: count, seed: GROUP_SEED, restarts: RESTARTS }).labels;
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? Number.NaN)) ** 2, 0));

/** What is tried: every number of groups that there are regions for. */
const countsOf = (regions: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(MOST_GROUPS, regions - 1) - FEWEST_GROUPS + 1) },
    (_, at) => FEWEST_GROUPS + at,
  );

/** The number that is suggested: of those that say more than strong and weak, the one with the clearest groups. */
function suggestedOf(trials: RegionGroups['trials']): number {
  const fair = trials.filter(({ count }) => count >= FEWEST_SUGGESTED);
  return fair.reduce(
    (best, trial) => (trial.silhouette > best.silhouette ? trial : best),
    fair[0] ?? trials[0] ?? { count: 1, silhouette: 0 },
  ).count;
}

type Numbers = ReadonlyMap<number, readonly number[]>;

/** Numbers of groupings of more and more groups, or fewer and fewer: each keeps its number from one to the next. */
function chained(
  groupsAt: (count: number) => readonly number[],
  counts: readonly number[],
  first: readonly number[],
): Numbers {
  const numbers = new Map<number, readonly number[]>();
  let before = first;
  for (const count of counts) {
    before = keepNumbers(groupsAt(count), before);
    numbers.set(count, before);
  }
  return numbers;
}

/** Where the groups of the tree take their numbers from those of k-means, so that both ways have one colour for what is nearly one group. */
const ANCHOR = 4;

/** Whether anything varies among the points, so that they can be told apart. */
const tellsApart = (points: Matrix): boolean => (points[0]?.length ?? 0) > 0;

/** Numbers of all groupings, by number of groups; of none where nothing tells regions apart. */
function numbersBy(points: Matrix, way: GroupsQuestion['way']): Numbers {
  const counts = countsOf(points.length);
  const none = points.map(() => 0);
  if (counts.length === 0 || !tellsApart(points)) return new Map();
  if (way === 'k-means') return chained(grouping(points, way), counts, none);
  const near = chained(
    grouping(points, 'k-means'),
    counts.filter((count) => count <= ANCHOR),
    none,
  );
  const groupsAt = grouping(points, way);
  const up = chained(
    groupsAt,
    counts.filter((count) => count >= ANCHOR),
    near.get(ANCHOR) ?? none,
  );
  const down = chained(groupsAt, counts.filter((count) => count < ANCHOR).toReversed(), up.get(ANCHOR) ?? none);
  return new Map(counts.map((count) => [count, up.get(count) ?? down.get(count) ?? none]));
}

/** Which regions are alike, by the number of groups that is asked for or suggested. */
export function regionGroups(figures: Figures, asked: GroupsQuestion): RegionGroups {
  const standing = standingOf(figures, asked);
  const { board, regions, leftOut, variables, points } = standing;
  const numbers = numbersBy(points, asked.way);
  const trials = [...numbers].map(([count, labels]) => ({ count, silhouette: silhouette(points, labels).mean }));
  const suggested = suggestedOf(trials);
  const count = asked.count !== null && numbers.has(asked.count) ? asked.count : suggested;
  const numberOf = numbers.get(count) ?? regions.map(() => 0);
  const known = [...new Set(numberOf)].sort((one, other) => one - other);
  const themes = THEMES.filter((theme) => asked.themes.includes(theme));
  const rows = regions.map((region) => board.regions.indexOf(region));
  const scores = themes.map((theme) => rows.map((row) => board.columns[theme]?.score[row] ?? Number.NaN));
  const present = scores.map((column) => meanAndDeviation(column.filter(Number.isFinite)));
  const meanOver = (column: readonly number[], members: readonly number[]): number => {
    const values = members.map((at) => column[at] ?? Number.NaN).filter(Number.isFinite);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const membersOf = (number: number): number[] => numberOf.flatMap((own, at) => (own === number ? [at] : []));
  const centroids = known.map((number) => {
    const members = membersOf(number);
    return variables.map((_, at) => members.reduce((sum, row) => sum + (points[row]?.[at] ?? 0), 0) / members.length);
  });
  const distances = points.map((point) => centroids.map((centroid) => distance(Array.from(point), centroid)));
  const components = points.length > 2 && variables.length > 1 ? pca(points, { scale: false }) : null;
  return {
    question: asked,
    regions,
    leftOut,
    variables,
    themes,
    mean: present.map(([mean]) => mean),
    deviation: present.map(([, deviation]) => deviation),
    trials,
    suggested,
    groups: known.map((number) => {
      const members = membersOf(number);
      const score = scores.map((column) => meanOver(column, members));
      return {
        number,
        regions: members.flatMap((at) => regions[at] ?? []),
        score,
        profile: score.map(
          (value, at) => (value - (present[at]?.[0] ?? Number.NaN)) / (present[at]?.[1] ?? Number.NaN),
        ),
      };
    }),
    points: points.map((point) => Array.from(point)),
    numberOf,
    distances,
    silhouette: tellsApart(points) ? silhouette(points, numberOf).values : points.map(() => 0),
    isBorder: distances.map((row, at) => {
      const own = row[known.indexOf(numberOf[at] ?? -1)] ?? 0;
      return row.some((other, group) => known[group] !== numberOf[at] && other <= own * BORDER);
    }),
    merges: points.length < 2 || !tellsApart(points) ? [] : ward(points).merges,
    components: {
      scores: points.map((_, at) => [components?.scores[at]?.[0] ?? 0, components?.scores[at]?.[1] ?? 0] as const),
      loadings: variables.map(
        (_, at) => [components?.loadings[at]?.[0] ?? 0, components?.loadings[at]?.[1] ?? 0] as const,
      ),
      explained: components?.explained ?? [],
    },
    earlier:
      asked.since === null
        ? null
        : earlierOf(figures, asked, asked.since, { regions, variables, points, centroids, known }),
    notices: board.notices,
  };
}

interface Nearest extends Pick<Standing, 'regions' | 'variables' | 'points'> {
  readonly centroids: readonly (readonly number[])[];
  readonly known: readonly number[];
}

/** A variable counts in a comparison of years where so many of the regions had it then. */
const SHARE_KNOWN = 0.5;

/**
 * Which of the groups each region was nearest to by its scores of a year before, and is nearest to now, both by the variables
 * that most regions had then: else a year in which a theme was not measured would move every region.
 */
function earlierOf(
  figures: Figures,
  { question }: GroupsQuestion,
  year: number,
  { regions, variables, points, centroids, known }: Nearest,
): NonNullable<RegionGroups['earlier']> {
  const fillBack = question.year.kind === 'fixed' ? question.year.fillBack : DEFAULT_FILL_BACK;
  const before = boardFor(figures, { ...question, year: { kind: 'fixed', year, fillBack } });
  const rows = regions.map((region) => before.regions.indexOf(region));
  // Against the same regions of that year: what rose everywhere moves no region.
  const columns = variables.map(({ node, weight }) => {
    const scores = rows.map((row) => before.columns[node]?.score[row] ?? Number.NaN);
    const [mean, deviation] = meanAndDeviation(scores.filter(Number.isFinite));
    return scores.map((score) => ((score - mean) / deviation) * Math.sqrt(weight * variables.length));
  });
  const then = regions.map((_, at) => columns.map((column) => column[at] ?? Number.NaN));
  const used = variables.flatMap((_, at) =>
    then.filter((point) => Number.isFinite(point[at])).length >= regions.length * SHARE_KNOWN ? [at] : [],
  );
  const nearest = (point: ArrayLike<number>): number => {
    const own = used.map((at) => point[at] ?? Number.NaN);
    if (own.length === 0 || !own.every(Number.isFinite)) return -1;
    const far = centroids.map((centroid) =>
      distance(
        own,
        used.map((at) => centroid[at] ?? Number.NaN),
      ),
    );
    return known[far.indexOf(Math.min(...far))] ?? -1;
  };
  return {
    year,
    variables: used.flatMap((at) => variables[at]?.node ?? []),
    numberOf: then.map(nearest),
    nowOf: points.map(nearest),
  };
}
