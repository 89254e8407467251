import { mostThemes } from '../scores/ranked.ts';
import { op, table, type ColumnTable } from 'arquero';
import type { RegionCode, ThemeId } from '../../model/index.ts';
import { OVERALL } from '../scores/index-spec.ts';
import type { NodeColumns, ScoreBoard } from '../scores/score-board.ts';
import type { ScorePositions } from '../scores/score-positions.ts';
import { figure, isFigure, numbersOf, ofRow } from './columns.ts';
import { ranked } from './positions.ts';

/** A score of a region: a row of `scoreTable`. */
export interface ScoreRow {
  readonly region: RegionCode;
  readonly score: number;
  /** Of the region and of what it is held against, on the figures that both have. */
  readonly own: number;
  readonly held: number;
  readonly gap: number;
  /** Parts that have a score. */
  readonly parts: number;
  /** Whether it is the whole of fewer themes than the others': such a region is ranked apart. */
  readonly isApart: boolean;
  readonly rank: number;
}

/** What a mean sums, as Arquero compiles it, and the way back from the sum. */
const MEANS = {
  arithmetic: { weighted: (score: string) => `d => d.weight * d.${score}`, back: (mean: number) => mean },
  geometric: { weighted: (score: string) => `d => d.weight * op.log(d.${score})`, back: Math.exp },
  harmonic: { weighted: (score: string) => `d => d.weight * (1 / d.${score})`, back: (mean: number) => 1 / mean },
} as const satisfies Readonly<Record<ScoreBoard['spec']['aggregate'], unknown>>;

/** Rounding of shares such as 2/3 must not turn a node away that just has enough. */
const TOLERANCE = 1e-9;

/**
 * The indicators under a node, a row a region and an indicator: region, node, weight, and scores by themselves (`score`) and
 * on the figures both sides have (`own`, `held`). Those of a theme with too few figures of the region's own count in
 * nothing, and are in `shown` alone.
 */
function leafTable(board: ScoreBoard, regions: readonly RegionCode[], node: string): ColumnTable {
  const { spec, scores, compared, thin } = board;
  const leaves = board.leaves.filter(({ theme }) => node === OVERALL || theme === node);
  const weights = new Map(spec.nodes.map(({ id, weight = 1 }) => [id, weight]));
  const rows = regions.map(board.rowOf);
  const numbers = (of: (leaf: (typeof leaves)[number]) => (row: number) => number): Float64Array => {
    const column = new Float64Array(rows.length * leaves.length);
    leaves.forEach((leaf, at) => {
      const read = of(leaf);
      rows.forEach((row, region) => (column[region * leaves.length + at] = read(row)));
    });
    return column;
  };
  const scoresIn = (columns: NodeColumns, isCounted: boolean): Float64Array =>
    numbers(
      ({ id, theme }) =>
        (row) =>
          isCounted && thin[theme]?.[row] === 1 ? Number.NaN : (columns[id]?.[row] ?? Number.NaN),
    );
  return table({
    region: regions.flatMap((region) => leaves.map(() => region)),
    node: regions.flatMap(() => leaves.map(({ theme }) => theme)),
    weight: numbers(
      ({ id }) =>
        () =>
          weights.get(id) ?? 1,
    ),
    shown: scoresIn(scores, false),
    score: scoresIn(scores, true),
    own: scoresIn(compared.own, true),
    held: scoresIn(compared.benchmark, true),
  });
}

interface Sums {
  readonly node: string;
  readonly weightThere?: number;
  readonly weightOfBoth?: number;
  readonly sum?: number;
  readonly ownSum?: number;
  readonly heldSum?: number;
}

