import * as v from 'valibot';
import { MISSING_REASONS } from '../../model/observation.ts';
import { TABLE_KEYS, type OwnTable, type TableQuestion } from '../../model/own-table.ts';
import { checked, Finite } from '../checked.ts';
import { Figures } from '../reading.ts';
import { writeAnswer } from './writing.ts';

const Places = v.array(v.pipe(Finite, v.integer()));
const TableFile = v.object({
  rows: Finite,
  keys: v.array(v.object({ key: v.picklist(TABLE_KEYS), levels: v.array(v.string()), at: Places })),
  numbers: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['value', 'count', 'benchmark', 'derived', 'level']),
      values: Figures,
    }),
  ),
  status: v.nullable(Places),
  reason: v.nullable(v.object({ levels: v.array(v.picklist(MISSING_REASONS)), at: Places })),
});

/** A table of one's own as the text of its file, without the question it answers. */
export function encodeTable({ rows, keys, numbers, status, reason }: OwnTable): string {
  return writeAnswer({
    rows,
    keys: keys.map((column) => ({ ...column, at: Array.from(column.at) })),
    numbers: numbers.map((column) => ({ ...column, values: Array.from(column.values) })),
    status: status === null ? null : Array.from(status),
    reason: reason === null ? null : { ...reason, at: Array.from(reason.at) },
  });
}

/** The table out of its file's JSON, as an answer to the question. Throws DatasetError `invalid`, naming the place. */
export function decodeTable(data: unknown, path: string, question: TableQuestion): OwnTable {
  return { question, ...checked(TableFile, data, path) };
}
