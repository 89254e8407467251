export interface CorrelationItem {
  readonly id: string;
  readonly name: string;
}

/** How a cell is painted: by side and distance from nought; `none` hardly correlates, `no-data` cannot be told. */
type CorrelationClass = 'no-data' | 'none' | `${'positive' | 'negative'}-${1 | 2 | 3 | 4}`;

interface CorrelationCell {
  readonly id: string;
  /** The item it is held against. */
  readonly other: string;
  readonly r: number;
  readonly n: number;
  readonly classKey: CorrelationClass;
}

interface CorrelationRow extends CorrelationItem {
  /** What the item is called over its column. */
  readonly number: number;
  /** With the items before it. */
  readonly cells: readonly CorrelationCell[];
}

/** Where the classes begin; above the last two say nearly the same. */
const CORRELATION_LIMITS = [0.1, 0.3, 0.6, 0.9] as const;

export function correlationClass(r: number): CorrelationClass {
  if (!Number.isFinite(r)) return 'no-data';
  const reached = CORRELATION_LIMITS.filter((limit) => Math.abs(r) > limit).length;
  const side = r > 0 ? 'positive' : 'negative';
  return reached === 1 || reached === 2 || reached === 3 || reached === 4 ? `${side}-${reached}` : 'none';
}

/** The lower half of a matrix of correlations: row i with the i items before it. */
export function layoutCorrelations(
  items: readonly CorrelationItem[],
  r: readonly (readonly number[])[],
  n: readonly (readonly number[])[],
): readonly CorrelationRow[] {
  return items.map((item, row) => ({
    ...item,
    number: row + 1,
    cells: items.slice(0, row).map(({ id, name }, column) => {
      const value = r[row]?.[column] ?? Number.NaN;
      return { id, other: name, r: value, n: n[row]?.[column] ?? 0, classKey: correlationClass(value) };
    }),
  }));
}
