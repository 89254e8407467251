import type { Board, BoardNode } from '../../model/index.ts';

type Columns = Board['columns'][string];

/** A board without what follows from the rest, which is the larger part of it. */
export interface LeanBoard extends Omit<Board, 'columns'> {
  /** Gaps where they are not the difference of benchmark and score. */
  readonly columns: Readonly<
    Record<string, Pick<Columns, 'score' | 'benchmark'> & { readonly gap?: Columns['gap'] | undefined }>
  >;
  /** By node: contributions that are not the share of its gap, by row. */
  readonly contributions: Readonly<Record<string, readonly { readonly row: number; readonly contribution: number }[]>>;
}

/** By node: what the whole gap takes of its own, where no region lacks a part. */
function sharesOf(nodes: readonly BoardNode[]): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id as string, node]));
  const shareOf = ({ parent, weight }: BoardNode): number => {
    const above = parent === null ? undefined : byId.get(parent);
    return parent === null ? 1 : weight * (above === undefined ? Number.NaN : shareOf(above));
  };
  return new Map(nodes.map((node) => [node.id, shareOf(node)]));
}

function differences(benchmark: readonly number[], score: readonly number[]): number[] {
  return benchmark.map((held, row) => held - (score[row] ?? Number.NaN));
}

/** Whether two scores are shown alike, and both as ahead or as behind, with up to two decimals. */
export function isShownAlike(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return (
    Math.sign(one) === Math.sign(other) &&
    [1, 10, 100].every((power) => Math.round(Math.abs(one) * power) === Math.round(Math.abs(other) * power))
  );
}

/** Whether a contribution follows from its gap to the digits that are kept. */
const isClose = (one: number, other: number): boolean =>
  isShownAlike(one, other) && (Number.isNaN(one) || Math.abs(one - other) <= 1e-5);

/** Leaves out gaps and contributions that follow to what is shown of them. `kept` gives what is kept of a figure. */
export function leanBoard({ columns, ...board }: Board, kept: (figure: number) => number): LeanBoard {
  const shares = sharesOf(board.nodes);
  const lean: Record<string, LeanBoard['columns'][string]> = {};
  const contributions: Record<string, { readonly row: number; readonly contribution: number }[]> = {};
  for (const [node, { score, benchmark, gap, contribution }] of Object.entries(columns)) {
    const made = differences(benchmark.map(kept), score.map(kept));
    const follows = gap.every((own, row) => isShownAlike(own, made[row] ?? Number.NaN));
    const used = follows ? made : gap;
    const share = shares.get(node) ?? Number.NaN;
    lean[node] = follows ? { score, benchmark } : { score, benchmark, gap };
    contributions[node] = contribution.flatMap((own, row) =>
      isClose(own, share * (used[row] ?? Number.NaN)) ? [] : [{ row, contribution: own }],
    );
  }
  return { ...board, columns: lean, contributions };
}

/** Undoes `leanBoard`. */
export function wholeBoard({ columns, contributions, ...board }: LeanBoard): Board {
  const shares = sharesOf(board.nodes);
  const whole: Record<string, Columns> = {};
  for (const [node, { score, benchmark, gap = differences(benchmark, score) }] of Object.entries(columns)) {
    const contribution = gap.map((own) => (shares.get(node) ?? Number.NaN) * own);
    for (const { row, contribution: own } of contributions[node] ?? []) contribution[row] = own;
    whole[node] = { score, benchmark, gap, contribution };
  }
  return { ...board, columns: whole };
}
