import { gapsOverColumns, indexOverColumns, type IndexSpec, type LeafCalibration } from '../../analysis/index.ts';
import {
  THEMES,
  type Indicator,
  type NodeId,
  type Question,
  type RegionCode,
  type Working,
  type WorkingLeaf,
  type WorkingNode,
  type WorkingPlace,
  type WorkingScale,
} from '../../model/index.ts';
import type { Cell, Figures } from '../figures/figures.ts';
import { rememberLast } from '../figures/remembered.ts';
import { indicatorBoard } from '../scores/indicator-board.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { at } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';

/** Every score of one region, of what it is held against, and the gap, by node. */
interface Scores {
  readonly score: (node: string) => number;
  readonly gapScore: (node: string) => number;
  readonly benchmarkScore: (node: string) => number;
  readonly gap: (node: string) => number;
  readonly treated: (leaf: string) => number;
  readonly treatedBenchmark: (leaf: string) => number;
}

type ByNode = Readonly<Record<string, ArrayLike<number>>>;
const first =
  (columns: ByNode) =>
  (node: string): number =>
    columns[node]?.[0] ?? Number.NaN;

const none = (): number => Number.NaN;
const NO_SCORES: Scores = {
  score: none,
  gapScore: none,
  benchmarkScore: none,
  gap: none,
  treated: none,
  treatedBenchmark: none,
};

function scoresOf(
  spec: IndexSpec,
  leaves: readonly Indicator[],
  own: (leaf: Indicator) => number,
  held: Readonly<Record<string, number>>,
): Scores {
  if (leaves.length === 0) return NO_SCORES;
  const columns = Object.fromEntries(leaves.map((leaf) => [leaf.id, [own(leaf)]]));
  const benchmark = Object.fromEntries(leaves.map(({ id }) => [id, [held[id] ?? Number.NaN]]));
  const index = indexOverColumns(columns, spec);
  const gaps = gapsOverColumns(columns, spec, held);
  return {
    score: first(index.scores),
    gapScore: first(gaps.unit),
    benchmarkScore: first(gaps.benchmark),
    gap: first(gaps.gap),
    treated: first(index.treated),
    treatedBenchmark: first(indexOverColumns(benchmark, spec).treated),
  };
}

function placeOf(treated: number, { ordered }: LeafCalibration, direction: 'higher' | 'lower'): WorkingPlace | null {
  if (ordered.length === 0 || !Number.isFinite(treated)) return null;
  const smaller = ordered.filter((value) => value < treated).length;
  const equal = ordered.filter((value) => value === treated).length;
  return { worse: direction === 'lower' ? ordered.length - smaller - equal : smaller, equal, of: ordered.length };
}

function scaleOf(calibration: LeafCalibration, direction: 'higher' | 'lower'): WorkingScale {
  const {
    referenceLow,
    referenceHigh,
    low,
    high,
    mean,
    standardDeviation,
    isConstant,
    winsorised,
    winsorLow,
    winsorHigh,
    transform,
  } = calibration;
  return {
    direction,
    smallest: referenceLow,
    largest: referenceHigh,
    low,
    high,
    mean,
    standardDeviation,
    isConstant,
    transform,
    winsorised: winsorised > 0 && transform === null ? { points: winsorised, low: winsorLow, high: winsorHigh } : null,
  };
}

interface Made {
  readonly figures: Figures;
  readonly question: Question;
  readonly region: RegionCode;
  readonly board: ScoreBoard;
  /** With every figure of the region, and without those of thin themes. */
  readonly whole: Scores;
  readonly counted: Scores;
}

interface Scored {
  readonly scale: WorkingScale;
  readonly calibration: LeafCalibration;
  readonly treated: number;
  readonly treatedBenchmark: number;
  readonly isClamped: boolean;
}

