import type { RegionCode } from '../../model/index.ts';
import { OVERALL } from './index-spec.ts';
import { childrenOf, presentIn, scoreOf } from './read-board.ts';
import type { ScoreBoard } from './score-board.ts';

/**
 * On how many themes those stand that are ranked: the most that any has, given each score and its number of themes. In a
 * year in which no region has all, that is fewer than all. NaN where none has a score.
 */
export function mostThemes(scores: readonly number[], parts: readonly number[]): number {
  const themes = scores.flatMap((score, row) => (Number.isFinite(score) ? [parts[row] ?? 0] : []));
  return themes.length === 0 ? Number.NaN : Math.max(...themes);
}

const themesOf = (board: ScoreBoard, region: RegionCode): number =>
  presentIn(board, childrenOf(board, OVERALL), board.rowOf(region));

/** How many themes the regions that are ranked by the whole stand on. */
export function rankedThemes(board: ScoreBoard, regions: readonly RegionCode[]): number {
  return mostThemes(
    regions.map((region) => scoreOf(board, region, OVERALL)),
    regions.map((region) => themesOf(board, region)),
  );
}

/** Whether a region has a score of the whole on fewer themes than those that are ranked by it, given `rankedThemes`. */
export function isRankedApart(board: ScoreBoard, region: RegionCode, node: string, themes: number): boolean {
  return node === OVERALL && Number.isFinite(scoreOf(board, region, node)) && themesOf(board, region) < themes;
}
