import * as v from 'valibot';
import type { Board, BoardNode, RankRanges } from '../../model/board.ts';
import type { Change } from '../../model/change.ts';
import type { RegionCode } from '../../model/ids.ts';
import type { Question } from '../../model/result.ts';
import { THEMES } from '../../model/theme.ts';
import { checked, Finite, RegionCodeText } from '../checked.ts';
import {
  columnsIn,
  Figure,
  Figures,
  Indicators,
  Leaves,
  Node,
  NoScoreBecause,
  Notices,
  Regions,
  rowsOf,
  Theme,
} from '../reading.ts';
import { columnsOf, isShownAlike, packColumns, shortened, writeAnswer } from './writing.ts';

export { decodeExplore, encodeExplore } from './explore-answer.ts';

function differences(benchmark: readonly number[], score: readonly number[]): number[] {
  return benchmark.map((held, row) => held - (score[row] ?? Number.NaN));
}

/** Whether a contribution follows from its gap to the digits that are kept. */
const isClose = (one: number, other: number): boolean =>
  isShownAlike(one, other) && (Number.isNaN(one) || Math.abs(one - other) <= 1e-5);

/** By node: what the whole gap takes of its own, where no region lacks a part. */
function sharesOf(nodes: readonly BoardNode[]): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id as string, node]));
  const shareOf = ({ parent, weight }: BoardNode): number => {
    const above = parent === null ? undefined : byId.get(parent);
    return parent === null ? 1 : weight * (above === undefined ? Number.NaN : shareOf(above));
  };
  return new Map(nodes.map((node) => [node.id, shareOf(node)]));
}

const BoardFile = v.object({
  root: v.picklist(['overall', ...THEMES]),
  regions: v.pipe(Regions, v.minLength(1)),
  nodes: rowsOf(v.object({ id: Node, parent: v.nullable(Node), theme: v.nullable(Theme), weight: Figure })),
  columns: v.record(
    v.string(),
    v.pipe(
      columnsIn(v.object({ score: Figures, benchmark: Figures, gap: v.optional(Figures) })),
      v.transform(({ score, benchmark, gap }) => ({ score, benchmark, gap: gap ?? differences(benchmark, score) })),
    ),
  ),
  /** By node: contributions that are not the share of its gap, by row. */
  contributions: v.record(v.string(), rowsOf(v.object({ row: Finite, contribution: Figure }))),
  rank: Figures,
  isApart: v.array(v.boolean()),
  parts: v.array(Finite),
  partsOf: Finite,
  meanYear: Figures,
  yearFrom: Figures,
  yearTo: Figures,
  reason: v.array(NoScoreBecause),
  leaves: Leaves,
  marks: rowsOf(
    v.object({
      indicators: Indicators,
      regions: Regions,
      status: Finite,
      origin: v.nullable(v.string()),
      year: Figure,
    }),
  ),
  notices: Notices,
});

