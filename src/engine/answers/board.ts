import {
  THEMES,
  statusMask,
  type Board,
  type BoardMark,
  type BoardNode,
  type IndicatorId,
  type NodeColumn,
  type NodeId,
  type Question,
  type RegionCode,
} from '../../model/index.ts';
import { FILLED } from '../../model/masks.ts';
import { leafNotes, scoreColumns } from './explore.ts';
import type { Figures } from '../figures/figures.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { scoreNotices } from './notices.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import { gapOf, rowsOf } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';

function nodesOf(board: ScoreBoard, root: Board['root']): BoardNode[] {
  const { nodes } = board.spec;
  const total = (parent: string): number =>
    nodes.filter((node) => node.parent === parent).reduce((sum, { weight = 1 }) => sum + weight, 0);
  const shareOf = (id: string): number => {
    const node = nodes.find((candidate) => candidate.id === id);
    return node === undefined || node.parent === null ? 1 : (node.weight ?? 1) / total(node.parent);
  };
  const themes = THEMES.filter((theme) => board.leaves.some((leaf) => leaf.theme === theme));
  return [
    ...(root === OVERALL ? [{ id: OVERALL, parent: null, theme: null, weight: 1 } satisfies BoardNode] : []),
    ...themes.flatMap((theme): BoardNode[] => [
      { id: theme, parent: root === OVERALL ? OVERALL : null, theme, weight: shareOf(theme) },
      ...board.leaves
        .filter((leaf) => leaf.theme === theme)
        .map(({ id }): BoardNode => ({ id, parent: theme, theme, weight: shareOf(id) })),
    ]),
  ];
}

function columnOf(
  board: ScoreBoard,
  node: NodeId,
  regions: readonly RegionCode[],
  contribution: (region: RegionCode) => number,
): NodeColumn {
  const rows = regions.map(board.rowOf);
  const score = rowsOf(board.scores, node, rows);
  const gap = rowsOf(board.gaps, node, rows);
  return {
    score,
    gap,
    benchmark: score.map((own, row) => own + (gap[row] ?? Number.NaN)),
    contribution: regions.map(contribution),
  };
}

const MEASURED = statusMask(['measured']);

/** The marks of all figures, those that are the same of the same regions together: carried figures fill whole countries. */
function marksOf(board: ScoreBoard, regions: readonly RegionCode[]): BoardMark[] {
  const byRegions = new Map<
    string,
    { readonly mark: Omit<BoardMark, 'indicators'>; readonly indicators: IndicatorId[] }
  >();
  for (const leaf of board.leaves) {
    const alike = new Map<
      string,
      { readonly status: number; readonly origin: string | null; readonly year: number; readonly regions: RegionCode[] }
    >();
    for (const region of regions) {
      const { value, status, origin, year } = board.cell(region, leaf);
      if (!Number.isFinite(value) || (status === MEASURED && origin === null)) continue;
      const mark = { status, origin, year: (status & FILLED) === 0 ? Number.NaN : year };
      const key = JSON.stringify([status, origin, mark.year]);
      const found = alike.get(key) ?? { ...mark, regions: [] };
      found.regions.push(region);
      alike.set(key, found);
    }
    for (const [key, mark] of alike) {
      const whole = `${key} ${mark.regions.join(' ')}`;
      const found = byRegions.get(whole) ?? { mark, indicators: [] };
      found.indicators.push(leaf.id);
      byRegions.set(whole, found);
    }
  }
  return [...byRegions.values()].map(({ mark, indicators }) => ({ indicators, ...mark }));
}

/** Every score and gap of the area on every node. Needs the series of the themes the question touches. */
export function boardOf(figures: Figures, question: Question): Board {
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const root = question.theme === 'all' ? OVERALL : question.theme;
  const board = scoreBoard(figures, themes, question);
  const regions = codesOf(areaRegions(figures));
  const nodes = nodesOf(board, root);
  const parts = new Map(
    regions.map((region) => [
      region,
      new Map(board.gapParts(region, root).map(({ id, contribution }) => [id, contribution])),
    ]),
  );
  const under = new Map(
    nodes.map((node) => [
      node.id,
      board.leaves.filter(({ id, theme }) => id === node.id || theme === node.id).map(({ id }) => id),
    ]),
  );
  const contributionOf =
    (node: BoardNode) =>
    (region: RegionCode): number => {
      if (node.parent === null) return gapOf(board, region, root);
      const leaves = parts.get(region);
      if (leaves === undefined || leaves.size === 0) return Number.NaN;
      return (under.get(node.id) ?? []).reduce((sum, id) => sum + (leaves.get(id) ?? 0), 0);
    };
  const columns = scoreColumns(figures, board, root, question);
  const { rank, isApart, parts: present, partsOf, meanYear, yearFrom, yearTo, reason } = columns;
  return {
    question,
    root,
    regions,
    nodes,
    columns: Object.fromEntries(
      nodes.map((node) => [node.id, columnOf(board, node.id, regions, contributionOf(node))]),
    ),
    rank,
    isApart,
    parts: present,
    partsOf,
    meanYear,
    yearFrom,
    yearTo,
    reason,
    leaves: leafNotes(board, regions, themes.length),
    marks: marksOf(board, regions),
    notices: scoreNotices(board, columns, figures, question),
  };
}
