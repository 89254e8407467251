import { performanceGroups, type PerformanceGroupName } from '../../../analysis/composite/performance-groups.ts';
import type { Board, RegionCode } from '../../../model/index.ts';

export interface Grouped {
  readonly region: RegionCode;
  /** Score in percent of the EU average's on the same figures; NaN without a score. */
  readonly relative: number;
  readonly group: PerformanceGroupName | null;
  readonly third: 'upper' | 'middle' | 'lower' | null;
}

/** Regions of a board held against the EU average by their performance group, the best first. Regions ranked apart are left out. */
export function groupsOf(board: Board): readonly Grouped[] {
  const column = board.columns[board.root];
  const relative = board.regions.map((_, row) => {
    const held = column?.benchmark[row] ?? Number.NaN;
    return board.isApart[row] === true || !(held > 0)
      ? Number.NaN
      : (100 * (held - (column?.gap[row] ?? Number.NaN))) / held;
  });
  const groups = performanceGroups(relative);
  return board.regions
    .map(
      (region, row): Grouped => ({
        region,
        relative: relative[row] ?? Number.NaN,
        group: groups[row]?.group ?? null,
        third: groups[row]?.third ?? null,
      }),
    )
    .filter(({ group }) => group !== null)
    .toSorted((one, other) => other.relative - one.relative);
}