function scoredOf({ region, board, whole }: Made, indicator: Indicator): Scored | null {
  const calibration = board.calibration[indicator.id];
  if (calibration === undefined) return null;
  return {
    calibration,
    scale: scaleOf(calibration, indicator.direction === 'lower' ? 'lower' : 'higher'),
    treated: whole.treated(indicator.id),
    treatedBenchmark: whole.treatedBenchmark(indicator.id),
    isClamped: board.clamped[indicator.id]?.[board.rowOf(region)] === 1,
  };
}

function leafOf(
  figures: Figures,
  question: Question,
  indicator: Indicator,
  cell: Cell,
  benchmark: number,
  scored: Scored | null,
): WorkingLeaf {
  const { basis } = indicatorBoard(figures, indicator, question);
  const { value, year, periodStart, status, flags, origin, reason } = cell;
  return {
    value,
    year,
    periodStart,
    status,
    flags,
    origin,
    reason: Number.isFinite(value) ? null : reason,
    benchmark,
    benchmarkYear: basis.year,
    benchmarkBasis: basis.basis,
    gapInUnit: (indicator.direction === 'higher' ? 1 : -1) * (benchmark - value),
    direction: indicator.direction,
    scale: scored?.scale ?? null,
    treated: scored?.treated ?? Number.NaN,
    treatedBenchmark: scored?.treatedBenchmark ?? Number.NaN,
    place: scored === null ? null : placeOf(scored.treated, scored.calibration, scored.scale.direction),
    benchmarkPlace:
      scored === null ? null : placeOf(scored.treatedBenchmark, scored.calibration, scored.scale.direction),
    isClamped: scored?.isClamped === true,
  };
}

/** What leaves add to the gap of the root: summed over those of a theme. */
type Contribution = (leaves: readonly Indicator[]) => number;

function nodeOf(made: Made, id: NodeId, share: number, contribution: Contribution): WorkingNode {
  const { board, region, whole, counted } = made;
  const node = board.spec.nodes.find((candidate) => candidate.id === id);
  const row = board.rowOf(region);
  const indicator = board.leaves.find((leaf) => leaf.id === id);
  const theme =
    THEMES.find((candidate) => candidate === id) ?? THEMES.find((candidate) => candidate === indicator?.theme) ?? null;
  const siblings = board.spec.nodes.filter(({ parent }) => parent === id);
  const total = siblings.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const from = indicator === undefined ? counted : whole;
  const within = board.leaves.filter((leaf) => leaf.id === id || leaf.theme === id || id === OVERALL);
  const bare: WorkingNode = {
    id,
    theme,
    share,
    weight: Number.NaN,
    gapWeight: Number.NaN,
    score: from.score(id),
    gapScore: from.gapScore(id),
    benchmarkScore: from.benchmarkScore(id),
    gap: from.gap(id),
    contribution: contribution(within),
    minCoverage: indicator === undefined ? (node?.minCoverage ?? board.spec.minCoverage ?? 0.5) : 0,
    isThin: board.thin[id]?.[row] === 1,
    leaf:
      indicator === undefined
        ? null
        : leafOf(
            made.figures,
            made.question,
            indicator,
            board.cell(region, indicator),
            at(board.held, id, row),
            scoredOf(made, indicator),
          ),
    children: [],
  };
  if (indicator !== undefined) return bare;
  const children = siblings.map((sibling): WorkingNode => {
    const known =
      THEMES.find((candidate) => candidate === sibling.id) ?? board.leaves.find((leaf) => leaf.id === sibling.id)?.id;
    if (known === undefined) throw new RangeError(`node: "${sibling.id}" is neither theme nor indicator`);
    return nodeOf(made, known, (sibling.weight ?? 1) / total, contribution);
  });
  return { ...bare, children: weighted(bare, children) };
}

