import { desc, op, type ColumnTable } from 'arquero';
import type { BenchmarkBasis, Indicator, Question } from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { withBenchmark } from './benchmark.ts';
import { figure, isFigure, ofRow } from './columns.ts';
import { pickedTable, type Picked } from './picked.ts';

/** A region of the area as it stands on an indicator: a row of `positionTable`. */
export type Position = Picked & { readonly benchmark: number; readonly gap: number; readonly rank: number };

/**
 * The rows with their rank by a column: 1 = best, ties share the better place; NaN where `isRanked` says no or the figure
 * is missing.
 */
export function ranked<Row>(
  table: ColumnTable,
  column: string & keyof Row,
  best: 'highest' | 'lowest',
  isRanked: (row: Row) => boolean = () => true,
): ColumnTable {
  const ranks = table
    .filter(ofRow((row: Row) => isRanked(row) && isFigure(row[column] as number)))
    .orderby(best === 'highest' ? desc(column) : column)
    .derive({ rank: op.rank() });
  return table
    .lookup(ranks, 'region', 'rank')
    .derive({ rank: ofRow(({ rank }: { readonly rank?: number }) => figure(rank)) });
}

/**
 * One indicator in every region of the area, in the order of the catalogue: figure, benchmark, gap (positive = behind; region
 * minus benchmark where no end is good) and rank.
 */
export function positionTable(
  figures: Figures,
  indicator: Indicator,
  question: Pick<Question, 'benchmark' | 'year'>,
): { readonly table: ColumnTable; readonly basis: BenchmarkBasis } {
  const { direction } = indicator;
  const { table, basis } = withBenchmark(figures, indicator, question, pickedTable(figures, indicator, question.year));
  const positions = table.filter(ofRow(({ isInSeeArea }: Picked) => isInSeeArea)).derive({
    gap: ofRow(({ value, benchmark }: Pick<Position, 'value' | 'benchmark'>) =>
      direction === 'higher' ? benchmark - value : value - benchmark,
    ),
  });
  return {
    table: ranked<Position>(
      positions,
      'value',
      direction === 'lower' ? 'lowest' : 'highest',
      () => direction !== 'none',
    ),
    basis,
  };
}
