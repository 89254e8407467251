import type { RegionCode } from '../../model/index.ts';
import { OVERALL } from './index-spec.ts';
import type { ScoreBoard } from './score-board.ts';

type Scored = Pick<ScoreBoard, 'score' | 'parts'>;

/**
 * How many themes the regions that are ranked by the whole stand on: all of them, or, in a year in which no region has all, the most that
 * any of them has. NaN where none has a score.
 */
export function rankedThemes(board: Scored, regions: readonly RegionCode[]): number {
  const themes = regions.flatMap((region) =>
    Number.isFinite(board.score(region, OVERALL)) ? [board.parts(region, OVERALL).present] : [],
  );
  return themes.length === 0 ? Number.NaN : Math.max(...themes);
}

/** Whether a region has a score of the whole on fewer themes than those that are ranked by it, given `rankedThemes`. */
export function isRankedApart(board: Scored, region: RegionCode, node: string, themes: number): boolean {
  return node === OVERALL && Number.isFinite(board.score(region, node)) && board.parts(region, node).present < themes;
}
