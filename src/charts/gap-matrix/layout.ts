import { classOf, type Classes, type ClassKey } from '../../design/drawing/classes.ts';

export interface MatrixInput {
  readonly id: string;
  readonly name: string;
  /** What rows may be grouped by. */
  readonly group: string;
  /** One a column; NaN where missing. */
  readonly gaps: readonly number[];
  /** Why a cell is missing, in words, one a column; null where it is not. */
  readonly reasons: readonly (string | null)[];
  /** What is to be known of the figure of a cell, in words, one a column; null where nothing is. */
  readonly marks: readonly (string | null)[];
}

interface MatrixCell {
  readonly gap: number;
  readonly classKey: ClassKey | 'no-data';
  readonly reason: string | null;
  readonly mark: string | null;
}

interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
}

/** How the rows stand: by a column (null: by name), which way, and whether group by group. */
export interface MatrixOrder {
  readonly column: number | null;
  readonly isWidestFirst: boolean;
  readonly isGrouped: boolean;
}

/** The rows in order, in groups where asked; a row without a figure in the column stands last of its group. */
export function layoutMatrix(
  rows: readonly MatrixInput[],
  classes: Classes,
  order: MatrixOrder,
  compare: (left: string, right: string) => number,
): readonly { readonly group: string | null; readonly rows: readonly MatrixRow[] }[] {
  const { column, isWidestFirst, isGrouped } = order;
  const byColumn = (one: MatrixInput, other: MatrixInput): number => {
    if (column === null) return compare(one.name, other.name);
    const [left, right] = [one.gaps[column] ?? Number.NaN, other.gaps[column] ?? Number.NaN];
    if (!Number.isFinite(left) || !Number.isFinite(right))
      return Number(!Number.isFinite(left)) - Number(!Number.isFinite(right));
    return isWidestFirst ? right - left : left - right;
  };
  const made = rows.toSorted(byColumn);
  const drawn = ({ id, name, gaps, reasons, marks }: MatrixInput): MatrixRow => ({
    id,
    name,
    cells: gaps.map((gap, index) => ({
      gap,
      classKey: classOf(classes, gap),
      reason: reasons[index] ?? null,
      mark: marks[index] ?? null,
    })),
  });
  if (!isGrouped) return [{ group: null, rows: made.map(drawn) }];
  return [...new Set(made.map(({ group }) => group))]
    .toSorted(compare)
    .map((group) => ({ group, rows: made.filter((row) => row.group === group).map(drawn) }));
}
