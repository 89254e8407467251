import { type RegionCode, type ThemeId } from '../../model/index.ts';
import { OVERALL } from './index-spec.ts';
import { mostThemes } from './ranked.ts';
import { ranks } from './ranks.ts';
import { childrenOf, presentIn, rowsOf } from './read-board.ts';
import type { ScoreBoard } from './score-board.ts';

/** Regions as they stand on a score, one entry a region. */
export interface ScorePositions {
  readonly score: readonly number[];
  readonly gap: readonly number[];
  /** Parts that have a score. */
  readonly parts: readonly number[];
  /** Where the whole is of fewer themes than the others': such a region is ranked apart. */
  readonly isApart: readonly boolean[];
  readonly rank: readonly number[];
}

/** What `scoreTable` makes, out of the columns of the board: for a slider, which asks again at every step. */
export function scorePositions(
  board: ScoreBoard,
  regions: readonly RegionCode[],
  node: typeof OVERALL | ThemeId,
): ScorePositions {
  const rows = regions.map(board.rowOf);
  const score = rowsOf(board.scores, node, rows);
  const children = childrenOf(board, node);
  const parts = rows.map((row) => presentIn(board, children, row));
  const most = mostThemes(score, parts);
  const isApart = score.map((own, at) => node === OVERALL && Number.isFinite(own) && (parts[at] ?? 0) < most);
  return {
    score,
    gap: rowsOf(board.gaps, node, rows),
    parts,
    isApart,
    rank: ranks(
      score.map((own, at) => (isApart[at] === true ? Number.NaN : own)),
      'highest',
    ),
  };
}
