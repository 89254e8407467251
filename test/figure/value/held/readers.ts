import type { KnownAnswers } from '../../../../src/figure/value/definition.ts';
import type { FigureTable } from '../../../../src/figure/value/table.ts';
import type { Catalogue, FigureId, View } from '../../../../src/model/index.ts';
import { isAnswered } from './numbers-of.ts';
import { OF_AREA } from './of-area.ts';
import { OF_DATA } from './of-data.ts';
import { OF_INDUSTRY } from './of-industry.ts';
import { OF_OTHERS, byFormula } from './of-others.ts';
import { OF_REGION } from './of-region.ts';
import { OF_YEARS } from './of-years.ts';
import type { Reader } from './held.ts';

/** Where each number of a figure stands in the answers. Figures without a reader are held to the numbers answered. */
export const READERS: Readonly<Partial<Record<string, Reader>>> = {
  ...OF_AREA,
  ...OF_YEARS,
  ...OF_REGION,
  ...OF_DATA,
  ...OF_INDUSTRY,
  ...OF_OTHERS,
};

/** How many numbers were held in which way. */
export interface Held {
  byReader: number;
  byFormula: number;
  byAnswer: number;
  missing: number;
}

/** What of a table is not what the engine answered, to the last digit. */
export function notHeld(
  id: FigureId,
  { columns, rows }: FigureTable,
  given: { readonly answers: KnownAnswers; readonly view: View; readonly catalogue: Catalogue },
  count: Held,
): readonly string[] {
  const { answers, view, catalogue } = given;
  const expected = READERS[id]?.(answers, view, catalogue);
  return rows.flatMap((row) =>
    columns.flatMap((column, place): readonly string[] => {
      const cell = row.cells[place];
      if (typeof cell !== 'object') return [];
      const { value } = cell;
      const read = expected?.(row, column);
      const wanted = read ?? byFormula(id, row, columns, column.id);
      if (wanted === undefined) {
        count[Number.isNaN(value) ? 'missing' : 'byAnswer'] += 1;
        return Number.isNaN(value) || isAnswered(value, answers)
          ? []
          : [`${row.id}, ${column.id}: ${String(value)} is in no answer`];
      }
      count[read === undefined ? 'byFormula' : 'byReader'] += 1;
      return Object.is(value, wanted) ? [] : [`${row.id}, ${column.id}: ${String(value)}, not ${String(wanted)}`];
    }),
  );
}