/** Children with their weights after those missing were left out. */
function weighted(parent: WorkingNode, children: readonly WorkingNode[]): readonly WorkingNode[] {
  const sumOf = (isPresent: (child: WorkingNode) => boolean): number =>
    children.filter(isPresent).reduce((sum, { share }) => sum + share, 0);
  const hasScore = (child: WorkingNode): boolean => Number.isFinite(parent.score) && Number.isFinite(child.score);
  const hasGap = (child: WorkingNode): boolean => Number.isFinite(parent.gap) && Number.isFinite(child.gap);
  const [all, both] = [sumOf(hasScore), sumOf(hasGap)];
  return children.map((child) => ({
    ...child,
    weight: hasScore(child) ? child.share / all : Number.NaN,
    gapWeight: hasGap(child) ? child.share / both : Number.NaN,
  }));
}

/** One figure that no score is made of. */
function unscored(figures: Figures, question: Question, region: RegionCode, indicator: Indicator): Working {
  const board = indicatorBoard(figures, indicator, question);
  const none = Number.NaN;
  return {
    question,
    region,
    range: [0, 100],
    root: {
      id: indicator.id,
      theme: indicator.theme === 'context' ? null : indicator.theme,
      share: 1,
      weight: 1,
      gapWeight: 1,
      score: none,
      gapScore: none,
      benchmarkScore: none,
      gap: none,
      contribution: none,
      minCoverage: 0,
      isThin: false,
      leaf: leafOf(figures, question, indicator, board.cell(region), board.benchmark(region), null),
      children: [],
    },
  };
}

const boards = rememberLast<ScoreBoard>(2);

/**
 * All that the score and the gap of one region on one node are made of: the tree beneath it with figures, benchmark,
 * treatment, bounds, scores, weights and contributions. `recompute` makes the same numbers of it again. Needs the
 * series of the node's theme, of all six for the whole.
 *
 * @throws RangeError for a node or region the catalogue does not have.
 */
export function workingOf(figures: Figures, question: Question, region: RegionCode, node: NodeId): Working {
  const indicator = figures.catalogue.indicators.find(({ id }) => id === node);
  const theme = THEMES.find((candidate) => candidate === (indicator?.theme ?? node));
  if (indicator === undefined && theme === undefined && node !== OVERALL)
    throw new RangeError(`node: "${node}" is not in the catalogue`);
  const asked: Question = { ...question, hasDated: question.hasDated || indicator?.isDated === true };
  if (indicator?.theme === 'context') return unscored(figures, asked, region, indicator);
  const themes = theme === undefined ? THEMES : [theme];
  const { benchmark, year, hasCarried, hasDated, method } = asked;
  // The next region, or the next number of this one, is of the same scores.
  const board = boards(figures, [themes, benchmark, year, hasCarried, hasDated, method], () =>
    scoreBoard(figures, themes, asked),
  );
  if (indicator !== undefined && !board.leaves.some(({ id }) => id === node))
    return unscored(figures, asked, region, indicator);
  const row = board.rowOf(region);
  const held = Object.fromEntries(board.leaves.map(({ id }) => [id, at(board.held, id, row)]));
  const value = (leaf: Indicator): number => board.cell(region, leaf).value;
  const made: Made = {
    figures,
    question: asked,
    region,
    board,
    whole: scoresOf(board.spec, board.leaves, value, held),
    counted: scoresOf(
      board.spec,
      board.leaves,
      (leaf) => (board.thin[leaf.theme]?.[row] === 1 ? Number.NaN : value(leaf)),
      held,
    ),
  };
  const { normalise } = board.spec;
  const range = normalise.method === 'min-max' ? (normalise.range ?? ([0, 100] as const)) : ([0, 100] as const);
  const parts = new Map(board.gapParts(region, node).map(({ id, contribution }) => [id, contribution]));
  const contribution: Contribution = (leaves) =>
    parts.size === 0 ? Number.NaN : leaves.reduce((sum, { id }) => sum + (parts.get(id) ?? 0), 0);
  const root = nodeOf(made, node, 1, contribution);
  return { question: asked, region, range, root: { ...root, weight: 1, gapWeight: 1 } };
}
