import type { RegionCode } from '../model/index.ts';
import type { Cell } from './figures.ts';
import type { ScoreBoard } from './score-board.ts';

/** Of which years the figures are that a score is made of; NaN throughout without a score. */
export interface ScoreYears {
  /** Weighted as the figures weigh in the score. A total over a period counts with its middle. */
  readonly mean: number;
  /** Of the oldest and the newest figure. */
  readonly from: number;
  readonly to: number;
}

type Scored = Pick<ScoreBoard, 'spec' | 'leaves' | 'cell' | 'score'>;

/** What each figure weighs in the score of a node, after those missing are left out; the weights sum to one. */
export function leafWeights(board: Pick<ScoreBoard, 'spec' | 'score'>, region: RegionCode, node: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (id: string, weight: number): void => {
    const children = board.spec.nodes.filter(({ parent }) => parent === id);
    if (children.length === 0) {
      found.set(id, weight);
      return;
    }
    const present = children.filter((child) => Number.isFinite(board.score(region, child.id)));
    const all = present.reduce((sum, { weight: own = 1 }) => sum + own, 0);
    for (const { id: child, weight: own = 1 } of present) visit(child, (weight * own) / all);
  };
  if (Number.isFinite(board.score(region, node))) visit(node, 1);
  return found;
}

const middleOf = ({ year, periodStart }: Cell): number => (periodStart === null ? year : (periodStart + year) / 2);

/** How old a score is: the weighted mean year of its figures, and the years they reach from and to. */
export function scoreYears(board: Scored, region: RegionCode, node: string): ScoreYears {
  const weights = leafWeights(board, region, node);
  let [mean, from, to] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const leaf of board.leaves) {
    const weight = weights.get(leaf.id) ?? 0;
    if (!(weight > 0)) continue;
    const cell = board.cell(region, leaf);
    mean += weight * middleOf(cell);
    from = Math.min(from, cell.periodStart ?? cell.year);
    to = Math.max(to, cell.year);
  }
  return from <= to ? { mean, from, to } : { mean: Number.NaN, from: Number.NaN, to: Number.NaN };
}