/** The weighted means of the parts there, region by region and node by node; NaN where they hold too little of the weight. */
function meansOf(parts: ColumnTable, { spec }: ScoreBoard): ColumnTable {
  const { weighted, back } = MEANS[spec.aggregate];
  const least = new Map(
    spec.nodes.map(({ id, minCoverage }) => {
      const total = spec.nodes.reduce((sum, { parent, weight = 1 }) => (parent === id ? sum + weight : sum), 0);
      return [id, { total, share: (minCoverage ?? spec.minCoverage ?? 0.5) - TOLERANCE }];
    }),
  );
  const mean = (node: string, there = 0, sum = Number.NaN): number => {
    const { total = Number.NaN, share = Number.NaN } = least.get(node) ?? {};
    return there > 0 && there / total >= share ? back(sum / there) : Number.NaN;
  };
  return parts
    .derive({
      // What is missing weighs nothing: sums leave out what is NaN.
      weightThere: 'd => op.is_nan(d.score) ? NaN : d.weight',
      weightOfBoth: 'd => op.is_nan(d.own) ? NaN : d.weight',
      weighted: weighted('score'),
      weightedOwn: weighted('own'),
      weightedHeld: weighted('held'),
    })
    .groupby('region', 'node')
    .rollup({
      weightThere: op.sum('weightThere'),
      weightOfBoth: op.sum('weightOfBoth'),
      sum: op.sum('weighted'),
      ownSum: op.sum('weightedOwn'),
      heldSum: op.sum('weightedHeld'),
      parts: op.valid('shown'),
    })
    .derive({
      score: ofRow(({ node, weightThere, sum }: Sums) => mean(node, weightThere, sum)),
      own: ofRow(({ node, weightOfBoth, ownSum }: Sums) => mean(node, weightOfBoth, ownSum)),
      held: ofRow(({ node, weightOfBoth, heldSum }: Sums) => mean(node, weightOfBoth, heldSum)),
    });
}

/**
 * The score of a node (a theme, or the whole) in regions, in their order: the weighted mean of the parts there, theme by
 * theme and then over themes; its gap, on the figures that both sides have; its rank, over regions with every theme that
 * counts, or the most that any has. What treated and normalised the figures is the board's.
 */
export function scoreTable(
  board: ScoreBoard,
  regions: readonly RegionCode[],
  node: typeof OVERALL | ThemeId,
): ColumnTable {
  const themes = meansOf(leafTable(board, regions, node), board);
  const weights = new Map(board.spec.nodes.map(({ id, weight = 1 }) => [id, weight]));
  const whole = (): ColumnTable =>
    meansOf(
      themes.derive({
        weight: ofRow(({ node: theme }: Sums) => weights.get(theme) ?? 1),
        node: ofRow(() => OVERALL),
        shown: 'd => d.score',
      }),
      board,
    );
  const scores = table({ region: [...regions] })
    .lookup(node === OVERALL ? whole() : themes, 'region', 'score', 'own', 'held', 'parts')
    .derive({
      score: ofRow(({ score }: Partial<ScoreRow>) => figure(score)),
      gap: ofRow(({ own, held }: Partial<ScoreRow>) => figure(held) - figure(own)),
      parts: ofRow(({ parts = 0 }: Partial<ScoreRow>) => parts),
    });
  const most = mostThemes(numbersOf(scores, 'score'), numbersOf(scores, 'parts'));
  const placed = scores.derive({
    isApart: ofRow(({ score, parts = 0 }: Partial<ScoreRow>) => node === OVERALL && isFigure(score) && parts < most),
  });
  return ranked<ScoreRow>(placed, 'score', 'highest', ({ isApart }) => !isApart);
}

/** The same by column. */
export function tablePositions(
  board: ScoreBoard,
  regions: readonly RegionCode[],
  node: typeof OVERALL | ThemeId,
): ScorePositions {
  const scores = scoreTable(board, regions, node);
  return {
    score: numbersOf(scores, 'score'),
    gap: numbersOf(scores, 'gap'),
    parts: numbersOf(scores, 'parts'),
    isApart: Array.from(scores.array('isApart') as ArrayLike<boolean>),
    rank: numbersOf(scores, 'rank'),
  };
}
