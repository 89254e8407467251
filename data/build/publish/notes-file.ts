import { columnsOf } from './packed-columns.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';

/** What the tables say of the indicators beside their figures, as the page reads it (src/datasets/indicator-notes.ts). */
export function notesFile(data: URL): unknown {
  const rows = (name: string): Record<string, string>[] => recordsOf(readTable(new URL(name, data)));
  return {
    notes: columnsOf(
      rows('indicators.csv').map(({ id, citation, nuts_version, formula, inputs = '', factor }) => ({
        indicator: id,
        citation,
        nutsVersion: nuts_version,
        formula,
        inputs: inputs.split(' ').filter((name) => name !== ''),
        factor: Number(factor),
      })),
    ),
    sources: columnsOf(rows('sources.csv').map(({ name, link }) => ({ name, link }))),
  };
}
