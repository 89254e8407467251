import type { RegionCode } from '../../model/index.ts';
import type { NodeColumns, ScoreBoard } from './score-board.ts';

/** The number of a node in a row; NaN where there is none. */
export function at(columns: NodeColumns, node: string, row: number): number {
  return columns[node]?.[row] ?? Number.NaN;
}

/** The numbers of a node in these rows. */
export function rowsOf(columns: NodeColumns, node: string, rows: readonly number[]): number[] {
  const column = columns[node];
  return rows.map((row) => column?.[row] ?? Number.NaN);
}

export function scoreOf(board: Pick<ScoreBoard, 'scores' | 'rowOf'>, region: RegionCode, node: string): number {
  return at(board.scores, node, board.rowOf(region));
}

export function gapOf(board: Pick<ScoreBoard, 'gaps' | 'rowOf'>, region: RegionCode, node: string): number {
  return at(board.gaps, node, board.rowOf(region));
}

/** The nodes right under a node. */
export function childrenOf({ spec }: Pick<ScoreBoard, 'spec'>, node: string): readonly string[] {
  return spec.nodes.filter(({ parent }) => parent === node).map(({ id }) => id);
}

/** How many of these nodes have a score in a row. */
export function presentIn({ scores }: Pick<ScoreBoard, 'scores'>, nodes: readonly string[], row: number): number {
  return nodes.filter((node) => Number.isFinite(scores[node]?.[row])).length;
}
