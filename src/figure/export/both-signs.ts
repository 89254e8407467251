/** As in a CSV: a text, or a number. */
type Cell = string | number;

/** A column of gaps as it stands in a file: once with behind positive, once from the other side, each name saying so. */
interface BothSigns {
  readonly behind: string;
  readonly ahead: string;
  /** Where the other side is that of another column: the least that was gained is the most that a gap grew. */
  readonly of?: string;
}

const COLUMNS: Readonly<Record<string, BothSigns>> = {
  gap: { behind: 'gap_behind_positive', ahead: 'gap_ahead_positive' },
  gap_points: { behind: 'gap_points_behind_positive', ahead: 'gap_points_ahead_positive' },
  contribution: { behind: 'contribution_to_gap_behind_positive', ahead: 'contribution_to_score_ahead_positive' },
  gap_change_a_year: { behind: 'gap_change_a_year', ahead: 'ground_gained_a_year' },
  gap_change_low: { behind: 'gap_change_low', ahead: 'ground_gained_low', of: 'gap_change_high' },
  gap_change_high: { behind: 'gap_change_high', ahead: 'ground_gained_high', of: 'gap_change_low' },
};

const turned = (cell: Cell): Cell => (typeof cell === 'number' ? 0 - cell : cell);

/**
 * Heads and rows of a file with every gap under both its signs. Where no end is good (`direction` is `none`) nobody is
 * behind: the difference, value minus benchmark, then stands under its own head alone.
 */
export function withBothSigns(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const direction = head.indexOf('direction');
  const hasDifference = direction >= 0 && head.includes('gap');
  return {
    head: head.flatMap((name) => {
      const both = COLUMNS[name];
      if (both === undefined) return [name];
      return [both.behind, both.ahead, ...(name === 'gap' && hasDifference ? ['value_minus_benchmark'] : [])];
    }),
    rows: rows.map((cells) => {
      const isNeutral = cells[direction] === 'none';
      return cells.flatMap((cell, at) => {
        const name = head[at] ?? '';
        const both = COLUMNS[name];
        if (both === undefined) return [cell];
        const other = both.of === undefined ? cell : (cells[head.indexOf(both.of)] ?? '');
        const isRising = isNeutral || cells[direction] === 'lower';
        return [
          ...(isNeutral ? ['', ''] : [cell, turned(other)]),
          ...(name === 'gap' && hasDifference ? [isRising ? cell : turned(cell)] : []),
        ];
      });
    }),
  };
}
