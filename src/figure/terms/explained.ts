import type { Speech } from '../../language/speech/words.ts';
import type { View } from '../../model/index.ts';
import type { FigureCell, FigureNumber, FigureRow } from '../value/table.ts';
import type { FigureValue } from '../value/value.ts';
import { writeNumber } from '../value/written-number.ts';
import { termColumns, type Term } from './term-of.ts';

export interface Explained {
  readonly term: Term | 'coverage';
  /** As it stands on screen. */
  readonly name: string;
  /** In a sentence, with an example from the figure. */
  readonly text: string;
}

const numberAt = (row: FigureRow, at: number): FigureNumber | null => {
  const cell: FigureCell | undefined = row.cells[at];
  return cell === undefined || typeof cell === 'string' || !Number.isFinite(cell.value) ? null : cell;
};

/** The words of a figure, each in one sentence with an example: of what is chosen, else of the first row that has one. */
export function explained(
  { table }: Pick<FigureValue, 'table'>,
  view: View,
  { messages, format }: Speech<'terms'>,
): readonly Explained[] {
  const words = messages.terms;
  const isChosen = ({ code, isMarked }: FigureRow): boolean =>
    isMarked === true || view.selected.some((region) => region === code);
  const rows = [...table.rows.filter(isChosen), ...table.rows.filter((row) => !isChosen(row))];
  const place = (ids: readonly string[]): number => table.columns.findIndex(({ id }) => ids.includes(id));
  const high = place(['rank_high', 'high', 'rank-high']);
  const rank = place(['rank', 'place']);
  const found = termColumns(table).flatMap(({ term, at }): Explained[] => {
    const column = table.columns[at];
    const row = rows.find((one) => numberAt(one, at) !== null);
    const cell = row === undefined ? null : numberAt(row, at);
    const head = row?.cells[0];
    if (column === undefined || row === undefined || cell === null || typeof head !== 'string') return [];
    const unit = cell.unit ?? column.unit ?? '';
    const written = writeNumber(cell, column, format);
    const amount = unit === '' || column.kind === 'gap' ? written : `${written} ${unit}`;
    const of = { name: head, amount };
    if (term === 'interval') {
      const to = numberAt(row, high);
      const own = numberAt(row, rank);
      if (to === null || own === null) return [];
      const [from, until] = [cell.value, to.value];
      return [
        {
          term,
          name: words.names.interval,
          text: words.interval({
            name: head,
            rank: own.value,
            low: from,
            high: until,
            isOne: from === until ? 'yes' : 'other',
          }),
        },
      ];
    }
    if (term === 'benchmark')
      return [{ term, name: words.names.benchmark, text: words.benchmark({ ...of, benchmark: column.label }) }];
    if (term === 'gap')
      return [
        { term, name: words.names.gap, text: words.gap({ ...of, unit, hasUnit: unit === '' ? 'other' : 'yes' }) },
      ];
    return [{ term, name: words.names[term], text: words[term](of) }];
  });
  const score = termColumns(table).find(({ term }) => term === 'score');
  const without = score === undefined ? 0 : table.rows.filter((row) => numberAt(row, score.at) === null).length;
  return without === 0
    ? found
    : [
        ...found,
        {
          term: 'coverage',
          name: words.names.coverage,
          text: words.coverage({ share: format.percent(view.method.coverage), count: without, of: table.rows.length }),
        },
      ];
}
