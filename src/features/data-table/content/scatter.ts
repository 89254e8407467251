import type { ValuePoint } from '../../../charts/value-scatter/layout.ts';
import type { OwnTable } from '../../../model/index.ts';
import type { ShownColumn, WrittenTable } from './table.ts';
import type { Words } from './words.ts';

export interface Scatter {
  readonly points: readonly ValuePoint[];
  readonly xName: string;
  readonly yName: string;
  /** What is drawn, where the table has more: the two columns or indicators, and the year of both. */
  readonly of: readonly string[];
}

interface Side {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly x: Side;
  readonly y: Side;
}

const pointsOf = (pairs: readonly Pair[], { messages }: Words): readonly ValuePoint[] =>
  pairs.map(({ id, name, x, y }) => ({
    id,
    name,
    x: x.value,
    y: y.value,
    text: messages.dataTable.point({ name, x: `${x.name} ${x.text}`, y: `${y.name} ${y.text}` }),
  }));

/** Two indicators of the newest year in which both are known, where years are columns and indicators rows. */
function byIndicators(
  { keys, question }: OwnTable,
  written: WrittenTable,
  columns: readonly ShownColumn[],
  words: Words,
): Scatter | null {
  const indicators = keys.find(({ key }) => key === 'indicator')?.at ?? [];
  const all = Array.from({ length: written.rows }, (_, row) => row);
  const levels = [...new Set(Array.from(indicators))].toSorted((one, other) => one - other);
  const [x, y] = levels;
  if (x === undefined || y === undefined) return null;
  const others = keys.filter(({ key }) => key !== 'indicator' && key !== 'theme');
  const idOf = (row: number): string => others.map(({ at }) => String(at[row])).join(' ');
  const naming = written.naming.filter((index) => others.some((key) => key === keys[index]));
  const nameOf = (row: number): string =>
    naming.length === 0
      ? words.messages.dataTable.everything
      : naming.map((index) => written.columns[index]?.text(row) ?? '').join(', ');
  const upwards = new Map(all.filter((row) => indicators[row] === y).map((row) => [idOf(row), row]));
  const name = (row: number, column: ShownColumn): string =>
    [written.columns.find(({ id }) => id === 'indicator')?.text(row) ?? '', column.unit(row)]
      .filter((text) => text !== '')
      .join(', ');
  const pairsIn = (column: ShownColumn): readonly Pair[] => {
    const side = (row: number): Side => ({
      name: name(row, column),
      value: column.value(row),
      text: column.text(row),
    });
    return all
      .filter((row) => indicators[row] === x)
      .flatMap((row) => {
        const other = upwards.get(idOf(row));
        return other === undefined ? [] : [{ id: String(row), name: nameOf(row), x: side(row), y: side(other) }];
      });
  };
  const isKnown = (column: ShownColumn): boolean =>
    pairsIn(column).filter((pair) => Number.isFinite(pair.x.value + pair.y.value)).length > 1;
  const column = columns.findLast(isKnown) ?? columns.at(-1);
  const pairs = column === undefined ? [] : pairsIn(column);
  const [first] = pairs;
  if (column === undefined || first === undefined) return null;
  const { from, to } = question.choice;
  return {
    points: pointsOf(pairs, words),
    xName: first.x.name,
    yName: first.y.name,
    of: [
      ...(levels.length > 2 ? [words.format.list([first.x.name, first.y.name])] : []),
      ...(from === to ? [] : [column.name]),
    ],
  };
}

/**
 * The rows by two numbers: by the first two columns of what stands as columns; where these are years and there are several
 * indicators, by the first two indicators. Null where there are no two.
 */
export function scatterOf(answer: OwnTable, written: WrittenTable, words: Words): Scatter | null {
  const { pivot } = answer.question.choice;
  const columns = pivot === 'none' ? [] : written.columns.filter(({ isNumeric }) => isNumeric);
  const at = answer.keys.find(({ key }) => key === 'indicator')?.at ?? [];
  if (Array.from(at).some((one) => one !== at[0])) return byIndicators(answer, written, columns, words);
  const [x, y] = columns;
  if (x === undefined || y === undefined) return null;
  const side = (column: ShownColumn, row: number): Side => ({
    name: column.label,
    value: column.value(row),
    text: column.text(row),
  });
  const pairs = Array.from({ length: written.rows }, (_, row) => ({
    id: String(row),
    name: written.nameOf(row),
    x: side(x, row),
    y: side(y, row),
  }));
  return {
    points: pointsOf(pairs, words),
    xName: x.label,
    yName: y.label,
    of: columns.length > 2 ? [words.format.list([x.name, y.name])] : [],
  };
}