/** Gaps that follow from scores and benchmarks, and contributions that follow from gaps, to what is shown of them are left out: they are the larger part of the file. */
export function encodeBoard({
  root,
  regions,
  nodes,
  columns,
  rank,
  isApart,
  parts,
  partsOf,
  meanYear,
  yearFrom,
  yearTo,
  reason,
  leaves,
  marks,
  notices,
}: Board): string {
  const shares = sharesOf(nodes);
  const differing: [string, ReturnType<typeof columnsOf>][] = [];
  const packed = Object.fromEntries(
    Object.entries(columns).map(([node, { score, benchmark, gap, contribution }]) => {
      const made = differences(benchmark.map(shortened), score.map(shortened));
      const isLeftOut = gap.every((own, row) => isShownAlike(own, made[row] ?? Number.NaN));
      const kept = isLeftOut ? made : gap;
      const share = shares.get(node) ?? Number.NaN;
      differing.push([
        node,
        columnsOf(
          contribution.flatMap((own, row) =>
            isClose(own, share * (kept[row] ?? Number.NaN)) ? [] : [{ row, contribution: own }],
          ),
        ),
      ]);
      return [node, packColumns({ score, benchmark, ...(isLeftOut ? {} : { gap }) })];
    }),
  );
  return writeAnswer({
    root,
    regions,
    nodes: columnsOf(nodes),
    columns: packed,
    contributions: Object.fromEntries(differing),
    rank,
    isApart,
    parts,
    partsOf,
    meanYear,
    yearFrom,
    yearTo,
    reason,
    leaves: columnsOf(leaves),
    marks: columnsOf(marks),
    notices,
  });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeBoard(data: unknown, path: string, question: Question): Board {
  const { contributions, columns, ...file } = checked(BoardFile, data, path);
  const shares = sharesOf(file.nodes);
  return {
    question,
    ...file,
    columns: Object.fromEntries(
      Object.entries(columns).map(([node, column]) => {
        const contribution = column.gap.map((gap) => (shares.get(node) ?? Number.NaN) * gap);
        for (const { row, contribution: own } of contributions[node] ?? []) contribution[row] = own;
        return [node, { ...column, contribution }];
      }),
    ),
  };
}

const Years = v.union([Finite, v.picklist(['closed', 'never'])]);
const Beta = v.object({
  beta: Figure,
  low: Figure,
  high: Figure,
  halfLife: Figure,
  r2: Figure,
  n: Finite,
  groups: Finite,
});

const ChangeFile = v.object({
  isPeriodTotal: v.boolean(),
  level: Finite,
  lines: rowsOf(
    v.object({
      region: RegionCodeText,
      isApart: v.boolean(),
      points: rowsOf(
        v.object({
          year: Finite,
          value: Figure,
          benchmark: Figure,
          gap: Figure,
          hasBreak: v.boolean(),
          isMeasured: v.boolean(),
          status: Finite,
          leaves: Finite,
        }),
      ),
      closing: v.nullable(
        v.object({
          from: Finite,
          to: Finite,
          slope: Figure,
          low: Figure,
          high: Figure,
          estimate: Years,
          soonest: Years,
          latest: Years,
        }),
      ),
    }),
  ),
  panel: v.nullable(
    v.object({
      years: v.array(Finite),
      regions: Regions,
      leaves: Finite,
      leavesOf: Finite,
      start: Figures,
      growth: Figures,
      sigma: rowsOf(v.object({ year: Finite, sd: Figure, cv: Figure })),
      beta: v.nullable(v.object({ alpha: Figure, all: Beta, within: Beta })),
      theil: rowsOf(v.object({ year: Finite, total: Figure, within: Figure, between: Figure })),
    }),
  ),
  leaves: Leaves,
  notices: Notices,
});

export function encodeChange({ isPeriodTotal, level, lines, panel, leaves, notices }: Change): string {
  return writeAnswer({
    isPeriodTotal,
    level,
    notices,
    leaves: columnsOf(leaves),
    lines: columnsOf(lines.map((line) => ({ ...line, points: columnsOf(line.points) }))),
    panel: panel === null ? null : { ...panel, sigma: columnsOf(panel.sigma), theil: columnsOf(panel.theil) },
  });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeChange(data: unknown, path: string, question: Question): Change {
  return { question, ...checked(ChangeFile, data, path) };
}

const RangesFile = v.object({
  draws: Finite,
  seed: Finite,
  level: Finite,
  regions: v.pipe(Regions, v.minLength(1)),
  rank: Figures,
  low: Figures,
  high: Figures,
});

/** How sure ranks are, without any regions held against one another. */
export function encodeRanges({ draws, seed, level, regions, rank, low, high }: RankRanges): string {
  return writeAnswer({ draws, seed, level, regions, rank, low, high });
}

/** Every region held against every other. */
export function encodeAhead({ compared, ahead }: RankRanges): string {
  return writeAnswer({ regions: compared, ahead });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeRanges(data: unknown, path: string, question: Question): RankRanges {
  return { question, ...checked(RangesFile, data, path), compared: [], ahead: [] };
}

/** Those compared out of all. Throws DatasetError `invalid`, naming the place. */
export function decodeAhead(data: unknown, path: string, compared: readonly RegionCode[]): number[][] {
  const { regions, ahead } = checked(v.object({ regions: Regions, ahead: v.array(Figures) }), data, path);
  const places = compared.map((region) => regions.indexOf(region));
  return places.map((row) => places.map((column) => ahead[row]?.[column] ?? Number.NaN));
}
