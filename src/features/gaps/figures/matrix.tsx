import type { ReactNode } from 'react';
import { GapMatrix } from '../../../charts/gap-matrix/GapMatrix.tsx';
import type { MatrixInput } from '../../../charts/gap-matrix/layout.ts';
import { makeClasses, type Classes } from '../../../design/drawing/classes.ts';
import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { heldByEach } from '../../../language/sentences/findings.ts';
import { parseRegionCode } from '../../../model/index.ts';
import { matrixRows, medianGaps, statusOn, missingOn } from '../content/rows.ts';
import { medianSentence } from '../content/sentences.ts';
import { boardContext, type BoardAnswer } from './context.ts';

interface Shown {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly MatrixInput[];
  readonly classes: Classes;
  readonly decimals: number;
  readonly groupLabel: string;
  /** What the numbers drawn mean; where they stand in words nobody need say it. */
  readonly signs: string;
  /** Where there is no row. */
  readonly none: string;
}

function Draw({ shown: { none, signs, ...matrix }, view, acts }: DrawProps<Shown>): ReactNode {
  if (matrix.rows.length === 0) return <p>{none}</p>;
  return (
    <>
      <p className="small quiet">{signs}</p>
      <GapMatrix
        {...matrix}
        selected={view.selected}
        onSelect={(id, isAdding) => {
          const code = parseRegionCode(id);
          if (code !== null) acts.select(code, isAdding);
        }}
      />
    </>
  );
}

/** Every gap of every region: of the whole and of its parts. */
export const matrix = defineFigure<BoardAnswer, Shown>({
  id: 'gaps-matrix',
  words: ['gaps'],
  ask: (view) => ({ board: askBoard(view) }),
  make: (context) => {
    const { board, words, credit, notices, unit, decimals } = boardContext(context);
    const { messages, names } = words;
    const { columns, rows } = matrixRows(board, words);
    const gaps = rows.flatMap((row) => row.gaps);
    const middle = medianGaps(board);
    const caption = messages.gaps.matrix({ held: heldByEach(words, board.question.benchmark, names) });
    return {
      kind: 'value',
      finding: middle === null ? caption : medianSentence(middle, words, { unit, decimals }),
      subtitle: `${caption}, ${unit}. ${messages.gaps.matrixNote}`,
      table: {
        columns: [
          textColumn('region', messages.table.region),
          textColumn('country', messages.table.country),
          ...columns.map(({ id, label }) => numberColumn(id, label, { kind: 'gap', unit, decimals })),
        ],
        rows: rows.map(({ id, name, group, gaps: own }) => ({
          id,
          code: id,
          cells: [
            name,
            group,
            ...columns.map((column, index) => {
              const value = own[index] ?? Number.NaN;
              const row = board.regions.findIndex((code) => code === id);
              return {
                value,
                ...(Number.isFinite(value)
                  ? statusOn(board, column.id, row, words)
                  : missingOn(board, column.id, row, messages)),
              };
            }),
          ],
        })),
      },
      isTable: true,
      isColoured: true,
      chart: null,
      notices,
      credit,
      numbers: async () => (await import('../content/numbers.ts')).matrixNumbers(board, words),
      shown: {
        caption,
        columns,
        rows,
        classes: makeClasses(
          gaps,
          { method: 'quantiles', count: 7, breaks: [], isLocked: false },
          'diverging',
          decimals,
        ),
        decimals,
        groupLabel: messages.gaps.grouped,
        signs: messages.gaps.matrixSigns,
        none: messages.gaps.matrixNone,
      },
    };
  },
  Draw,
});
