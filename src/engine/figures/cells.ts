import type { Indicator, Question, Region, RegionCode } from '../../model/index.ts';
import type { Cell, Figures } from './figures.ts';
import { methodCell } from './imputation.ts';

type Asked = Pick<Question, 'year' | 'method'>;
export type CellOf = (region: Region, leaf: Indicator) => Cell;

/** How many choices of year and imputation are remembered: all years of a series twice over. */
const REMEMBERED = 24;

const known = new WeakMap<Figures, Map<string, Map<string, Map<RegionCode, Cell>>>>();

/**
 * The cells as the method wants them, each picked once for a choice of year and imputation: weights, scale and benchmark move often, and
 * none of them moves a figure.
 */
export function methodCells(figures: Figures, asked: Asked): CellOf {
  const choices = known.get(figures) ?? new Map<string, Map<string, Map<RegionCode, Cell>>>();
  known.set(figures, choices);
  const key = JSON.stringify([asked.year, asked.method.imputation]);
  const cells = choices.get(key) ?? new Map<string, Map<RegionCode, Cell>>();
  // Set anew, so that the oldest stands first.
  choices.delete(key);
  choices.set(key, cells);
  const [oldest] = choices.keys();
  if (choices.size > REMEMBERED && oldest !== undefined) choices.delete(oldest);
  return (region, leaf) => {
    const byRegion = cells.get(leaf.id) ?? new Map<RegionCode, Cell>();
    cells.set(leaf.id, byRegion);
    const found = byRegion.get(region.code);
    if (found !== undefined) return found;
    const made = methodCell(figures, leaf, region, asked);
    byRegion.set(region.code, made);
    return made;
  };
}
