import type { IndexSpec } from '../../analysis/index.ts';
import type { RegionCode } from '../../model/index.ts';
import type { Cell } from '../figures/figures.ts';
import { at } from './read-board.ts';
import type { ScoreBoard } from './score-board.ts';

/** Of which years the figures are that a score is made of; NaN throughout without a score. */
interface ScoreYears {
  /** Weighted as the figures weigh in the score. A total over a period counts with its middle. */
  readonly mean: number;
  /** Of the oldest and the newest figure. */
  readonly from: number;
  readonly to: number;
}

type Weighed = Pick<ScoreBoard, 'spec' | 'scores' | 'rowOf'>;
type Scored = Weighed & Pick<ScoreBoard, 'leaves' | 'cell'>;

type Node = IndexSpec['nodes'][number];
const families = new WeakMap<IndexSpec, ReadonlyMap<string, readonly Node[]>>();

/** The nodes beneath each node. */
function childrenOf(spec: IndexSpec): ReadonlyMap<string, readonly Node[]> {
  const known = families.get(spec);
  if (known !== undefined) return known;
  const made = new Map<string, Node[]>();
  for (const node of spec.nodes)
    if (node.parent !== null) made.set(node.parent, [...(made.get(node.parent) ?? []), node]);
  families.set(spec, made);
  return made;
}

/** What each figure weighs in the score of a node, after those missing are left out; the weights sum to one. */
export function leafWeights(board: Weighed, region: RegionCode, node: string): ReadonlyMap<string, number> {
  const row = board.rowOf(region);
  const found = new Map<string, number>();
  const visit = (id: string, weight: number): void => {
    const children = childrenOf(board.spec).get(id) ?? [];
    if (children.length === 0) {
      found.set(id, weight);
      return;
    }
    const present = children.filter((child) => Number.isFinite(at(board.scores, child.id, row)));
    const all = present.reduce((sum, { weight: own = 1 }) => sum + own, 0);
    for (const { id: child, weight: own = 1 } of present) visit(child, (weight * own) / all);
  };
  if (Number.isFinite(at(board.scores, node, row))) visit(node, 1);
  return found;
}

/** Of one figure: the middle of its period, else its year; NaN where it is missing. */
export function middleYear({ value, year, periodStart }: Pick<Cell, 'value' | 'year' | 'periodStart'>): number {
  return !Number.isFinite(value) ? Number.NaN : periodStart === null ? year : (periodStart + year) / 2;
}

/** How old a score is: the weighted mean year of its figures, and the years they reach from and to. */
export function scoreYears(
  board: Scored,
  region: RegionCode,
  node: string,
  weights: ReadonlyMap<string, number> = leafWeights(board, region, node),
): ScoreYears {
  let [mean, from, to] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const leaf of board.leaves) {
    const weight = weights.get(leaf.id) ?? 0;
    if (!(weight > 0)) continue;
    const cell = board.cell(region, leaf);
    mean += weight * middleYear(cell);
    from = Math.min(from, cell.periodStart ?? cell.year);
    to = Math.max(to, cell.year);
  }
  return from <= to ? { mean, from, to } : { mean: Number.NaN, from: Number.NaN, to: Number.NaN };
}

/** As it is shown: a tenth of a year is more than is said. */
export function tenthOfYear(mean: number): number {
  return Math.round(mean * 10) / 10;
}

/** How many of the figures of a node make the gap: those of the score that what the region is held against has too. */
export function sharedFigures(
  board: Weighed & Pick<ScoreBoard, 'held'>,
  region: RegionCode,
  node: string,
  weights: ReadonlyMap<string, number> = leafWeights(board, region, node),
): number {
  const row = board.rowOf(region);
  return [...weights.keys()].filter((leaf) => Number.isFinite(at(board.held, leaf, row))).length;
}

/** How many figures a node can be made of. */
export function figuresUnder({ spec }: Pick<ScoreBoard, 'spec'>, node: string): number {
  const children = childrenOf(spec).get(node) ?? [];
  return children.length === 0 ? 1 : children.reduce((sum, { id }) => sum + figuresUnder({ spec }, id), 0);
}
