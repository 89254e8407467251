import type { RegionCode } from '../../model/index.ts';
import { CARRIED } from '../../model/masks.ts';
import type { Cell } from '../figures/figures.ts';
import { leafWeights } from './score-age.ts';
import type { ScoreBoard } from './score-board.ts';

/** How much of a score is made of figures of larger areas. */
interface LargerAreas {
  /** Of the weight in the score, 0-1; NaN without a score. */
  readonly share: number;
  /** Of which areas they are, as figures name their origin, those that weigh most first. */
  readonly origins: readonly string[];
}

/** Whether a figure is carried from a larger area. */
export function isOfLargerArea({ status }: Pick<Cell, 'status'>): boolean {
  return (status & CARRIED) !== 0;
}

/** What two weights must differ by to be told apart, so that rounding puts no area before another. */
const STEP = 1e9;

/** The share of a score's weight that comes from figures carried from a larger area, weighted as the figures weigh in the score. */
export function largerAreas(board: ScoreBoard, region: RegionCode, node: string): LargerAreas {
  const weights = leafWeights(board, region, node);
  if (weights.size === 0) return { share: Number.NaN, origins: [] };
  const byOrigin = new Map<string, number>();
  let share = 0;
  for (const leaf of board.leaves) {
    const weight = weights.get(leaf.id) ?? 0;
    if (!(weight > 0)) continue;
    const cell = board.cell(region, leaf);
    if (!isOfLargerArea(cell)) continue;
    const { origin } = cell;
    share += weight;
    if (origin !== null) byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + weight);
  }
  const origins = [...byOrigin].toSorted(
    ([a, one], [b, other]) => Math.round((other - one) * STEP) || (a < b ? -1 : 1),
  );
  // The weights of all figures sum to one, but for rounding.
  return { share: Math.round(share * STEP) / STEP, origins: origins.map(([origin]) => origin) };
}
