import { BREAK } from '../../model/masks.ts';
import type { Cell, Series } from './figures.ts';

/** What tells of which area a figure is. */
type Placed = Pick<Cell, 'value' | 'year' | 'origin'>;

/** Of which area a figure is: the region itself (''), or the larger one it comes from. */
type AreaOf = (cell: Placed) => string;

const known = new WeakMap<Series, AreaOf>();

const keyOf = ({ year, origin }: Placed): string => `${String(year)} ${origin ?? ''}`;

/**
 * A figure whose origin several regions share in a year is that of a larger area they lie in (Zagreb's of 2015 is that of
 * HR04); from there to the region's own, nothing was measured to change. A recoded region keeps its area.
 */
export function areasOf(series: Series): AreaOf {
  const found = known.get(series);
  if (found !== undefined) return found;
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const cells of series.values()) {
    for (const cell of cells) {
      if (cell.origin === null || !Number.isFinite(cell.value)) continue;
      const key = keyOf(cell);
      if (once.has(key)) shared.add(key);
      once.add(key);
    }
  }
  const made: AreaOf = (cell) => (cell.origin !== null && shared.has(keyOf(cell)) ? cell.origin : '');
  known.set(series, made);
  return made;
}

/** Whether a figure does not compare with the one before it: the series breaks, or it comes to be of another area. */
export function isBreak(areaOf: AreaOf, before: Placed | null, cell: Placed & Pick<Cell, 'status'>): boolean {
  return (cell.status & BREAK) !== 0 || (before !== null && areaOf(before) !== areaOf(cell));
}
